"""How reviewers lie on each criterion: in words, and as marks on a scale from 1 to 5."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from exhibit.model.folding import fold
from exhibit.model.review import POINTS, Review, spread
from ui.curator.naming import criterion_name
from ui.curator.review.score_pad import CRITERIA
from ui.curator.review.wording import spread_words


class Scale(QWidget):
    """The marks: a disc for each other reviewer, a ring for whoever judges now; equal ones are stacked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._others: dict[str, list[int]] = {}
        self._own: dict[str, int | None] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, others: dict[str, list[int]], own: dict[str, int | None]) -> None:
        """Show the points of the others and one's own, by criterion."""
        self._others, self._own = others, own
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines of marks."""
        height = self.fontMetrics().height()
        return QSize(height * 12, int(height * 2.4) * len(CRITERIA))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a scale for each criterion."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        em = self.fontMetrics().height()
        line = self.height() / len(CRITERIA)
        for place, name in enumerate(CRITERIA):
            base = line * (place + 1) - em * 0.9
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.drawText(QPointF(0, base + em * 0.3), criterion_name(name))
            self._paint_scale(painter, base, em)
            for points in POINTS:
                self._paint_marks(painter, name, points, base, em)

    def _paint_scale(self, painter: QPainter, base: float, em: int) -> None:
        palette = self.palette()
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Dark), 1))
        painter.drawLine(QPointF(self._x(1, em), base), QPointF(self._x(5, em), base))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        for points in POINTS:
            x = self._x(points, em)
            painter.drawText(
                int(x - em), int(base + 2), em * 2, em, Qt.AlignmentFlag.AlignCenter, str(points)
            )

    def _paint_marks(self, painter: QPainter, name: str, points: int, base: float, em: int) -> None:
        text = self.palette().color(QPalette.ColorRole.WindowText)
        radius = em * 0.22
        discs = self._others.get(name, []).count(points)
        for place in range(discs + (self._own.get(name) == points)):
            own = place == discs
            painter.setPen(QPen(text, 2 if own else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush if own else text)
            painter.drawEllipse(
                QPointF(self._x(points, em), base - radius * 1.4 - place * radius * 2.3), radius, radius
            )

    def _x(self, points: int, em: int) -> float:
        left = self._left(em)
        return left + (self.width() - left - em) * (points - 1) / (len(POINTS) - 1)

    def _left(self, em: int) -> float:
        return em + max(self.fontMetrics().horizontalAdvance(criterion_name(name)) for name in CRITERIA)


class SpreadStrip(QWidget):
    """Words and marks together; hidden behind a sentence until one's own score is given, where wished."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.scale = Scale()
        self.who = QLabel()
        self.who.setProperty("kind", "hint")
        self.who.setWordWrap(True)
        self.who.setTextFormat(Qt.TextFormat.PlainText)
        self.scale.hide()
        self.who.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.words, self.scale, self.who):
            layout.addWidget(widget)

    def show_scores(self, given: tuple[Review, ...], reviewer: str, *, hidden: bool, nameless: bool) -> None:
        """Show the scores of a piece; ``hidden`` says only how many there are, ``nameless`` not from whom."""
        own = next((one for one in given if fold(one.reviewer) == fold(reviewer)), None)
        others = [one for one in given if one is not own]
        self.scale.setVisible(not hidden and bool(given))
        named = bool(others) and not hidden and not nameless
        self.who.setText(" · ".join(map(_line, others)) if named else "")
        self.who.setVisible(named)
        if hidden:
            count = len(others)
            self.words.setText(
                self.tr("%n scores of others are shown when yours is given.", "", count) if count else ""
            )
            self.words.setVisible(bool(count))
            return
        self.words.setVisible(True)
        self.words.setText(spread_words(spread(given)))
        self.scale.setAccessibleName(self.words.text())
        self.scale.show_points(
            {
                name: [points for one in others if (points := getattr(one, name)) is not None]
                for name in CRITERIA
            },
            {name: getattr(own, name) if own is not None else None for name in CRITERIA},
        )


def _line(one: Review) -> str:
    points = ", ".join(
        f"{criterion_name(name)} {number}" for name in CRITERIA if (number := getattr(one, name)) is not None
    )
    return f"{one.reviewer or '?'}: {points}"
