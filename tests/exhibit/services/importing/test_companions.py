"""Sound, film, documents and captions: what each becomes, and which files belong together by their names."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exhibit.model.dossier import Dossier
from exhibit.model.pieces import MediumRole, Setting, TextKind
from exhibit.services.importing import ImportReport
from exhibit.services.importing.report import DUPLICATE
from exhibit.services.importing.report_words import double_words
from tests.exhibit.services.importing.desk import BROKEN, World, counts, film, pages, picture, sound

CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:02.000\nThe pager sleeps.\n"


def roles(dossier: Dossier) -> dict[str, str]:
    return {one.original_name: str(one.role) for one in dossier.media}


def texts(dossier: Dossier, kind: TextKind) -> dict[str, str]:
    return {text.language: text.value for text in dossier.texts if text.kind is kind}


def same_twice(world: World) -> None:
    planned = world.dry_run()
    done = world.run()
    assert asdict(planned) | {"dry_run": False} == asdict(done)
    again = world.run()
    assert done.count("created") == again.count("same")
    assert 0 == again.count("changed") == again.count("created")


def test_a_row_takes_what_lies_beside_its_film_although_no_cell_names_it(world: World) -> None:
    world.put("film.mp4", film())
    world.put("film.en.vtt", CAPTIONS)
    world.put("Film_es.vtt", CAPTIONS.replace("The pager sleeps", "Duerme"))
    world.put("film.transcript.txt", "Spoken words.")
    world.put("film-poster.jpg")
    world.put("other.jpg")
    world.sheet([{"ID": "1", "Title": "F", "Files": "film.mp4", "Alt text": "A corridor."}])
    same_twice(world)

    piece, other = world.dossiers()
    assert {
        "film.mp4": "video",
        "film.en.vtt": "captions",
        "Film_es.vtt": "captions",
        "film.transcript.txt": "transcript",
        "film-poster.jpg": "poster",
    } == roles(piece)
    assert {"film.en.vtt": "en", "Film_es.vtt": "es"} == {
        one.original_name: one.language for one in piece.media if one.role is MediumRole.CAPTIONS
    }
    assert {"en": "Spoken words.", "es": "Duerme."} == texts(piece, TextKind.TRANSCRIPT)
    poster = next(one for one in piece.media if one.role is MediumRole.POSTER)
    assert (("en", "A corridor."),) == piece.alt_of(poster)
    assert (None, 12.5) == (piece.piece.duration_seconds, piece.duration_seconds)
    assert {"other.jpg": "primary"} == roles(other)


def test_the_report_says_how_they_were_found(world: World) -> None:
    world.put("a/film.mp4", film())
    world.put("a/film.vtt", CAPTIONS)
    world.sheet([{"Title": "F", "Files": "a/film.mp4"}])

    report = world.run()

    assert [("exactly"), "beside a/film.mp4, by its name"] == [file.how for file in report.rows[0].files]
    assert any("transcript as well" in warning for warning in report.rows[0].warnings)
    assert "a/film.vtt, found beside a/film.mp4, by its name" in report.to_words()
    assert () == report.files_without_row


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("song.transcript.txt", "en"),
        ("song_transcript.txt", "en"),
        ("song-transcripción.txt", "en"),
        ("Transcript of song.txt", "en"),
        ("SONG (Transcript, Spanish).txt", "es"),
        ("song.es.transcript.md", "es"),
        ("texts/transcript-song-pt-BR.txt", "pt-BR"),
        ("song.mp3.transcript.txt", "en"),
    ],
)
def test_a_transcript_belongs_to_the_sound_of_its_stem(world: World, name: str, language: str) -> None:
    world.put("song.mp3", sound())
    world.put(name, "La la.")
    same_twice(world)

    piece = world.only()
    assert {"song.mp3": "audio", name: "transcript"} == roles(piece)
    assert {language: "La la."} == texts(piece, TextKind.TRANSCRIPT)
    assert {} == texts(piece, TextKind.BODY)


@pytest.mark.parametrize("name", ["song.txt", "songs.transcript.txt", "transcript.txt", "deep/poem.txt"])
def test_what_does_not_say_so_stands_for_itself(world: World, name: str) -> None:
    world.put("song.mp3", sound())
    world.put(name, "Other words.")
    world.run()

    found = [roles(one) for one in world.dossiers()]
    assert {"song.mp3": "audio"} in found
    assert {name: "document"} in found


def test_of_two_of_the_name_the_one_in_the_folder_is_meant_and_elsewhere_none(world: World) -> None:
    world.put("one/song.mp3", sound("one"))
    world.put("two/song.mp3", sound("two"))
    world.put("two/song.transcript.txt", "Two.")
    world.put("three/song.transcript.txt", "Whose?")
    world.run()

    found = {frozenset(roles(one)) for one in world.dossiers()}
    assert {
        frozenset({"one/song.mp3"}),
        frozenset({"two/song.mp3", "two/song.transcript.txt"}),
        frozenset({"three/song.transcript.txt"}),
    } == found


def test_beside_a_film_and_its_sound_it_is_the_films(world: World) -> None:
    world.put("talk.mp3", sound())
    world.put("talk.mp4", film())
    world.put("talk.vtt", CAPTIONS)
    world.run()

    assert {"talk.mp4": "video", "talk.vtt": "captions"} in [roles(one) for one in world.dossiers()]


def test_companions_of_the_same_bytes_are_taken_once_and_told(world: World) -> None:
    world.put("film.mp4", film())
    world.put("film.en.vtt", CAPTIONS)
    world.put("film.vtt", CAPTIONS)

    report = world.run()

    assert (1, 0, 0, 0, 1) == counts(report)
    assert ["film.vtt (the same as film.en.vtt)"] == [double_words(one) for one in report.rows[0].duplicates]


def test_a_file_that_a_row_names_belongs_to_that_row(world: World) -> None:
    world.put("song.mp3", sound())
    world.put("song.transcript.txt", "Words.")
    world.sheet([{"Title": "Poem", "Files": "song.transcript.txt"}, {"Title": "Song", "Files": "song.mp3"}])
    world.run()

    poem, song = world.dossiers()
    assert {"song.transcript.txt": "document"} == roles(poem)
    assert {"song.mp3": "audio"} == roles(song)


def test_a_transcript_in_the_sheet_goes_before_the_file_and_the_file_is_named(world: World) -> None:
    world.put("song.mp3", sound())
    world.put("song.vtt", CAPTIONS)
    world.put("song.transcript.txt", "Of the file.")
    world.sheet([{"Title": "S", "Files": "song.mp3", "Transcript": "Of the sheet."}])

    report = world.run()

    assert {"en": "Of the sheet."} == texts(world.only(), TextKind.TRANSCRIPT)
    assert any("has a transcript already" in warning for warning in report.rows[0].warnings)


def test_captions_never_take_the_place_of_a_transcript_that_is_there(world: World) -> None:
    world.put("song.mp3", sound())
    rows = [{"ID": "1", "Title": "S", "Files": "song.mp3", "Transcript": "Spoken."}]
    world.sheet(rows)
    world.run()
    world.put("song.vtt", CAPTIONS)
    world.sheet([rows[0] | {"Transcript": ""}])

    assert ["file"] == [change.field for change in world.run().rows[0].changes]
    assert {"en": "Spoken."} == texts(world.only(), TextKind.TRANSCRIPT)


def test_captions_without_any_film_are_kept_and_the_report_wonders(world: World) -> None:
    world.put("lonely.vtt", CAPTIONS)

    report = world.run()

    assert {"lonely.vtt": "captions"} == roles(world.only())
    assert {} == texts(world.only(), TextKind.TRANSCRIPT)
    assert any("no sound or film" in warning for warning in report.rows[0].warnings)


def test_what_belongs_to_a_film_that_is_refused_waits_for_it(world: World) -> None:
    world.put("film.mp4", film("broken"))
    world.put("film.vtt", CAPTIONS)
    world.put("film.transcript.txt", "Words.")
    assert (0, 0, 0, 3, 0) == counts(world.run())
    assert (0, 0, 0, 3, 0) == counts(world.dry_run())

    world.put("film.mp4", film("mended"))

    assert (1, 0, 0, 0, 0) == counts(world.run())
    assert 3 == len(world.only().media)


def test_a_rows_words_and_captions_stay_where_its_film_is_refused(world: World) -> None:
    world.put("film.mp4", film("broken"))
    world.put("film.transcript.txt", "Words.")
    world.sheet([{"ID": "1", "Title": "F", "Files": "film.mp4"}])

    report = world.run()

    assert (1, 0, 0, 1, 0) == counts(report)
    assert {"film.transcript.txt": "transcript"} == roles(world.only())


def test_a_document_becomes_the_body_and_says_itself_whether_it_is_verse(world: World) -> None:
    prose = "Long lines that go on and on, as they do in prose, and on, and on, and on again."
    world.put("verse.pdf", pages(prose, verse=True))
    world.put("prose.pdf", pages("a\nb\nc\nd", verse=False))
    world.put(
        "form.pdf", pages("one line only, long enough to be no verse at all by its length", verse=False)
    )
    world.put("scan.pdf", pages())
    world.sheet([{"Title": "Form", "Files": "form.pdf", "Form": "poem"}])
    same_twice(world)

    settings_ = {
        one.media[0].original_name: text.setting
        for one in world.dossiers()
        for text in one.texts
        if text.kind is TextKind.BODY
    }
    assert {"verse.pdf": Setting.VERSE, "prose.pdf": Setting.PROSE, "form.pdf": Setting.VERSE} == settings_
    assert {MediumRole.DOCUMENT} == {one.media[0].role for one in world.dossiers()}


def test_an_alt_text_is_about_the_film_or_document_where_there_is_no_picture(world: World) -> None:
    world.put("film.mp4", film())
    world.put("story.pdf", pages("words"))
    world.put("both.pdf", pages("other words"))
    world.put("photo.jpg")
    world.sheet(
        [
            {"Title": "F", "Files": "film.mp4", "Alt text": "film"},
            {"Title": "S", "Files": "story.pdf", "Alt text": "story"},
            {"Title": "B", "Files": "both.pdf; photo.jpg", "Alt text": "photo"},
        ]
    )
    report = world.run()

    alts = {
        medium.original_name: text
        for one in world.dossiers()
        for medium in one.media
        for _, text in one.alt_of(medium)
    }
    assert {"film.mp4": "film", "story.pdf": "story", "photo.jpg": "photo"} == alts
    assert [[]] * 3 == [row.warnings for row in report.rows]


def test_how_long_it_lasts_is_as_the_sheet_says_else_as_the_file_is(world: World) -> None:
    world.put("a.mp3", sound("a", seconds=61.0))
    world.put("b.mp3", sound("b", seconds=61.0))
    rows = [
        {"ID": "1", "Title": "A", "Files": "a.mp3", "Duration": "0:59"},
        {"ID": "2", "Title": "B", "Files": "b.mp3", "Duration": ""},
    ]
    world.sheet(rows)
    same_twice(world)
    assert [59.0, 61.0] == [one.duration_seconds for one in world.dossiers()]

    world.put("a.mp3", sound("a2", seconds=70.0))
    world.put("b.mp3", sound("b2", seconds=70.0))
    fields = [[change.field for change in row.changes] for row in world.run().rows]

    assert [["content of a.mp3"], ["content of b.mp3"]] == fields
    assert [59.0, 70.0] == [one.duration_seconds for one in world.dossiers()]


def test_what_decoding_remarks_is_in_the_report_once_and_in_a_dry_run_too(world: World) -> None:
    world.put("film.mp4", film(flashes=9))

    planned, done = world.dry_run(), world.run()

    assert ["film.mp4: It flashes 9 times in one second."] == done.rows[0].warnings
    assert planned.rows[0].warnings == done.rows[0].warnings
    assert 9 == world.only().media[0].flashes


def test_what_is_decoded_again_is_remarked_on_no_more_than_in_a_dry_run(world: World) -> None:
    world.put("film.mp4", film(flashes=9))
    world.run()
    for path in (world.root / "store" / "derivatives").rglob("*.jpg"):
        path.unlink()

    planned, done = world.dry_run(), world.run()

    assert asdict(planned) | {"dry_run": False} == asdict(done)
    assert [] == done.rows[0].warnings


def test_bad_captions_cost_themselves_alone(world: World) -> None:
    world.put("film.mp4", film())
    world.put("film-poster.jpg", BROKEN)
    same_twice(world)

    assert {"film.mp4": "video"} == roles(world.only())


_PLAYED = ("a.mp4", "b.mp3", "sub/a.mp3")
_WRITTEN = ("a.vtt", "a.es.vtt", "sub/b.vtt", "b.transcript.txt", "Transcript of A.txt", "transcript.txt")


def twice(report: ImportReport) -> list[str]:
    return [double_words(double) for row in report.rows for double in row.duplicates]


def held(report: ImportReport) -> set[str]:
    """Return the files of the rows that were held back."""
    return {file.matched for row in report.rows if row.outcome == DUPLICATE for file in row.files}


NAMES = st.sampled_from([*_PLAYED, *_WRITTEN, "a-poster.jpg", "b.jpg", "poster.jpg"])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(names=st.sets(NAMES), named=st.lists(NAMES, max_size=4))
def test_whatever_lies_there_every_file_is_taken_once_or_told(
    tmp_path_factory: pytest.TempPathFactory, names: set[str], named: list[str]
) -> None:
    world = World(tmp_path_factory.mktemp("world"))
    makers = {"mp4": film, "mp3": sound, "jpg": picture}
    for name in names:
        maker = makers.get(name[-3:])
        world.put(name, maker(name) if maker else f"{CAPTIONS if name.endswith('vtt') else ''}{name}")
    rows = [{"ID": str(place), "Title": name, "Files": name} for place, name in enumerate(named)]
    world.sheet(rows or [{"ID": ""}])

    planned, report = world.dry_run(), world.run()

    told = {file.matched for row in report.rows for file in row.files}
    assert asdict(planned) | {"dry_run": False} == asdict(report)
    told |= {double.part for row in report.rows for double in row.duplicates}
    assert names == told
    kept = {one.original_name for each in world.dossiers() for one in each.media}
    doubled = {name for name in names if any(said.startswith(f"{name} (the same") for said in twice(report))}
    assert names == kept | held(report) | doubled
    assert 0 == world.run().count("changed")
