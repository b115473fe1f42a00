"""Private words, in every private column and in the metadata of the pictures, reach no byte of an edition."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

import main
from exhibit.media import formats
from exhibit.media.formats import Format
from tests.exhibit.media.embedded.metadata_made import (
    Metadata,
    alternatives,
    exif_block,
    packet,
    resource,
    several,
    with_metadata,
)
from tests.exhibit.media.pictures_made import busy
from tests.exhibit.media.test_privacy import CANARY as METADATA_CANARY
from tests.exhibit.media.test_privacy import jpeg_with_everything, png_with_everything, tiff_with_everything

PUBLIC = {
    "Title": "Window",
    "Form": "Painting",
    "Statement": "After nights.",
    "Alt text": "One | Two | Three",
    "Perspective": "clinician",
    "Themes": "burnout",
    "Year": "2025",
    "Status": "accepted",
    "Content notes": "none",
    "Kiosk consent": "yes",
    "Display name choice": "pseudonym",
    "Display name": "Wren",
}
"""What a visitor may read."""

PRIVATE = (
    "Submission ID",
    "Contributor",
    "Email",
    "Phone",
    "Guardian",
    "Biography",
    "Specialty",
    "Organization",
    "Reviewer",
    "Review reason",
    "Consent given by",
    "Consent form",
    "Consent limits",
    "Consent guardian",
    "Notes",
    "What did you have for lunch?",
)
"""Columns of which not a word may be read; the last matches no field and is kept as a note."""


def canary(place: str) -> str:
    return "Zz" + "".join(char for char in place if char.isalpha()) + "Q"


def spellings(word: str) -> list[bytes]:
    plain = [word, word.casefold(), word.upper()]
    return [text.encode(encoding) for text in plain for encoding in ("utf-8", "utf-16-le")]


def write_source(folder: Path) -> None:
    folder.mkdir()
    files = {
        f"{canary('file name')}.jpg": jpeg_with_everything(),
        f"{canary('detail')}.png": png_with_everything(),
        f"{canary('back')}.tif": tiff_with_everything(),
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)
    row = {**PUBLIC, "Files": "; ".join(files), **{name: canary(name) for name in PRIVATE}}
    with (folder / f"{canary('sheet')}.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(row))
        writer.writeheader()
        writer.writerow(row)


def ask(capsys: pytest.CaptureFixture[str], *words: object) -> dict[str, Any]:
    capsys.readouterr()
    assert main.main([*map(str, words), "--json"]) == 0
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    return answer


def bytes_of(folder: Path) -> bytes:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return b"\n".join(str(path.relative_to(folder)).encode() + b"\n" + path.read_bytes() for path in files)


def test_nothing_private_leaves_the_catalog(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, edition = tmp_path / "data", tmp_path / "edition"
    write_source(tmp_path / "sent")
    assert ask(capsys, "import", tmp_path / "sent", "--data", data)["created"] == 1
    ask(capsys, "gallery", "create", "Rooms", "--all-accepted", "--data", data)
    assert ask(capsys, "publish", "Rooms", edition, "--data", data)["works"] == 1
    published, catalog = bytes_of(edition), bytes_of(data / "catalog")
    words = [canary(place) for place in (*PRIVATE, "file name", "detail", "back")]
    for word in [*words, METADATA_CANARY.decode()]:
        assert any(form in catalog for form in spellings(word)), f"the catalog never held {word}"
        assert not [form for form in spellings(word) if form in published], word
    assert not [form for form in spellings(canary("sheet")) if form in published]
    for word in ("Window", "Wren", "After nights."):
        assert word.encode() in published


INSIDE = {
    "gps": "ZzPosition",
    "device": "ZzDevice",
    "serial": "ZzSerial",
    "owner": "ZzOwner",
    "face": "ZzFace",
    "folder": "ZzFolder",
    "contact": "ZzContact",
    "thumbnail": "ZzThumbnail",
}
"""What the metadata of a picture tells that nobody but the curator should learn, a word for each."""

OFFERED = {"alt": "A lit window inside", "long": "All of the window inside", "keyword": "nightshift"}
"""What it says for everybody."""


FORMATS = [kind for kind in formats.PICTURES if kind != formats.BMP]
"""Every one that has a place for metadata."""


def picture_that_tells_all(kind: Format, maker: str) -> bytes:
    xmp = packet(
        alternatives("Iptc4xmpCore:AltTextAccessibility", {"x-default": f"{OFFERED['alt']} {kind.name}"})
        + alternatives("Iptc4xmpCore:ExtDescrAccessibility", {"x-default": f"{OFFERED['long']} {kind.name}"})
        + alternatives("dc:rights", {"x-default": f"© {maker}"})
        + alternatives("dc:title", {"de": f"Fenster von {maker}"})
        + several("dc:creator", [maker])
        + several("dc:subject", [OFFERED["keyword"], INSIDE["face"]])
        + several("Iptc4xmpExt:PersonInImage", [INSIDE["face"]])
        + several("xmpMM:History", [f"/Users/{INSIDE['folder']}/window.psd"])
        + f"<Iptc4xmpCore:CreatorContactInfo>{INSIDE['contact']}</Iptc4xmpCore:CreatorContactInfo>"
    )
    exif = exif_block(
        {271: INSIDE["device"], 315: maker},
        {42032: INSIDE["owner"], 42033: INSIDE["serial"]},
        {2: (41.0, 15.0, 30.0), 27: INSIDE["gps"].encode()},
    )
    thumbnail = resource(0x040C, INSIDE["thumbnail"].encode())
    image = busy(64, 48, seed=FORMATS.index(kind))
    return with_metadata(kind, Metadata(xmp=xmp, exif=exif, resources=thumbnail), image)


def write_pictures_that_tell_all(folder: Path, maker: str) -> None:
    folder.mkdir()
    with (folder / "sheet.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, [*PUBLIC, "Contributor", "Files"])
        writer.writeheader()
        for kind in FORMATS:
            name = f"a.{kind.extension}"
            (folder / name).write_bytes(picture_that_tells_all(kind, maker))
            own = {"Title": f"Window {kind.name}", "Contributor": maker, "Files": name, "Alt text": ""}
            writer.writerow({**PUBLIC, **own})


def test_what_a_picture_tells_reaches_neither_edition_nor_export_nor_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, out = tmp_path / "data", tmp_path / "out"
    write_pictures_that_tell_all(tmp_path / "sent", "Maria Zzmaker")

    report = ask(capsys, "import", tmp_path / "sent", "--data", data)
    assert (len(FORMATS), 0, 0) == (report["created"], report["refused"], report["duplicates"])
    ask(capsys, "gallery", "create", "Rooms", "--all-accepted", "--data", data)
    assert ask(capsys, "publish", "Rooms", out / "edition", "--data", data)["works"] == len(FORMATS)
    ask(capsys, "export", "Rooms", out / "gallery.csv", "--as", "csv", "--data", data)
    ask(capsys, "export", out / "all.csv", "--as", "csv", "--no-bom", "--data", data)
    public = bytes_of(out)
    ask(capsys, "export", out / "private.csv", "--as", "csv", "--private", "--data", data)

    reached = bytes_of(out) + json.dumps(report, ensure_ascii=False).encode()
    for word in INSIDE.values():
        assert not [form for form in spellings(word) if form in reached], word
    assert not [form for form in spellings("Zzmaker") if form in public]
    for word in OFFERED.values():
        assert public.count(word.encode()) >= len(FORMATS), word
    for row in report["rows"]:
        assert any("people who are in it" in one["what"] for one in row["private"]), row["title"]
        assert any("maker, who is not to be named" in one["what"] for one in row["private"]), row["title"]
