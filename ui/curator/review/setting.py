"""Words set as a good page: a serif, some 66 letters a line, open lines, verses as the poet broke them."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from exhibit.interchange.prose import blocks, plain
from exhibit.model.dossier import Dossier
from exhibit.model.edition import Block
from exhibit.model.pieces import TextKind
from ui.curator.look import reading_font
from ui.formatting import own_name

translate = QCoreApplication.translate

LETTERS = 66
"""Letters in a line that is read with ease."""

_OPEN_LINES = 112.0
"""Percent of the face's own distance of lines, which is wide: some 1.5 times its size in all."""
_LARGER = 1.2
_MARKS = re.compile(r"(</?[bi]>)")


class ReadingPage(QTextEdit):
    """A page that is read, not written; the column stays at its measure however wide the window is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at_top = True
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAccessibleName(translate("Review", "The words of the piece"))

    def show_words(self, dossier: Dossier | None) -> None:
        """Show body, statement and transcript of a piece, as far as it has them."""
        self.clear()
        self.document().setDefaultFont(reading_font(self.font().pointSizeF() * _LARGER))
        if dossier is not None:
            cursor = QTextCursor(self.document())
            _Setter(cursor, self.document().defaultFont()).set_all(dossier)
        self._at_top = True
        self._measure()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def scroll_on(self) -> bool:
        """Turn to what is further down; False where the end is in sight."""
        self._at_top = False
        bar = self.verticalScrollBar()
        if bar.value() >= bar.maximum():
            return False
        bar.setValue(bar.value() + int(bar.pageStep() * 0.9))
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure."""
        super().resizeEvent(event)
        self._measure()
        if self._at_top:
            self.verticalScrollBar().setValue(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the top."""
        self._at_top = False
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the top."""
        self._at_top = False
        super().keyPressEvent(event)

    def _measure(self) -> None:
        metrics = QFontMetricsF(self.document().defaultFont())
        room = float(self.viewport().width())
        least = metrics.height()
        margin = max(least, (room - LETTERS * metrics.averageCharWidth()) / 2)
        form = self.document().rootFrame().frameFormat()
        form.setLeftMargin(margin)
        form.setRightMargin(margin)
        form.setTopMargin(least)
        form.setBottomMargin(least)
        self.document().rootFrame().setFrameFormat(form)


class _Setter:
    """Writes a piece's words into a document."""

    def __init__(self, cursor: QTextCursor, font: QFont) -> None:
        self._cursor = cursor
        self._em = QFontMetricsF(font).height() / 1.3
        self._first = True

    def set_all(self, dossier: Dossier) -> None:
        bodies = [text for text in dossier.texts if text.kind is TextKind.BODY and text.value.strip()]
        for text in bodies:
            if len(bodies) > 1:
                self._heading(own_name(text.language))
            for block in blocks(text.value, text.setting):
                self._block(block)
        for kind, heading in (
            (TextKind.STATEMENT, translate("Review", "Statement")),
            (TextKind.TRANSCRIPT, translate("Review", "Transcript")),
        ):
            self._section(dossier, kind, heading if bodies or kind is TextKind.TRANSCRIPT else "")

    def _section(self, dossier: Dossier, kind: TextKind, heading: str) -> None:
        texts = [text for text in dossier.texts if text.kind is kind and text.value.strip()]
        if texts and heading:
            self._heading(heading)
        for text in texts:
            if len(texts) > 1:
                self._heading(own_name(text.language))
            for block in blocks(text.value, text.setting):
                self._block(block)

    def _heading(self, words: str) -> None:
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        self._begin(above=1.5, below=0.5)
        self._cursor.insertText(words, bold)

    def _block(self, block: Block) -> None:
        match block.kind:
            case "gap":
                self._begin()
            case "break":
                self._begin(above=0.5, below=0.5, alignment=Qt.AlignmentFlag.AlignHCenter)
                self._cursor.insertText("⁂", QTextCharFormat())
            case "heading":
                self._heading(plain(block.markup))
            case "line":
                self._begin(left=2 + block.indent * 0.5, indent=-2)
                self._marked(block.markup)
            case "quote":
                self._begin(left=2, below=0.7)
                self._marked(block.markup)
            case _:
                self._begin(below=0.7)
                self._marked(block.markup)

    def _begin(
        self,
        *,
        above: float = 0,
        below: float = 0,
        left: float = 0,
        indent: float = 0,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        form = QTextBlockFormat()
        form.setLineHeight(_OPEN_LINES, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(above * self._em)
        form.setBottomMargin(below * self._em)
        form.setLeftMargin(left * self._em)
        form.setTextIndent(indent * self._em)
        form.setAlignment(alignment)
        form.setProperty(QTextFormat.Property.BlockNonBreakableLines, False)
        if self._first:
            self._cursor.setBlockFormat(form)
        else:
            self._cursor.insertBlock(form, QTextCharFormat())
        self._first = False

    def _marked(self, markup: str) -> None:
        form = QTextCharFormat()
        for part in _MARKS.split(markup):
            if part in {"<b>", "</b>"}:
                form.setFontWeight(QFont.Weight.Bold if part == "<b>" else QFont.Weight.Normal)
            elif part in {"<i>", "</i>"}:
                form.setFontItalic(part == "<i>")
            else:
                self._cursor.insertText(plain(part), form)
