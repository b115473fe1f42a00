from __future__ import annotations

import pytest

from exhibit.model.consent import Consent
from exhibit.model.pieces import MediumFile, Piece, Text, TextKind
from exhibit.model.refusals import Refusal
from exhibit.services.cataloguing.bringing_back import bring_back, bring_back_facts, why_not
from exhibit.services.cataloguing.crediting import remove_credit
from exhibit.services.cataloguing.describing import add_note, change_piece, remove_note, write_note
from exhibit.services.cataloguing.recalling import Recalled, recall
from exhibit.services.cataloguing.wording import Owner, write_text
from exhibit.services.history import undo
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece

PICTURE = MediumFile(piece_id=0, sha256="0" * 64, extension="jpg", media_type="image/jpeg", byte_size=9)


@pytest.fixture
def catalog() -> FakeCatalog:
    return FakeCatalog()


@pytest.fixture
def piece(catalog: FakeCatalog) -> Piece:
    with catalog.write("Import", "Ana") as work:
        store_piece(work, "LL-0", title="Another")
        made = store_piece(work, title="Night shift", picture=PICTURE)
        work.commit()
    return made


def title(catalog: FakeCatalog, piece: Piece) -> str:
    with catalog.read() as view:
        found = view.texts.find(kind=TextKind.TITLE, piece_id=piece.id)
    return found[0].value if found else ""


def write_title(catalog: FakeCatalog, piece: Piece, value: str) -> None:
    write_text(catalog, Owner("piece", piece.id), TextKind.TITLE, "en", value, who="Ines")


def recalled(catalog: FakeCatalog, piece: Piece, kind: str) -> list[Recalled]:
    with catalog.read() as view:
        return [one for one in recall(view, piece.id) if one.kind == kind]


def titles(catalog: FakeCatalog, piece: Piece) -> list[Recalled]:
    found = recalled(catalog, piece, "text")
    return [
        one
        for one in found
        if isinstance(one.after or one.before, Text) and (one.after or one.before).kind is TextKind.TITLE  # type: ignore[union-attr]
    ]


def test_history_is_told_field_by_field_with_who(catalog: FakeCatalog, piece: Piece) -> None:
    write_title(catalog, piece, "Day shift")
    change_piece(catalog, piece.id, made="2019", dimensions="big", who="Ben")
    newest = recalled(catalog, piece, "piece")
    assert [("Ben", "made"), ("Ben", "dimensions"), ("Ana", "")] == [(o.step.who, o.field) for o in newest]
    changed = titles(catalog, piece)[0]
    assert ("Night shift", "Day shift", True) == (
        changed.value(old=True),
        changed.value(old=False),
        changed.standing,
    )


def test_other_pieces_are_not_in_it(catalog: FakeCatalog, piece: Piece) -> None:
    with catalog.read() as view:
        entries = recall(view, piece.id)
    assert {"piece", "text", "medium", "contributor", "credit", "consent", "review"} == {
        one.kind for one in entries
    }
    assert len(entries) == 9


def test_what_was_undone_is_no_history(catalog: FakeCatalog, piece: Piece) -> None:
    write_title(catalog, piece, "Day shift")
    undo(catalog)
    assert [one.field for one in titles(catalog, piece)] == [""]


def test_an_earlier_title_is_brought_back_as_a_step(catalog: FakeCatalog, piece: Piece) -> None:
    write_title(catalog, piece, "Day shift")
    write_title(catalog, piece, "Evening shift")
    step = bring_back(catalog, piece.id, titles(catalog, piece)[1], old=True, who="Ines")
    assert title(catalog, piece) == "Night shift"
    assert step is not None
    assert step.label == "Bring back an earlier title of “Evening shift”"
    undo(catalog)
    assert title(catalog, piece) == "Evening shift"


def test_a_removed_text_is_brought_back(catalog: FakeCatalog, piece: Piece) -> None:
    write_title(catalog, piece, "")
    bring_back(catalog, piece.id, titles(catalog, piece)[0], old=True)
    assert title(catalog, piece) == "Night shift"


def test_a_text_written_anew_takes_the_old_words(catalog: FakeCatalog, piece: Piece) -> None:
    write_title(catalog, piece, "")
    write_title(catalog, piece, "Other")
    removed = next(one for one in titles(catalog, piece) if one.after is None)
    bring_back(catalog, piece.id, removed, old=True)
    assert title(catalog, piece) == "Night shift"
    with catalog.read() as view:
        assert len(view.texts.find(kind=TextKind.TITLE, piece_id=piece.id)) == 1


def test_what_stands_already_is_no_step(catalog: FakeCatalog, piece: Piece) -> None:
    write_title(catalog, piece, "Day shift")
    assert bring_back(catalog, piece.id, titles(catalog, piece)[0], old=False) is None


def test_a_note_that_came_and_went_is_remembered(catalog: FakeCatalog, piece: Piece) -> None:
    add_note(catalog, piece.id, "Call", "the frame")
    remove_note(catalog, 1)
    gone = recalled(catalog, piece, "note")[0]
    bring_back(catalog, piece.id, gone, old=True)
    with catalog.read() as view:
        assert [one.value for one in view.notes.find(piece_id=piece.id)] == ["the frame"]


def test_an_earlier_note_takes_the_place_of_the_later(catalog: FakeCatalog, piece: Piece) -> None:
    add_note(catalog, piece.id, "Call", "the frame")
    write_note(catalog, 1, value="the glass")
    bring_back(catalog, piece.id, recalled(catalog, piece, "note")[0], old=True)
    with catalog.read() as view:
        assert [one.value for one in view.notes.find(piece_id=piece.id)] == ["the frame"]


def test_a_credit_is_brought_back_unless_nobody_is_left(catalog: FakeCatalog, piece: Piece) -> None:
    remove_credit(catalog, 2)
    gone = recalled(catalog, piece, "credit")[0]
    with catalog.write("Remove") as work:
        work.contributors.remove(2)
        work.commit()
    with pytest.raises(Refusal, match="no longer in the catalog"):
        bring_back(catalog, piece.id, gone, old=True)
    undo(catalog)
    bring_back(catalog, piece.id, gone, old=True)
    with catalog.read() as view:
        assert [2] == [one.contributor_id for one in view.credits.find(piece_id=piece.id)]


def test_consent_and_status_are_not_brought_back_here(catalog: FakeCatalog, piece: Piece) -> None:
    consent = recalled(catalog, piece, "consent")[0]
    assert isinstance(consent.after, Consent)
    with pytest.raises(Refusal, match="consent page"):
        bring_back(catalog, piece.id, consent, old=True)
    assert "review page" in why_not(recalled(catalog, piece, "piece")[-1], old=True)


def test_all_facts_of_a_piece_are_brought_back_and_its_status_stays(
    catalog: FakeCatalog, piece: Piece
) -> None:
    first = change_piece(catalog, piece.id, made="2019")
    assert first is not None
    change_piece(catalog, piece.id, made="2020", dimensions="big")
    bring_back_facts(catalog, piece.id, first.id)
    with catalog.read() as view:
        now = view.pieces.get(piece.id)
    assert ("2019", "", piece.status) == (now.made, now.dimensions, now.status)
