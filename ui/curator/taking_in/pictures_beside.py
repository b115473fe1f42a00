"""The picture of a row, beside that of its twin; of a film or a sound a calm sign."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from exhibit.model.pieces import Family, MediumRole
from exhibit.ports import MediumFacts
from exhibit.services.importing import PlannedRow
from exhibit.services.importing.reported import Alike
from exhibit.services.importing.sources import SourceFile
from exhibit.services.importing.twins import Twin
from ui.curator.form.signs import paint_sign
from ui.curator.pictures import PictureView, Shape
from ui.curator.plain_label import plain_label
from ui.curator.taking_in.findings import Stored, other_words
from ui.curator.taking_in.source_picture import SourcePicture
from ui.curator.workbench import Workbench

_ROLES = {
    Family.FILM: MediumRole.VIDEO,
    Family.SOUND: MediumRole.AUDIO,
    Family.PAGES: MediumRole.DOCUMENT,
}
_PICTURE = "image/"


class Sign(QWidget):
    """Stands for a file that nothing here shows: a film, a sound, a document that cannot be taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role = MediumRole.DOCUMENT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(5 * self.fontMetrics().height())

    def show_role(self, role: MediumRole, name: str) -> None:
        """Stand for a file of this name."""
        self.role = role
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        painter = QPainter(self)
        painter.setPen(self.palette().placeholderText().color())
        paint_sign(painter, self.rect(), self.role)


class PicturesBeside(QWidget):
    """Shows what there is to see of a row, and of what it may be a double of."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.own = SourcePicture(bench)
        self.sign = Sign()
        self.twin_file = SourcePicture(bench)
        self.twin_kept = PictureView(bench.pictures)
        self.own_words, self.twin_words = plain_label("hint"), plain_label("hint")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setRowStretch(0, 1)
        self._grid.setColumnStretch(0, 1)
        for place, widget in enumerate((self.own, self.sign, self.twin_file, self.twin_kept)):
            self._grid.addWidget(widget, 0, place // 2)
            widget.hide()
        for column, words in enumerate((self.own_words, self.twin_words)):
            self._grid.addWidget(words, 1, column, Qt.AlignmentFlag.AlignTop)
        self.show_row(None, (), {})

    def show_row(self, row: PlannedRow | None, twins: tuple[Twin, ...], stored: Stored) -> None:
        """Show a row, and the first of its twins that can be seen."""
        twin = next((one for one in twins if _seen(one, stored)), None)
        picture = _shown(row, stored) if row is not None else None
        facts = stored.get(picture.sha256) if picture is not None else None
        if picture is not None and facts is None and twin is not None and twin.double.kind is Alike.BYTES:
            facts = _facts(twin, stored)  # the same bytes were taken safely before
        self.own.show_file(picture.path if picture else None, facts)
        self._show_sign(row if picture is None else None)
        self._show_twin(twin, stored)
        self.own_words.setText(picture.name if picture and twin is not None else "")
        self.own_words.setVisible(bool(self.own_words.text()))
        self.setVisible(not (self.own.isHidden() and self.sign.isHidden() and twin is None))

    def _show_sign(self, row: PlannedRow | None) -> None:
        file = next((one for one in row.files if one.family in _ROLES), None) if row is not None else None
        self.sign.setVisible(file is not None)
        if file is not None:
            self.sign.show_role(_ROLES[file.family], file.name)

    def _show_twin(self, twin: Twin | None, stored: Stored) -> None:
        medium = twin.medium if twin is not None else None
        file = twin.file if twin is not None and medium is None else None
        words = other_words(twin) if twin is not None else ""
        self.twin_file.show_file(file.path if file else None, stored.get(file.sha256) if file else None)
        shape = Shape(medium.sha256, medium.width, medium.height, medium.color) if medium else None
        self.twin_kept.show_picture(shape, words)
        self.twin_kept.setVisible(medium is not None)
        self.twin_words.setText(words)
        self.twin_words.setVisible(twin is not None)
        self._grid.setColumnStretch(1, int(twin is not None))


def _shown(row: PlannedRow, stored: Stored) -> SourceFile | None:
    """Return the first picture of a row; without any, a document whose pages were made into pictures."""
    documents = (file for file in row.files if file.family is Family.PAGES and stored.get(file.sha256))
    return row.picture or next(documents, None)


def _seen(twin: Twin, stored: Stored) -> bool:
    if twin.medium is not None:
        return twin.medium.media_type.startswith(_PICTURE)
    return twin.file is not None and twin.file.is_picture and stored.get(twin.file.sha256) is not None


def _facts(twin: Twin, stored: Stored) -> MediumFacts | None:
    if twin.medium is not None:
        return MediumFacts.of(twin.medium)
    return stored.get(twin.file.sha256) if twin.file is not None else None
