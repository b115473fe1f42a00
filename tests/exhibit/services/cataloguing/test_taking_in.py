from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from exhibit.media.workers import Decoders
from exhibit.model.dossier import Dossier
from exhibit.model.pieces import MediumFile, MediumRole, Setting, Text, TextKind
from exhibit.model.refusals import CatalogInUse, FileRefused, Refusal
from exhibit.ports import FileDesk
from exhibit.services.cataloguing.taking_in import (
    NewPiece,
    TakenFile,
    add_medium,
    create_piece,
    keep_scan,
    look_at_file,
    remove_medium,
    replace_medium,
    suggested_title,
    take_file,
)
from exhibit.services.history import undo
from tests.exhibit.services.importing.desk import BROKEN, World, film, pages, picture, sound

DAY = date(2026, 9, 15)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def taken(world: World, name: str, data: bytes | str = b"") -> TakenFile:
    return take_file(world.catalog, world.store, world.desk(), world.put(name, data))


def made(world: World, *files: TakenFile, **said: object) -> Dossier:
    new = NewPiece(**{"title": "Night shift"} | said)  # type: ignore[arg-type]
    piece_id = create_piece(world.catalog, new, files, DAY, "Ana")
    return next(one for one in world.dossiers() if one.piece.id == piece_id)


def newest(world: World) -> tuple[str, str]:
    with world.catalog.read() as view:
        step = view.steps(1)[0]
    return step.label, step.who


def media(world: World) -> list[MediumFile]:
    return list(world.only().media)


def test_a_picture_becomes_a_piece_in_one_step(world: World) -> None:
    piece = made(world, taken(world, "a.jpg"), form="painting", maker=" Rosa  Mendoza ")

    (medium,) = piece.media
    assert ("2026-0001", DAY) == (piece.piece.accession, piece.piece.received_on)
    assert (MediumRole.PRIMARY, "a.jpg", "#102030") == (medium.role, medium.original_name, medium.color)
    assert world.store.original(medium.sha256, "jpg").is_file()
    assert world.store.derivative(medium.sha256, 512).is_file()
    assert [("artist", "Rosa Mendoza")] == [(c.role, person.legal_name) for c, person in piece.credits]
    assert ["painting"] == [term.slug for term in piece.terms]
    assert ("Add the piece “Night shift”", "Ana") == newest(world)
    undo(world.catalog)
    assert () == world.dossiers()


@pytest.mark.parametrize(
    ("body", "form", "setting"),
    [
        ("The pager\r\nsleeps\r\nin its drawer\r\n", "", Setting.VERSE),
        ("A long night, told in one line that goes on for more than a verse would.", "", Setting.PROSE),
        ("A long night, told in one line that goes on for more than a verse would.", "poem", Setting.VERSE),
        ("short\nbut\nno verse", "story", Setting.PROSE),
    ],
)
def test_a_pasted_text_is_set_as_its_form_or_its_lines_say(
    world: World, body: str, form: str, setting: Setting
) -> None:
    text = next(one for one in made(world, body=body, form=form).texts if one.kind is TextKind.BODY)

    assert (setting, body.replace("\r\n", "\n").strip()) == (text.setting, text.value)


def test_a_text_file_gives_the_body_and_pictures_come_first(world: World) -> None:
    files = (taken(world, "poem.txt", "one\ntwo\nthree\n"), taken(world, "a.jpg"), taken(world, "b.jpg"))
    piece = made(world, *files, taken(world, "copy of a.jpg", picture("a.jpg")))

    assert [
        ("a.jpg", MediumRole.PRIMARY),
        ("b.jpg", MediumRole.DETAIL),
        ("poem.txt", MediumRole.DOCUMENT),
    ] == [(one.original_name, one.role) for one in piece.media]
    assert "one\ntwo\nthree" == next(one.value for one in piece.texts if one.kind is TextKind.BODY)


def test_a_maker_who_is_there_is_credited_and_not_doubled(world: World) -> None:
    person = made(world, maker="Ana Ruiz").credits[0][1]

    second = made(world, title="Other", maker="Ana Ruiz", maker_id=person.id, form="poem")

    assert [("poet", person.id)] == [(credit.role, one.id) for credit, one in second.credits]
    assert ["2026-0001", "2026-0002"] == [one.piece.accession for one in world.dossiers()]


def test_nothing_at_all_makes_no_piece(world: World) -> None:
    with pytest.raises(Refusal):
        create_piece(world.catalog, NewPiece(title="  ", body=" \n"), (), DAY)
    assert () == world.dossiers()


def test_what_cannot_be_decoded_leaves_nothing_behind(world: World) -> None:
    with pytest.raises(FileRefused, match=r"a\.jpg: The file ends"):
        taken(world, "a.jpg", BROKEN)
    with pytest.raises(FileRefused, match=r"a\.zip"):
        taken(world, "a.zip", "PK\x03\x04")
    assert [] == [path for path in (world.root / "store").rglob("*") if path.is_file()]


def test_a_desk_that_may_only_read_keeps_nothing(world: World) -> None:
    world.catalog.writable = False

    with pytest.raises(CatalogInUse):
        taken(world, "a.jpg")
    assert not (world.root / "store").exists()


def test_looking_says_whether_a_piece_has_the_file_already(world: World) -> None:
    made(world, taken(world, "a.jpg"))

    with world.catalog.read() as view:
        same = look_at_file(view, world.desk(), world.put("b.jpg", picture("a.jpg")))
        other = look_at_file(view, world.desk(), world.put("c.jpg"))

    assert ("image/jpeg", "Night shift") == (same[0].media_type, same[1])
    assert "" == other[1]


def test_a_file_is_added_as_a_detail_and_not_twice(world: World) -> None:
    piece = made(world, taken(world, "a.jpg"))

    add_medium(world.catalog, piece.piece.id, taken(world, "b.jpg"), who="Ana")

    assert [("a.jpg", MediumRole.PRIMARY, 0), ("b.jpg", MediumRole.DETAIL, 1)] == [
        (one.original_name, one.role, one.position) for one in media(world)
    ]
    assert ("Add the file b.jpg to “Night shift”", "Ana") == newest(world)
    with pytest.raises(Refusal, match="already"):
        add_medium(world.catalog, piece.piece.id, taken(world, "b.jpg"))


def test_a_replaced_file_keeps_place_and_alt_text_and_the_old_one_stays_reachable(world: World) -> None:
    old = made(world, taken(world, "a.jpg")).media[0]
    with world.catalog.write("alt") as work:
        work.texts.add(Text(kind=TextKind.ALT, language="en", value="A lamp", medium_id=old.id))
        work.commit()

    replace_medium(world.catalog, old.id, taken(world, "b.jpg"), who="Ana")

    (new,) = media(world)
    assert (old.id, old.role, "b.jpg") == (new.id, new.role, new.original_name)
    assert "Replace the file a.jpg of “Night shift”" == newest(world)[0]
    assert world.store.original(old.sha256, old.extension).is_file()
    with world.catalog.read() as view:
        before = view.changes_of("medium", old.id)[-1][1].before
    assert old == before
    undo(world.catalog)
    assert [old] == media(world)


def test_a_text_does_not_take_the_place_of_a_picture(world: World) -> None:
    old = made(world, taken(world, "a.jpg")).media[0]

    with pytest.raises(Refusal, match="another kind"):
        replace_medium(world.catalog, old.id, taken(world, "poem.txt", "words"))
    with pytest.raises(Refusal, match="already"):
        replace_medium(world.catalog, old.id, taken(world, "a.jpg"))


def test_a_removed_file_goes_with_its_alt_text_and_comes_back_by_undo(world: World) -> None:
    old = made(world, taken(world, "a.jpg")).media[0]
    with world.catalog.write("alt") as work:
        work.texts.add(Text(kind=TextKind.ALT, language="en", value="A lamp", medium_id=old.id))
        work.commit()

    remove_medium(world.catalog, old.id)

    assert [] == media(world)
    assert "Remove the file a.jpg from “Night shift”" == newest(world)[0]
    assert world.store.original(old.sha256, old.extension).is_file()
    undo(world.catalog)
    assert [old] == media(world)


def test_the_real_decoders_take_a_real_picture(world: World) -> None:
    import pyvips

    image = pyvips.Image.black(40, 20, bands=3).linear(1, [200, 100, 50]).cast("uchar")
    path = world.put("a.jpg", image.copy(interpretation="srgb").jpegsave_buffer())
    with Decoders(workers=0) as decoders:
        desk = world.desk()
        real = FileDesk(
            look=decoders.look,
            prepare=decoders.prepare,
            probe=decoders.probe_only,
            store=desk.store,
            long_edges=desk.long_edges,
        )
        piece = made(world, take_file(world.catalog, world.store, real, path))

    assert (40, 20, "#c86432") == (piece.media[0].width, piece.media[0].height, piece.media[0].color)


CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:02.000\nThe pager sleeps.\n"


def texts(piece: Dossier, kind: TextKind) -> dict[str, str]:
    return {text.language: text.value for text in piece.texts if text.kind is kind}


def test_a_film_with_all_that_belongs_to_it_becomes_one_piece(world: World) -> None:
    files = (
        taken(world, "transcript of film.txt", "Spoken."),
        taken(world, "film.es.vtt", CAPTIONS),
        taken(world, "film-poster.jpg"),
        taken(world, "film.mp4", film(seconds=61.5)),
        taken(world, "story.pdf", pages("A story.", verse=True)),
    )
    piece = made(world, *files)

    assert {
        ("film.mp4", MediumRole.VIDEO, ""),
        ("film-poster.jpg", MediumRole.POSTER, ""),
        ("transcript of film.txt", MediumRole.TRANSCRIPT, "en"),
        ("film.es.vtt", MediumRole.CAPTIONS, "es"),
        ("story.pdf", MediumRole.DOCUMENT, ""),
    } == {(one.original_name, one.role, one.language) for one in piece.media}
    assert (None, 61.5) == (piece.piece.duration_seconds, piece.duration_seconds)
    assert {"en": "Spoken.", "es": "The pager sleeps."} == texts(piece, TextKind.TRANSCRIPT)
    assert {"en": "A story."} == texts(piece, TextKind.BODY)
    assert Setting.VERSE is piece.setting


def test_a_transcript_alone_is_a_text_like_any_other(world: World) -> None:
    piece = made(world, taken(world, "transcript.txt", "Spoken."))

    assert MediumRole.DOCUMENT is piece.media[0].role
    assert {"en": "Spoken."} == texts(piece, TextKind.BODY)


def test_captions_and_transcripts_can_be_added_later_and_replace_no_words(world: World) -> None:
    piece = made(world, taken(world, "song.mp3", sound(seconds=9.0)), language="es").piece

    add_medium(world.catalog, piece.id, taken(world, "song.transcript.txt", "Dicho."))
    add_medium(world.catalog, piece.id, taken(world, "song.vtt", CAPTIONS))

    assert {(MediumRole.AUDIO, ""), (MediumRole.TRANSCRIPT, "es"), (MediumRole.CAPTIONS, "es")} == {
        (one.role, one.language) for one in media(world)
    }
    assert {"es": "Dicho."} == texts(world.only(), TextKind.TRANSCRIPT)
    assert 9.0 == world.only().duration_seconds


def test_a_film_tells_what_is_to_be_known_of_it(world: World) -> None:
    assert ("It flashes 8 times in one second.",) == taken(world, "a.mp4", film(flashes=8)).remarks


KINDS = {
    "picture": (picture("a"), "a.jpg"),
    "document": (pages("a"), "a.pdf"),
    "captions": (CAPTIONS.encode(), "a.vtt"),
    "sound": (sound("a"), "a.mp3"),
    "film": (film("a"), "a.mp4"),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("other", KINDS)
def test_a_file_stands_only_for_one_of_its_kind(world: World, kind: str, other: str) -> None:
    data, name = KINDS[kind]
    made(world, taken(world, name, data))
    there = media(world)[0]
    data, name = KINDS[other]
    fresh = taken(world, f"new-{name}", data + b" new")
    if other == kind:
        replace_medium(world.catalog, there.id, fresh)
        assert [(there.role, f"new-{name}")] == [(one.role, one.original_name) for one in media(world)]
    else:
        with pytest.raises(Refusal, match="another kind"):
            replace_medium(world.catalog, there.id, fresh)


def test_a_text_may_stand_for_its_pdf_and_a_longer_film_lasts_longer(world: World) -> None:
    made(world, taken(world, "a.mp4", film("a", seconds=5.0)), taken(world, "a.pdf", pages("words")))
    one, other = media(world)

    replace_medium(world.catalog, other.id, taken(world, "a.txt", "words"))
    replace_medium(world.catalog, one.id, taken(world, "b.mp4", film("b", seconds=7.0)))

    assert ["b.mp4", "a.txt"] == [each.original_name for each in media(world)]
    assert 7.0 == world.only().duration_seconds


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("night_shift-2.jpg", "Night shift 2"),
        ("Été.txt", "Été"),
        (".jpg", ".jpg"),
        ("a\udcff.jpg", "A\ufffd"),
    ],
)
def test_a_title_is_suggested_by_the_files_name(name: str, title: str) -> None:
    assert title == suggested_title(Path(name))


def test_a_signed_form_is_kept_privately(world: World) -> None:
    name = keep_scan(world.store, world.put("form.PDF", b"%PDF-1.7 signed"))

    sha, _, extension = name.partition(".")
    assert "pdf" == extension
    assert b"%PDF-1.7 signed" == world.store.original(sha, extension).read_bytes()
    assert keep_scan(world.store, world.put("form.jpeg", picture("form"))).endswith(".jpg")


@pytest.mark.parametrize(
    ("name", "data"), [("form.docx", b"PK"), ("form.pdf", b"no such thing"), ("form", b"x")]
)
def test_what_is_no_scan_is_refused(world: World, name: str, data: bytes) -> None:
    with pytest.raises(FileRefused):
        keep_scan(world.store, world.put(name, data))
    with pytest.raises(FileRefused):
        keep_scan(world.store, world.source / "gone.pdf")
