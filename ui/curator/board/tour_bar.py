"""The bar above the board: the whole walk or one of its tours."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from exhibit.model.vocabulary import in_language
from exhibit.services.arranging import Arrangement
from ui.curator.board.items import tr
from ui.curator.flow import FlowLayout


class TourBar(QWidget):
    """Chooses what is looked at, and makes and removes tours and sections."""

    chosen = Signal(int)
    """The id of a tour, 0 for the whole walk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tour = QComboBox()
        self.tour.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.tour.activated.connect(lambda _: self.chosen.emit(self.tour.currentData()))
        label = QLabel(tr("Sh&ow"))
        label.setBuddy(self.tour)
        self.make = QPushButton(tr("New to&ur"))
        self.remove = QPushButton(tr("Remove tour"))
        self.section = QPushButton(tr("Add &section"))
        self.number = QPushButton(tr("Num&ber in order"))
        self.preview = QPushButton(tr("P&review"))
        self.preview.setToolTip(tr("Shows the gallery in the kiosk, at the work in hand (F5)"))
        self.preview.setProperty("kind", "primary")
        # Like words in a line: large text needs two lines of buttons rather than cut ones.
        row = FlowLayout(self)
        for widget in (label, self.tour, self.preview, self.make, self.remove, self.section, self.number):
            row.addWidget(widget)

    def show_tours(
        self, arrangement: Arrangement | None, current: int, language: str, *, writable: bool
    ) -> None:
        """Show a gallery's tours, one of them chosen."""
        self.tour.clear()
        self.tour.addItem(tr("The whole walk"), 0)
        for tour in arrangement.tours if arrangement else ():
            title = in_language(tour.title, language)
            self.tour.addItem(tr("Tour: {title}").format(title=title), tour.id)
        self.tour.setCurrentIndex(max(0, self.tour.findData(current)))
        for widget in (self.make, self.section, self.number):
            widget.setEnabled(writable and arrangement is not None)
        self.tour.setEnabled(arrangement is not None)
        self.preview.setEnabled(arrangement is not None)
        self.remove.setVisible(bool(current))
        self.remove.setEnabled(writable)
        self.section.setVisible(not current)
        self.number.setVisible(not current)
