"""A PDF that is drawn page by page, in memory, and written durably once it is whole."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from exhibit import durable
from ui.printing.checklist import ChecklistPages, draw_checklist_page
from ui.printing.labels import LabelPages, draw_page
from ui.printing.paper import DOTS_PER_INCH, Paper


class PdfBook:
    """A PDF being drawn: fonts are embedded, text stays text, shapes stay shapes."""

    def __init__(self, paper: Paper, title: str) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setTitle(title)
        self._writer.setCreator("Lamplight")
        self._writer.setResolution(DOTS_PER_INCH)
        size = QPageSize(
            QSizeF(paper.width, paper.height),
            QPageSize.Unit.Millimeter,
            "",
            QPageSize.SizeMatchPolicy.ExactMatch,
        )
        self._writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
        self._painter = QPainter(self._writer)
        self._drawn = 0

    def page(self) -> QPainter:
        """Begin the next page and return what to draw it with, in dots."""
        if self._drawn:
            self._writer.newPage()
        self._drawn += 1
        return self._painter

    def finish(self) -> bytes:
        """End the book and return its bytes. Nothing can be drawn afterwards."""
        self._painter.end()
        self._buffer.close()
        return bytes(self._buffer.data().data())


def write_labels(pages: LabelPages, title: str, out: Path) -> None:
    """Write laid-out labels as a PDF, in place of any file of that name. Raises ``OSError``."""
    book = PdfBook(pages.paper, title)
    for number in range(len(pages.pages)):
        draw_page(book.page(), pages, number)
    save(book, out)


def write_checklist(pages: ChecklistPages, title: str, out: Path) -> None:
    """Write a laid-out checklist as a PDF, in place of any file of that name. Raises ``OSError``."""
    book = PdfBook(pages.paper, title)
    for number in range(len(pages.pages)):
        draw_checklist_page(book.page(), pages, number)
    save(book, out)


def save(book: PdfBook, out: Path) -> None:
    """Finish a book and write it durably. Raises ``OSError``."""
    durable.make_folder(out.absolute().parent)
    durable.write_file(out.absolute(), book.finish())
