"""What an edition carries beside pictures and words: tiles, recordings and captions, and nothing private."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from db.edition.reader import open_edition
from exhibit.interchange.bags import write_bag
from exhibit.model.edition import Plays, Tiles
from exhibit.model.gallery import Tour, TourStop
from exhibit.model.pieces import MediumFile, MediumRole, PictureView, Setting, Text, TextKind
from exhibit.model.pyramid import name_of_tiles, tile_names
from exhibit.model.vocabulary import Term
from exhibit.ports import MediumDone, MediumFacts, MediumJob, no_progress
from exhibit.services.arranging import create_from_accepted
from exhibit.services.installing.installing import EditionShelf
from exhibit.services.installing.verifying import verify_edition
from exhibit.services.publishing.hanging import Hanging, Press
from exhibit.services.publishing.previewing import build_preview
from exhibit.services.publishing.publishing import publish
from tests.exhibit.media.stripping.recordings_made import SECRET, told
from tests.exhibit.services.presses import press_at
from tests.exhibit.services.publishing.test_publishing import all_bytes, catalog_with, published
from tests.fakes.catalog import FakeCatalog, FakeUnitOfWork
from tests.fakes.media import add_media, draw_views
from tests.fakes.pieces import store_piece
from tests.media_made import film, moving, sound, tone

WIDE, HIGH = 5003, 531
PLAYED: dict[str, dict[str, Any]] = {
    "mp4": {
        "media_type": "video/mp4",
        "width": 96,
        "height": 64,
        "color": "#405060",
        "pages": 1,
        "duration_seconds": 0.8,
        "codecs": "h264, aac",
    },
    "mp3": {"media_type": "audio/mpeg", "duration_seconds": 0.8, "codecs": "mp3"},
}
"""What whatever plays sound and film would find; here there is nothing that does."""
POEM = "I count the beds by fives.\nFive by the window, five by the door,\n\nand one that nobody counts."
VTT = """WEBVTT

00:00.000 --> 00:00.200
Counting, by Ana Ruiz

00:00.200 --> 00:00.400
<v Ana Ruiz>I count the beds by fives

00:00.400 --> 00:00.600
five by the windo, five by the door

00:00.600 --> 00:00.700
and one nobody counts.
"""


def kept(press: Press, path: Path, role: MediumRole, **more: Any) -> MediumFile:
    """Keep a file in the press's store, and return its medium file, prepared where that is done."""
    extension = path.suffix[1:]
    sha256 = press.store.keep(path, extension)
    medium = MediumFile(
        piece_id=0, role=role, sha256=sha256, extension=extension, media_type="text/vtt",
        byte_size=path.stat().st_size, original_name=f"{SECRET} {path.name}",
    )  # fmt: skip
    if extension in PLAYED:
        medium = replace(medium, **PLAYED[extension])
        draw_views(press.store, medium)
    elif extension == "png":
        original = press.store.original(sha256, extension)
        job = MediumJob(key="k", original=original, store=press.store_root, sha256=sha256)
        (done,) = press.prepare([job])
        assert done.facts is not None
        medium = replace(medium, **done.facts.kept())
    return replace(medium, **more)


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def press(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Press]:
    with press_at(tmp_path_factory.mktemp("house") / "media") as press:
        yield press


@pytest.fixture(scope="module")
def scan(press: Press, tmp_path_factory: pytest.TempPathFactory) -> MediumFile:
    tmp_path = tmp_path_factory.mktemp("scan")
    Image.effect_noise((WIDE, HIGH), 60).convert("RGB").save(tmp_path / "scan.png")
    return kept(press, tmp_path / "scan.png", MediumRole.PRIMARY, view=PictureView.BACK)


@pytest.fixture(scope="module")
def edition(press: Press, scan: MediumFile, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A large picture, a film with captions in two languages, and a poem that somebody reads."""
    tmp_path = tmp_path_factory.mktemp("edition")
    shot = kept(
        press, told(film(tmp_path / "f.mp4", moving(0.8), tone(0.8))), MediumRole.VIDEO, language="en"
    )
    english = kept(press, written(tmp_path / "f.vtt", VTT), MediumRole.CAPTIONS, language="en")
    srt = "1\n00:00:00,000 --> 00:00:00,500\nANA: Cuento\n- Sí\n"
    spanish = kept(press, written(tmp_path / "f.es.srt", srt), MediumRole.CAPTIONS, language="es")
    voice = kept(press, told(sound(tmp_path / "v.mp3", "libmp3lame", tone(0.8))), MediumRole.AUDIO)
    cues = kept(press, written(tmp_path / "v.vtt", VTT), MediumRole.CAPTIONS)
    detail = replace(scan, role=MediumRole.DETAIL, view=PictureView.DETAIL, region=(0.5, 0.25, 0.5, 0.75))

    def store(work: FakeUnitOfWork) -> None:
        read = Term(vocabulary="form", slug="poem", labels=(("en", "Poem"),), traits=(("door", "read"),))
        piece = store_piece(work, "A", title="Corridor", picture=scan)
        add_media(work, piece.id, replace(detail, position=1), alt="A window")
        piece = store_piece(work, "B", title="Kettle")
        add_media(work, piece.id, shot, english, spanish, alt="A kettle", transcript="I count.")
        piece = store_piece(work, "C", title="Counting", body=POEM, terms=(work.terms.add(read),))
        add_media(work, piece.id, voice, cues, transcript="I count.")

    report = published(catalog_with(store), press, tmp_path / "edition")
    assert ((), 3) == (report.left_out, report.works)
    return tmp_path / "edition"


def page_of(edition: Path, place: int) -> Any:
    reader = open_edition(edition)
    found = reader.page(reader.cards()[place].piece_id)
    reader.close()
    return found


def test_it_is_whole_and_can_be_installed(edition: Path, tmp_path: Path) -> None:
    assert () == verify_edition(edition, open_edition).problems
    shelf = EditionShelf(tmp_path / "kiosk")
    done = shelf.install(edition, verify=lambda folder, report: verify_edition(folder, open_edition, report))
    assert done.changed


def test_nothing_private_is_in_it(edition: Path) -> None:
    assert SECRET.encode() not in all_bytes(edition)


def test_a_large_picture_has_all_its_tiles(edition: Path, press: Press, scan: MediumFile) -> None:
    page = page_of(edition, 0)
    tiles = page.pictures[0].tiles
    assert (WIDE, HIGH, 512, 1) == (tiles.width, tiles.height, tiles.size, tiles.overlap)
    names = list(tile_names(WIDE, HIGH, 512))
    folder = edition / "data" / tiles.path
    assert sorted(names) == sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*.jpg"))
    source = press.store.tiles(scan.sha256) / "image_files"
    assert all((source / name).read_bytes() == (folder / name).read_bytes() for name in names)
    assert scan.sha256 not in tiles.path
    assert page.pictures[1].tiles == tiles


def test_views_and_regions_are_carried(edition: Path) -> None:
    page = page_of(edition, 0)
    assert ["back", "detail"] == [one.view for one in page.pictures]
    assert [None, (0.5, 0.25, 0.5, 0.75)] == [one.region for one in page.pictures]


def test_a_film_has_its_poster_and_captions_with_who_speaks(edition: Path) -> None:
    page = page_of(edition, 1)
    (shown,) = page.recordings
    assert (Plays.FILM, "video/mp4", "en", False) == (
        shown.plays, shown.media_type, shown.language, shown.silent,
    )  # fmt: skip
    assert 0.8 == pytest.approx(shown.duration_seconds, abs=0.1)
    assert (edition / "data" / shown.path).is_file()
    assert page.pictures[0].renditions == shown.poster.renditions
    assert ["en", "es"] == [one.language for one in shown.captions]
    assert [("", "Counting, by Ana Ruiz"), ("Ana Ruiz", "I count the beds by fives")] == [
        (cue.voice, cue.text) for cue in shown.captions[0].cues[:2]
    ]
    assert [("ANA", "Cuento\n- Sí", -1)] == [(c.voice, c.text, c.block) for c in shown.captions[1].cues]


def test_a_reading_knows_which_line_is_read(edition: Path) -> None:
    (heard,) = page_of(edition, 2).recordings
    assert (Plays.READING, "en", None) == (heard.plays, heard.language, heard.poster)
    assert [-1, 0, 1, 3] == [cue.block for cue in heard.captions[0].cues]


def test_a_card_says_where_from_and_how_long(edition: Path) -> None:
    cards = [page_of(edition, place).card for place in range(3)]
    assert {"Omaha, Nebraska"} == {card.place for card in cards}
    assert [40, 1, 6] == [card.seconds for card in cards]


def catalog_of(press: Press, *media: MediumFile) -> FakeCatalog:
    def store(work: FakeUnitOfWork) -> None:
        piece = store_piece(work, "A", title="Bell")
        add_media(work, piece.id, *media, transcript="It rings.")

    return catalog_with(store)


def test_what_cannot_be_cleaned_is_not_carried_and_publishing_says_so(press: Press, tmp_path: Path) -> None:
    path = film(tmp_path / "f.mp4", moving(0.4), tone(0.4))
    path.write_bytes(path.read_bytes().replace(b"stsc", b"what"))  # which frames lie where is not said
    medium = kept(press, path, MediumRole.AUDIO, pages=0)
    report = published(catalog_of(press, medium), press, tmp_path / "out")
    (sentence,) = report.left_out
    assert sentence.startswith("A recording of “Bell” is not carried: What is private in this file")
    assert sentence in report.to_words()
    assert [sentence] == report.to_json()["left_out"]
    page = page_of(tmp_path / "out", 0)
    assert ((), "It rings.") == (page.recordings, page.transcript[0][1][0].markup)
    assert () == verify_edition(tmp_path / "out", open_edition).problems


def test_captions_that_cannot_be_read_are_left_out(press: Press, tmp_path: Path) -> None:
    bell = kept(press, sound(tmp_path / "b.mp3", "libmp3lame", tone(0.8)), MediumRole.AUDIO)
    blank = kept(press, written(tmp_path / "b.vtt", "WEBVTT\n\nNOTE nothing"), MediumRole.CAPTIONS)
    report = published(catalog_of(press, bell, blank), press, tmp_path / "out")
    assert ["Captions of A are not carried: The file has no captions in it"] == [
        one.partition(":")[0] + ":" + one.split(":")[1] for one in report.left_out
    ]
    assert () == page_of(tmp_path / "out", 0).recordings[0].captions


def test_captions_belong_to_the_recording_of_their_name(press: Press, tmp_path: Path) -> None:
    one = kept(press, sound(tmp_path / "one.mp3", "libmp3lame", tone(0.8)), MediumRole.AUDIO)
    two = kept(press, sound(tmp_path / "two.mp3", "libmp3lame", tone(0.9)), MediumRole.AUDIO)
    cues = kept(press, written(tmp_path / "two.en.vtt", VTT), MediumRole.CAPTIONS, language="en")
    published(catalog_of(press, one, two, cues), press, tmp_path / "out")
    assert [0, 1] == [len(each.captions) for each in page_of(tmp_path / "out", 0).recordings]


def test_a_preview_links_tiles_and_hashes_them_once(
    press: Press, scan: MediumFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalog = catalog_with(lambda work: store_piece(work, "A", picture=scan))
    published(catalog, press, tmp_path / "out")
    room = tmp_path / "previews"
    with catalog.read() as view:
        first = build_preview(view, 1, press, room).folder
        monkeypatch.setattr(Path, "read_bytes", lambda path: pytest.fail(f"{path} is read again"))
        made = build_preview(view, 1, press, room).folder
    monkeypatch.undo()
    for folder in (first, made):
        check = verify_edition(folder, open_edition, shared_bytes_allowed=True)
        assert () == check.problems
    tiles = page_of(made, 0).pictures[0].tiles
    tile = made / "data" / tiles.path / "0" / "0_0.jpg"
    assert (press.store.tiles(scan.sha256) / "image_files" / "0" / "0_0.jpg").samefile(tile)
    assert tiles == page_of(tmp_path / "out", 0).pictures[0].tiles


def repacked(edition: Path, tmp_path: Path, change: Callable[[Path], object]) -> list[tuple[str, str]]:
    """Change the tiles of a copy of an edition and pack it again, as a forger could; return what is wrong."""
    edition = Path(shutil.copytree(edition, tmp_path / "edition"))
    tiles = page_of(edition, 0).pictures[0].tiles
    info = [
        tuple(line.split(": ", 1))
        for line in (edition / "bag-info.txt").read_text().splitlines()
        if not line.startswith("Payload-Oxum")
    ]
    change(edition / "data" / tiles.path)
    for path in edition.glob("*.txt"):
        path.unlink()
    write_bag(edition, info)  # type: ignore[arg-type]
    return [(one.kind.value, one.sentence) for one in verify_edition(edition, open_edition).problems]


NOT_ITS_NAME = ("changed", "This folder's name is not the checksum of the tiles in it.")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (
            lambda folder: (folder / "0" / "0_0.jpg").unlink(),
            [NOT_ITS_NAME, ("missing", "A picture of work 1 has 39 of its 40 tiles.")],
        ),
        (
            lambda folder: shutil.copy(folder / "0" / "0_0.jpg", folder / "0" / "0_1.jpg"),
            [NOT_ITS_NAME, ("extra", "A picture of work 1 has tiles that are not of its size.")],
        ),
        (
            lambda folder: (folder / "3" / "0_0.jpg").write_bytes(b"another"),
            [NOT_ITS_NAME],
        ),
        (
            lambda folder: (folder / "3" / "00_0.jpg").write_bytes(b"odd"),
            [
                ("extra", "This file has no place in an edition."),
                ("extra", "A picture of work 1 has tiles that are not of its size."),
            ],
        ),
        (
            lambda folder: (folder / "image.dzi").write_bytes(b"odd"),
            [
                ("extra", "This file has no place in an edition."),
                ("extra", "A picture of work 1 has tiles that are not of its size."),
            ],
        ),
        (
            lambda folder: folder.rename(folder.with_name(f"{folder.name[:2]}{'0' * 62}_files")),
            [NOT_ITS_NAME, ("missing", "A picture of work 1 has 0 of its 40 tiles."),
             ("extra", "No picture in this edition is made of these tiles.")],
        ),
    ],
)  # fmt: skip
def test_tiles_that_are_not_as_published_are_named(
    edition: Path, tmp_path: Path, change: Callable[[Path], object], expected: list[tuple[str, str]]
) -> None:
    found = repacked(edition, tmp_path, change)
    assert sorted(expected) == sorted(dict.fromkeys(found))


@pytest.mark.parametrize("size", [{"width": 1 << 30, "height": 1 << 30}, {"size": 0}, {"width": "wide"}])
def test_forged_sizes_of_tiles_are_refused_at_once(edition: Path, size: dict[str, Any]) -> None:
    class Forged:
        def __init__(self, folder: Path) -> None:
            self._reader = open_edition(folder)

        def __getattr__(self, name: str) -> Any:
            return getattr(self._reader, name)

        def page(self, piece_id: int) -> Any:
            page = self._reader.page(piece_id)
            forged = [replace(one, tiles=one.tiles and replace(one.tiles, **size)) for one in page.pictures]
            return replace(page, pictures=tuple(forged))

    problems = verify_edition(edition, Forged).problems
    assert "A picture of work 1" in problems[0].sentence


def test_a_lost_recording_is_named(edition: Path, tmp_path: Path) -> None:
    (heard,) = page_of(edition, 2).recordings

    def lose(tiles: Path) -> None:
        (tiles.parents[2] / heard.path).unlink()

    lost = ("missing", "This recording of work 3 is not in the edition.")
    assert [lost] == repacked(edition, tmp_path, lose)


def test_tiles_are_called_by_every_byte_of_every_tile_whatever_their_order() -> None:
    names = list(tile_names(3000, 2000, 512))
    digests = {name: f"{at:064x}" for at, name in enumerate(names)}
    backwards = dict(reversed(digests.items()))
    assert name_of_tiles(digests) == name_of_tiles(backwards)
    assert name_of_tiles(digests) != name_of_tiles(digests | {names[0]: "f" * 64})


def test_a_narration_is_cleaned_and_knows_its_length(press: Press, tmp_path: Path) -> None:
    path = told(sound(tmp_path / "v.mp3", "libmp3lame", tone(0.8)))
    sha256 = press.store.keep(path, "mp3")
    (tmp_path / "data" / "objects").mkdir(parents=True)
    facts = MediumFacts(extension="mp3", **PLAYED["mp3"])
    playing = replace(press, prepare=lambda jobs: (MediumDone(key=one.key, facts=facts) for one in jobs))
    hanging = Hanging(playing, tmp_path / "data", no_progress)
    heard = hanging.narration("es", f"{sha256}.mp3")
    assert heard is not None
    assert ("es", "audio/mpeg", Plays.SOUND) == (heard.language, heard.media_type, heard.plays)
    assert 0.8 == pytest.approx(heard.duration_seconds, abs=0.1)
    assert SECRET.encode() not in (tmp_path / "data" / heard.path).read_bytes()
    assert None is hanging.narration("es", f"{'0' * 64}.mp3")
    assert hanging.left_out[0].startswith("A narration is not carried")


def test_what_was_remembered_of_tiles_may_be_lost(press: Press, scan: MediumFile, tmp_path: Path) -> None:
    catalog = catalog_with(lambda work: store_piece(work, "A", picture=scan, setting=Setting.PROSE))
    published(catalog, press, tmp_path / "out")
    room = tmp_path / "previews"
    for content in ("", "[]", "nonsense", json.dumps({"a 1": [1]}), json.dumps({"a": "b"})):
        room.mkdir(exist_ok=True)
        (room / "seen-tiles.json").write_text(content)
        with catalog.read() as view:
            made = build_preview(view, 1, press, room).folder
        assert isinstance(page_of(made, 0).pictures[0].tiles, Tiles)


@pytest.mark.parametrize("titled", [True, False])
def test_a_tour_carries_what_is_told_in_sound_where_it_is_shown(
    press: Press, tmp_path: Path, titled: bool
) -> None:
    path = told(sound(tmp_path / "v.mp3", "libmp3lame", tone(0.8)))
    name = f"{press.store.keep(path, 'mp3')}.mp3"
    facts = MediumFacts(extension="mp3", **PLAYED["mp3"])
    playing = replace(press, prepare=lambda jobs: (MediumDone(key=one.key, facts=facts) for one in jobs))
    catalog = catalog_with(lambda work: store_piece(work, "A", title="Bell"))
    create_from_accepted(catalog, "Rooms")
    with catalog.write("tour") as work:
        tour = work.tours.add(Tour(gallery_id=1))
        if titled:
            work.texts.add(Text(kind=TextKind.TITLE, language="en", value="A walk", tour_id=tour.id))
        stop = work.stops.find()[0].id
        sounds = (("es", "0" * 64 + ".mp3"), ("en", name))
        work.tour_stops.add(TourStop(tour_id=tour.id, stop_id=stop, sounds=sounds))
        work.commit()
    report = publish(catalog, "Rooms", tmp_path / "out", playing)
    reader = open_edition(tmp_path / "out")
    heard = [point.sound for one in reader.front().tours for point in one.points if point.sound]
    reader.close()
    carried = [path.name for path in (tmp_path / "out" / "data" / "objects").rglob("*.mp3")]
    assert ((), titled) == (report.left_out, len(heard) == 1)
    assert [Path(one.path).name for one in heard] == carried
    assert () == verify_edition(tmp_path / "out", open_edition).problems
    for one in heard:
        (tmp_path / "out" / "data" / one.path).unlink()
        lost = [one.sentence for one in verify_edition(tmp_path / "out", open_edition).problems]
        assert "This narration is not in the edition." in lost
