from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.history import Step
from exhibit.model.pieces import Likeness, MediumFile, MediumRole, Note, Piece
from exhibit.model.refusals import Refusal
from exhibit.model.vocabulary import Tag, Term
from exhibit.services.cataloguing import describing
from exhibit.services.history import undo
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece

PICTURE = MediumFile(piece_id=0, sha256="0" * 64, extension="jpg", media_type="image/jpeg", byte_size=9)


@pytest.fixture
def catalog() -> FakeCatalog:
    return FakeCatalog()


@pytest.fixture
def piece(catalog: FakeCatalog) -> Piece:
    with catalog.write("Import") as work:
        made = store_piece(work, title="Night shift", picture=PICTURE)
        work.commit()
    return made


def label(step: Step | None) -> str:
    assert step is not None
    return step.label


def test_facts_are_one_step_that_says_which(catalog: FakeCatalog, piece: Piece) -> None:
    step = describing.change_piece(catalog, piece.id, made=" 2019 ", dimensions="4 × 5 cm", who="Ines")
    with catalog.read() as view:
        assert replace(piece, made="2019", dimensions="4 × 5 cm") == view.pieces.get(piece.id)
    assert label(step) == "Change the date and dimensions of “Night shift”"


def test_what_is_the_same_is_no_step(catalog: FakeCatalog, piece: Piece) -> None:
    assert describing.change_piece(catalog, piece.id, made=piece.made) is None


def test_what_is_typed_in_one_visit_is_one_step(catalog: FakeCatalog, piece: Piece) -> None:
    first = describing.change_piece(catalog, piece.id, made="20")
    assert first is not None
    second = describing.change_piece(catalog, piece.id, made="2019", extends=first.id)
    assert second is not None
    assert first.id == second.id
    undo(catalog)
    with catalog.read() as view:
        assert piece == view.pieces.get(piece.id)


def test_a_judgment_is_no_description(catalog: FakeCatalog, piece: Piece) -> None:
    with pytest.raises(ValueError, match="status"):
        describing.change_piece(catalog, piece.id, status="accepted")


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"accession": " "}, "needs an accession number"),
        ({"accession": "LL-2"}, "Another piece has"),
        ({"language": "Klingon"}, "no language"),
        ({"duration_seconds": -1.0}, "less than nothing"),
    ],
)
def test_what_cannot_be_is_refused_in_words(
    catalog: FakeCatalog, piece: Piece, facts: dict[str, Any], words: str
) -> None:
    with catalog.write("Import") as work:
        store_piece(work, "LL-2")
        work.commit()
    with pytest.raises(Refusal, match=words):
        describing.change_piece(catalog, piece.id, **facts)
    with catalog.read() as view:
        assert piece == view.pieces.get(piece.id)


def test_likeness_and_language(catalog: FakeCatalog, piece: Piece) -> None:
    describing.change_piece(
        catalog, piece.id, likeness=Likeness.MISSING, language="pt-BR", deidentified=False
    )
    with catalog.read() as view:
        changed = view.pieces.get(piece.id)
    assert changed.likeness is Likeness.MISSING
    assert changed.language == "pt-BR"
    assert changed.deidentified is False


def test_one_form_takes_the_place_of_another(catalog: FakeCatalog, piece: Piece) -> None:
    with catalog.write("Terms") as work:
        poem, story, theme = (
            work.terms.add(Term(vocabulary=vocabulary, slug=slug))
            for vocabulary, slug in (("form", "poem"), ("form", "story"), ("theme", "rest"))
        )
        for term in (poem, theme):
            work.tags.add(Tag(piece_id=piece.id, term_id=term.id))
        work.commit()
    step = describing.choose_term(catalog, piece.id, "form", story.id)
    with catalog.read() as view:
        assert {story.id, theme.id} == {tag.term_id for tag in view.tags.find(piece_id=piece.id)}
    assert label(step) == "Change the form of “Night shift”"
    describing.choose_term(catalog, piece.id, "form", 0)
    with catalog.read() as view:
        assert {theme.id} == {tag.term_id for tag in view.tags.find(piece_id=piece.id)}


def test_a_note_is_kept_changed_and_removed(catalog: FakeCatalog, piece: Piece) -> None:
    describing.add_note(catalog, piece.id, "Call", "ask about the frame")
    with catalog.read() as view:
        note = view.notes.find(piece_id=piece.id)[0]
    step = describing.write_note(catalog, note.id, value="asked\n")
    assert label(step) == "Change the note “Call” on “Night shift”"
    with catalog.read() as view:
        assert Note(id=note.id, piece_id=piece.id, heading="Call", value="asked") == view.notes.get(note.id)
    assert label(describing.remove_note(catalog, note.id)) == "Remove the note “Call” from “Night shift”"
    with catalog.read() as view:
        assert view.notes.find() == ()


def test_there_is_one_primary_picture(catalog: FakeCatalog, piece: Piece) -> None:
    with catalog.write("Add") as work:
        second = work.media.add(replace(PICTURE, piece_id=piece.id, role=MediumRole.DETAIL))
        work.commit()
    describing.set_medium_role(catalog, second.id, MediumRole.PRIMARY)
    with catalog.read() as view:
        roles = {one.id: one.role for one in view.media.find(piece_id=piece.id)}
    assert roles == {1: MediumRole.DETAIL, second.id: MediumRole.PRIMARY}


def test_details_are_put_in_another_order(catalog: FakeCatalog, piece: Piece) -> None:
    with catalog.write("Add") as work:
        made = [
            work.media.add(replace(PICTURE, piece_id=piece.id, role=MediumRole.DETAIL, position=place))
            for place in range(3)
        ]
        work.commit()
    describing.move_medium(catalog, made[2].id, 0)
    with catalog.read() as view:
        shown = [one.id for one in describing.pictures_of(view, piece.id)]
    assert shown == [1, made[2].id, made[0].id, made[1].id]


@given(st.integers(0, 359_999))
def test_a_duration_reads_as_it_is_written(whole: int) -> None:
    assert describing.seconds(describing.clock(float(whole))) == float(whole)


@pytest.mark.parametrize(("text", "value"), [("", None), ("95", 95.0), ("3:45", 225.0), ("1:02:30", 3750.0)])
def test_durations_are_read_as_people_write_them(text: str, value: float | None) -> None:
    assert describing.seconds(text) == value


def test_a_duration_that_is_none_is_refused() -> None:
    with pytest.raises(Refusal, match="no duration"):
        describing.seconds("a while")


@given(st.text())
def test_what_is_stored_is_whole(text: str) -> None:
    kept = describing.storable(text + "\ud800")
    assert kept.encode("utf-8")
    assert "\r" not in kept
    assert "\0" not in kept


def test_a_long_title_is_shortened_in_a_label() -> None:
    assert len(describing.quoted("word " * 40)) <= 62
