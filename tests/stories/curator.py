"""A curator at the desk by mouse as well: clicks and drags, and what cannot be seen cannot be clicked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QListWidget,
    QMenu,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QWidget,
)

from tests.stories.keys import PLAIN, Keys, spoken
from tests.stories.pulse import Pulse
from tests.stories.tally import Tally
from ui.curator.desk import Desk


class Curator(Keys):
    """Works at one desk with keys, and with a mouse where there is one."""

    def __init__(self, desk: Desk, tally: Tally, pulse: Pulse, *, mouse: bool = True) -> None:
        super().__init__(desk, tally, pulse)
        self.mouse = mouse
        self._windows: list[QWidget] = []
        """Kept: when Python forgets the window of a list of choices, it would be destroyed."""

    def click(self, widget: QWidget, at: QPoint | None = None, held: Qt.KeyboardModifier = PLAIN) -> None:
        """Click a widget where a person sees it."""
        where = self._seen(widget, at)
        self.tally.now.clicks += 1
        with self.pulse.doing(f"click {widget.metaObject().className()} {spoken(widget)}"):
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton, held, where)
        self.settle()

    def click_row(
        self, view: QAbstractItemView, index: QModelIndex, held: Qt.KeyboardModifier = PLAIN
    ) -> None:
        """Click an item of a list or table."""
        view.scrollTo(index)
        self.click(view.viewport(), self._inside(view, index), held)

    def double_click_row(self, view: QAbstractItemView, index: QModelIndex) -> None:
        """Click an item twice."""
        view.scrollTo(index)
        where = self._seen(view.viewport(), self._inside(view, index))
        self.tally.now.clicks += 2
        with self.pulse.doing("double click"):
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, PLAIN, where)
            QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, PLAIN, where)
        self.settle()

    def click_tab(self, tabs: QTabWidget | QTabBar, place: int) -> None:
        """Click a tab."""
        bar = tabs.tabBar() if isinstance(tabs, QTabWidget) else tabs
        self.click(bar, bar.tabRect(place).center())

    def choose(self, combo: QComboBox, place: int) -> None:
        """Open a list of choices and click one."""
        self.click(combo)
        self._pause(QApplication.doubleClickInterval())  # until then Qt takes the next click for the same
        view = combo.view()
        self.click_row(view, combo.model().index(place, combo.modelColumn()))

    def click_line(self, some: QListWidget, place: int, held: Qt.KeyboardModifier = PLAIN) -> None:
        """Click a line of a list."""
        self.click_row(some, some.model().index(place, 0), held)

    def menu(self, menu: str, deed: str) -> None:
        """Open a menu and click what is in it."""
        bar = self.desk.menuBar()
        above = next(one for one in bar.actions() if one.text().replace("&", "") == menu)
        self.click(bar, bar.actionGeometry(above).center())
        shown = QApplication.activePopupWidget()
        assert isinstance(shown, QMenu), f"the menu {menu} did not open"
        action = self.desk.actions_.action(deed)
        assert action.isEnabled(), f"{deed} is off"
        self.click(shown, shown.actionGeometry(action).center())

    def go_by_rail(self, name: str) -> None:
        """Click a page on the rail."""
        self.click_line(self.desk.rail, list(self.desk.pages).index(name))
        assert self.desk.front.name == name

    def drag(self, source: QWidget, start: QPoint, target: QWidget, end: QPoint) -> None:
        """Press the button, move to another place, and let go there.

        Without a screen there is no dragging; what falls is what the source began to drag.
        """
        assert self.mouse
        self.tally.now.drags += 1
        fallen = []

        def fall(drag: QDrag, *_: object) -> Qt.DropAction:
            fallen.append(self._drop(target, drag.mimeData(), end))
            return Qt.DropAction.MoveAction

        with self.pulse.doing("drag"), patch.object(QDrag, "exec", fall):
            QTest.mousePress(source, Qt.MouseButton.LeftButton, PLAIN, self._seen(source, start))
            for step in (4, 12, 24):
                QTest.mouseMove(source, start + QPoint(step, 0))
            QTest.mouseRelease(source, Qt.MouseButton.LeftButton, PLAIN, start)
        assert fallen == [True], "nothing was dragged, or it may not fall here"
        self.settle()

    def drop_files(self, widget: QWidget, paths: Sequence[Path]) -> None:
        """Let files from outside fall on a widget, as Qt tells of it."""
        assert self.mouse
        self.tally.now.drags += 1
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(one)) for one in paths])
        with self.pulse.doing("drop"):
            assert self._drop(widget, data, widget.rect().center()), "it may not fall here"
        self.settle()

    def _drop(self, widget: QWidget, data: QMimeData, where: QPoint) -> bool:
        button, copy = Qt.MouseButton.LeftButton, Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
        entering = QDragEnterEvent(where, copy, data, button, PLAIN)
        QCoreApplication.sendEvent(widget, entering)
        if entering.isAccepted():
            QCoreApplication.sendEvent(widget, QDragMoveEvent(where, copy, data, button, PLAIN))
            QCoreApplication.sendEvent(widget, QDropEvent(QPointF(where), copy, data, button, PLAIN))
        return entering.isAccepted()

    def _seen(self, widget: QWidget, at: QPoint | None) -> QPoint:
        assert self.mouse, "this curator has no mouse"
        assert widget.isVisible(), f"{widget} is not there"
        assert widget.isEnabled(), f"{widget} is off"
        self._scroll_to(widget)
        where = at if at is not None else widget.rect().center()
        assert widget.rect().contains(where)
        window = widget.window()
        self._windows.append(window)
        hit = window.childAt(widget.mapTo(window, where)) if widget is not window else widget
        assert hit is not None, f"{widget} is out of sight"
        assert hit is widget or widget.isAncestorOf(hit), f"{hit} lies over {widget}"
        return where

    def _scroll_to(self, widget: QWidget) -> None:
        above = widget.parentWidget()
        while above is not None and not widget.isWindow() and QApplication.activePopupWidget() is None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
                self.settle()
            above = above.parentWidget()

    def _inside(self, view: QAbstractItemView, index: QModelIndex) -> QPoint:
        rect = view.visualRect(index)
        return QPoint(rect.left() + min(12, rect.width() // 2), rect.center().y())
