"""Tagging: what really changes is counted, keywords are made, retired terms are refused."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.refusals import Refusal
from exhibit.model.vocabulary import KEYWORD, Term
from exhibit.services.cataloguing.tagging import add_tags, offered, remove_tags, set_tags, tag_counts
from exhibit.services.history import undo
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece

TERMS = (
    Term(vocabulary="theme", slug="burnout", labels=(("en", "Burnout"),)),
    Term(vocabulary="theme", slug="resilience", position=1, labels=(("en", "Resilience"),)),
    Term(vocabulary="form", slug="poem", labels=(("en", "Poem"),)),
    Term(vocabulary="theme", slug="old", position=2, retired=True, labels=(("en", "Old"),)),
    Term(vocabulary="role", slug="poet", labels=(("en", "Poet"),)),
)
BURNOUT, RESILIENCE, POEM, OLD, POET = range(1, 6)


def catalog_of(pieces: int) -> FakeCatalog:
    catalog = FakeCatalog()
    with catalog.write("fill") as work:
        for term in TERMS:
            work.terms.add(term)
        for number in range(pieces):
            store_piece(work, f"LL-{number}")
        work.commit()
    return catalog


def tags_of(catalog: FakeCatalog) -> set[tuple[int, str]]:
    with catalog.read() as view:
        terms = {term.id: term.slug for term in view.terms.find()}
        return {(tag.piece_id, terms[tag.term_id]) for tag in view.tags.find()}


def label(step: object) -> str:
    return str(getattr(step, "label", None))


def test_tags_are_counted_as_they_change() -> None:
    catalog = catalog_of(3)
    assert "Add “Burnout” to 1 piece" == label(add_tags(catalog, [1], [BURNOUT]))
    assert "Add 2 tags to 3 pieces" == label(add_tags(catalog, [1, 2, 3], [BURNOUT, POEM], "Ines"))
    assert "Remove “Burnout” from 2 pieces" == label(remove_tags(catalog, [1, 2], [BURNOUT, RESILIENCE]))
    assert {(3, "burnout"), (1, "poem"), (2, "poem"), (3, "poem")} == tags_of(catalog)
    with catalog.read() as view:
        assert {BURNOUT: 1, POEM: 3} == tag_counts(view, [1, 2, 3])


def test_what_changes_nothing_is_no_step() -> None:
    catalog = catalog_of(1)
    add_tags(catalog, [1], [BURNOUT])
    with catalog.read() as view:
        steps = len(view.steps())
    assert (None, None, None) == (
        add_tags(catalog, [1], [BURNOUT]),
        remove_tags(catalog, [1], [POEM]),
        set_tags(catalog, [1], "theme", [BURNOUT]),
    )
    with catalog.read() as view:
        assert steps == len(view.steps())


def test_a_typed_keyword_becomes_one_term_for_all_pieces_and_goes_with_undo() -> None:
    catalog = catalog_of(2)
    step = add_tags(catalog, [1, 2], [], keywords=["Night  shift", "night shift"])
    assert "Add “night shift” to 2 pieces" == label(step)
    assert {(1, "night-shift"), (2, "night-shift")} == tags_of(catalog)
    assert None is add_tags(catalog, [1], [], keywords=["NIGHT SHIFT"])
    undo(catalog)
    with catalog.read() as view:
        assert () == view.terms.find(vocabulary=KEYWORD)


def test_setting_replaces_one_vocabulary_only() -> None:
    catalog = catalog_of(2)
    add_tags(catalog, [1, 2], [BURNOUT, POEM])
    assert "Set the theme of 2 pieces" == label(set_tags(catalog, [1, 2], "theme", [RESILIENCE]))
    assert {(1, "resilience"), (2, "resilience"), (1, "poem"), (2, "poem")} == tags_of(catalog)


@pytest.mark.parametrize(("terms", "keywords"), [([OLD], []), ([POET], []), ([], ["…"])])
def test_retired_terms_credit_roles_and_empty_keywords_are_refused(
    terms: list[int], keywords: list[str]
) -> None:
    catalog = catalog_of(1)
    with pytest.raises(Refusal):
        add_tags(catalog, [1], terms, keywords=keywords)
    assert set() == tags_of(catalog)


def test_only_what_may_be_given_is_offered() -> None:
    assert ["burnout", "resilience", "poem"] == [term.slug for term in offered(TERMS)]
    assert [] == [term.slug for term in offered(replace(term, retired=True) for term in TERMS)]


PIECES = st.lists(st.integers(1, 4), min_size=1, max_size=4, unique=True)
GIVEN = st.lists(st.sampled_from([BURNOUT, RESILIENCE, POEM]), max_size=3, unique=True)


@given(st.lists(st.tuples(st.booleans(), PIECES, GIVEN), max_size=6))
def test_any_tagging_is_a_set_and_undo_takes_it_back(doings: list[tuple[bool, list[int], list[int]]]) -> None:
    catalog, expected = catalog_of(4), set[tuple[int, str]]()
    for adds, pieces, terms in doings:
        before = expected.copy()
        wanted = {(piece, TERMS[term - 1].slug) for piece in pieces for term in terms}
        step = (add_tags if adds else remove_tags)(catalog, pieces, terms)
        expected = expected | wanted if adds else expected - wanted
        assert expected == tags_of(catalog)
        assert (step is not None) == (expected != before)
        if step is not None:
            undo(catalog)
            assert before == tags_of(catalog)
            (add_tags if adds else remove_tags)(catalog, pieces, terms)
