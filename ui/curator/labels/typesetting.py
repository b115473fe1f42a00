"""Setting labels and drawing a PDF a little at a time, so that the window never waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QPainter

from exhibit.services.publishing.labelling import Label
from ui.printing.labels import LabelPages, Placed, bound, set_label
from ui.printing.paper import LabelForm, Paper
from ui.printing.pdf import PdfBook


class Typesetter(QObject):
    """Sets one label after another between the window's own work."""

    done = Signal(object)
    """A ``LabelPages``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Label] = []
        self._set: list[Placed] = []
        self._form: LabelForm | None = None
        self._paper: Paper | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)

    @property
    def busy(self) -> bool:
        """Whether labels are being set."""
        return self._timer.isActive()

    def start(self, labels: Sequence[Label], form: LabelForm, paper: Paper) -> None:
        """Begin with these labels; what was being set before is dropped."""
        self._waiting, self._set = list(labels), []
        self._form, self._paper = form, paper
        self._timer.start(0)

    @Slot()
    def _next(self) -> None:
        if self._form is None or self._paper is None:
            return
        if self._waiting:
            self._set.append(set_label(self._waiting.pop(0), self._form))
            return
        self._timer.stop()
        pages: LabelPages = bound(self._set, self._form, self._paper)
        self.done.emit(pages)


class Bookbinder(QObject):
    """Draws a PDF page by page between the window's own work."""

    done = Signal(object)
    """The PDF's bytes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book: PdfBook | None = None
        self._draw: Callable[[QPainter, int], None] | None = None
        self._pages = 0
        self._page = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)

    @property
    def busy(self) -> bool:
        """Whether a PDF is being drawn."""
        return self._timer.isActive()

    def start(self, paper: Paper, title: str, pages: int, draw: Callable[[QPainter, int], None]) -> None:
        """Begin a PDF of so many pages. Only while none is being drawn."""
        self._book, self._draw = PdfBook(paper, title), draw
        self._pages, self._page = pages, 0
        self._timer.start(0)

    @Slot()
    def _next(self) -> None:
        if self._book is None or self._draw is None:
            return
        if self._page < self._pages:
            self._draw(self._book.page(), self._page)
            self._page += 1
            return
        self._timer.stop()
        book, self._book = self._book, None
        self.done.emit(book.finish())
