"""The work that is judged, as large as there is room: its picture whole, its words as a page."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QToolButton, QVBoxLayout, QWidget

from exhibit.model.dossier import Dossier
from exhibit.model.people import shown_name
from exhibit.model.pieces import MediumFile, MediumRole, TextKind
from exhibit.model.refusals import NotFound
from exhibit.model.vocabulary import in_language
from ui.curator.form.medium_words import warning_of
from ui.curator.pictures import PictureView, fitted, shape_of
from ui.curator.plain_label import plain_tip
from ui.curator.review.setting import ReadingPage
from ui.curator.workbench import Workbench
from ui.formatting import length_of, names_in_a_row

_AS_HIGH_AS_THERE_IS = 16_777_215
"""What Qt takes for no limit."""

_PLAYED = (MediumRole.AUDIO, MediumRole.VIDEO)


class WorkView(QWidget):
    """One piece for the eye: title, what it is, picture and words. It shows whatever dossier it is given."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._dossier: Dossier | None = None
        self._place = 0
        self.title = _label("heading", self)
        self.facts = _label("hint", self)
        self.people = _label("", self)
        self.notes = _label("hint", self)
        self.picture = PictureView(bench.pictures)
        self.words = ReadingPage()
        self.words.document().documentLayout().documentSizeChanged.connect(self._give_room)
        self.play = QPushButton(self.tr("Open the recording"))
        self.play.clicked.connect(self._play)
        self.warning = _label("warning", self)
        self.turner = self._turner()
        self._lay_out()

    def show_work(self, dossier: Dossier | None) -> None:
        """Show a piece, or nothing."""
        same = (
            dossier is not None and self._dossier is not None and dossier.piece.id == self._dossier.piece.id
        )
        self._place = self._place if same else 0
        unchanged = same and _words(dossier) == _words(self._dossier)
        self._dossier = dossier
        self.title.setText(_title(dossier))
        self.facts.setText(self._facts())
        self.people.setText(_people(dossier))
        self.people.setVisible(bool(self.people.text()))
        self.notes.setText(_notes(dossier))
        self.notes.setVisible(bool(self.notes.text()))
        if not unchanged:
            self.words.show_words(dossier)
        self.words.setVisible(bool(_words(dossier)))
        self.play.setVisible(self._recording() is not None)
        self.warning.setText("\n".join(dict.fromkeys(filter(None, map(warning_of, _media(dossier))))))
        self.warning.setVisible(bool(self.warning.text()))
        self._show_picture()

    def turn(self, by: int) -> None:
        """Show another picture of the piece."""
        views = self._dossier.views if self._dossier is not None else ()
        if views:
            self._place = (self._place + by) % len(views)
            self._show_picture()

    def preload(self, dossier: Dossier) -> None:
        """Have the first picture of a piece ready before it is asked for."""
        for view in dossier.views[:1]:
            shape = shape_of(view)
            place = fitted(shape.width, shape.height, self.picture.rect())
            size: QSize = place.size() * self.picture.devicePixelRatio()
            self._bench.pictures.pixmap(shape.sha256, size)

    def _show_picture(self) -> None:
        dossier = self._dossier
        views = dossier.views if dossier is not None else ()
        self._seen.setVisible(bool(views))
        self.turner.setVisible(len(views) > 1)
        self._give_room()
        if dossier is None or not views:
            self.picture.show_picture(None)
            return
        self._place = min(self._place, len(views) - 1)
        view = views[self._place]
        alt = in_language(dossier.alt_of(view.medium), dossier.piece.language)
        self.picture.show_picture(shape_of(view), alt or self.tr("A picture without alt text"))
        place = self.tr("Picture {number} of {total}").format(number=self._place + 1, total=len(views))
        self._where.setText(place)

    @Slot()
    def _give_room(self) -> None:
        """Let words under a picture be no higher than they are long; the picture has the rest."""
        seen = self._dossier is not None and bool(self._dossier.pictures)
        whole = ceil(self.words.document().size().height()) + 2 * self.words.frameWidth()
        self.words.setMaximumHeight(whole if seen else _AS_HIGH_AS_THERE_IS)

    def _turner(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        self._where = QLabel()
        steps = ((-1, "‹", self.tr("Picture before")), (1, "›", self.tr("Next picture")))
        buttons = []
        for by, sign, name in steps:
            button = QToolButton()
            button.setText(sign)
            button.setAccessibleName(name)
            button.setToolTip(plain_tip(name))
            button.clicked.connect(lambda _=False, by=by: self.turn(by))
            buttons.append(button)
        layout.addStretch()
        for widget in (buttons[0], self._where, buttons[1]):
            layout.addWidget(widget)
        layout.addStretch()
        return row

    def _lay_out(self) -> None:
        seen = QWidget()
        column = QVBoxLayout(seen)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture, 1)
        column.addWidget(self.turner)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(seen)
        split.addWidget(self.words)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        self._seen, self.split = seen, split
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for widget in (self.title, self.people, self.facts, self.warning, self.play, self.notes):
            layout.addWidget(widget)
        layout.addWidget(split, 1)

    def _facts(self) -> str:
        dossier = self._dossier
        if dossier is None:
            return ""
        forms = [term.label(self._bench.language) for term in dossier.terms_of("form")]
        piece = dossier.piece
        length = length_of(dossier.duration_seconds) if dossier.duration_seconds else ""
        parts = [piece.accession, *forms, piece.made, piece.dimensions, length]
        return " · ".join(part for part in parts if part)

    def _recording(self) -> MediumFile | None:
        return next((medium for medium in _media(self._dossier) if medium.role in _PLAYED), None)

    def _play(self) -> None:
        recording = self._recording()
        if recording is None:
            return
        try:
            path = self._bench.tools.store.original(recording.sha256, recording.extension)
        except NotFound as error:
            self._bench.fail(error)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _label(kind: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("kind", kind)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _title(dossier: Dossier | None) -> str:
    if dossier is None:
        return ""
    return in_language(dossier.words(TextKind.TITLE), dossier.piece.language) or dossier.piece.accession


def _media(dossier: Dossier | None) -> tuple[MediumFile, ...]:
    return dossier.media if dossier is not None else ()


def _people(dossier: Dossier | None) -> str:
    """Return who made it and where from: as shown in public, the legal name beside it where that differs."""
    if dossier is None or not dossier.credits:
        return ""
    names = names_in_a_row([shown_name(person) for _, person in dossier.credits])
    first = dossier.credits[0][1]
    place = ", ".join(part for part in (first.city, first.region, first.country) if part)
    return " · ".join(part for part in (names, place) if part)


def _notes(dossier: Dossier | None) -> str:
    if dossier is None:
        return ""
    return "\n".join(f"{note.heading}: {note.value}" for note in dossier.notes)


def _words(dossier: Dossier | None) -> tuple[tuple[str, str, str], ...]:
    if dossier is None:
        return ()
    kinds = (TextKind.BODY, TextKind.STATEMENT, TextKind.TRANSCRIPT)
    return tuple(
        (text.kind.value, text.value, text.setting.value)
        for text in dossier.texts
        if text.kind in kinds and text.value.strip()
    )
