"""A line in which terms are typed: matches below it, Enter takes the first, the keyboard stays."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.curator.tags.offers import HINT, Offer, OfferList, Offers

WIDTH_EMS = 26
"""The least width of the matches, in heights of a line of text."""


class TermLine(QLineEdit):
    """Offers terms for what is typed. The matches lie over the window; nothing around them moves."""

    chosen = Signal(object)
    """The ``Offer`` that was taken."""
    taken_back = Signal()
    """Backspace in the empty line."""

    def __init__(self, offers: Offers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offers = offers
        self.matches: Matches | None = None
        self._model = OfferList(self)
        self.setClearButtonEnabled(True)
        self.textEdited.connect(self._look)

    @property
    def offered(self) -> tuple[Offer, ...]:
        """What is offered now."""
        return self._model.offers if self.matches is not None and self.matches.isVisible() else ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the matches, take one, or take the last tag away; everything else is typed."""
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up if self.offered and self.matches is not None:
                self.matches.move_by(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take_current()
            case Qt.Key.Key_Escape if self.text():
                self._forget()
            case Qt.Key.Key_Backspace if not self.text():
                self.taken_back.emit()
            case _:
                super().keyPressEvent(event)
                return
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Get ready for the first key, which is not to wait."""
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self._get_ready)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the matches away."""
        super().focusOutEvent(event)
        self._hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Put the matches away."""
        super().hideEvent(event)
        self._hide()

    def take(self, offer: Offer) -> None:
        """Take an offer, and be ready for the next."""
        self._forget()
        self.chosen.emit(offer)

    @Slot(str)
    def _look(self, text: str) -> None:
        offers = self.offers.find(text)
        self._model.show_offers(offers)
        if offers:
            self._present()
        else:
            self._hide()

    def _take_current(self) -> None:
        if self.offered and self.matches is not None:
            self.take(self.offered[max(0, self.matches.currentIndex().row())])
        elif offers := self.offers.find(self.text()):
            self.take(offers[0])

    def _forget(self) -> None:
        self.clear()
        self._hide()

    def _hide(self) -> None:
        if self.matches is not None:
            self.matches.hide()

    @Slot()
    def _get_ready(self) -> None:
        self.offers.prepare()
        self._list()

    def _present(self) -> None:
        self._list().present(self)

    def _list(self) -> Matches:
        if self.matches is None or self.matches.parentWidget() is not self.window():
            self.matches = Matches(self._model, self.window())
            self.matches.hide()
            self.matches.ensurePolished()
            self.matches.setAccessibleName(self.tr("Matching terms"))
            self.matches.clicked.connect(self._take_clicked)
        return self.matches

    @Slot(QModelIndex)
    def _take_clicked(self, index: QModelIndex) -> None:
        self.take(self._model.offers[index.row()])


class Matches(QListView):
    """The matches, over everything else of the window; the keyboard stays in the line."""

    def __init__(self, model: OfferList, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_TwoWords(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoFillBackground(True)

    def present(self, line: QWidget) -> None:
        """Show all matches below a line, above it where there is no room, the first one chosen."""
        self.setCurrentIndex(self.model().index(0, 0))
        em = self.fontMetrics().height()
        rows = self.model().rowCount()
        height = rows * self.sizeHintForRow(0) + 2 * self.frameWidth()
        window = self.window_under()
        width = min(max(line.width(), WIDTH_EMS * em), window.width())
        at = line.mapTo(window, QPoint(0, line.height()))
        if at.y() + height > window.height():
            at.setY(max(0, at.y() - line.height() - height))
        at.setX(max(0, min(at.x(), window.width() - width)))
        self.setGeometry(QRect(at, QSize(width, height)))
        self.raise_()
        self.show()

    def window_under(self) -> QWidget:
        """Return the window over which this lies."""
        parent = self.parentWidget()
        return parent if parent is not None else self

    def move_by(self, rows: int) -> None:
        """Choose the next match or the one before, round and round."""
        row = (self.currentIndex().row() + rows) % self.model().rowCount()
        self.setCurrentIndex(self.model().index(row, 0))


class _TwoWords(QStyledItemDelegate):
    """A term, and at the other end where it belongs."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw both; where there is no room, the term is the one that stays whole."""
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter)
        area, metrics = option.rect.adjusted(8, 0, -8, 0), option.fontMetrics
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        plain = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        muted = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.PlaceholderText
        middle = Qt.AlignmentFlag.AlignVCenter
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.setPen(option.palette.color(plain))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeading | middle, shown)
        rest = area.width() - metrics.horizontalAdvance(shown) - 24
        hint = metrics.elidedText(str(index.data(HINT)), Qt.TextElideMode.ElideRight, max(rest, 0))
        painter.setPen(option.palette.color(muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignTrailing | middle, hint)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give every line some air."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), option.fontMetrics.height() * 7 // 4)
