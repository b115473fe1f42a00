"""The right side of the page: scores with their spread, the decision, and the care for whoever looks."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from exhibit.model.dossier import Dossier
from exhibit.model.folding import fold
from exhibit.model.review import Review, scores
from ui.curator.review.care_pad import CarePad
from ui.curator.review.decision_pad import DecisionPad
from ui.curator.review.score_pad import ScorePad
from ui.curator.review.spread_strip import SpreadStrip


class Side(QTabWidget):
    """All that is given to the piece in hand."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dossier: Dossier | None = None
        self._reviewer, self._nameless = "", False
        self.scores = ScorePad()
        self.late = QCheckBox(self.tr("Other scores only after &mine"))
        self.late.setChecked(True)
        self.late.toggled.connect(self.show_strip)
        self.strip = SpreadStrip()
        self.decisions = DecisionPad()
        self.care = CarePad(language)
        self._lay_out()

    def show_piece(self, dossier: Dossier, reviewer: str, *, nameless: bool) -> None:
        """Show what was given to a piece, apart from the points in the pad."""
        self._dossier, self._reviewer, self._nameless = dossier, reviewer, nameless
        self.show_strip()
        self.decisions.show_status(dossier.piece.status, dossier.reviews, nameless=nameless)
        self.care.show_piece(dossier, nameless=nameless)

    def show_points(self, *, arrived: bool) -> None:
        """Show in the pad what the reviewer gave the piece."""
        given = scores(self._dossier.reviews) if self._dossier is not None else ()
        self.scores.show_review(_own(given, self._reviewer), arrived=arrived)
        self.show_strip()

    @Slot()
    def show_strip(self) -> None:
        """Show how the others judged, where that may be seen by now."""
        if self._dossier is not None:
            hidden = self.late.isChecked() and not self.scores.complete
            given = scores(self._dossier.reviews)
            self.strip.show_scores(given, self._reviewer, hidden=hidden, nameless=self._nameless)

    def _lay_out(self) -> None:
        judged = QWidget()
        column = QVBoxLayout(judged)
        column.setSpacing(16)
        for widget in (self.scores, self.late, self.strip, self.decisions):
            column.addWidget(widget)
        column.addStretch()
        cared = QWidget()
        QVBoxLayout(cared).addWidget(self.care)
        self.addTab(scrolled(judged), self.tr("Score and decision"))
        self.addTab(scrolled(cared), self.tr("Care"))
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("What is given to the piece"))


def _own(given: tuple[Review, ...], reviewer: str) -> Review | None:
    return next((one for one in given if fold(one.reviewer) == fold(reviewer)), None)


class TallArea(QScrollArea):
    """Scrolls what is too tall, and never lets it be cut at its side."""

    def minimumSizeHint(self) -> QSize:
        """As wide as what is inside needs to be."""
        inside = self.widget()
        width = 0 if inside is None else inside.minimumSizeHint().width()
        return QSize(width + self.verticalScrollBar().sizeHint().width(), super().minimumSizeHint().height())


def scrolled(widget: QWidget) -> QScrollArea:
    """Return a widget in an area that scrolls it where there is not enough height."""
    area = TallArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area
