"""A small, whole file of every format that is taken in, made when it is asked for.

A format that is added without a sample here fails the tests that go through all of them.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from functools import cache
from pathlib import Path

from exhibit.media.formats import Format
from tests import media_made
from tests.exhibit.media import documents_made as documents
from tests.exhibit.media.pictures_made import busy, heic, jxl, saved

Maker = Callable[[Path], bytes]

_WORDS = ("The pager sleeps", "in its drawer.", "I do not.")


def _picture(kind: str) -> Maker:
    return lambda _: saved(busy(120, 90), kind)


def _sound(codec: str, container: str = "") -> Maker:
    def make(path: Path) -> bytes:
        return media_made.sound(path, codec, media_made.tone(0.6), container).read_bytes()

    return make


def _film(video: str, audio: str) -> Maker:
    def make(path: Path) -> bytes:
        frames, samples = media_made.moving(0.6), media_made.tone(0.6)
        return media_made.film(path, frames, samples, video=video, audio=audio).read_bytes()

    return make


def _theora() -> bytes:
    """The first page of a Theora film (its specification, 6.2); no encoder for one is at hand."""
    head = b"\x80theora\3\2\1" + struct.pack(">HH", 6, 4) + bytes(28)
    return struct.pack("<4sBBqIIIBB", b"OggS", 0, 2, 0, 1, 0, 0, 1, len(head)) + head


_MAKERS: dict[str, Maker] = {
    "jpg": _picture("JPEG"),
    "png": _picture("PNG"),
    "tif": _picture("TIFF"),
    "webp": _picture("WEBP"),
    "gif": _picture("GIF"),
    "bmp": _picture("BMP"),
    "avif": _picture("AVIF"),
    "jp2": _picture("JPEG2000"),
    "heic": lambda _: heic(busy(120, 90)),
    "jxl": lambda _: jxl(busy(120, 90)),
    "pdf": lambda _: documents.pdf([documents.set_lines(_WORDS)] * 2),
    "rtf": lambda _: documents.rich(r"\par ".join(_WORDS)),
    "docx": lambda _: documents.word("".join(map(documents.p, _WORDS))),
    "odt": lambda _: documents.open_document("".join(f"<text:p>{line}</text:p>" for line in _WORDS)),
    "wav": _sound("pcm_s16le"),
    "aiff": _sound("pcm_s16be"),
    "mp3": _sound("libmp3lame"),
    "m4a": _sound("aac", "ipod"),
    "flac": _sound("flac"),
    "opus": _sound("libopus"),
    "ogg": _sound("vorbis"),
    "mka": _sound("libopus", "matroska"),
    "weba": _sound("libopus", "webm"),
    "mp4": _film("libx264", "aac"),
    "mov": _film("libx264", "aac"),
    "webm": _film("libvpx-vp9", "libopus"),
    "mkv": _film("libx264", "aac"),
    "ogv": lambda _: _theora(),
}
"""By the name that a format has in the store, which is of one format only."""


@cache
def _made(extension: str, folder: Path) -> bytes:
    return _MAKERS[extension](folder / f"sample.{extension}")


def sample(kind: Format, folder: Path) -> bytes:
    """Return a whole file of a format; ``folder`` is for what has to be written on the way."""
    return _made(kind.extension, folder)
