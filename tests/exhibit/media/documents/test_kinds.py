"""Which document a container holds; limits on what is unpacked; older and locked documents by their names."""

from __future__ import annotations

import struct
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from exhibit.media.documents import zipped
from exhibit.media.documents.compound import START
from exhibit.media.documents.kinds import document_in
from exhibit.media.documents.zipped import open_parts
from exhibit.model.refusals import FileRefused
from tests.exhibit.media.documents_made import open_document, p, word
from tests.exhibit.media.documents_made import zipped as made


def kind(folder: Path, data: bytes) -> str:
    path = folder / "any.bin"
    path.write_bytes(data)
    return document_in(path, data[:4096])


def compound(name: str) -> bytes:
    header = START + b"\0" * 22 + struct.pack("<H", 9) + b"\0" * 16 + struct.pack("<I", 1)
    return header.ljust(1024, b"\0") + name.encode("utf-16-le").ljust(512, b"\0")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (word(p("a")), "word"),
        (made({"docProps/thumbnail.jpeg": b"\xff" * 5000, "word/document2.xml": ""}), "word"),
        (open_document(""), "opendocument"),
        (made({"password/hello.txt": "a"}), ""),
        (b"PK\x03\x04 and no more", ""),
        (b"%PDF-1.7", ""),
    ],
)
def test_containers_are_told_by_their_parts(tmp_path: Path, data: bytes, expected: str) -> None:
    assert expected == kind(tmp_path, data)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (compound("WordDocument"), "an older Word document"),
        (compound("EncryptedPackage"), "a document protected by a password"),
        (compound("Workbook"), "an older Excel workbook"),
        (compound("Something"), "an older Microsoft Office document"),
        (START, "an older Microsoft Office document"),
        (made({"Index/Document.iwa": "x"}), "Apple's Pages"),
        (word(p("a"))[:200], "damaged"),
    ],
)
def test_what_is_not_read_is_named(tmp_path: Path, data: bytes, what: str) -> None:
    with pytest.raises(FileRefused, match=what):
        kind(tmp_path, data)


def parts_of(folder: Path, data: bytes, name: str = "big.xml") -> None:
    path = folder / "any.zip"
    path.write_bytes(data)
    with open_parts(path) as parts:
        parts.tree(name)


def test_a_part_that_unpacks_to_far_more_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="unpacks to far more"):
        parts_of(tmp_path, made({"mimetype": "", "big.xml": b"<a>" + b" " * 2_000_000 + b"</a>"}))


def test_a_part_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    data = bytearray(made({"mimetype": "", "big.xml": b"<a>" + b" " * 2_000_000 + b"</a>"}))
    at = data.rindex(b"PK\x01\x02")
    struct.pack_into("<I", data, at + 24, 100)
    with pytest.raises(FileRefused):
        parts_of(tmp_path, bytes(data))


def test_too_many_elements_and_parts_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipped, "MAX_ELEMENTS", 50)
    with pytest.raises(FileRefused, match="unpacks to far more"):
        parts_of(tmp_path, made({"big.xml": f"<a>{'<b/>' * 100}</a>"}))
    with pytest.raises(FileRefused, match="more than 5,000 parts"):
        parts_of(tmp_path, made({str(number): "" for number in range(5001)}))


def test_a_huge_directory_is_not_read(tmp_path: Path) -> None:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number in range(80):
            entry = zipfile.ZipInfo(str(number))
            entry.comment = b"x" * 65000
            archive.writestr(entry, "")
    with pytest.raises(FileRefused, match="more than 5,000 parts"):
        parts_of(tmp_path, stream.getvalue())


def test_a_locked_or_strangely_packed_part_is_refused(tmp_path: Path) -> None:
    data = bytearray(made({"big.xml": "<a/>"}))
    at = data.rindex(b"PK\x01\x02")
    locked, packed = bytearray(data), bytearray(data)
    locked[at + 8] |= 1
    packed[at + 10] = 12
    with pytest.raises(FileRefused, match="protected by a password"):
        parts_of(tmp_path, bytes(locked))
    with pytest.raises(FileRefused, match="damaged"):
        parts_of(tmp_path, bytes(packed))
