"""The facets are told over after every search: only what is new is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from exhibit.model.finding import STATUS, Condition, Facet
from ui.curator.pieces.facet_tree import FacetTree
from ui.curator.pieces.page import PiecesPage

FOUND = (Facet(STATUS, "submitted", 3), Facet(STATUS, "accepted", 2), Facet("form", "poem", 4))


def written(tree: FacetTree, show: Callable[[], None]) -> int:
    """Return how many cells were written while something is shown."""
    count = 0

    def note() -> None:
        nonlocal count
        count += 1

    tree.model().dataChanged.connect(note)
    show()
    tree.model().dataChanged.disconnect(note)
    return count


def test_what_is_the_same_is_not_written_again(page: PiecesPage) -> None:
    tree = page.side.facets
    tree.show_facets(FOUND, ())
    assert 0 == written(tree, lambda: tree.show_facets(FOUND, ()))


def test_only_what_counts_otherwise_is_written(page: PiecesPage) -> None:
    tree = page.side.facets
    tree.show_facets(FOUND, ())
    fewer = (replace(FOUND[0], count=1), *FOUND[1:])
    assert 0 < written(tree, lambda: tree.show_facets(fewer, ())) < 12
    item = tree.item(STATUS, "submitted")
    assert item is not None
    assert "1" == item.text(1)


def test_a_choice_is_shown_and_taken_back(page: PiecesPage) -> None:
    tree, chosen = page.side.facets, Condition(STATUS, "accepted")
    tree.show_facets(FOUND, ())
    item = tree.item(STATUS, "accepted")
    assert item is not None
    plain = item.text(0)
    tree.show_facets(FOUND, (chosen,))
    assert f"✓ {plain}" == item.text(0)
    tree.show_facets(FOUND, ())
    assert (plain, False) == (item.text(0), item.font(0).bold())
