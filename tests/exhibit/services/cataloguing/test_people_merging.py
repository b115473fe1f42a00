"""Merging people: no credit is lost, nobody is named more openly than they asked, one step."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.people import Contributor, Credit, DisplayChoice, shown_name
from exhibit.model.pieces import Piece
from exhibit.model.refusals import Refusal
from exhibit.services.cataloguing.people_merging import likely_same, list_people, merge_people, plan_merge
from exhibit.services.history import undo
from tests.fakes.catalog import FakeCatalog

ANA = Contributor(legal_name="Ana Ruiz", city="Omaha", email="ana@example.org")
RUIZ = Contributor(legal_name="RUIZ, Ana", phone="555", city="Lincoln")
ALIAS = Contributor(
    legal_name="A. Ruiz",
    display_choice=DisplayChoice.PSEUDONYM,
    display_name="Nightingale",
    email="Ana@Example.org ",
)
OTHER = Contributor(legal_name="Ben Okafor")


def catalog_of(
    *people: Contributor, credited: tuple[tuple[int, int, str], ...] = (), pieces: int = 3
) -> FakeCatalog:
    catalog = FakeCatalog()
    with catalog.write("fill") as work:
        for number in range(pieces):
            work.pieces.add(Piece(accession=f"LL-{number}"))
        for person in people:
            work.contributors.add(person)
        for place, (piece, person_id, role) in enumerate(credited):
            work.credits.add(Credit(piece_id=piece, contributor_id=person_id, role=role, position=place))
        work.commit()
    return catalog


CREDITS = (
    (1, 1, "artist"),
    (2, 2, "artist"),
    (2, 1, "poet"),
    (3, 3, "artist"),
    (1, 3, "artist"),
    (1, 4, "poet"),
)


def test_people_are_listed_with_what_they_made_and_whom_they_may_be() -> None:
    catalog = catalog_of(ANA, RUIZ, ALIAS, OTHER, credited=CREDITS)
    with catalog.read() as view:
        rows = list_people(view)
    assert [("A. Ruiz", 2, 2, 1), ("Ana Ruiz", 2, 2, 1), ("Ben Okafor", 1, 1, 0), ("RUIZ, Ana", 1, 1, 1)] == [
        (row.contributor.legal_name, row.credits, row.pieces, row.alike) for row in rows
    ]


def test_a_single_name_is_too_common_to_make_two_the_same() -> None:
    people = [Contributor(id=1, legal_name="Ana"), Contributor(id=2, legal_name="ana"), Contributor(id=3)]
    assert {} == likely_same(people)


def test_merging_moves_credits_folds_doubles_and_completes_fields() -> None:
    catalog = catalog_of(ANA, RUIZ, ALIAS, OTHER, credited=CREDITS)
    with catalog.read() as view:
        plan = plan_merge(view, 1, [2, 3])
    assert (2, 1, 3) == (plan.moved, plan.folded, plan.pieces)
    assert ("legal_name", "email", "city") == plan.differ
    step = merge_people(catalog, 1, [2, 3], {"city": 2}, who="Ines")
    assert "Merge 3 contributors into “Ana Ruiz”" == str(step and step.label)
    with catalog.read() as view:
        assert [1, 4] == [person.id for person in view.contributors.find()]
        ana = view.contributors.get(1)
        assert ("Lincoln", "555", "ana@example.org") == (ana.city, ana.phone, ana.email)
        assert {(1, 1, "artist"), (2, 1, "artist"), (2, 1, "poet"), (3, 1, "artist"), (1, 4, "poet")} == {
            (one.piece_id, one.contributor_id, one.role) for one in view.credits.find()
        }
        assert 5 == len(view.credits.find())
    undo(catalog)
    with catalog.read() as view:
        assert (4, 6) == (len(view.contributors.find()), len(view.credits.find()))


def test_nobody_is_named_more_openly_than_they_asked_unless_the_curator_says_so() -> None:
    catalog = catalog_of(ANA, ALIAS)
    with catalog.read() as view:
        assert "Nightingale" == shown_name(plan_merge(view, 1, [2]).merged)
        assert "Ana Ruiz" == shown_name(plan_merge(view, 1, [2], naming=1).merged)


def test_one_person_is_no_merge() -> None:
    catalog = catalog_of(ANA)
    with pytest.raises(Refusal):
        merge_people(catalog, 1, [1])


@given(
    st.lists(
        st.tuples(st.integers(1, 3), st.integers(1, 4), st.sampled_from(["artist", "poet"])), unique=True
    ),
    st.permutations([1, 2, 3, 4]),
    st.integers(2, 4),
)
def test_no_credit_is_lost(given_credits: list[tuple[int, int, str]], order: list[int], many: int) -> None:
    catalog = catalog_of(ANA, RUIZ, ALIAS, OTHER, credited=tuple(given_credits))
    keep, others = order[0], order[1:many]
    merge_people(catalog, keep, others)
    expected = {(piece, keep if person in others else person, role) for piece, person, role in given_credits}
    with catalog.read() as view:
        found = [(one.piece_id, one.contributor_id, one.role) for one in view.credits.find()]
    assert sorted(expected) == sorted(found)
