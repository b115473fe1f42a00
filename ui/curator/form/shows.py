"""What the chosen picture shows of its work and, for a detail, where on the first picture it lies."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from exhibit.model.dossier import View
from exhibit.model.history import Step
from exhibit.model.pieces import MediumFile, MediumRole, PictureView
from exhibit.ports import Catalog
from exhibit.services.cataloguing.viewing import Region, mark_region, takes_mark, view_medium
from ui.curator.autosave import Autosaves, Save
from ui.curator.form.fields import GAP, Choice, hint_of, labeled
from ui.curator.form.in_hand import InHand
from ui.curator.form.mark import MIDDLE, MarkView
from ui.curator.form.part import Part
from ui.curator.form.percent import Percent
from ui.curator.naming import view_name
from ui.curator.pictures import shape_of

_OF_THE_WORK = (MediumRole.PRIMARY, MediumRole.DETAIL)
"""A picture made for a sound or film shows nothing of a work."""

_TALL = 13
"""How high the first picture stands here, in lines."""


class Shows(QWidget):
    """A choice, and below it the mark: on the picture, or in numbers; both are saved as they are changed."""

    def __init__(self, part: Part, saves: Autosaves) -> None:
        super().__init__()
        self._part = part
        self._medium: MediumFile | None = None
        self.view = Choice()
        self.view.offer([(one.value, view_name(one)) for one in PictureView])
        self.view.activated.connect(self._set_view)
        self.mark = MarkView(part.bench.pictures)
        self.mark.setMinimumHeight(self.fontMetrics().lineSpacing() * _TALL)
        self.numbers = tuple(Percent() for _ in range(4))
        self.toggle = QPushButton()
        self.toggle.clicked.connect(self._toggle)
        # It is never seen: it holds the mark as text, so that it saves itself like everything that is typed.
        self._kept = QLineEdit(self)
        self._kept.hide()
        self._saving = saves.add(self._kept)
        self._lay_out()
        self._connect()

    def show_medium(self, found: InHand, medium: MediumFile | None) -> None:
        """Show what is said of a picture; None for what is none."""
        pictured = medium is not None and medium.role in _OF_THE_WORK
        self._medium = medium if pictured else None
        self.setVisible(pictured)
        first = next(iter(found.dossier.pictures), None)
        marks = self._medium is not None and takes_mark(self._medium, first)
        self._place.setVisible(marks)
        if self._medium is None or not marks or first is None:
            self._saving.bind(None, "", None)
        else:
            self._saving.bind(self._saves(self._medium.id), text_of(self._medium.region), self._medium.id)
            self.mark.show_picture(shape_of(View(first)), self.tr("The first picture, with a mark on it"))
            self._show_mark()
        if self._medium is not None:
            self.view.setCurrentIndex(self.view.findData(self._medium.view.value))
            self.view.setEnabled(self._part.bench.writable)

    def _saves(self, medium_id: int) -> Save | None:
        who = self._part.bench.who

        def save(catalog: Catalog, value: str, extends: int | None) -> Step | None:
            return mark_region(catalog, medium_id, region_of(value), who=who, extends=extends)

        return save if self._part.bench.writable else None

    def _set_view(self) -> None:
        medium = self._medium
        if medium is not None:
            view, who = PictureView(self.view.currentData()), self._part.bench.who
            self._part.change(lambda catalog: view_medium(catalog, medium.id, view, who=who))

    def _toggle(self) -> None:
        self._saving.begin()
        self._keep(None if self._kept.text() else MIDDLE)

    def _typed(self) -> None:
        left, top, width, height = (one.value() / 100 for one in self.numbers)
        self._keep((left, top, width, height))

    def _keep(self, region: Region | None) -> None:
        self._kept.setText(text_of(region or ()))
        self._kept.textEdited.emit(self._kept.text())
        self._show_mark()

    def _show_mark(self) -> None:
        region, writable = region_of(self._kept.text()), self._part.bench.writable
        self.mark.show_mark(region, writable=writable)
        for number, share in zip(self.numbers, region or (0, 0, 0, 0), strict=True):
            number.show_share(share)
            number.setEnabled(writable)
        self._table.setVisible(region is not None)
        self.toggle.setText(self.tr("Take the mark off") if region else self.tr("Mark the middle"))
        self.toggle.setEnabled(writable)

    def _connect(self) -> None:
        self.mark.begun.connect(self._saving.begin)
        self.mark.marked.connect(self._keep)
        for number in self.numbers:
            number.begun.connect(self._saving.begin)
            number.valueChanged.connect(self._typed)

    def _lay_out(self) -> None:
        self._place, self._table = QWidget(), QWidget()
        table = QGridLayout(self._table)
        table.setContentsMargins(0, 0, 0, 0)
        names = (self.tr("From the left"), self.tr("From above"), self.tr("Width"), self.tr("Height"))
        for at, (words, number) in enumerate(zip(names, self.numbers, strict=True)):
            label = QLabel(words)
            label.setBuddy(number)
            number.setAccessibleName(words)
            table.addWidget(label, at // 2 * 2, at % 2)
            table.addWidget(number, at // 2 * 2 + 1, at % 2)
        advice = self.tr("Drag over the part that is shown close up. Arrows move the mark, Shift sizes it.")
        below = QVBoxLayout(self._place)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(hint_of(advice))
        self.mark.setAccessibleDescription(advice)
        for widget in (self.mark, self._table, self.toggle):
            below.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        labeled(self.tr("It shows"), self.view, whole)
        whole.addWidget(self._place)


def text_of(region: tuple[float, ...]) -> str:
    """Return a mark as text; empty for none."""
    return " ".join(f"{part:.4f}" for part in region)


def region_of(text: str) -> Region | None:
    """Return the mark that ``text_of`` wrote, None for none."""
    if not text:
        return None
    left, top, width, height = (float(part) for part in text.split())
    return left, top, width, height
