"""What is told on tours, and the recordings of it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from exhibit.media.store import FileMediaStore
from exhibit.model.gallery import TourStop
from exhibit.model.pieces import Family
from exhibit.model.refusals import FileRefused, NotFound
from exhibit.ports import FileDesk, Looked
from exhibit.services import arranging
from exhibit.services.dossiers import gather
from exhibit.services.history import undo
from exhibit.services.publishing.comparing import fingerprints
from tests.exhibit.services.arranging.conftest import Walk
from tests.fakes.pieces import DAY

RECORDING = f"{'ab' * 32}.mp3"


@pytest.fixture
def tour(walk: Walk) -> int:
    made = arranging.make_tour(walk.catalog, walk.gallery.id, "Short")
    arranging.add_to_tour(walk.catalog, made.id, walk.stops("BA"))
    return made.id


def told(walk: Walk, gallery_id: int = 0) -> tuple[TourStop, ...]:
    with walk.catalog.read() as view:
        found = arranging.read_arrangement(view, gallery_id or walk.gallery.id, DAY)
    return found.tours[0].stops


def digests(walk: Walk) -> list[str]:
    with walk.catalog.read() as view:
        shown = gather(view, [walk.pieces[one] for one in "AB"])
        return [digest for _, digest in fingerprints(view, walk.gallery, shown)]


def looking(family: Family, refusal: str = "") -> FileDesk:
    def look(jobs: object) -> object:
        return [Looked(key=job.key, family=family, extension="mp3", refusal=refusal) for job in jobs]  # type: ignore[attr-defined]

    return FileDesk(look=look, prepare=look, probe=look, store=Path(), long_edges=())  # type: ignore[arg-type]


def test_a_narration_is_kept_per_language_and_typing_is_one_step(walk: Walk, tour: int) -> None:
    (stop,) = walk.stops("B")
    first = arranging.narrate(walk.catalog, tour, stop, "en", "Come")
    assert first is not None
    arranging.narrate(walk.catalog, tour, stop, "en", "Come closer.", extends=first.id)
    arranging.narrate(walk.catalog, tour, stop, "es", "Acérquese.")
    assert (("en", "Come closer."), ("es", "Acérquese.")) == told(walk)[0].narration
    arranging.narrate(walk.catalog, tour, stop, "en", " ")
    assert (("es", "Acérquese."),) == told(walk)[0].narration
    assert ["Write the narration of stop 2 on the tour “Short”"] * 3 == [
        undo(walk.catalog).label for _ in "123"
    ]
    assert () == told(walk)[0].narration


def test_a_stop_that_left_the_tour_is_told_nothing(walk: Walk, tour: int) -> None:
    (stop,) = walk.stops("C")
    with pytest.raises(NotFound, match="not on the tour"):
        arranging.narrate(walk.catalog, tour, stop, "en", "Come closer.")


def test_a_recording_is_put_and_taken_off_per_language(walk: Walk, tour: int) -> None:
    (stop,) = walk.stops("A")
    arranging.record_narration(walk.catalog, tour, stop, "en", RECORDING)
    arranging.record_narration(walk.catalog, tour, stop, "es", f"{'cd' * 32}.wav")
    assert "Add a recording to stop 1 on the tour “Short”" == walk.label
    arranging.record_narration(walk.catalog, tour, stop, "es", "")
    assert "Take the recording off stop 1 on the tour “Short”" == walk.label
    assert [(), (("en", RECORDING),)] == [one.sounds for one in told(walk)]


def test_only_a_sound_is_kept_for_a_recording(tmp_path: Path) -> None:
    store, path = FileMediaStore(tmp_path / "media"), tmp_path / "told.mp3"
    path.write_bytes(b"not empty")
    name = f"{hashlib.sha256(b'not empty').hexdigest()}.mp3"
    assert name == arranging.keep_recording(store, looking(Family.SOUND), path)
    assert b"not empty" == store.original(*name.split(".")).read_bytes()
    with pytest.raises(FileRefused, match=r"told\.mp3 is no sound"):
        arranging.keep_recording(store, looking(Family.PICTURE), path)
    with pytest.raises(FileRefused, match="It is empty"):
        arranging.keep_recording(store, looking(Family.SOUND, "It is empty."), path)


def test_a_copied_gallery_tells_the_same(walk: Walk, tour: int) -> None:
    (stop,) = walk.stops("B")
    arranging.narrate(walk.catalog, tour, stop, "en", "Come closer.")
    arranging.record_narration(walk.catalog, tour, stop, "en", RECORDING)
    copy = arranging.duplicate_gallery(walk.catalog, walk.gallery.id, "Rooms")
    source, made = told(walk)[0], told(walk, copy.id)[0]
    assert source.stop_id != made.stop_id
    assert ((("en", "Come closer."),), (("en", RECORDING),)) == (made.narration, made.sounds)


def test_what_is_told_on_a_tour_is_a_change_of_that_piece_alone(walk: Walk, tour: int) -> None:
    silent = digests(walk)
    (stop,) = walk.stops("B")
    arranging.narrate(walk.catalog, tour, stop, "en", "Come closer.")
    spoken = digests(walk)
    arranging.record_narration(walk.catalog, tour, stop, "en", RECORDING)
    heard = digests(walk)
    assert silent[0] == spoken[0] == heard[0]
    assert 3 == len({silent[1], spoken[1], heard[1]})
