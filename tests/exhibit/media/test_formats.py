from __future__ import annotations

import os
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from exhibit.media import formats
from exhibit.media.formats import recognize
from exhibit.model.refusals import FileRefused
from tests.exhibit.media.pictures_made import heic, jxl, quarters, saved


def file(folder: Path, data: bytes, name: str = "work.jpg") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def zipped(*names: str) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, "application/epub+zip" if name == "mimetype" else "")
    return stream.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_a_picture_is_what_its_content_says(tmp_path: Path, kind: str) -> None:
    found = recognize(file(tmp_path, saved(quarters(), kind), "poem.txt"))
    assert kind.lower() == found.name.lower()
    assert f"image/{kind.lower()}" == found.media_type


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (saved(quarters(), "GIF"), formats.GIF),
        (saved(quarters(), "BMP"), formats.BMP),
        (saved(quarters(), "AVIF"), formats.AVIF),
        (heic(quarters()), formats.HEIC),
        (saved(quarters(), "JPEG2000"), formats.JPEG_2000),
        (jxl(quarters()), formats.JPEG_XL),
        (b"\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf", formats.AVIF),
        (b"\0\0\0\x1cftypmif1\0\0\0\0mif1heicmiaf", formats.HEIC),
    ],
)
def test_rarer_pictures_are_told(tmp_path: Path, data: bytes, expected: formats.Format) -> None:
    assert expected == recognize(file(tmp_path, data, "poem.txt"))


@pytest.mark.parametrize("start", [b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"])
def test_every_kind_of_tiff_is_known(tmp_path: Path, start: bytes) -> None:
    assert formats.TIFF == recognize(file(tmp_path, start + b"\xff" * 30))


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (b"BM\1\0\0\0\0\0", "This is a Windows bitmap (BMP), damaged or of an unusual kind."),
        (b"gimp xcf v011\0", "This is a GIMP document."),
        (zipped("xl/workbook.xml"), "This is an Excel workbook."),
        (zipped("mimetype"), "This is an EPUB book."),
        (zipped("a"), "This is a ZIP archive."),
        (b"<?xml version='1.0'?><svg xmlns='x'>", "This is an SVG drawing."),
        (b"<!DOCTYPE html><p>", "This is a web page."),
        (b"MZ\x90\0\3", "This is a Windows program."),
        ("MZ, my friend, wrote this. Ünser Gedicht".encode(), "This is a text file."),
        (b"BM is how I sign.", "This is a text file."),
        ("Poem".encode("utf-16"), "This is a text file."),
        (b"\1\2\3\4\5\6\7", "This is no file that Lamplight knows."),
    ],
)
def test_what_is_not_taken_in_is_named(tmp_path: Path, data: bytes, named: str) -> None:
    with pytest.raises(FileRefused) as caught:
        recognize(file(tmp_path, data))
    assert named == caught.value.what
    assert "JPEG, PNG, TIFF" in caught.value.meaning


def test_what_is_taken_in_is_told_from_the_tables() -> None:
    said = formats.accepted()
    assert all(each.name in said for each in formats.FORMATS)
    assert said.startswith("Pictures are taken in as JPEG, PNG,")
    assert " or JPEG XL; documents as PDF" in said


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", formats.PDF),
        (b"\xef\xbb\xbf%PDF-1.4", formats.PDF),
        (b"{\\rtf1 a}", formats.RICH_TEXT),
        (zipped("[Content_Types].xml", "word/document.xml"), formats.WORD),
    ],
)
def test_documents_are_told(tmp_path: Path, data: bytes, expected: formats.Format) -> None:
    assert expected == recognize(file(tmp_path, data))


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="The file is empty"):
        recognize(file(tmp_path, b""))


def test_a_file_over_two_gigabytes_is_refused(tmp_path: Path) -> None:
    path = file(tmp_path, saved(quarters(), "JPEG"))
    os.truncate(path, 2_100_000_000)
    with pytest.raises(FileRefused, match=r"The file has 2\.1 GB"):
        recognize(path)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.jpg", tmp_path):
        with pytest.raises(FileRefused, match="The file cannot be read"):
            recognize(path)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("entry", [(254, 4, 1, 1), (50706, 1, 4, 0x01040000)])
def test_a_raw_camera_file_is_no_tiff(tmp_path: Path, order: str, entry: tuple[int, ...]) -> None:
    import struct

    start = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", 8)
    data = start + struct.pack(order + "HHHII", 1, *entry) + b"\0" * 4
    with pytest.raises(FileRefused, match="This is a raw camera file"):
        recognize(file(tmp_path, data))


def test_canon_raw_is_no_tiff(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="This is a raw camera file"):
        recognize(file(tmp_path, b"II*\0\x10\0\0\0CR\2\0" + b"\0" * 40))
