"""Private words, in every private column and in the metadata of the pictures, reach no byte of an edition."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

import main
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
