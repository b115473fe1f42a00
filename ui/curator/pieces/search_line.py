"""The line in which a curator types what to look for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from ui.curator.pieces.completing import Offer, Values, completed, offers, part_at

PAUSE_MS = 100
"""How long after the last key the search begins by itself."""

_OFFER = Qt.ItemDataRole.UserRole

_TAKES = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}


class SearchLine(QLineEdit):
    """Searches a moment after the last key, or at once on Enter; offers fields and values while one types."""

    asked = Signal(str)
    """Look for this."""
    passed = Signal()
    """The person goes on down, to what was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: Mapping[str, str] = {}
        self._values: Values = {}
        self.setPlaceholderText(self.tr("Search, for instance: form:poem -theme:burnout night shift"))
        self.setAccessibleName(self.tr("Search the pieces"))
        self.setClearButtonEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        self._offers = QStandardItemModel(self)
        self._completer = QCompleter(self._offers, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._popup = QListView()
        self._popup.setAccessibleName(self.tr("What the search can be completed by"))
        self._popup.clicked.connect(self._take)
        self._completer.setPopup(self._popup)
        self.textEdited.connect(self._edited)
        self.textChanged.connect(self._changed)

    def offer(self, fields: Mapping[str, str], values: Values) -> None:
        """Set what can be completed, each with what it is called."""
        self._fields, self._values = fields, values

    def set_line(self, line: str) -> None:
        """Write a line without searching for it."""
        self.setText(line)
        self._pause.stop()

    @Slot()
    def ask(self) -> None:
        """Search now."""
        self._pause.stop()
        self.asked.emit(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter searches, Down goes on to what was found, Escape empties the line; offers come first."""
        popup = self._popup
        key = event.key()
        if popup.isVisible() and key in _TAKES and (popup.currentIndex().isValid() or key == Qt.Key.Key_Tab):
            self._take_from(popup.currentIndex())
        elif popup.isVisible() and key == Qt.Key.Key_Escape:
            popup.hide()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            popup.hide()
            self.ask()
        elif key == Qt.Key.Key_Down:
            self.passed.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.ask()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        """Tab takes an offer where there are some."""
        return not self._popup.isVisible() and super().focusNextPrevChild(next)

    def _take_from(self, index: QModelIndex) -> None:
        self._popup.hide()
        self._take(index if index.isValid() else self._completer.completionModel().index(0, 0))

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        offer = index.data(_OFFER)
        if isinstance(offer, Offer):
            line, cursor = completed(self.text(), self.cursorPosition(), offer)
            self.setText(line)
            self.setCursorPosition(cursor)
            if offer.whole:
                self.ask()
            else:
                self._offer_more()

    @Slot()
    def _edited(self) -> None:
        self._offer_more()

    @Slot()
    def _changed(self) -> None:
        self._pause.start()

    def _offer_more(self) -> None:
        start, _ = part_at(self.text(), self.cursorPosition())
        found = offers(self.text()[start : self.cursorPosition()], self._fields, self._values)
        self._offers.clear()
        for one in found:
            item = QStandardItem(f"{one.text}   {one.called}")
            item.setData(one, _OFFER)
            self._offers.appendRow(item)
        if found:
            self._completer.complete()
        else:
            self._popup.hide()
