"""The script that makes the sample gallery makes the same one each time, and the sheet is the script's."""

from __future__ import annotations

import tomllib
from pathlib import Path

import av
import numpy as np
import pypdfium2
import pytest
from PIL import Image

from gallery_assets.atelier import films, papers, sheet, sounds
from gallery_assets.atelier.__main__ import (
    LARGEST,
    LARGEST_SCAN,
    LARGEST_VIEW,
    SAMPLE,
    SCAN,
    Picture,
    all_records,
    gallery,
    modules_of,
)
from gallery_assets.atelier.instruments import RATE
from gallery_assets.atelier.pictures import badge_quilt

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
        largest = LARGEST if max(image.size) < SCAN else LARGEST_SCAN
    assert path.stat().st_size <= largest


def test_further_views_of_a_work_are_there_and_the_detail_lies_where_the_gallery_says() -> None:
    views = {name for picture in PICTURES.values() for name in getattr(picture, "VIEWS", {})}
    named = {name for picture in PICTURES.values() for name in picture.RECORD.files[1:]}
    assert {"badge-quilt-back.jpg", "badge-quilt-detail.jpg"} == views == named
    for name in views:
        assert (SAMPLE / name).stat().st_size <= LARGEST_VIEW
    (told,) = tomllib.loads((SAMPLE / "welcome.toml").read_text(encoding="utf-8"))["detail"]
    assert ("badge-quilt-detail.jpg", badge_quilt.REGION) == (told["file"], tuple(told["region"]))
    left, top, width, height = badge_quilt.REGION
    with Image.open(SAMPLE / "badge-quilt.jpg") as whole, Image.open(SAMPLE / told["file"]) as detail:
        sides = (left, top, left + width, top + height)
        box = [round(side * whole.size[place % 2]) for place, side in enumerate(sides)]
        cut = whole.crop((box[0], box[1], box[2], box[3])).resize((60, 60)).convert("L")
        near = detail.resize((60, 60)).convert("L")
        assert np.abs(np.asarray(cut, float) - np.asarray(near, float)).mean() < 8


def test_the_whole_sample_stays_small() -> None:
    assert sum(path.stat().st_size for path in SAMPLE.iterdir()) < 32_000_000


def test_the_committed_sheet_is_the_scripts(tmp_path: Path) -> None:
    sheet.write(all_records(), tmp_path / "submissions.csv")
    assert (tmp_path / "submissions.csv").read_bytes() == (SAMPLE / "submissions.csv").read_bytes()


def test_the_sample_holds_what_a_gallery_has_to_be_able_to_show() -> None:
    records = all_records()
    assert len(PICTURES) == 13
    assert len(records) == 25
    assert {record.number for record in records} == set(range(1, 26))
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
    with Image.open(SAMPLE / "every-step.jpg") as scan:
        assert max(scan.size) >= SCAN
    for record in records:
        seen = [name for name in record.files if name.endswith((".jpg", ".mp4"))]
        assert len(seen) == len(record.alt_text)


def test_every_sound_and_film_has_words_for_what_is_heard() -> None:
    heard = [name for record in all_records() for name in record.files if name.endswith((".mp3", ".m4a"))]
    films = [name for record in all_records() for name in record.files if name.endswith(".mp4")]
    assert (2, 1) == (len(heard), len(films))
    for name in heard:
        assert (SAMPLE / f"{Path(name).stem}.transcript.txt").read_text(encoding="utf-8").strip()
    for name in films:
        words = (SAMPLE / f"{Path(name).stem}.en.vtt").read_text(encoding="utf-8")
        assert words.startswith("WEBVTT")


@pytest.mark.slow
@pytest.mark.parametrize("name", ["four_pumps", "twenty_seconds"])
def test_a_sound_is_made_the_same_each_time_and_is_the_committed_one(name: str) -> None:
    module = dict(modules_of(sounds))[name]
    made = module.play()
    assert made.tobytes() == module.play().tobytes()
    with av.open(str(SAMPLE / module.RECORD.files[0])) as container:
        seconds = float(container.duration or 0) / 1_000_000
        played = np.concatenate([frame.to_ndarray() for frame in container.decode(audio=0)], axis=1)
    assert len(made) / RATE == pytest.approx(seconds, abs=0.2)
    levels = [
        [float(np.sqrt(np.mean(part**2))) for part in np.array_split(track, 20)]
        for track in (made[:, 0], played[0])
    ]
    assert np.corrcoef(levels).min() > 0.98


@pytest.mark.slow
def test_a_frame_of_the_film_is_the_committed_one() -> None:
    module = dict(modules_of(films))["kettle"]
    drawn = module.frame(21.0, 0.25)
    with av.open(str(SAMPLE / "kettle.mp4")) as container:
        assert module.LENGTH == pytest.approx(float(container.duration or 0) / 1_000_000, abs=0.2)
        frames = container.decode(video=0)
        shown = next(frame for place, frame in enumerate(frames) if place == 21 * module.RATE_OF_FRAMES)
        image = Image.fromarray(shown.to_ndarray(format="rgb24")).resize(drawn.size)
    far = np.abs(np.asarray(image, np.float32) - np.asarray(drawn, np.float32)).mean()
    assert float(far) < 4


def test_the_story_s_words_are_in_its_pages() -> None:
    module = dict(modules_of(papers))["porch_light"]
    document = pypdfium2.PdfDocument(SAMPLE / module.RECORD.files[0])
    words = " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    document.close()
    assert all(" ".join(part.split()[:6]) in words for part in module.PARAGRAPHS)
