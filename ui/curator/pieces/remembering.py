"""What the page remembers until the next start."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from exhibit.model.finding import Sort

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter

    from ui.curator.pieces.page import PiecesPage

MOST_CHOSEN = 2_000
"""How many pieces chosen are remembered; of more, only the one in hand."""


def state_of(page: PiecesPage) -> dict[str, object]:
    """Return how a page stands, as plain JSON values."""
    selection = page.bench.selection
    chosen = selection.pieces if len(selection.pieces) <= MOST_CHOSEN else (selection.current,)
    return {
        "view": page.views.mode,
        "columns": page.views.list.columns_state(),
        "sort": page.sort.value,
        "descending": page.descending,
        "tile": page.views.grid.ems,
        "splitter": page.splitter.sizes(),
        "side": page.side.splitter.sizes(),
        "open": page.side.facets.opened,
        "form": page.beside.state() if page.beside else {},
        "line": page.bar.line.text(),
        "chosen": list(chosen),
        "current": selection.current,
    }


def restore(page: PiecesPage, state: dict[str, object]) -> None:
    """Let a page stand as it stood; what does not fit is left aside."""
    page.views.list.restore_columns(_list(state.get("columns")))
    sort = state.get("sort")
    page.sort = next((one for one in Sort if one.value == sort), page.sort)
    page.descending = state.get("descending") is True
    page.views.list.show_sort(page.sort, descending=page.descending)
    tile = state.get("tile")
    if isinstance(tile, int | float):
        page.switch.slider.setValue(round(tile * 2))
    page.views.switch(str(state.get("view", "")))
    page.arranged = _restore_sizes(page.splitter, state.get("splitter"))
    _restore_sizes(page.side.splitter, state.get("side"))
    if "open" in state:
        page.side.facets.open_only(str(one) for one in _list(state["open"]))
    form = state.get("form")
    if page.beside is not None and isinstance(form, dict):
        page.beside.restore(form)
    line = state.get("line")
    if isinstance(line, str):
        page.bar.line.set_line(line)
    _restore_choice(page, state)


def _restore_choice(page: PiecesPage, state: dict[str, object]) -> None:
    chosen = tuple(one for one in _list(state.get("chosen")) if isinstance(one, int) and one > 0)
    current = state.get("current")
    if chosen:
        page.bench.selection.choose(chosen, current if isinstance(current, int) and current in chosen else 0)


def _restore_sizes(splitter: QSplitter, sizes: object) -> bool:
    found = [one for one in _list(sizes) if isinstance(one, int) and one >= 0]
    if len(found) == splitter.count() and any(found):
        splitter.setSizes(found)
        return True
    return False


def _list(value: object) -> Sequence[object]:
    return value if isinstance(value, list) else ()
