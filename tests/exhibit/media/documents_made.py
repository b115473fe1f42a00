"""Small documents for tests, written by hand: Word, OpenDocument, RTF and PDF."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterable, Mapping
from io import BytesIO

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_WORD_SPACES = (
    f'xmlns:w="{_W}" xmlns:a="urn:a" xmlns:mc="urn:mc" xmlns:v="urn:v" xmlns:o="urn:o" xmlns:m="urn:m"'
)
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_OPEN_SPACES = (
    " ".join(
        f'xmlns:{prefix}="{_ODF}:{name}:1.0"'
        for prefix, name in (
            ("office", "office"),
            ("text", "text"),
            ("style", "style"),
            ("draw", "drawing"),
            ("table", "table"),
            ("fo", "xsl-fo-compatible"),
            ("meta", "meta"),
        )
    )
    + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """A ZIP file of these parts, the first stored and the others packed."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for at, (name, content) in enumerate(parts.items()):
            archive.writestr(name, content, zipfile.ZIP_STORED if at == 0 else zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def word(body: str, **parts: str | bytes) -> bytes:
    """A Word document with this XML as its body; further parts are named with ``__`` for slashes."""
    named = {name.replace("__", "/") + ".xml": content for name, content in parts.items()}
    main = f'<?xml version="1.0"?><w:document {_WORD_SPACES}><w:body>{body}</w:body></w:document>'
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": main, **named})


def word_part(name: str, content: str) -> str:
    """A part of a Word document, such as its styles."""
    return f"<w:{name} {_WORD_SPACES}>{content}</w:{name}>"


def p(*runs: str, properties: str = "") -> str:
    """A paragraph of Word's of runs; a run of plain text may be given as such."""
    inside = "".join(each if each.startswith("<w:") else r(each) for each in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run of Word's."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def open_document(body: str, styles: str = "", **parts: str) -> bytes:
    """An OpenDocument text with this XML as its text."""
    content = (
        f"<office:document-content {_OPEN_SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    named = {
        f"{name}.xml": f"<office:document {_OPEN_SPACES}>{text}</office:document>"
        for name, text in parts.items()
    }
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content, **named})


def rich(
    body: str, head: str = r"\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial;}}"
) -> bytes:
    """A rich text file."""
    return ("{\\rtf1" + head + body + "}").encode("latin-1")


def pdf(
    pages: Iterable[str], *, info: str = "", catalog: str = "", size: str = "0 0 612 792", image: str = ""
) -> bytes:
    """A PDF whose pages have these contents (operators of ISO 32000-1), with Courier as ``F1``.

    ``image`` is the dictionary of a picture without any data, which is ``Im1``.
    """
    contents = [page.encode("cp1252") for page in pages]
    first = 4
    kids = " ".join(f"{first + 2 * at} 0 R" for at in range(len(contents)))
    objects = [
        f"<</Type/Catalog/Pages 2 0 R{catalog}>>".encode(),
        f"<</Type/Pages/Kids[{kids}]/Count {len(contents)}>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>",
    ]
    pictures = f"/XObject<</Im1 {first + 2 * len(contents)} 0 R>>" if image else ""
    for at, operators in enumerate(contents):
        packed = zlib.compress(operators)
        page = f"<</Type/Page/Parent 2 0 R/MediaBox[{size}]/Resources<</Font<</F1 3 0 R>>{pictures}>>"
        objects.append(f"{page}/Contents {first + 2 * at + 1} 0 R>>".encode())
        stream = f"<</Length {len(packed)}/Filter/FlateDecode>>stream\n".encode()
        objects.append(stream + packed + b"\nendstream")
    if image:
        head = f"<</Type/XObject/Subtype/Image{image}/Length 1>>stream\n"
        objects.append(head.encode() + b"\0\nendstream")
    objects.append(f"<<{info}>>".encode("cp1252"))
    return _assembled(objects)


def text_at(lines: Iterable[tuple[float, float, str]], size: float = 12) -> str:
    """The content of a page with lines of text at these places, in points from the lower left."""
    shown = "".join(f"1 0 0 1 {x} {y} Tm ({_quoted(text)}) Tj\n" for x, y, text in lines)
    return f"BT /F1 {size} Tf\n{shown}ET"


def set_lines(lines: Iterable[str], left: float = 72, top: float = 720, pitch: float = 15) -> str:
    """The content of a page with lines one below the other; an empty one leaves a gap."""
    return text_at((left, top - at * pitch, line) for at, line in enumerate(lines) if line)


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _assembled(objects: list[bytes]) -> bytes:
    data, places = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table
    data += b"trailer\n<</Size %d/Root 1 0 R/Info %d 0 R>>\n" % (len(objects) + 1, len(objects))
    return data + b"startxref\n%d\n%%%%EOF\n" % start
