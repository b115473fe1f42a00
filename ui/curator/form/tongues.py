"""Choosing the language that stands beside the original, and adding one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QMenu, QPushButton, QTabBar, QWidget

from exhibit.interchange.languages import tag
from ui.curator.form.fields import GAP
from ui.formatting import own_name

COMMON = ("en", "es", "fr", "pt", "ht", "zh", "vi", "tl", "ko", "ar", "ru", "de")
"""Languages that are offered first; any other can be written."""


class Tongues(QWidget):
    """One tab for each other language a piece has words in, and a way to add or remove one."""

    chosen = Signal(str)
    """The language that is to stand beside the original."""
    removing = Signal(str)
    """A language whose words are to go."""
    unknown = Signal(str)
    """What somebody wrote that names no language."""

    def __init__(self, *, writable: bool) -> None:
        super().__init__()
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Other languages"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.add = QPushButton(self.tr("Add a &language"))
        self.add.setMenu(self.menu)
        self.add.setVisible(writable)
        self._writable = writable
        self._languages: tuple[str, ...] = ()
        self._original, self._kept = "", ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.tabs)
        row.addWidget(self.add)
        row.addStretch(1)
        self.tabs.currentChanged.connect(self._turned)

    @property
    def language(self) -> str:
        """The language beside the original, empty where there is none."""
        place = self.tabs.currentIndex()
        return self._languages[place] if 0 <= place < len(self._languages) else ""

    @property
    def preferred(self) -> str:
        """The language that is to stand beside the original wherever a piece has it."""
        return self._kept

    def prefer(self, language: str) -> None:
        """Take up a preference of former times."""
        self._kept = language

    def show_languages(self, languages: tuple[str, ...]) -> None:
        """Offer these, the original first; the one that stood there before stays where it can."""
        self._original, others = languages[0], languages[1:]
        if self._kept and self._kept != self._original and self._kept not in others and self._writable:
            others = (*others, self._kept)  # the one that somebody is translating into, piece after piece
        if others != self._languages:
            self.tabs.blockSignals(True)
            while self.tabs.count():
                self.tabs.removeTab(0)
            for one in others:
                self.tabs.addTab(own_name(one))
            self.tabs.blockSignals(False)
            self._languages = others
        if self._kept in others:
            self.tabs.blockSignals(True)
            self.tabs.setCurrentIndex(others.index(self._kept))
            self.tabs.blockSignals(False)
        self.tabs.setVisible(bool(others))

    def turn(self) -> None:
        """Bring the next language beside the original."""
        if self.tabs.count():
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + 1) % self.tabs.count())

    def open(self, language: str) -> None:
        """Bring a language beside the original, new or not."""
        self._kept = language
        self.show_languages((self._original, *self._languages))
        self.chosen.emit(language)

    def ask(self) -> None:
        """Ask for the name of a language."""
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Add a language"))
        dialog.setLabelText(self.tr("Its name or tag, such as Tigrinya or ti:"))
        dialog.textValueSelected.connect(self.open_named)
        dialog.open()

    def open_named(self, words: str) -> None:
        """Bring a language beside the original by its name or tag."""
        found = tag(words)
        if not found:
            self.unknown.emit(words)
        elif found != self._original:
            self.open(found)

    def _turned(self, place: int) -> None:
        if 0 <= place < len(self._languages):
            self._kept = self._languages[place]
            self.chosen.emit(self._kept)

    def _fill(self) -> None:
        self.menu.clear()
        for one in COMMON:
            if one != self._original and one not in self._languages:
                self._offer(own_name(one)).triggered.connect(lambda _=False, one=one: self.open(one))
        self.menu.addSeparator()
        self._offer(self.tr("Another…")).triggered.connect(self.ask)
        if self.language:
            self.menu.addSeparator()
            remove = self.tr("Remove all words in {language}").format(language=own_name(self.language))
            self._offer(remove).triggered.connect(self._remove)

    def _offer(self, words: str) -> QAction:
        return self.menu.addAction(words)

    def _remove(self) -> None:
        language, self._kept = self.language, ""
        self.removing.emit(language)
