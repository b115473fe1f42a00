"""The script that makes the sample gallery makes the same one each time, and the sheet is the script's."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from gallery_assets.atelier import sheet
from gallery_assets.atelier.__main__ import LARGEST, SAMPLE, Picture, gallery
from gallery_assets.atelier.writings import RECORDS

PICTURES = dict(gallery())
SMALL = 0.06


@pytest.mark.slow
@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_drawn_the_same_each_time(name: str) -> None:
    picture: Picture = PICTURES[name]
    first, second = picture.draw(SMALL), picture.draw(SMALL)
    assert first.tobytes() == second.tobytes()
    assert len(first.convert("RGB").resize((32, 32)).getcolors(1024) or ()) > 100  # a picture, not a field


@pytest.mark.parametrize("name", PICTURES)
def test_a_committed_picture_is_large_and_carries_nothing_besides(name: str) -> None:
    path = SAMPLE / PICTURES[name].RECORD.files[0]
    with Image.open(path) as image:
        assert max(image.size) >= 3000
        assert not {"exif", "icc_profile", "comment", "xmp", "photoshop"} & image.info.keys()
    assert path.stat().st_size <= LARGEST


def test_the_whole_sample_stays_small() -> None:
    assert sum(path.stat().st_size for path in SAMPLE.iterdir()) < 30_000_000


def test_the_committed_sheet_is_the_scripts(tmp_path: Path) -> None:
    records = [*(picture.RECORD for picture in PICTURES.values()), *RECORDS]
    sheet.write(records, tmp_path / "submissions.csv")
    assert (tmp_path / "submissions.csv").read_bytes() == (SAMPLE / "submissions.csv").read_bytes()


def test_the_sample_holds_what_a_gallery_has_to_be_able_to_show() -> None:
    records = [*(picture.RECORD for picture in PICTURES.values()), *RECORDS]
    assert len(PICTURES) == 12
    assert len(records) == 20
    assert {record.number for record in records} == set(range(1, 21))
    voices = {record.profession for record in records} | {record.perspective for record in records}
    for voice in ("nurse", "physician", "pharmacist", "dentist", "social worker"):
        assert voice in voices
    for voice in ("clinician", "learner", "patient", "loved one", "organization"):
        assert voice in voices
    shown = [person.display for record in records for person in record.people]
    assert {"full", "initial", "pseudonym", "anonymous", "organization"} <= set(shown)
    assert any(len(record.people) > 1 for record in records)
    assert any(record.language == "es" for record in records)
    assert any(record.content_notes for record in records)
    assert any(record.tone == "joyful" for record in records)
    for record in records:
        assert len([name for name in record.files if name.endswith(".jpg")]) == len(record.alt_text)
