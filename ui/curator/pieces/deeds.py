"""What can be done while the page of pieces is in front."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from exhibit.model.finding import Sort
from ui.actions import Deed
from ui.curator.naming import sort_name
from ui.curator.pieces.switch import GRID, LIST, MODES, SINGLE
from ui.curator.pieces.words import tr

if TYPE_CHECKING:
    from ui.curator.pieces.page import PiecesPage


def pieces_deeds(page: PiecesPage) -> list[Deed]:
    """Return the deeds of the page."""
    return [*_views(page), *_order(page), *_choosing(page), *_finding(page), *_going(page)]


def _views(page: PiecesPage) -> Iterator[Deed]:
    words = {LIST: tr("As a &list"), GRID: tr("As a &grid"), SINGLE: tr("One at a &time")}
    for number, mode in enumerate(MODES, 1):
        yield Deed(
            name=f"pieces.{mode}",
            text=words[mode],
            menu="view",
            group=20,
            shortcuts=(f"Ctrl+{number}",),
            run=partial(page.views.switch, mode),
            checked=lambda mode=mode: page.views.mode == mode,  # type: ignore[misc]
        )
    for name, text, keys, by in (
        ("pieces.larger", tr("La&rger pictures"), ("Ctrl++", "Ctrl+="), 2),
        ("pieces.smaller", tr("S&maller pictures"), ("Ctrl+-",), -2),
    ):
        yield Deed(
            name=name,
            text=text,
            menu="view",
            group=21,
            shortcuts=keys,
            words=tr("zoom"),
            run=partial(_zoom, page, by),
            can=lambda: page.views.mode == GRID,
        )


def _order(page: PiecesPage) -> Iterator[Deed]:
    yield Deed(
        name="pieces.columns",
        text=tr("C&olumns of the list…"),
        menu="view",
        group=22,
        run=lambda: _pop_up(page, page.views.list.column_menu()),
        can=lambda: page.views.mode == LIST,
    )
    yield Deed(
        name="pieces.sort",
        text=tr("&Sort by…"),
        menu="view",
        group=22,
        run=lambda: _pop_up(page, _sort_menu(page)),
    )
    yield Deed(
        name="pieces.reverse",
        text=tr("The other way ro&und"),
        menu="view",
        group=22,
        run=lambda: page.sort_by(page.sort),
        checked=lambda: page.descending,
    )
    for sort in Sort:
        yield Deed(
            name=f"pieces.sort-{sort.value}",
            text=tr("Sort by: {what}").format(what=sort_name(sort)),
            run=partial(page.sort_by, sort),
        )


def _choosing(page: PiecesPage) -> Iterator[Deed]:
    for name, text, keys, run in (
        ("pieces.select-all", tr("Choose &all found"), "Ctrl+A", page.choice.select_all),
        ("pieces.select-none", tr("Choose &none"), "Ctrl+Shift+A", page.choice.select_none),
        ("pieces.invert", tr("In&vert what is chosen"), "Ctrl+Shift+I", page.choice.invert),
    ):
        yield Deed(
            name=name,
            text=text,
            menu="edit",
            group=20,
            shortcuts=(keys,),
            run=run,
            words=tr("select"),
            can=lambda: page.model.rowCount() > 0,
        )


def _finding(page: PiecesPage) -> Iterator[Deed]:
    yield Deed(
        name="pieces.find",
        text=tr("&Find…"),
        menu="edit",
        group=21,
        shortcuts=("Ctrl+F",),
        run=partial(_find, page),
    )
    yield Deed(
        name="pieces.clear",
        text=tr("&Clear the search"),
        menu="edit",
        group=21,
        shortcuts=("Ctrl+Shift+F",),
        run=page.clear,
        can=lambda: bool(page.bar.line.text()),
    )
    yield Deed(
        name="pieces.save-search",
        text=tr("&Save this search…"),
        menu="edit",
        group=21,
        shortcuts=("Ctrl+Shift+S",),
        run=page.begin_saving,
        can=lambda: bool(page.bar.line.text().strip()),
        changes=True,
    )


def _going(page: PiecesPage) -> Iterator[Deed]:
    for name, text, keys, by in (
        ("pieces.next", tr("&Next piece"), "Alt+PgDown", 1),
        ("pieces.previous", tr("&Previous piece"), "Alt+PgUp", -1),
    ):
        yield Deed(
            name=name,
            text=text,
            menu="go",
            group=20,
            shortcuts=(keys,),
            run=partial(page.choice.step, by),
            can=lambda: page.model.rowCount() > 0,
        )


def _zoom(page: PiecesPage, by: int) -> None:
    page.switch.slider.setValue(page.switch.slider.value() + by)


def _find(page: PiecesPage) -> None:
    page.bar.line.setFocus()
    page.bar.line.selectAll()


def _sort_menu(page: PiecesPage) -> QMenu:
    menu = QMenu(page)
    for sort in Sort:
        action = menu.addAction(sort_name(sort), partial(page.sort_by, sort))
        action.setCheckable(True)
        action.setChecked(sort is page.sort)
    return menu


def _pop_up(page: PiecesPage, menu: QMenu) -> None:
    menu.popup(page.views.mapToGlobal(QPoint(0, 0)))
