"""Care for whoever looks: content notes looked at, and the safe-messaging checklist beside the words."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from exhibit.model.dossier import Dossier
from exhibit.model.pieces import TextKind
from exhibit.model.review import Review, ReviewKind, SafeMessage, read_checklist
from exhibit.model.vocabulary import in_language
from ui.curator.autosave import PAUSE_MS
from ui.curator.plain_label import plain_label
from ui.curator.review.wording import check_words, day_words

_ASKS_FOR_IT = "safe_messaging"
"""The trait of a content note whose pieces are to be read with the checklist."""


class WrappedCheck(QWidget):
    """A check box whose words may take several lines; a click on the words ticks it."""

    toggled = Signal(bool)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox()
        self.box.setAccessibleName(words)
        self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.label = QLabel(words)
        self.label.setWordWrap(True)
        self.label.setBuddy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.box.toggled.connect(self.toggled)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick it."""
        if self.isEnabled():
            self.box.click()


class CarePad(QWidget):
    """What a finished content-note review and the checklist need, for the piece in hand."""

    looked_at = Signal(bool)
    """The content notes were looked at, or are to be looked at again."""
    checked = Signal(frozenset, str)
    """What of the checklist is ticked, and the remark."""
    change_wanted = Signal()
    """The content notes themselves are to be changed."""

    def __init__(self, language: str = "en", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.notes = plain_label("")
        self.change = QPushButton(self.tr("Change the content notes…"))
        self.looked = WrappedCheck(
            self.tr(
                "I have looked at the whole piece, and its content notes are right, also where it has none."
            )
        )
        self.looked_by = plain_label("hint")
        self.needed = plain_label("hint")
        self.checks = {one: WrappedCheck(check_words(one)) for one in SafeMessage}
        self.progress = plain_label("")
        self.remark = QLineEdit()
        self.remark.setPlaceholderText(self.tr("Remark, private"))
        self.remark.setAccessibleName(self.tr("Remark on the safe messaging"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._lay_out()
        self._connect()

    @property
    def ticked(self) -> frozenset[SafeMessage]:
        """What of the checklist is ticked."""
        return frozenset(one for one, check in self.checks.items() if check.box.isChecked())

    def show_piece(self, dossier: Dossier, *, nameless: bool) -> None:
        """Show what is noted of a piece, and what was looked at."""
        terms = [term.label(self._language) for term in dossier.terms_of("content_note")]
        words = in_language(dossier.words(TextKind.CONTENT_NOTE), dossier.piece.language)
        noted = [*(f"• {label}" for label in terms), *([words] if words else [])]
        self.notes.setText("\n".join(noted) or self.tr("This piece has no content notes."))
        finished = _newest(dossier.reviews, ReviewKind.CONTENT_NOTES)
        _set(self.looked.box, finished is not None and finished.finished)
        self.looked_by.setText(_signed(finished, nameless=nameless))
        self.looked_by.setVisible(bool(self.looked_by.text()))
        asking = [t.label(self._language) for t in dossier.terms_of("content_note") if t.trait(_ASKS_FOR_IT)]
        self.needed.setText(self._needed_words(asking))
        safe = _newest(dossier.reviews, ReviewKind.SAFE_MESSAGING)
        ticked, remark = read_checklist(safe.reason) if safe is not None else (frozenset(), "")
        self._show_checks(ticked, complete=safe is not None and safe.finished)
        if not self.remark.isModified() and self.remark.text() != remark:
            self.remark.setText(remark)

    def _show_checks(self, ticked: Collection[SafeMessage], *, complete: bool) -> None:
        # A finished review that an import brought has no list: it counts as all of it.
        for one, check in self.checks.items():
            _set(check.box, one in ticked or (complete and not ticked))
        self._count()

    def _count(self) -> None:
        done = len(self.ticked)
        whole = len(self.checks)
        self.progress.setText(
            self.tr("✓ Finished: all of it was looked at.")
            if done == whole
            else self.tr("{done} of {whole} looked at.").format(done=done, whole=whole)
        )

    def _needed_words(self, asking: list[str]) -> str:
        if not asking:
            return self.tr(
                "None of its content notes asks for this. Use it wherever words touch on suicide or harm."
            )
        return self.tr("Asked for by: {notes}.").format(notes=", ".join(asking))

    @Slot()
    def flush(self) -> None:
        """Save the remark, where it is not saved yet."""
        self._pause.stop()
        if self.remark.isModified():
            self._tick()

    @Slot()
    def _tick(self) -> None:
        self._count()
        self.remark.setModified(False)
        self.checked.emit(self.ticked, self.remark.text())

    def _connect(self) -> None:
        self.looked.toggled.connect(self.looked_at)
        self.change.clicked.connect(self.change_wanted)
        for check in self.checks.values():
            check.toggled.connect(self._tick)
        self.remark.textEdited.connect(self._pause.start)
        self.remark.editingFinished.connect(self.flush)
        self._pause.timeout.connect(self.flush)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(_heading(self.tr("Content notes")))
        for widget in (self.notes, self.looked, self.looked_by):
            layout.addWidget(widget)
        layout.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(16)
        layout.addWidget(_heading(self.tr("Safe messaging")))
        layout.addWidget(self.needed)
        for check in self.checks.values():
            layout.addWidget(check)
        layout.addWidget(self.remark)
        layout.addWidget(self.progress)
        layout.addStretch()


def _newest(reviews: tuple[Review, ...], kind: ReviewKind) -> Review | None:
    """Return the review that counts: for the gate, one that is finished is enough."""
    found = [one for one in reviews if one.kind is kind]
    finished = [one for one in found if one.finished]
    return next(reversed(finished or found), None)


def _signed(review: Review | None, *, nameless: bool) -> str:
    if review is None or not review.finished:
        return ""
    day = day_words(review.decided_on) if review.decided_on else ""
    return " · ".join(part for part in (day, "" if nameless else review.reviewer) if part)


def _set(box: QCheckBox, checked: bool) -> None:
    with QSignalBlocker(box):
        box.setChecked(checked)


def _heading(words: str) -> QLabel:
    label = plain_label("lead")
    label.setText(words)
    return label
