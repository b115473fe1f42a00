from __future__ import annotations

import pytest

from exhibit.model.gallery import Gallery, Section, Stop
from exhibit.model.pieces import MediumFile, Piece, Setting, TextKind
from exhibit.model.refusals import Refusal
from exhibit.services.cataloguing import wording
from exhibit.services.cataloguing.wording import Owner
from exhibit.services.dossiers import gather
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece

PICTURE = MediumFile(piece_id=0, sha256="0" * 64, extension="jpg", media_type="image/jpeg", byte_size=9)


@pytest.fixture
def catalog() -> FakeCatalog:
    return FakeCatalog()


@pytest.fixture
def piece(catalog: FakeCatalog) -> Piece:
    with catalog.write("Import") as work:
        made = store_piece(work, title="Night shift", picture=PICTURE, body="One line", setting=Setting.VERSE)
        work.commit()
    return made


def words(catalog: FakeCatalog, kind: TextKind) -> dict[str, str]:
    with catalog.read() as view:
        return {one.language: one.value for one in view.texts.find(kind=kind)}


def test_a_title_is_written_on_one_line(catalog: FakeCatalog, piece: Piece) -> None:
    step = wording.write_text(catalog, Owner("piece", piece.id), TextKind.TITLE, "en", " Day \n shift ")
    assert words(catalog, TextKind.TITLE) == {"en": "Day shift"}
    assert step is not None
    assert step.label == "Change the title of “Night shift”"


def test_an_empty_text_is_no_row(catalog: FakeCatalog, piece: Piece) -> None:
    step = wording.write_text(catalog, Owner("piece", piece.id), TextKind.STATEMENT, "en", " \n")
    assert step is not None
    assert words(catalog, TextKind.STATEMENT) == {}


def test_verse_keeps_its_first_indent_and_its_setting(catalog: FakeCatalog, piece: Piece) -> None:
    owner = Owner("piece", piece.id)
    wording.write_text(catalog, owner, TextKind.BODY, "en", "\n    indented\nnot  \n\n")
    wording.write_text(catalog, owner, TextKind.BODY, "es", "Una línea")
    with catalog.read() as view:
        bodies = view.texts.find(kind=TextKind.BODY)
    assert [one.value for one in bodies] == ["    indented\nnot", "Una línea"]
    assert {one.setting for one in bodies} == {Setting.VERSE}


def test_the_setting_is_the_same_in_all_languages(catalog: FakeCatalog, piece: Piece) -> None:
    wording.write_text(catalog, Owner("piece", piece.id), TextKind.BODY, "es", "Una línea")
    step = wording.set_setting(catalog, piece.id, Setting.PROSE)
    with catalog.read() as view:
        assert {one.setting for one in view.texts.find(kind=TextKind.BODY)} == {Setting.PROSE}
    assert step is not None
    assert step.label == "Set “Night shift” as prose"


def test_another_language_is_named_in_the_label(catalog: FakeCatalog, piece: Piece) -> None:
    step = wording.write_text(catalog, Owner("medium", 1), TextKind.ALT, "es", "Una lámpara")
    assert step is not None
    assert step.label == "Change the alt text of “Night shift” in es"


def test_words_of_a_gallery_name_their_place(catalog: FakeCatalog, piece: Piece) -> None:
    with catalog.write("Arrange") as work:
        gallery = work.galleries.add(Gallery(identity="a"))
        section = work.sections.add(Section(gallery_id=gallery.id))
        stop = work.stops.add(Stop(section_id=section.id, piece_id=piece.id, number=12))
        work.commit()
    labels = []
    for owner, kind in (
        (Owner("gallery", gallery.id), TextKind.TITLE),
        (Owner("gallery", gallery.id), TextKind.WELCOME),
        (Owner("section", section.id), TextKind.TITLE),
        (Owner("stop", stop.id), TextKind.WALL_TEXT),
    ):
        step = wording.write_text(catalog, owner, kind, "en", "Hands")
        labels.append(step.label if step else "")
    assert labels == [
        "Change the title of the gallery",
        "Change the welcome of the gallery “Hands”",
        "Change the title of the section",
        "Change the wall text of stop 12, “Night shift”",
    ]


def test_a_language_goes_with_all_its_words(catalog: FakeCatalog, piece: Piece) -> None:
    wording.write_text(catalog, Owner("piece", piece.id), TextKind.TITLE, "es", "De noche")
    wording.write_text(catalog, Owner("medium", 1), TextKind.ALT, "es", "Una lámpara")
    wording.remove_language(catalog, piece.id, "es")
    with catalog.read() as view:
        assert {"en"} == {one.language for one in view.texts.find()}


def test_the_original_language_stays(catalog: FakeCatalog, piece: Piece) -> None:
    with pytest.raises(Refusal, match="original"):
        wording.remove_language(catalog, piece.id, "en")


def test_words_taken_for_another_language(catalog: FakeCatalog, piece: Piece) -> None:
    wording.change_language_of_words(catalog, piece.id, "en", "es")
    with catalog.read() as view:
        assert {"es"} == {one.language for one in view.texts.find()}
        assert view.pieces.get(piece.id).language == "es"


def test_two_languages_are_not_thrown_together(catalog: FakeCatalog, piece: Piece) -> None:
    wording.write_text(catalog, Owner("piece", piece.id), TextKind.TITLE, "es", "De noche")
    with pytest.raises(Refusal, match="already"):
        wording.change_language_of_words(catalog, piece.id, "en", "es")


def test_what_is_missing_in_another_language(catalog: FakeCatalog, piece: Piece) -> None:
    wording.write_text(catalog, Owner("piece", piece.id), TextKind.TITLE, "es", "De noche")
    with catalog.read() as view:
        dossier = gather(view, [piece.id])[0]
    assert wording.languages_of(dossier) == ("en", "es")
    assert wording.missing_in(dossier, "es") == ((TextKind.STATEMENT, TextKind.BODY), 1)
    assert wording.missing_in(dossier, "en") == ((), 0)


def test_words_go_along_with_the_language_of_the_original(catalog: FakeCatalog, piece: Piece) -> None:
    wording.set_original_language(catalog, piece.id, "es")
    assert words(catalog, TextKind.TITLE) == {"es": "Night shift"}
    wording.write_text(catalog, Owner("piece", piece.id), TextKind.TITLE, "en", "Night shift")
    wording.set_original_language(catalog, piece.id, "en")
    assert set(words(catalog, TextKind.TITLE)) == {"es", "en"}
    with catalog.read() as view:
        assert view.pieces.get(piece.id).language == "en"
