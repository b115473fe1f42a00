"""A story or poem as the kiosk sets it: in the serif, 60 to 70 letters a line, verse hanging."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetricsF,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from exhibit.interchange.prose import blocks, plain
from exhibit.model.edition import Block
from exhibit.model.pieces import Setting
from ui.theme import SCALE, SERIF

LETTERS = 66
"""How many letters of the serif a line holds at most."""

_LINE_HEIGHT = 155.0
_MOST_LINES = 30
_PARTS = re.compile(r"(</?[bi]>)")
_SPACED = ("heading", "quote")


class Reading(QTextEdit):
    """A body to be read; what it says comes from the same blocks as the kiosk's page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setAccessibleName(self.tr("As visitors will read it"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self._shown: tuple[str, Setting] = ("", Setting.PROSE)

    @property
    def face(self) -> QFont:
        """The face it is read in, one step of the scale above the form's own."""
        font = QFont(SERIF)
        font.setPointSizeF(self.font().pointSizeF() * SCALE)
        return font

    def show_body(self, value: str, setting: Setting) -> None:
        """Set a body; the place that is read stays."""
        if (value, setting) == self._shown:
            return
        self._shown = (value, setting)
        place = self.verticalScrollBar().value()
        self._set()
        self.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure: a wider room gives wider margins, not longer lines."""
        super().resizeEvent(event)
        room = self.viewport().width()
        measure = int(QFontMetricsF(self.face).averageCharWidth() * LETTERS)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(max(1, min(room, measure)))

    def _set(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        em = float(QFontInfo(self.face).pixelSize())
        before: Block | None = None
        for block in blocks(*self._shown) if self._shown[0].strip() else ():
            form = block_format(block, before, em)
            if before is None:
                cursor.setBlockFormat(form)
            else:
                cursor.insertBlock(form)
            self._write(cursor, block)
            before = block
        self.moveCursor(QTextCursor.MoveOperation.Start)
        lines = self.fontMetrics().lineSpacing()
        whole = int(self.document().size().height()) + lines
        self.setMinimumHeight(min(whole, lines * _MOST_LINES))

    def _write(self, cursor: QTextCursor, block: Block) -> None:
        if block.kind == "break":
            cursor.insertText("•  •  •", self._letters(block, "", ""))
        tags = {"b": False, "i": False}
        for part in _PARTS.split(block.markup):
            if _PARTS.fullmatch(part):
                tags[part.strip("</>")] = not part.startswith("</")
            elif part:
                bold, italic = ("b" if tags["b"] else ""), ("i" if tags["i"] else "")
                cursor.insertText(plain(part), self._letters(block, bold, italic))

    def _letters(self, block: Block, bold: str, italic: str) -> QTextCharFormat:
        face = self.face
        if block.kind == "heading":
            face.setPointSizeF(face.pointSizeF() * SCALE)
        face.setBold(bool(bold))
        face.setItalic(bool(italic) != (block.kind == "quote"))
        form = QTextCharFormat()
        form.setFont(face)
        form.setForeground(self.palette().text())
        return form


def block_format(block: Block, before: Block | None, em: float) -> QTextBlockFormat:
    """Return how a block stands: the same distances as on the kiosk's page, in units of the type."""
    line = em * _LINE_HEIGHT / 100
    form = QTextBlockFormat()
    form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if block.kind == "line":
        step, hang = block.indent * em * 0.5, em * 1.6
        form.setLeftMargin(step + hang)
        form.setTextIndent(-hang)
    elif block.kind == "quote":
        form.setLeftMargin(em * 1.4)
        form.setRightMargin(em * 1.4)
    elif block.kind == "break":
        form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        form.setTopMargin(line * 0.6)
        form.setBottomMargin(line * 0.6)
    elif block.kind == "paragraph" and before is not None and before.kind == "paragraph":
        form.setTextIndent(em * 1.3)
    if before is not None and (block.kind in _SPACED or before.kind in _SPACED):
        form.setTopMargin(line * 0.6)
    if block.kind == "gap":
        form.setLineHeight(line * 0.8, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return form
