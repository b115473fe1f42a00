"""Editing vocabularies: ids stay, what a curator edited survives a newer file, merging loses nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.people import Credit
from exhibit.model.vocabulary import Tag, Term
from exhibit.services.cataloguing.loading import load_vocabularies
from exhibit.services.cataloguing.tagging import add_tags
from exhibit.services.cataloguing.term_editing import (
    NotATerm,
    add_term,
    bring_back,
    describe_term,
    move_term,
    rename_term,
    retire_term,
    set_synonyms,
)
from exhibit.services.cataloguing.term_merging import merge_terms, plan_merge
from exhibit.services.history import undo
from exhibit.services.importing.terms import TermIndex
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece

SHIPPED = tuple(
    Term(vocabulary="theme", slug=slug, position=place, labels=(("en", slug.title()),))
    for place, slug in enumerate(("burnout", "well-being", "resilience", "rest"))
)
BURNOUT, WELL_BEING, RESILIENCE, REST = range(1, 5)
NEWER = tuple(replace(term, version="2", descriptions=(("en", "Newer"),)) for term in SHIPPED)


def loaded(*more: Term) -> FakeCatalog:
    catalog = FakeCatalog()
    load_vocabularies(catalog, (*SHIPPED, *more))
    return catalog


def term(catalog: FakeCatalog, term_id: int) -> Term:
    with catalog.read() as view:
        return view.terms.get(term_id)


def order(catalog: FakeCatalog) -> list[str]:
    with catalog.read() as view:
        return [one.slug for one in sorted(view.terms.find(), key=lambda one: one.position)]


def label(step: object) -> str:
    return str(getattr(step, "label", None))


def test_an_edited_term_stays_and_all_others_follow_the_newer_file() -> None:
    catalog = loaded()
    assert "Rename the term “Burnout” to “Burned out”" == label(
        rename_term(catalog, BURNOUT, "en", " Burned  out ")
    )
    fresh = Term(vocabulary="theme", slug="new", position=9, version="2", labels=(("en", "New"),))
    assert 4 == load_vocabularies(catalog, (*NEWER, fresh))
    assert ("Burned out", "1", ()) == (
        term(catalog, BURNOUT).label("en"),
        term(catalog, BURNOUT).version,
        term(catalog, BURNOUT).descriptions,
    )
    assert "2" == term(catalog, RESILIENCE).version
    assert 0 == load_vocabularies(catalog, (*NEWER, fresh))
    undo(catalog)
    assert 1 == load_vocabularies(catalog, NEWER)
    assert (("en", "Newer"),) == term(catalog, BURNOUT).descriptions


def test_an_added_term_has_an_id_of_its_own_for_good() -> None:
    catalog = loaded()
    added = add_term(catalog, "theme", "Night Shift", "Ines")
    below = add_term(catalog, "theme", "Rest", parent="burnout")
    assert ("night-shift", "burnout.rest", 4) == (added.slug, below.slug, added.position)
    retire_term(catalog, added.id)
    assert "night-shift-2" == add_term(catalog, "theme", "night shift").slug
    for refused in ("NIGHT SHIFT", " … "):
        with pytest.raises(NotATerm):
            add_term(catalog, "theme", refused)


def test_words_in_every_language_and_none_lost_by_accident() -> None:
    catalog = loaded()
    rename_term(catalog, REST, "es", "Descanso")
    rename_term(catalog, REST, "en", "")
    assert (("es", "Descanso"),) == term(catalog, REST).labels
    with pytest.raises(NotATerm):
        rename_term(catalog, REST, "es", " ")
    describe_term(catalog, REST, "en", "Sleep.")
    set_synonyms(catalog, REST, ["sleep", "SLEEP", " ", "a  nap"])
    assert (("sleep", "a nap"), (("en", "Sleep."),)) == (
        term(catalog, REST).synonyms,
        term(catalog, REST).descriptions,
    )


def test_typing_on_is_one_step() -> None:
    catalog = loaded()
    first = rename_term(catalog, REST, "en", "Re")
    assert first is not None
    again = rename_term(catalog, REST, "en", "Repose", extends=first.id)
    assert again is not None
    assert first.id == again.id
    undo(catalog)
    assert "Rest" == term(catalog, REST).label("en")


def test_retiring_and_bringing_back() -> None:
    catalog = loaded()
    assert "Retire the term “Rest”" == label(retire_term(catalog, REST))
    assert None is retire_term(catalog, REST)
    assert "Bring back the term “Rest”" == label(bring_back(catalog, REST))
    assert SHIPPED[3] == replace(term(catalog, REST), id=0)


def test_moving_changes_only_what_lies_between() -> None:
    catalog = loaded()
    move_term(catalog, RESILIENCE, before=WELL_BEING)
    assert ["burnout", "resilience", "well-being", "rest"] == order(catalog)
    with catalog.read() as view:
        assert {WELL_BEING, RESILIENCE} == {one.entity_id for one in view.step(view.steps()[0].id).changes}
    move_term(catalog, BURNOUT)
    assert ["resilience", "well-being", "rest", "burnout"] == order(catalog)


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(1, 4) | st.none()), max_size=8))
def test_any_moves_keep_every_term_once_in_distinct_places(moves: list[tuple[int, int | None]]) -> None:
    catalog = loaded()
    expected = [1, 2, 3, 4]
    for one, before in moves:
        if one == before:
            continue
        move_term(catalog, one, before=before)
        expected.remove(one)
        expected.insert(expected.index(before) if before else len(expected), one)
    with catalog.read() as view:
        assert expected == [one.id for one in sorted(view.terms.find(), key=lambda one: one.position)]
        assert 4 == len({one.position for one in view.terms.find()})


def test_two_levels_and_no_circle() -> None:
    catalog = loaded()
    move_term(catalog, REST, parent="burnout")
    assert "burnout" == term(catalog, REST).parent
    for one, parent in ((BURNOUT, "burnout"), (RESILIENCE, "rest"), (BURNOUT, "resilience"), (REST, "?")):
        with pytest.raises(NotATerm):
            move_term(catalog, one, parent=parent)
    move_term(catalog, REST, parent="")
    assert "" == term(catalog, REST).parent


def tagged() -> FakeCatalog:
    catalog = loaded(
        Term(vocabulary="theme", slug="tired", parent="rest", position=4, labels=(("en", "Tired"),))
    )
    with catalog.write("pieces") as work:
        for number in range(3):
            store_piece(work, f"LL-{number}")
        work.commit()
    add_tags(catalog, [1, 2], [BURNOUT])
    add_tags(catalog, [2, 3], [REST])
    return catalog


def test_merging_moves_tags_once_retires_and_leaves_a_trace() -> None:
    catalog = tagged()
    with catalog.read() as view:
        plan = plan_merge(view, [REST], BURNOUT)
    assert (1, 1, 2) == (plan.moved, plan.folded, plan.pieces)
    assert "Merge “Rest” into “Burnout”" == label(merge_terms(catalog, [REST], BURNOUT, "Ines"))
    with catalog.read() as view:
        assert {(1, BURNOUT), (2, BURNOUT), (3, BURNOUT)} == {
            (tag.piece_id, tag.term_id) for tag in view.tags.find()
        }
        assert BURNOUT == TermIndex(view.terms.find()).named("theme", "rest")[0].id
    assert (True, "burnout") == (term(catalog, REST).retired, term(catalog, REST).trait("merged_into"))
    assert ("Rest",) == term(catalog, BURNOUT).synonyms
    assert "burnout" == term(catalog, 5).parent
    undo(catalog)
    with catalog.read() as view:
        assert (False, 4) == (view.terms.get(REST).retired, len(view.tags.find()))


def test_merged_roles_take_their_credits_along() -> None:
    catalog = loaded(
        Term(vocabulary="role", slug="poet", labels=(("en", "Poet"),)),
        Term(vocabulary="role", slug="author", labels=(("en", "Author"),)),
    )
    with catalog.write("piece") as work:
        piece = store_piece(work)
        (own,) = work.credits.find()
        work.credits.put(replace(own, role="poet"))
        work.credits.add(Credit(piece_id=piece.id, contributor_id=own.contributor_id, role="author"))
        work.commit()
    merge_terms(catalog, [5], 6)
    with catalog.read() as view:
        assert ["author"] == [credit.role for credit in view.credits.find()]


def test_what_does_not_go_together_is_not_merged() -> None:
    catalog = loaded(Term(vocabulary="form", slug="poem", labels=(("en", "Poem"),)))
    retire_term(catalog, RESILIENCE)
    for one, into in ((5, BURNOUT), (BURNOUT, RESILIENCE)):
        with pytest.raises(NotATerm):
            merge_terms(catalog, [one], into)
    assert None is merge_terms(catalog, [BURNOUT], BURNOUT)


@given(
    st.sets(st.tuples(st.integers(1, 3), st.integers(1, 4))), st.sets(st.integers(1, 4)), st.integers(1, 4)
)
def test_no_piece_loses_what_was_said_of_it(pairs: set[tuple[int, int]], merged: set[int], into: int) -> None:
    catalog = loaded()
    with catalog.write("pieces") as work:
        for number in range(3):
            store_piece(work, f"LL-{number}")
        for piece, one in sorted(pairs):
            work.tags.add(Tag(piece_id=piece, term_id=one))
        work.commit()
    merge_terms(catalog, sorted(merged), into)
    expected = {(piece, into if one in merged else one) for piece, one in pairs}
    with catalog.read() as view:
        found = [(tag.piece_id, tag.term_id) for tag in view.tags.find()]
    assert sorted(expected) == sorted(found)
