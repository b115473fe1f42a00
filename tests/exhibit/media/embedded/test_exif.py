from __future__ import annotations

import struct
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from exhibit.media.embedded.exif import Exif
from exhibit.model.secrets import Secret
from tests.exhibit.media.embedded.metadata_made import exif_block
from tests.exhibit.media.pictures_made import quarters, saved


def windows(text: str) -> bytes:
    return text.encode("utf-16-le") + b"\0\0"


def test_the_tags_of_windows_are_read() -> None:
    read = Exif.of_block(
        exif_block({40091: windows("Été 🙂"), 40093: windows("Ana;Ben"), 40094: windows("tea;night")})
    ).values()

    assert [("", "Été 🙂")] == read["title"]
    assert [("", "Ana"), ("", "Ben")] == read["creator"]
    assert [("", "tea"), ("", "night")] == read["keyword"]


def test_the_descriptions_come_in_their_order() -> None:
    block = exif_block(
        {270: "Of the picture", 40095: windows("Subject"), 40092: windows("Comment")},
        {37510: b"ASCII\0\0\0Of a user"},
    )

    assert ["Of the picture", "Subject", "Comment", "Of a user"] == [
        text for _, text in Exif.of_block(block).values()["description"]
    ]


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        (b"ASCII\0\0\0plain\0\0", "plain"),
        (b"UNICODE\0" + "Würde".encode("utf-16-be"), "Würde"),
        (b"UNICODE\0" + "Würde".encode("utf-16"), "Würde"),
        (b"\0\0\0\0\0\0\0\0" + "Würde".encode(), "Würde"),
        (b"JIS\0\0\0\0\0" + "日本".encode("iso2022_jp"), "日本"),
        (b"unknown!words", ""),
        (b"UNICODE\0\xd8\x00\x00", ""),
    ],
)
def test_the_comment_of_a_user_in_its_characters(comment: bytes, expected: str) -> None:
    assert ("", expected) == Exif.of_block(exif_block(photo={37510: comment})).values()["description"][-1]


def test_rights_are_those_of_the_photographer_not_of_an_editor() -> None:
    assert [("", "Ana")] == Exif.of_block(exif_block({33432: "Ana\0Ed"})).values()["rights"]


def test_text_that_is_not_ascii_is_read() -> None:
    block = exif_block({315: "Zoe"})

    for written in ("Zo\xeb".encode("latin-1"), "Zoë".encode()[:3]):
        assert [("", "Zoë" if written[-1] == 0xEB else "ZoÃ")] == Exif.of_block(
            block.replace(b"Zoe", written)
        ).values()["creator"]


def test_what_is_private_is_told() -> None:
    block = exif_block(
        {271: "Canon", 316: "Ana's Mac"}, {42032: "Ana", 37500: b"x" * 9}, {2: (41.0, 15.0, 30.0)}
    )

    assert {Secret.POSITION, Secret.OWNER, Secret.DEVICE, Secret.MAKER_NOTE} == set(
        Exif.of_block(block).secrets()
    )


def test_a_position_that_holds_only_its_version_is_none() -> None:
    assert [] == list(Exif.of_block(exif_block(gps={0: b"\2\3\0\0"})).secrets())


def test_the_thumbnail_of_a_block_is_told() -> None:
    directory = struct.pack("<HHHIII", 1, 315, 2, 2, 0x0041, 26) + struct.pack("<HHHIII", 1, 513, 4, 1, 0, 0)

    read = Exif.of_block(b"II*\0\x08\0\0\0" + directory)

    assert [Secret.THUMBNAIL] == list(read.secrets())
    assert [("", "A")] == read.values()["creator"]


def test_a_large_tiff_of_the_newer_kind_is_read() -> None:
    data = saved(quarters(), "TIFF", big_tiff=True, tiffinfo={315: "Ana", 270: "Seen"})
    assert b"II+\0" == data[:4]

    assert [("", "Ana")] == Exif.of_file(BytesIO(data)).values()["creator"]


def test_a_directory_that_leads_to_itself_or_nowhere_ends() -> None:
    for at in (8, 0, 0xFFFFFFFF):
        loop = b"II*\0\x08\0\0\0" + struct.pack("<HHHIII", 1, 34665, 4, 1, at, at)
        assert [("", "")] == Exif.of_block(loop).values()["rights"]


def test_one_damaged_tag_costs_only_itself() -> None:
    block = bytearray(exif_block({270: "A long description of it", 315: "A long name of somebody"}))
    at = block.index(struct.pack("<H" if b"II" in block[:8] else ">H", 270))
    block[at + 4 : at + 8] = b"\xff\xff\xff\x7f"

    read = Exif.of_block(bytes(block)).values()

    assert ("", "") == read["description"][0]
    assert [("", "A long name of somebody")] == read["creator"]


@settings(max_examples=200)
@given(st.binary(max_size=200), st.sampled_from([b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"]))
def test_no_bytes_break_it(data: bytes, magic: bytes) -> None:
    read = Exif.of_block(magic + data)
    read.values()
    list(read.secrets())


def test_what_pillow_writes_is_what_pillow_reads() -> None:
    block = exif_block({315: "Ana Ruiz", 33432: "© Ana"})
    with Image.open(BytesIO(saved(quarters(), "JPEG", exif=block))) as image:
        assert image.getexif()[315] == Exif.of_block(block).values()["creator"][0][1]
