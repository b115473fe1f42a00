"""JPEG 2000 pictures in color of more than eight bits, through PDFium.

Pillow 13 rounds their lightest colors up past the end and makes 0 of them, so that white comes out black.
PDFium reads such pictures in PDF documents, brings them to eight bits as it should, and puts transparent ones
on white. So the picture is handed to it as the only one of a document that is made here, in memory.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2

MAX_PIXELS = 40_000_000
"""PDFium decodes the whole picture, with four bytes for each color of each pixel, and twice that in all."""

_BEGIN, _END = b"\xff\x4f\xff\x51", b"\xff\xd9"
"""The markers SOC and SIZ, and EOC (ISO/IEC 15444-1, A.2); what is coded between them holds no marker."""


def decode(path: Path, width: int, height: int) -> np.ndarray[Any, Any]:
    """Return the pixels of a picture of this size, three colors of eight bits each.

    Raises ``ValueError`` or ``pypdfium2.PdfiumError`` where it cannot be decoded, ``OSError``.
    """
    data = path.read_bytes()
    if data.find(_END, data.find(_BEGIN)) < 0:
        message = "Unexpected end of the picture, of which PDFium would make what there is."
        raise ValueError(message)
    with pypdfium2.PdfDocument(_document(data, width, height)) as document:
        picture = next(iter(document[0].get_objects()), None)
        if picture is None:
            message = "PDFium finds no picture."
            raise ValueError(message)
        pixels = picture.get_bitmap().to_numpy()
        if pixels.shape != (height, width, 3):
            message = f"PDFium makes {pixels.shape} of it."
            raise ValueError(message)
        return np.ascontiguousarray(pixels[:, :, ::-1])  # of the document's memory, blue first


def _document(picture: bytes, width: int, height: int) -> bytes:
    """Return a PDF of one page that holds the picture (ISO 32000-1, 7.4.9 and 11.6.5.3)."""
    place = f"{width} 0 0 {height} 0 0 cm /P Do".encode()
    size = f"/Width {width}/Height {height}".encode()
    page = f"/MediaBox[0 0 {width} {height}]".encode()
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R" + page + b"/Resources<</XObject<</P 5 0 R>>>>/Contents 4 0 R>>",
        _stream(b"", place),
        _stream(b"/Type/XObject/Subtype/Image/Filter/JPXDecode/SMaskInData 1" + size, picture),
    )
    written, places = b"%PDF-1.5\n", []
    for number, each in enumerate(objects, start=1):
        places.append(b"%010d 00000 n \n" % len(written))
        written += b"%d 0 obj" % number + each + b"endobj\n"
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(places)
    trailer = b"trailer<</Size %d/Root 1 0 R>>startxref\n%d\n%%%%EOF" % (len(objects) + 1, len(written))
    return written + table + trailer


def _stream(about: bytes, content: bytes) -> bytes:
    return b"<<" + about + b"/Length %d>>stream\n" % len(content) + content + b"\nendstream "
