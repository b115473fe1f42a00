"""What every scene is made with: which catalog it is played on, and how the desk is found and moved."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.curator.page import Page

if TYPE_CHECKING:
    from ui.curator.desk import Desk

EMPTY, FILLED, READ_ONLY = "empty", "filled", "read-only"
"""The catalogs: one nobody has put anything in, one in the middle of the work, that one held by another."""

Settle = Callable[["Desk"], None]
"""Waits until nothing is running and everything that was asked for is there."""

Walk = Callable[["Desk", Settle], None]

Part = tuple[str, str, Walk]
"""A scene's name, its catalog, and the way there."""

P = TypeVar("P", bound=Page)


def page(name: str) -> Walk:
    """Return the walk to a page, as it is when one comes to it."""

    def walk(desk: Desk, settle: Settle) -> None:
        desk.show_page(name)
        settle(desk)

    return walk


def come_to(desk: Desk, settle: Settle, kind: type[P]) -> P:
    """Bring the page of this kind forward and return it, all of it there."""
    found = next(one for one in desk.pages.values() if isinstance(one, kind))
    desk.show_page(found.name)
    settle(desk)
    return found


def piece_id(desk: Desk, accession: str) -> int:
    """Return the piece of this number. A scene is alone with its catalog and may wait for it."""
    with desk.bench.tools.catalog.read() as view:
        return view.pieces.find(accession=accession)[0].id


def gallery_id(desk: Desk) -> int:
    """Return the first gallery."""
    with desk.bench.tools.catalog.read() as view:
        return view.galleries.find()[0].id


def type_into(field: QWidget, text: str) -> None:
    """Write into a field as somebody at the keyboard does."""
    field.setFocus()
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(field, event)


def choose(desk: Desk, *accessions: str) -> None:
    """Choose pieces, the first of them in hand."""
    found = tuple(piece_id(desk, one) for one in accessions)
    desk.bench.selection.choose(found, found[0])
