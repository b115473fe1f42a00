"""The sheet of one piece: its head, and below it all parts that can be folded away."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from exhibit.model.gate import Lack
from ui.curator.autosave import Autosaves
from ui.curator.form.facts_part import FactsPart
from ui.curator.form.fields import GAP, Following
from ui.curator.form.header import Header
from ui.curator.form.in_hand import InHand
from ui.curator.form.notes_part import NotesPart
from ui.curator.form.part import Part
from ui.curator.form.people_part import PeoplePart
from ui.curator.form.section import Section
from ui.curator.form.story_part import StoryPart
from ui.curator.form.tags_part import TagsPart
from ui.curator.form.words_part import WordsPart
from ui.curator.form.work_part import WorkPart
from ui.curator.workbench import Workbench

FIELD_OF = {
    Lack.TITLE: "title",
    Lack.CREDIT: "credit",
    Lack.WORDS: "statement",
    Lack.ALT_TEXT: "alt",
    Lack.TRANSCRIPT: "transcript",
    Lack.FLASHES: "flashes",
    Lack.LIKENESS: "likeness",
}
"""Where on the form a lack is mended; the others are mended on another page."""


class Sheet(QWidget):
    """All fields of the piece in hand, in the order of the Tab key: from the top down."""

    folded = Signal()

    def __init__(self, bench: Workbench, saves: Autosaves, tag_editor: QWidget | None) -> None:
        super().__init__()
        self.header = Header()
        self.work, self.words = WorkPart(bench, saves), WordsPart(bench, saves)
        self.story, self.facts = StoryPart(bench, saves), FactsPart(bench, saves)
        self.people, self.notes = PeoplePart(bench, saves), NotesPart(bench, saves)
        self.tags = TagsPart(bench, saves, tag_editor)
        self.sections = tuple(Section(name, title, part) for name, title, part in self._parts())
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._following = Following(self.area)
        self._lay_out()
        self.words.tongues.chosen.connect(self._turn_all)

    def show_piece(self, found: InHand) -> None:
        """Show a piece in every part."""
        self.header.show_piece(found)
        for section in self.sections:
            if isinstance(section.body, Part):
                section.body.show_piece(found)
        self.work.show_other(self.words.tongues.language)
        self._ask_for_room()

    def focus_field(self, name: str) -> bool:
        """Lead the keyboard to a field by its name; False where there is none of this name."""
        self.work.choose_lacking(name)
        if name == "credit":
            self.people.first_unnamed()
        for section in self.sections:
            field = section.body.fields.get(name) if isinstance(section.body, Part) else None
            if field is not None:
                section.set_open(True)
                self._following.lead(field)
                return True
        return False

    def _ask_for_room(self) -> None:
        """Be never so narrow that a field is cut off: the area does not scroll sideways."""
        inside = self.area.widget()
        if inside is not None:
            bar = self.area.verticalScrollBar().sizeHint().width()
            self.area.setMinimumWidth(inside.minimumSizeHint().width() + bar)

    def _turn_all(self, language: str) -> None:
        self.work.show_other(language)
        self.story.also_in(language)

    def _parts(self) -> Iterator[tuple[str, str, Part]]:
        yield "work", self.tr("The work"), self.work
        yield "words", self.tr("Words"), self.words
        yield "story", self.tr("Story or poem"), self.story
        yield "facts", self.tr("Facts"), self.facts
        yield "people", self.tr("People"), self.people
        yield "tags", self.tr("Tags and content notes"), self.tags
        yield "notes", self.tr("Private notes"), self.notes

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(GAP, 0, GAP, 2 * GAP)
        column.setSpacing(GAP)
        for section in self.sections:
            column.addWidget(section)
            section.folded.connect(self.folded)
        column.addStretch(1)
        self.area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self.area, 1)
