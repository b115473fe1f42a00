"""The single view: one work as large as there is room; where it has no picture, its words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent, QShowEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from exhibit.model.finding import PieceRow
from exhibit.model.gate import Lack
from exhibit.model.pieces import Text, TextKind
from exhibit.ports import CatalogReader
from ui.curator.flow import FlowLayout
from ui.curator.pictures import PictureView, Shape
from ui.curator.pieces.choice import Choice
from ui.curator.pieces.columns import titled
from ui.curator.pieces.rows import RowsModel
from ui.curator.plain_label import plain_label
from ui.curator.targets import Target
from ui.curator.workbench import Workbench
from ui.formatting import names_in_a_row
from ui.theme import SCALE, SERIF

_MEASURE_EMS = 30
"""How wide a text is set, in heights of a line: 60 to 70 letters."""

_STEPS = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Space: 1,
    Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageUp: -1,
}  # fmt: skip


class SingleView(QWidget):
    """Shows the piece in hand. Arrows go on and back, Escape leads to where one came from."""

    left = Signal()
    """The person goes back to the other pieces."""

    def __init__(
        self, bench: Workbench, model: RowsModel, choice: Choice, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bench, self._model, self._choice = bench, model, choice
        self._shown: PieceRow | None = None
        self._call_off: Callable[[], None] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("One piece"))
        self.picture = PictureView(bench.pictures)
        self.words = _reading()
        self.work = QStackedWidget()
        self.work.addWidget(self.picture)
        self.work.addWidget(self.words)
        self.title, self.people, self.state_ = (
            plain_label("heading"),
            plain_label("lead"),
            plain_label("hint"),
        )
        self.lacks = QWidget()
        self._lacks = FlowLayout(self.lacks)
        self.previous = self._button(self.tr("Previous"), -1)
        self.next = self._button(self.tr("Next"), 1)
        self.words.setFont(_face(self.font()))
        self._lay_out()
        choice.stepped.connect(self.renew)
        for change in (model.answered, model.dataChanged, model.renewed):
            change.connect(self.renew)

    @property
    def piece(self) -> PieceRow | None:
        """The piece that is shown."""
        return self._shown

    @Slot()
    def renew(self) -> None:
        """Show the piece in hand as it is now."""
        if not self.isVisible() or self._choice.astray:
            return
        row = self._choice.place
        piece = self._model.row_at(row) if 0 <= row < self._model.rowCount() else None
        self.previous.setEnabled(row > 0)
        self.next.setEnabled(row < self._model.rowCount() - 1)
        if piece is not None:
            self._show(piece)

    def showEvent(self, event: QShowEvent) -> None:
        """Take a piece in hand where there was none."""
        if self._choice.place < 0 and self._model.rowCount():
            self._choice.take(0)
        self.renew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, back, to the first or the last, or out."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._choice.step(_STEPS[key])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            count = self._model.rowCount()
            self._choice.step(-count if key == Qt.Key.Key_Home else count)
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Let texts grow with everything else."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.words.setFont(_face(self.font()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines of a text at a length that reads well."""
        margin = max(0, (self.work.width() - _MEASURE_EMS * self.fontMetrics().height()) // 2)
        self.words.setViewportMargins(margin, 0, margin, 0)
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        """A work is seen as large as there is room, so no room is asked for."""
        return QSize(320, 320)

    def _show(self, piece: PieceRow) -> None:
        anew = self._shown is None or self._shown.id != piece.id
        self._shown = piece
        labels = self._model.labels
        self.title.setText(titled(piece))
        self.people.setText(names_in_a_row(piece.people) if piece.people else "")
        facts = (labels.terms_of(piece, "form"), piece.made, piece.accession, labels.status(piece.status))
        self.state_.setText("  ·  ".join(one for one in facts if one))
        self._show_lacks(piece)
        if piece.picture:
            self.picture.show_picture(
                Shape(piece.picture, piece.width, piece.height, piece.color), titled(piece)
            )
            self.work.setCurrentWidget(self.picture)
        elif anew:
            self.words.setPlainText("")
        self._read_words(piece)

    def _show_lacks(self, piece: PieceRow) -> None:
        while (item := self._lacks.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for lack in piece.lacks:
            button = QPushButton(
                self.tr("Lacks: {what}").format(what=self._model.labels.lack(lack)), self.lacks
            )
            button.setProperty("kind", "chip")
            button.setToolTip(self.tr("Go to where this is filled in"))
            button.clicked.connect(partial(self._go, piece.id, lack))
            self._lacks.addWidget(button)
            button.show()
        self.lacks.setVisible(bool(piece.lacks))

    def _go(self, piece_id: int, lack: Lack) -> None:
        self._bench.go("pieces", Target(piece_id=piece_id, lack=lack))

    def _read_words(self, piece: PieceRow) -> None:
        if self._call_off is not None:
            self._call_off()
        self._call_off = self._bench.read(
            lambda view: _words_of(view, piece), partial(self._put_words, piece)
        )

    def _put_words(self, piece: PieceRow, words: str) -> None:
        if self._shown is None or piece.id != self._shown.id:
            return
        if piece.picture:
            self.picture.setAccessibleName(words or titled(piece))
            return
        if self.words.toPlainText() != words:
            _set_text(self.words, words)
        self.work.setCurrentWidget(self.words)

    def _lay_out(self) -> None:
        under = QVBoxLayout()
        under.setSpacing(4)
        for widget in (self.title, self.people, self.state_, self.lacks):
            under.addWidget(widget)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addLayout(under, 1)
        foot.addWidget(self.previous, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.next, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        column.addWidget(self.work, 1)
        column.addLayout(foot)

    def _button(self, words: str, by: int) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(lambda: self._choice.step(by))
        return button


def _words_of(reader: CatalogReader, piece: PieceRow) -> str:
    """Return what is read of a piece without a picture, or what a screen reader says of a picture."""
    if piece.picture:
        media = [one.id for one in reader.media.find(piece_id=piece.id, sha256=piece.picture)]
        return _best(reader.texts.find(medium_id=media, kind=TextKind.ALT), piece.language)
    texts = reader.texts.find(piece_id=piece.id)
    kinds = (TextKind.BODY, TextKind.STATEMENT)
    found = (_best([one for one in texts if one.kind is kind], piece.language) for kind in kinds)
    return next((one for one in found if one), titled(piece))


def _best(texts: tuple[Text, ...] | list[Text], language: str) -> str:
    own = [one.value for one in texts if one.language == language]
    return next(iter([*own, *(one.value for one in texts)]), "")


def _reading() -> QTextEdit:
    words = QTextEdit()
    words.setReadOnly(True)
    words.setAccessibleName(QCoreApplication.translate("SingleView", "The words of the piece"))
    words.setFrameShape(QTextEdit.Shape.NoFrame)
    words.setTabChangesFocus(True)
    words.viewport().setAutoFillBackground(False)
    return words


def _face(plain: QFont) -> QFont:
    """Return the face a text is read in, a step larger than plain text."""
    face = QFont(SERIF)
    face.setPointSizeF(plain.pointSizeF() * SCALE)
    return face


def _set_text(view: QTextEdit, words: str) -> None:
    """Set a text like a page of a good book, every line break as it was written."""
    view.setPlainText(words)
    lines = QTextBlockFormat()
    lines.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor = QTextCursor(view.document())
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(lines)
