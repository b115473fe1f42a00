"""Reading what visitors left, one after the other, and deciding what others may see."""

from __future__ import annotations

import logging
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from exhibit.model.reflection import Reflection
from exhibit.model.refusals import Refusal
from exhibit.ports import EditionReader, VenueStore
from exhibit.services.reflecting.approving import approve, decline, hold_again, list_held
from ui.host.drawing import Drawing
from ui.host.origin import origin_of
from ui.theme import SANS, SERIF

_log = logging.getLogger(__name__)

LOOK_MS = 3000
"""How often the desk looks whether somebody left something: visitors go on while it is open."""

TRIAL_MS = 60_000
"""How often the desk asks whether anything more can be kept."""

POINTS, TITLE_POINTS, READING_POINTS = 15, 26, 22

_Deed = Callable[[VenueStore, int], None]


class ReflectionsDesk(QWidget):
    """The oldest card that waits, in large type, and what may be done with it."""

    def __init__(
        self, venue: VenueStore, gallery: EditionReader | None = None, parent: QWidget | None = None
    ) -> None:
        """Show what waits in ``venue``; ``gallery`` tells beside which work it was left."""
        super().__init__(parent)
        self._venue, self._gallery = venue, gallery
        self._held: tuple[Reflection, ...] = ()
        self._decided: list[int] = []
        self.setWindowTitle(self.tr("Lamplight: what visitors left"))
        self.setFont(QFont(SANS, POINTS))
        self.heading, self.origin = _words(TITLE_POINTS, SERIF), _words()
        self.prompt, self.text = _words(), _words(READING_POINTS, SERIF)
        self.drawing = Drawing()
        self.trouble = _words()
        self.trouble.hide()
        self.closed = _words()
        self.approving = self._button(self.tr("&Approve"), lambda: self._decide(approve))
        self.declining = self._button(self.tr("&Not now"), lambda: self._decide(decline))
        self.undoing = self._button(self.tr("&Take the last decision back"), self._undo)
        self.approving.setProperty("kind", "primary")
        self.scrolled = QScrollArea(widgetResizable=True)
        self._lay_out()
        self._name_for_everybody()
        timer = QTimer(self, interval=LOOK_MS)
        timer.timeout.connect(self.look)
        timer.start()
        trial = QTimer(self, interval=TRIAL_MS)
        trial.timeout.connect(self.ask_store)
        trial.start()
        self.look()
        self.ask_store()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard, and take back by the usual keys."""
        button = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(button, QPushButton):
            button.click()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._undo()
        else:
            super().keyPressEvent(event)

    @Slot()
    def look(self) -> None:
        """Read what waits; the card that is being read stays on top while it does."""
        try:
            self._held = list_held(self._venue)
        except Refusal as refusal:
            self._say(refusal)
            return
        self._show()

    @Slot()
    def ask_store(self) -> None:
        """Say why the kiosk invites nobody while the store cannot keep what would be left."""
        try:
            self._venue.ensure_keeps()
        except Refusal as refusal:
            words = self.tr("The kiosk invites nobody to leave a card at present. {reason}")
            self.closed.setText(words.format(reason=refusal))
        else:
            self.closed.clear()
        self.closed.setVisible(bool(self.closed.text()))

    def _decide(self, deed: _Deed) -> None:
        """Decide on the card that is shown; the next one takes its place."""
        if self._held and self._do(deed, self._held[0].id):
            self._decided.append(self._held[0].id)
        self.look()

    def _undo(self) -> None:
        if self._decided:
            self._do(hold_again, self._decided.pop())
        self.look()

    def _do(self, deed: _Deed, reflection_id: int) -> bool:
        try:
            deed(self._venue, reflection_id)
        except Refusal as refusal:
            self._say(refusal)
            return False
        self.trouble.clear()
        self.trouble.hide()
        return True

    def _say(self, refusal: Refusal) -> None:
        _log.warning("%s", refusal)
        self.trouble.setText(str(refusal))
        self.trouble.show()

    def _show(self) -> None:
        one = self._held[0] if self._held else None
        waiting = len(self._held)
        self.heading.setText(
            self.tr("%n card(s) wait to be read", "", waiting) if waiting else self.tr("Everything is read")
        )
        calm = self.tr("New cards appear here by themselves. Visitors see a card only after you approve it.")
        self.origin.setText(origin_of(one, self._gallery) if one else "")
        self.origin.setVisible(one is not None)
        self.prompt.setText(one.prompt if one else calm)
        self.text.setText(one.text if one else "")
        self.text.setVisible(bool(one and one.text))
        self.drawing.show_strokes(one.drawing if one else ())
        self.approving.setEnabled(one is not None)
        self.declining.setEnabled(one is not None)
        self.undoing.setEnabled(bool(self._decided))

    def _button(self, text: str, deed: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda _checked: deed())
        button.setMinimumHeight(3 * self.fontMetrics().height())
        return button

    def _name_for_everybody(self) -> None:
        """Say what is read out, and let keys reach the words: they scroll without a mouse."""
        self.origin.setProperty("kind", "hint")
        for warning in (self.trouble, self.closed):
            warning.setProperty("kind", "warning")
        self.scrolled.setAccessibleName(self.tr("The card that is read now"))
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        order = (self.scrolled, self.approving, self.declining, self.undoing)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _lay_out(self) -> None:
        em = self.fontMetrics().height()
        paper, column = QWidget(), QVBoxLayout(self)
        card = QVBoxLayout(paper)
        card.setContentsMargins(em, em, em, em)
        card.setSpacing(em // 2)
        for part in (self.origin, self.prompt, self.text, self.drawing):
            card.addWidget(part)
        card.addStretch(1)
        self.scrolled.setWidget(paper)
        column.setContentsMargins(2 * em, 2 * em, 2 * em, 2 * em)
        column.setSpacing(em)
        column.addWidget(self.heading)
        column.addWidget(self.scrolled, 1)
        column.addWidget(self.closed)
        column.addWidget(self.trouble)
        row = QHBoxLayout()
        for button in (self.approving, self.declining):
            row.addWidget(button, 1)
        row.addWidget(self.undoing)
        column.addLayout(row)
        self.resize(48 * em, 34 * em)


def _words(points: int = POINTS, family: str = SANS) -> QLabel:
    """Return a label that shows text as it was written, never as markup."""
    label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setFont(QFont(family, points))
    return label
