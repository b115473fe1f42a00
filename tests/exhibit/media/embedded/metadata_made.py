"""Metadata for tests, written by hand, and pictures of every format that carry it."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from xml.sax.saxutils import escape

import numpy as np
import pillow_heif
import pylibjxl
from PIL import Image, PngImagePlugin, TiffImagePlugin

from exhibit.media import formats
from exhibit.media.formats import Format
from tests.exhibit.media.pictures_made import quarters, saved

NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "cc": "http://creativecommons.org/ns#",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "aux": "http://ns.adobe.com/exif/1.0/aux/",
    "tiff": "http://ns.adobe.com/tiff/1.0/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "mwg-rs": "http://www.metadataworkinggroup.com/schemas/regions/",
    "GCamera": "http://ns.google.com/photos/1.0/camera/",
}
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")


def packet(inside: str, attributes: str = "") -> bytes:
    """A packet of XMP around properties."""
    names = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{_RDF}">'
        f'<rdf:Description rdf:about="" {names} {attributes}>{inside}</rdf:Description>'
        '</rdf:RDF></x:xmpmeta>                     <?xpacket end="w"?>'
    ).encode()


def alternatives(name: str, texts: Mapping[str, str]) -> str:
    """A property with a text in several languages."""
    items = "".join(f'<rdf:li xml:lang="{lang}">{escape(text)}</rdf:li>' for lang, text in texts.items())
    return f"<{name}><rdf:Alt>{items}</rdf:Alt></{name}>"


def several(name: str, values: Sequence[str]) -> str:
    """A property with several values in order."""
    items = "".join(f"<rdf:li>{escape(value)}</rdf:li>" for value in values)
    return f"<{name}><rdf:Seq>{items}</rdf:Seq></{name}>"


def iim(*datasets: tuple[int, bytes], record: int = 2) -> bytes:
    """A block of IPTC-IIM."""
    return b"".join(struct.pack(">BBBH", 0x1C, record, number, len(v)) + v for number, v in datasets)


def resource(number: int, data: bytes, name: bytes = b"") -> bytes:
    """An image resource of Photoshop."""
    called = bytes([len(name)]) + name
    called += b"\0" * (len(called) % 2)
    return (
        b"8BIM"
        + struct.pack(">H", number)
        + called
        + struct.pack(">I", len(data))
        + data
        + b"\0" * (len(data) % 2)
    )


def exif_block(
    picture: Mapping[int, object] = {}, photo: Mapping[int, object] = {}, gps: Mapping[int, object] = {}
) -> bytes:
    """A block of EXIF with the tags of its three directories, as Pillow writes it."""
    made = Image.Exif()
    made.update(dict(picture))
    made.get_ifd(34665).update(dict(photo))
    made.get_ifd(34853).update(dict(gps))
    return made.tobytes()


def segment(marker: int, data: bytes) -> bytes:
    """A segment of a JPEG."""
    return bytes((0xFF, marker)) + struct.pack(">H", len(data) + 2) + data


def box(kind: bytes, data: bytes) -> bytes:
    """A box of the ISO's base media files."""
    return struct.pack(">I", len(data) + 8) + kind + data


@dataclass(frozen=True, kw_only=True)
class Metadata:
    """What a picture is to carry; ``iim`` only where its format can."""

    xmp: bytes = b""
    exif: bytes = b""
    iim: bytes = b""
    resources: bytes = b""

    @property
    def photoshop(self) -> bytes:
        return (resource(0x0404, self.iim) if self.iim else b"") + self.resources


def with_metadata(kind: Format, metadata: Metadata, image: Image.Image | None = None) -> bytes:
    """The bytes of a picture of a format that carries metadata wherever the format has a place for it."""
    return _WRITERS[kind.name](metadata, image or quarters())


def _jpeg(metadata: Metadata, image: Image.Image) -> bytes:
    options = {name: data for name, data in (("exif", metadata.exif), ("xmp", metadata.xmp)) if data}
    data = saved(image, "JPEG", quality=95, **options)
    extra = segment(0xED, b"Photoshop 3.0\0" + metadata.photoshop) if metadata.photoshop else b""
    return data[:2] + extra + data[2:]


def _png(metadata: Metadata, image: Image.Image) -> bytes:
    words = PngImagePlugin.PngInfo()
    if metadata.xmp:
        words.add_itxt("XML:com.adobe.xmp", metadata.xmp.decode(), zip=True)
    options = {"exif": metadata.exif} if metadata.exif else {}
    return saved(image, "PNG", pnginfo=words, **options)


def _tiff(metadata: Metadata, image: Image.Image) -> bytes:
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    exif = Image.Exif()
    if metadata.exif:
        exif.load(metadata.exif)
    for tag, value in exif.items():
        tags[tag] = exif.get_ifd(tag) if tag in {34665, 34853} else value
    for tag, data in ((700, metadata.xmp), (33723, metadata.iim), (34377, metadata.resources)):
        if data:
            tags.tagtype[tag] = 7
            tags[tag] = data
    return saved(image, "TIFF", tiffinfo=tags)


def _plain(name: str) -> Callable[[Metadata, Image.Image], bytes]:
    def write(metadata: Metadata, image: Image.Image) -> bytes:
        options = {key: data for key, data in (("exif", metadata.exif), ("xmp", metadata.xmp)) if data}
        return saved(image, name, quality=95, **options)

    return write


def _heic(metadata: Metadata, image: Image.Image) -> bytes:
    made = pillow_heif.from_pillow(image)
    stream = BytesIO()
    options = {key: data for key, data in (("exif", metadata.exif), ("xmp", metadata.xmp)) if data}
    made.save(stream, quality=95, **options)
    return stream.getvalue()


def _jp2(metadata: Metadata, image: Image.Image) -> bytes:
    data = saved(image, "JPEG2000")
    exif = box(b"uuid", b"JpgTiffExif->JP2" + metadata.exif) if metadata.exif else b""
    xmp = box(b"uuid", _XMP_UUID + metadata.xmp) if metadata.xmp else b""
    at = data.index(b"jp2c") - 4
    return data[:at] + xmp + exif + data[at:]


def _jxl(metadata: Metadata, image: Image.Image) -> bytes:
    """In boxes that are not compressed, which the encoder itself cannot write."""
    codestream = bytes(pylibjxl.encode(np.asarray(image), effort=1, lossless=True))
    assert codestream.startswith(b"\xff\x0a")
    exif = box(b"Exif", b"\0\0\0\0" + metadata.exif.removeprefix(b"Exif\0\0")) if metadata.exif else b""
    xmp = box(b"xml ", metadata.xmp) if metadata.xmp else b""
    head = box(b"JXL ", b"\r\n\x87\n") + box(b"ftyp", b"jxl \0\0\0\0jxl ")
    return head + box(b"jxlc", codestream) + exif + xmp


def _gif(metadata: Metadata, image: Image.Image) -> bytes:
    data = saved(image, "GIF")
    magic = b"\x01" + bytes(range(255, -1, -1)) + b"\0"
    return data[:-1] + b"!\xff\x0bXMP DataXMP" + metadata.xmp + magic + b";"


def _none(name: str) -> Callable[[Metadata, Image.Image], bytes]:
    return lambda _metadata, image: saved(image, name)


_WRITERS: dict[str, Callable[[Metadata, Image.Image], bytes]] = {
    formats.JPEG.name: _jpeg,
    formats.PNG.name: _png,
    formats.TIFF.name: _tiff,
    formats.WEBP.name: _plain("WEBP"),
    formats.AVIF.name: _plain("AVIF"),
    formats.HEIC.name: _heic,
    formats.JPEG_2000.name: _jp2,
    formats.JPEG_XL.name: _jxl,
    formats.GIF.name: _gif,
    formats.BMP.name: _none("BMP"),
}
