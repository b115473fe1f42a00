"""The words of a gallery, or of the tour that is looked at, in one language at a time; saved as typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from exhibit.model.history import Step
from exhibit.services.arranging import (
    ArrangedTour,
    Arrangement,
    Words,
    place_gallery,
    title_gallery,
    title_tour,
    welcome_gallery,
    welcome_tour,
)
from ui.curator.autosave import Autosaves, Save
from ui.curator.board.items import tr
from ui.curator.board.questions import Questions
from ui.curator.board.saving import saving
from ui.curator.workbench import Workbench
from ui.formatting import own_name

LANGUAGES = (
    "en",
    "es",
    "fr",
    "pt",
    "de",
    "it",
    "pl",
    "vi",
    "tl",
    "zh",
    "ko",
    "ja",
    "ar",
    "he",
    "hi",
    "ru",
    "uk",
)
"""Languages that can be chosen beside those a gallery has already."""


class WordsForm(QWidget):
    """Title, welcome, place and questions for visitors.

    The language chosen here is the one of everything written on the board.
    """

    spoke = Signal(str)
    """Another language is chosen."""

    def __init__(self, bench: Workbench, saves: Autosaves, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.heading = QLabel()
        self.heading.setProperty("kind", "lead")
        self.heading.setWordWrap(True)
        self.language = QComboBox()
        self.language.setAccessibleName(tr("Language written in"))
        self.language.activated.connect(lambda _: self.spoke.emit(self.language.currentData()))
        self.title, self.place, self.welcome = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.welcome.setTabChangesFocus(True)
        policy = self.welcome.sizePolicy()
        policy.setVerticalStretch(1)
        self.welcome.setSizePolicy(policy)
        self.place.setPlaceholderText(tr("Where it will be shown"))
        self.place.setToolTip(tr("Consents that are limited to places are asked about this one."))
        self.questions = Questions(bench, saves)
        self._title, self._place = saves.add(self.title), saves.add(self.place)
        self._welcome = saves.add(self.welcome)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("&Language"), self.language)
        form.addRow(tr("&Title"), self.title)
        form.addRow(tr("Pla&ce"), self.place)
        form.addRow(tr("&Welcome"), self.welcome)
        form.addRow(tr("&Questions for visitors"), self.questions)
        self._form = form
        self._told = QLabel()
        self._told.setProperty("kind", "hint")
        self._told.setWordWrap(True)
        saves.told.connect(self._told.setText)
        column = QVBoxLayout(self)
        column.addWidget(self.heading)
        column.addLayout(form, 1)
        column.addWidget(self._told)

    def show_words(self, arrangement: Arrangement | None, tour: ArrangedTour | None, language: str) -> None:
        """Show the words of a gallery, or of one of its tours, in a language; nothing without a gallery."""
        self.setEnabled(arrangement is not None)
        if arrangement is None:
            for field in (self._title, self._place, self._welcome):
                field.bind(None, "")
            self.questions.show_gallery(None, language)
            return
        self._offer(arrangement, language)
        self.heading.setText(tr("This tour") if tour else tr("This gallery"))
        self._form.setRowVisible(self.place, tour is None)
        self._form.setRowVisible(self.questions, tour is None)
        self.questions.show_gallery(arrangement, language)
        if tour is None:
            self._show_gallery(arrangement, language)
        else:
            self._show_tour(tour, language)

    def _show_gallery(self, arrangement: Arrangement, language: str) -> None:
        number = arrangement.gallery.id
        about = ("gallery", number, language)
        title, welcome = dict(arrangement.title), dict(arrangement.welcome)
        self._title.bind(self._saves(title_gallery, number, language), title.get(language, ""), about)
        self._welcome.bind(self._saves(welcome_gallery, number, language), welcome.get(language, ""), about)
        self._place.bind(self._saves(place_gallery, number), arrangement.gallery.place, ("gallery", number))

    def _show_tour(self, tour: ArrangedTour, language: str) -> None:
        about = ("tour", tour.id, language)
        title, welcome = dict(tour.title), dict(tour.welcome)
        self._title.bind(self._saves(title_tour, tour.id, language), title.get(language, ""), about)
        self._welcome.bind(self._saves(welcome_tour, tour.id, language), welcome.get(language, ""), about)
        self._place.bind(None, "")

    def _saves(self, operation: Callable[..., Step | None], *about: int | str) -> Save | None:
        return saving(self._bench, operation, *about)

    def _offer(self, arrangement: Arrangement, language: str) -> None:
        tags = _tags(arrangement)
        written = {tag for tag, _ in (*arrangement.title, *arrangement.welcome)}
        words = [own_name(tag) if tag in written else missing(own_name(tag)) for tag in tags]
        offered = [self.language.itemText(at) for at in range(self.language.count())]
        if offered != words:
            self.language.clear()
            for tag, word in zip(tags, words, strict=True):
                self.language.addItem(word, tag)
        self.language.setCurrentIndex(self.language.findData(language))


def missing(name: str) -> str:
    """Return what a language is called in which nothing is written yet."""
    return tr("{language} (nothing written yet)").format(language=name)


def _tags(arrangement: Arrangement) -> list[str]:
    wall_texts: Sequence[Words] = [one.wall_text for one in arrangement.stops]
    told = [one.narration for tour in arrangement.tours for one in tour.stops]
    own = (arrangement.title, arrangement.welcome, *arrangement.gallery.prompts)
    used = (*own, *(one.title for one in arrangement.sections), *wall_texts, *told)
    written = sorted({tag for words in used for tag, _ in words})
    return list(dict.fromkeys((arrangement.gallery.language, *written, *LANGUAGES)))
