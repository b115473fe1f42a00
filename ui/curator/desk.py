"""The desk's one window: pages on a rail, menus from the registry, memory, and a careful close."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QByteArray, QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from exhibit.ports import Touched
from ui.actions import Actions, Deed
from ui.curator.closing import Closing, Farewell
from ui.curator.command_palette import CommandPalette
from ui.curator.look import PERCENTS, SCHEMES, SYSTEM, apply_look
from ui.curator.memory import Memory
from ui.curator.notice_bar import NoticeBar
from ui.curator.page import Page
from ui.curator.undoing import OwnUndo, Undoing
from ui.curator.window_deeds import window_deeds
from ui.curator.workbench import Workbench

MENUS = ("file", "edit", "view", "piece", "gallery", "go", "help")

RAIL_EMS = 10
"""How wide the rail is, in heights of a line of text."""


class Desk(QMainWindow):
    """The window.

    ``closing`` is asked before it goes, and calls back with an empty text when it may, else with what stands
    against it (for a last backup). ``deeds`` gives what can be done that belongs to no page.
    """

    closed = Signal()

    def __init__(
        self,
        bench: Workbench,
        pages: Sequence[Page],
        memory: Memory,
        *,
        closing: Farewell | None = None,
        deeds: Callable[[Desk], Sequence[Deed]] | None = None,
    ) -> None:
        super().__init__()
        self.bench, self.memory = bench, memory
        self.pages = {page.name: page for page in pages}
        self.scheme = str(memory.values.get("scheme", SYSTEM))
        self.percent = int(memory.values.get("percent", 100))
        self._may_close = False
        self.actions_ = Actions(self, writable=bench.writable)
        self.palette_ = CommandPalette(self.actions_, self)
        self.undoing = Undoing(bench, self)
        self.own_undo = OwnUndo(self)
        self.notices = NoticeBar()
        self._closing = Closing(self, closing)
        self.rail = _rail(pages)
        self.stack = QStackedWidget()
        self._lay_out(pages)
        self._register(deeds)
        self._connect()
        self._restore()

    @property
    def front(self) -> Page:
        """The page in front."""
        page = self.stack.currentWidget()
        assert isinstance(page, Page)  # noqa: S101 - the stack holds nothing else
        return page

    def show_page(self, name: str, target: object = None) -> None:
        """Bring a page forward, where the one in front gives way, and have it show something."""
        page = self.pages[name]
        if page is not self.front:
            if not self.front.leave():
                self._mark_rail()
                return
            self.stack.setCurrentWidget(page)
        self._mark_rail()
        page.arrive()
        self.setWindowTitle(self.tr("{page} - Lamplight").format(page=page.title))
        focus = page.first_focus()
        if focus is not None:
            focus.setFocus()
        if target is not None:
            page.open(target)  # last, since it may lead to one of its fields
        self.actions_.renew()

    def turn_page(self, by: int) -> None:
        """Bring the next page forward, or the one before."""
        names = list(self.pages)
        self.show_page(names[(names.index(self.front.name) + by) % len(names)])

    def set_look(self, *, scheme: str | None = None, percent: int | None = None) -> None:
        """Change light and dark, or the size of text, at once and for good."""
        self.scheme = scheme if scheme in SCHEMES else self.scheme
        self.percent = percent if percent in PERCENTS else self.percent
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_look(application, self.scheme, self.percent)
        self.rail.setFixedWidth(RAIL_EMS * self.fontMetrics().height())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go only when all that ``Closing`` sees to is done."""
        if self._may_close:
            event.accept()
            self.closed.emit()
            return
        event.ignore()
        self._closing.begin()

    def let_go(self) -> None:
        """Close the window for good. Not at once: while Qt is inside one close, it leaves out another."""
        self._may_close = True
        QTimer.singleShot(0, self.close)

    def remember(self) -> None:
        """Write down where everything stands."""
        self.memory.values |= {
            "geometry": bytes(self.saveGeometry().toBase64().data()).decode("ascii"),
            "page": self.front.name,
            "scheme": self.scheme,
            "percent": self.percent,
            "pages": {name: page.state() for name, page in self.pages.items()},
        }
        self.memory.save()

    def _lay_out(self, pages: Sequence[Page]) -> None:
        for page in pages:
            self.stack.addWidget(page)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        if not self.bench.writable:
            right.addWidget(_read_only_words())
        right.addWidget(self.notices)
        right.addWidget(self.stack, 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(whole)
        self.setMinimumSize(960, 600)

    def _register(self, deeds: Callable[[Desk], Sequence[Deed]] | None) -> None:
        for deed in [*window_deeds(self), *(deeds(self) if deeds else ())]:
            self.actions_.add(deed)
        for page in self.pages.values():
            for deed in page.deeds():
                self.actions_.add(deed)
            for deed in page.own_deeds():
                self.actions_.add(self._while_in_front(page, deed), within=page)
        for name in MENUS:
            self._fill(self.menuBar().addMenu(self._menu_title(name)), name)

    def _while_in_front(self, page: Page, deed: Deed) -> Deed:
        can = deed.can
        return replace(deed, can=lambda: self.front is page and (can is None or can()))

    def _fill(self, menu: QMenu, name: str) -> None:
        found = sorted(self.actions_.deeds(name), key=lambda deed: deed.group)
        for place, deed in enumerate(found):
            if place and found[place - 1].group != deed.group:
                menu.addSeparator()
            menu.addAction(self.actions_.action(deed.name))
        menu.aboutToShow.connect(self.actions_.renew)
        menu.menuAction().setVisible(bool(found))

    def _menu_title(self, name: str) -> str:
        return {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "view": self.tr("&View"),
            "piece": self.tr("&Piece"),
            "gallery": self.tr("G&allery"),
            "go": self.tr("&Go"),
            "help": self.tr("&Help"),
        }[name]

    def _connect(self) -> None:
        self.rail.currentRowChanged.connect(lambda row: self.show_page(list(self.pages)[row]))
        self.bench.asked_for.connect(self.show_page)
        self.bench.refused.connect(self.notices.refuse)
        self.bench.said.connect(self.notices.say)
        self.bench.changed.connect(self._refresh)
        self.bench.selection.changed.connect(self.actions_.renew)
        self.undoing.changed.connect(self._name_undo)

    def _restore(self) -> None:
        geometry = self.memory.values.get("geometry")
        if not isinstance(geometry, str) or not self.restoreGeometry(
            QByteArray.fromBase64(geometry.encode("ascii", "ignore"))
        ):
            self.resize(1440, 900)
        self.set_look()
        remembered = self.memory.part("pages")
        for name, page in self.pages.items():
            state = remembered.get(name)
            page.restore(state if isinstance(state, dict) else {})
        first = str(self.memory.values.get("page", ""))
        self.bench.load_terms(
            lambda: self.show_page(first if first in self.pages else next(iter(self.pages)))
        )
        self.undoing.look()

    @Slot(object)
    def _refresh(self, touched: Touched) -> None:
        for page in self.pages.values():
            page.refresh(touched)
        self.actions_.renew()

    @Slot()
    def _name_undo(self) -> None:
        for name, words in (("edit.undo", self.undoing.undo_words), ("edit.redo", self.undoing.redo_words)):
            self.actions_.action(name).setText(words)
        self.actions_.renew("edit.undo", "edit.redo")

    def _mark_rail(self) -> None:
        self.rail.blockSignals(True)
        self.rail.setCurrentRow(list(self.pages.values()).index(self.front))
        self.rail.blockSignals(False)


def _rail(pages: Sequence[Page]) -> QListWidget:
    rail = QListWidget()
    rail.setObjectName("rail")
    rail.setAccessibleName(QCoreApplication.translate("Desk", "Pages"))
    rail.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for page in pages:
        rail.addItem(QListWidgetItem(page.title))
    return rail


def _read_only_words() -> QLabel:
    words = QLabel(
        QCoreApplication.translate(
            "Desk",
            "Another Lamplight is working in this catalog. Here you can look at everything, but change "
            "nothing. Close the other one and open this again to work on.",
        )
    )
    words.setProperty("kind", "warning")
    words.setWordWrap(True)
    words.setObjectName("read-only")
    return words
