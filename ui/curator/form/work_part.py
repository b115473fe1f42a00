"""The work itself: what is seen of it, told in words beside it, and its other files."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from exhibit.model.dossier import View
from exhibit.model.gate import MOST_FLASHES
from exhibit.model.pieces import MediumFile, MediumRole
from exhibit.services.cataloguing.describing import move_medium, set_medium_role
from ui.curator.autosave import Autosaves
from ui.curator.flow import FlowLayout
from ui.curator.form.fields import GAP, Choice, Pair, hint_of, labeled
from ui.curator.form.in_hand import InHand
from ui.curator.form.medium_words import facts_of, roles_for, warning_of
from ui.curator.form.part import Part
from ui.curator.form.shows import Shows
from ui.curator.form.telling import Telling
from ui.curator.form.thumb import Thumb
from ui.curator.naming import role_name
from ui.curator.pictures import PictureView, shape_of
from ui.curator.workbench import Workbench

_TALL = 16


class WorkPart(Part):
    """A strip of all files, the chosen one large, and beside it what is said of it."""

    def __init__(self, bench: Workbench, saves: Autosaves) -> None:
        super().__init__(bench, saves)
        self._found: InHand | None = None
        self._chosen = 0
        self._other = ""
        self._order: list[QPushButton] = []
        self.thumbs: list[Thumb] = []
        self.strip = QWidget()
        self._flow = FlowLayout(self.strip)
        self.picture = PictureView(bench.pictures)
        self.picture.setMinimumHeight(self.fontMetrics().lineSpacing() * _TALL)
        self.no_picture = hint_of(self.tr("There is no file yet. A story or poem needs none."))
        self.telling = Telling(saves)
        self.alt = self.telling.alt
        self.facts, self.warning = hint_of(), QLabel()
        self.warning.setProperty("kind", "warning")
        self.warning.setWordWrap(True)
        self.role = Choice()
        self.role.activated.connect(self._set_role)
        self.shows = Shows(self, saves)
        self.pair = Pair(self.picture, self._beside(), least=64)
        for one in (self.no_picture, self.strip, self.pair):
            self.rows.addWidget(one)
        self.fields = {
            "alt": self.alt.field,
            "long_description": self.telling.long.field,
            "role": self.role,
            "flashes": self.role,
            "view": self.shows.view,
        }

    def show_piece(self, found: InHand) -> None:
        """Show a piece's files; the one that is looked at stays."""
        self._found = found
        media = found.dossier.media
        if all(one.id != self._chosen for one in media):
            self._chosen = media[0].id if media else 0
        self._show_strip(found)
        self.no_picture.setVisible(not media)
        self.pair.setVisible(bool(media))
        self._show_chosen(found)

    def show_other(self, language: str) -> None:
        """Write alt text in a second language too; empty for none."""
        self._other = language
        if self._found is not None:
            self._show_chosen(self._found)

    def choose_lacking(self, name: str) -> None:
        """Bring the first file forward that a field of this name is wanted for, alt text or flashes."""
        if self._found is not None:
            dossier = self._found.dossier
            lacking = {
                "alt": (one for one in dossier.pictures if not dossier.is_told(one)),
                "flashes": (one for one in dossier.media if one.flashes > MOST_FLASHES),
            }
            for one in list(lacking.get(name, ()))[:1]:
                self._choose(one.id)

    @property
    def chosen(self) -> MediumFile | None:
        """The file that is looked at."""
        media = self._found.dossier.media if self._found is not None else ()
        return next((one for one in media if one.id == self._chosen), None)

    def open_original(self) -> None:
        """Have the system open the file as it was sent."""
        self._show_file(whole=True)

    def open_folder(self) -> None:
        """Have the system show the folder in which the file is kept."""
        self._show_file(whole=False)

    def _show_file(self, *, whole: bool) -> None:
        medium = self.chosen
        if medium is not None:
            store = self.bench.tools.store

            def show(path: str) -> None:
                QDesktopServices.openUrl(QUrl.fromLocalFile(path))

            def find(_report: object) -> str:
                path = store.original(medium.sha256, medium.extension)
                return str(path if whole else path.parent)

            self.bench.run(find, show)

    def _show_strip(self, found: InHand) -> None:
        media, seen = found.dossier.media, found.dossier.pictures
        while len(self.thumbs) < len(media):
            thumb = Thumb(self.bench.pictures)
            thumb.clicked.connect(lambda _=False, thumb=thumb: self._choose(thumb.medium.id))
            self._flow.addWidget(thumb)
            self.thumbs.append(thumb)
        for place, thumb in enumerate(self.thumbs):
            if place < len(media):
                lacks = media[place] in seen and not found.dossier.is_told(media[place])
                words = self.tr("{place} of {number}").format(place=place + 1, number=len(media))
                thumb.show_medium(media[place], words, lacks=lacks)
                thumb.setChecked(media[place].id == self._chosen)
            thumb.setVisible(place < len(media))
        self.strip.setVisible(len(media) > 1 or any(one not in seen for one in media))

    def _choose(self, medium_id: int) -> None:
        self._chosen = medium_id
        if self._found is not None:
            self.show_piece(self._found)

    def _show_chosen(self, found: InHand) -> None:
        medium = self.chosen
        seen = medium if medium in found.dossier.pictures else None
        self.telling.show_medium(self, found, seen, self._other)
        self.shows.show_medium(found, seen)
        # The frame of a film that has a picture of its own is seen here, and by nobody else.
        pictured = medium is not None and (medium.pages > 0 or seen is not None)
        self.picture.setVisible(pictured)
        if medium is None:
            return
        self.facts.setText(facts_of(medium))
        self.warning.setText(warning_of(medium))
        self.warning.setVisible(bool(self.warning.text()))
        for button in self._order:
            button.setVisible(sum(one.role is medium.role for one in found.dossier.media) > 1)
        self.role.offer([(one.value, role_name(one)) for one in roles_for(medium)])
        self.role.setCurrentIndex(self.role.findData(medium.role.value))
        self.role.setEnabled(self.bench.writable)
        if pictured:
            heard = dict(found.dossier.alt_of(medium)).get(found.original, "")
            words = heard or self.tr("The picture, without alt text")
            self.picture.show_picture(shape_of(View(medium)), words)

    def _set_role(self) -> None:
        medium = self.chosen
        if medium is not None:
            role, who = MediumRole(self.role.currentData()), self.bench.who
            self.change(lambda catalog: set_medium_role(catalog, medium.id, role, who=who))

    def _move(self, by: int) -> None:
        medium = self.chosen
        if medium is not None and self._found is not None:
            same = [one.id for one in self._found.dossier.media if one.role is medium.role]
            place, who = same.index(medium.id) + by, self.bench.who
            if 0 <= place < len(same):
                self.change(lambda catalog: move_medium(catalog, medium.id, place, who=who))

    def _beside(self) -> QWidget:
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.telling)
        layout.addWidget(self.warning)
        labeled(self.tr("This file is"), self.role, layout)
        layout.addWidget(self.shows)
        layout.addWidget(self.facts)
        layout.addLayout(self._buttons())
        layout.addStretch(1)
        return side

    def _buttons(self) -> FlowLayout:
        row = FlowLayout()
        for words, run, changes in (
            (self.tr("Open the original"), self.open_original, False),
            (self.tr("Earlier"), lambda: self._move(-1), True),
            (self.tr("Later"), lambda: self._move(1), True),
        ):
            button = QPushButton(words)
            button.clicked.connect(run)
            button.setEnabled(self.bench.writable or not changes)
            row.addWidget(button)
            if changes:
                self._order.append(button)
        return row
