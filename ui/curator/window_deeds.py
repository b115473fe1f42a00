"""What can be done from everywhere in the desk's window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ui.actions import Deed
from ui.curator.look import DARK, LIGHT, PERCENTS, SYSTEM
from ui.curator.shortcut_list import ShortcutList
from ui.curator.speech import language_deeds

if TYPE_CHECKING:
    from ui.curator.desk import Desk

PAGE_KEYS = {
    "pieces": "Ctrl+G, P",
    "import": "Ctrl+G, I",
    "review": "Ctrl+G, R",
    "consent": "Ctrl+G, C",
    "board": "Ctrl+G, G",
    "editions": "Ctrl+G, E",
    "terms": "Ctrl+G, T",
    "people": "Ctrl+G, O",
}
"""Two keys, one after the other; single ones belong to what is on the pages."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("WindowDeeds", text)


def window_deeds(desk: Desk) -> list[Deed]:
    """Return the window's own deeds."""
    return [*_editing(desk), *_looks(desk), *language_deeds(desk), *_pages(desk), *_helping(desk)]


def _editing(desk: Desk) -> Iterator[Deed]:
    bench, undoing = desk.bench, desk.undoing
    yield Deed(
        name="file.close",
        text=_tr("&Close the desk"),
        menu="file",
        group=9,
        shortcuts=("Ctrl+Q",),
        run=desk.close,
    )
    yield Deed(
        name="edit.undo",
        text=_tr("&Undo"),
        menu="edit",
        shortcuts=("Ctrl+Z",),
        run=lambda: _flushed(desk, bench.undo),
        can=lambda: undoing.can_undo,
        changes=True,
    )
    yield Deed(
        name="edit.redo",
        text=_tr("&Redo"),
        menu="edit",
        shortcuts=("Ctrl+Shift+Z", "Ctrl+Y"),
        run=lambda: _flushed(desk, bench.redo),
        can=lambda: undoing.can_redo,
        changes=True,
    )


def _flushed(desk: Desk, then: Callable[[], None]) -> None:
    """Save what is being typed first, so that undo takes back what the person sees."""
    if desk.front.leave():
        then()
        desk.front.arrive()


def _looks(desk: Desk) -> Iterator[Deed]:
    for scheme, words in (
        (SYSTEM, _tr("Colors of the s&ystem")),
        (LIGHT, _tr("L&ight")),
        (DARK, _tr("&Dark")),
    ):
        yield Deed(
            name=f"view.{scheme}",
            text=words,
            menu="view",
            group=7,
            run=partial(desk.set_look, scheme=scheme),
            checked=partial(_is_scheme, desk, scheme),
            words=_tr("theme color appearance"),
        )
    for percent in PERCENTS:
        yield Deed(
            name=f"view.text-{percent}",
            text=_tr("Text at {percent} %").format(percent=percent),
            menu="view",
            group=8,
            run=partial(desk.set_look, percent=percent),
            checked=partial(_is_percent, desk, percent),
            words=_tr("size zoom larger smaller"),
        )


def _is_scheme(desk: Desk, scheme: str) -> bool:
    return desk.scheme == scheme


def _is_percent(desk: Desk, percent: int) -> bool:
    return desk.percent == percent


def _pages(desk: Desk) -> Iterator[Deed]:
    for name, page in desk.pages.items():
        yield Deed(
            name=f"go.{name}",
            text=page.title,
            menu="go",
            shortcuts=(PAGE_KEYS[name],) if name in PAGE_KEYS else (),
            run=partial(desk.show_page, name),
            words=_tr("page"),
        )
    yield Deed(
        name="go.next",
        text=_tr("Ne&xt page"),
        menu="go",
        group=1,
        shortcuts=("Ctrl+Tab",),
        run=partial(desk.turn_page, 1),
    )
    yield Deed(
        name="go.previous",
        text=_tr("Page &before"),
        menu="go",
        group=1,
        shortcuts=("Ctrl+Shift+Tab",),
        run=partial(desk.turn_page, -1),
    )
    yield Deed(
        name="go.rail",
        text=_tr("&List of pages"),
        menu="go",
        group=1,
        shortcuts=("F6",),
        run=desk.rail.setFocus,
    )


def _helping(desk: Desk) -> Iterator[Deed]:
    yield Deed(
        name="help.palette",
        text=_tr("&Find a command…"),
        menu="help",
        shortcuts=("Ctrl+K", "Ctrl+Shift+P"),
        run=desk.palette_.present,
    )
    yield Deed(
        name="help.keys",
        text=_tr("&Keys…"),
        menu="help",
        shortcuts=("F1",),
        run=lambda: ShortcutList(desk.actions_, desk).open(),
        words=_tr("shortcuts keyboard help"),
    )


def typing_in(widget: QWidget | None) -> bool:
    """Tell whether keys go into a text: there, a single letter is no shortcut."""
    return isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit)


def focus_is_typing() -> bool:
    """Tell whether the keyboard is in a text now."""
    return typing_in(QApplication.focusWidget())
