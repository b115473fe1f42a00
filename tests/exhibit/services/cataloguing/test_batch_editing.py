"""Batch editing: the preview says what the step then does, rows can be left out, one undo takes it back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.people import Contributor, Credit
from exhibit.model.pieces import Text, TextKind
from exhibit.model.refusals import Refusal, Stopped
from exhibit.model.vocabulary import Term
from exhibit.services.cataloguing.batch_editing import apply_edit, preview
from exhibit.services.cataloguing.batch_edits import AppendFact, BatchEdit, ReplaceWords, SetFact, SetWords
from exhibit.services.cataloguing.batch_links import ChangeRole, ChangeTags
from exhibit.services.history import undo
from exhibit.services.importing.terms import keyword_term
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece

LICENSES = ("CC BY 4.0", "", "CC BY 4.0", "CC0")
BURNOUT = Term(id=1, vocabulary="theme", slug="burnout", labels=(("en", "Burnout"),))
POEM = Term(id=2, vocabulary="form", slug="poem", labels=(("en", "Poem"),))
EVERY = (1, 2, 3, 4)


def filled() -> FakeCatalog:
    catalog = FakeCatalog()
    with catalog.write("fill") as work:
        for term in (BURNOUT, POEM):
            work.terms.add(replace(term, id=0))
        for number, license_ in enumerate(LICENSES):
            store_piece(
                work,
                f"LL-{number}",
                terms=(BURNOUT,) if number % 2 else (),
                each=partial(replace, license=license_),
            )
        work.commit()
    return catalog


def done(catalog: FakeCatalog, edit: BatchEdit, pieces: tuple[int, ...] = EVERY) -> str:
    step = apply_edit(catalog, edit, pieces, who="Ines")
    return step.label if step else ""


def licenses(catalog: FakeCatalog) -> tuple[str, ...]:
    with catalog.read() as view:
        return tuple(piece.license for piece in view.pieces.find())


def words(catalog: FakeCatalog, kind: TextKind) -> list[str]:
    with catalog.read() as view:
        return [text.value for text in view.texts.find(kind=kind)]


def test_the_preview_shows_before_and_after_and_counts_what_stays() -> None:
    catalog = filled()
    with catalog.read() as view:
        shown = preview(view, SetFact("license", "CC BY 4.0"), EVERY)
    assert (2, 2) == (shown.changing(), shown.staying)
    assert [("CC BY 4.0", False), ("", True), ("CC BY 4.0", False), ("CC0", True)] == [
        (row.before, row.changes) for row in shown.rows
    ]
    assert 1 == shown.changing({shown.rows[1].key})


def test_a_field_is_set_cleared_and_added_to_in_one_step_each() -> None:
    catalog = filled()
    assert "Change the license of 2 pieces" == done(catalog, SetFact("license", " CC BY 4.0 "))
    assert "" == done(catalog, SetFact("license", "CC BY 4.0"))
    assert "Add to the license of 4 pieces" == done(catalog, AppendFact("license", "(print)"))
    assert ("CC BY 4.0 (print)",) * 4 == licenses(catalog)
    assert "" == done(catalog, AppendFact("license", "(print)"))
    assert "Clear the license of 1 piece" == done(catalog, SetFact("license", ""), (2,))
    for _ in range(3):
        undo(catalog)
    assert LICENSES == licenses(catalog)


def test_rows_can_be_left_out() -> None:
    catalog = filled()
    edit = SetFact("license", "CC BY-SA 4.0")
    with catalog.read() as view:
        shown = preview(view, edit, EVERY)
    step = apply_edit(catalog, edit, EVERY, left_out={shown.rows[0].key, shown.rows[3].key})
    assert "Change the license of 2 pieces" == str(step and step.label)
    assert ("CC BY 4.0", "CC BY-SA 4.0", "CC BY-SA 4.0", "CC0") == licenses(catalog)


def test_words_are_written_and_replaced() -> None:
    catalog = filled()
    assert "Change the content note of 4 pieces" == done(
        catalog, SetWords(TextKind.CONTENT_NOTE, "en", "Grief")
    )
    assert ["Grief"] * 4 == words(catalog, TextKind.CONTENT_NOTE)
    assert "Clear the content note of 1 piece" == done(
        catalog, SetWords(TextKind.CONTENT_NOTE, "en", ""), (1,)
    )
    edit = ReplaceWords((TextKind.STATEMENT,), "LONG week", r"long \1 day")
    assert "Replace “LONG week” in 4 pieces" == done(catalog, edit)
    assert [r"I made it after a long \1 day."] * 4 == words(catalog, TextKind.STATEMENT)
    assert "" == done(catalog, replace(edit, find="day", match_case=True, replacement="day"))
    assert "" == done(catalog, ReplaceWords((TextKind.STATEMENT,), "lon", "x", whole_words=True))


def test_nothing_is_left_empty_by_replacing() -> None:
    catalog = filled()
    with catalog.write("label") as work:
        work.texts.add(Text(kind=TextKind.LABEL, language="en", value="Lamp", piece_id=1))
        work.commit()
    assert "" == done(catalog, ReplaceWords((TextKind.LABEL,), "lamp", ""))


def test_tags_and_a_new_keyword() -> None:
    catalog = filled()
    edit = ChangeTags(added=(BURNOUT, keyword_term("Rain")))
    with catalog.read() as view:
        rows = [(row.field, row.before, row.after) for row in preview(view, edit, (1, 2)).rows]
    assert [
        ("keyword", "", "Rain"),
        ("theme", "", "Burnout"),
        ("keyword", "", "Rain"),
        ("theme", "Burnout", "Burnout"),
    ] == rows
    assert "Add 2 tags to 4 pieces" == done(catalog, edit)
    assert "Remove “Burnout” from 4 pieces" == done(catalog, ChangeTags(removed=(BURNOUT,)))
    with catalog.read() as view:
        assert [("keyword", 4)] == [
            (term.vocabulary, len(view.tags.find(term_id=term.id)))
            for term in view.terms.find()
            if view.tags.find(term_id=term.id)
        ]


def test_roles_change_and_doubles_fold() -> None:
    catalog = filled()
    with catalog.write("second role") as work:
        work.credits.add(Credit(piece_id=1, contributor_id=1, role="poet", position=1))
        friend = work.contributors.add(Contributor(legal_name="Ben"))
        work.credits.add(Credit(piece_id=1, contributor_id=friend.id, role="editor", position=2))
        work.commit()
    edit = ChangeRole("artist", "poet", (("artist", "Artist"), ("poet", "Poem")))
    assert "Change the credit role of 4 pieces" == done(catalog, edit)
    with catalog.read() as view:
        assert ["poet", "editor"] == [credit.role for credit in view.credits.find(piece_id=1)]


@pytest.mark.parametrize(
    "edit",
    [
        SetFact("language", "klingon"),
        SetFact("language", ""),
        AppendFact("license", " "),
        ReplaceWords((TextKind.TITLE,), "", "x"),
        ReplaceWords((), "x", "y"),
        ChangeRole("", ""),
        ChangeTags(),
        SetWords(TextKind.LABEL, "?", "x"),
    ],
)
def test_what_makes_no_sense_yet_is_refused(edit: BatchEdit) -> None:
    catalog = filled()
    with pytest.raises(Refusal), catalog.read() as view:
        preview(view, edit, EVERY)


def test_stopping_changes_nothing() -> None:
    catalog = filled()

    def stop(done: int, total: int, what: str = "") -> None:
        if done == total:
            raise Stopped

    with pytest.raises(Stopped):
        apply_edit(catalog, SetFact("license", "x"), EVERY, progress=stop)
    assert LICENSES == licenses(catalog)


VALUES = st.sampled_from(["", "CC0", "CC BY 4.0", "a b"])


@given(VALUES, st.sets(st.sampled_from(EVERY)), st.sets(st.sampled_from(EVERY)))
def test_the_step_does_what_the_preview_says(value: str, chosen: set[int], left: set[int]) -> None:
    catalog = filled()
    edit, pieces = SetFact("license", value), tuple(sorted(chosen))
    with catalog.read() as view:
        shown = preview(view, edit, pieces)
    left_out = {row.key for row in shown.rows if row.piece_id in left}
    expected = {row.piece_id: row.after if row.key not in left_out else row.before for row in shown.rows}
    step = apply_edit(catalog, edit, pieces, left_out=left_out)
    assert (step is not None) == bool(shown.changing(left_out))
    assert [expected.get(number, LICENSES[number - 1]) for number in EVERY] == list(licenses(catalog))
