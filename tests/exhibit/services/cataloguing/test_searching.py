from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.refusals import NotFound, Refusal
from exhibit.services import history
from exhibit.services.cataloguing.searching import (
    remove_search,
    rename_search,
    reorder_searches,
    save_search,
    saved_searches,
)
from tests.fakes.catalog import FakeCatalog


def names(catalog: FakeCatalog) -> list[str]:
    with catalog.read() as view:
        return [one.name for one in saved_searches(view)]


def labels(catalog: FakeCatalog) -> list[str]:
    with catalog.read() as view:
        return [step.label for step in view.steps()]


@pytest.fixture
def catalog() -> FakeCatalog:
    catalog = FakeCatalog()
    for name in ("Poems", "To read", "No alt text"):
        save_search(catalog, name, f"words {name}", "Ines")
    return catalog


def test_searches_stand_in_the_order_they_were_saved(catalog: FakeCatalog) -> None:
    assert names(catalog) == ["Poems", "To read", "No alt text"]
    assert labels(catalog)[0] == "Save the search “No alt text”"


def test_saving_under_a_known_name_keeps_the_place_and_takes_the_new_line(catalog: FakeCatalog) -> None:
    search = save_search(catalog, " poems ", "form:poem")

    assert (search.name, search.line, search.position) == ("poems", "form:poem", 0)
    assert names(catalog) == ["poems", "To read", "No alt text"]


@pytest.mark.parametrize(("name", "line"), [("", "form:poem"), (" – ", "form:poem"), ("Poems", "  ")])
def test_a_search_without_a_name_or_a_line_is_refused(catalog: FakeCatalog, name: str, line: str) -> None:
    with pytest.raises(Refusal):
        save_search(catalog, name, line)

    assert len(labels(catalog)) == 3


def test_renaming_is_one_step_that_can_be_undone(catalog: FakeCatalog) -> None:
    rename_search(catalog, 2, "To judge")

    assert names(catalog) == ["Poems", "To judge", "No alt text"]
    assert history.undo(catalog).label == "Rename the search “To read” to “To judge”"
    assert names(catalog) == ["Poems", "To read", "No alt text"]


def test_a_taken_name_is_refused_but_ones_own_in_other_letters_is_not(catalog: FakeCatalog) -> None:
    with pytest.raises(Refusal, match="already"):
        rename_search(catalog, 2, "POEMS")

    assert rename_search(catalog, 1, "POEMS").name == "POEMS"


def test_a_removed_search_comes_back_in_its_place(catalog: FakeCatalog) -> None:
    remove_search(catalog, 2)
    assert names(catalog) == ["Poems", "No alt text"]

    assert history.undo(catalog).label == "Remove the search “To read”"
    assert names(catalog) == ["Poems", "To read", "No alt text"]


def test_what_is_not_there_is_refused(catalog: FakeCatalog) -> None:
    with pytest.raises(NotFound):
        remove_search(catalog, 9)
    with pytest.raises(NotFound):
        rename_search(catalog, 9, "Nine")


@given(order=st.lists(st.integers(1, 5)))
def test_any_order_keeps_every_search_and_is_one_step_at_most(order: list[int]) -> None:
    catalog = FakeCatalog()
    for name in ("a", "b", "c"):
        save_search(catalog, name, name)

    reorder_searches(catalog, order)

    wanted = [one for one in dict.fromkeys(order) if one <= 3]
    expected = [*wanted, *(one for one in (1, 2, 3) if one not in wanted)]
    assert names(catalog) == [" abc"[one] for one in expected]
    assert len(labels(catalog)) == (3 if expected == [1, 2, 3] else 4)
