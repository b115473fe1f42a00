"""Tags as chips, in groups: each vocabulary's, and the factors of each domain."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from exhibit.model.vocabulary import Term
from exhibit.services.cataloguing.term_finding import vocabulary_place
from ui.curator.flow import FlowLayout
from ui.curator.naming import vocabulary_heading
from ui.curator.plain_label import plain_tip
from ui.curator.tags.naming import Places
from ui.curator.workbench import Workbench

AT_MOST = 24
"""How many tags of one group are shown of many pieces; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Held:
    """A term, on how many of the chosen pieces it is, and how many those are."""

    term: Term
    on: int
    of: int


@dataclass(frozen=True, slots=True)
class ChipDeeds:
    """What a chip does: give its term to all pieces, take it from all."""

    add: Callable[[Term], None]
    remove: Callable[[Term], None]
    writable: bool = True


def grouped(bench: Workbench, held: Sequence[Held]) -> dict[str, list[Held]]:
    """Return the tags by heading, vocabularies in their order and factors by domain."""
    places = Places(bench)
    order = sorted(
        held,
        key=lambda one: (
            vocabulary_place(one.term.vocabulary),
            _place_of_broader(places, one.term),
            one.term.position,
            one.term.slug,
        ),
    )
    groups: dict[str, list[Held]] = {}
    for one in order:
        domain = places.domain(one.term)
        heading = vocabulary_heading(one.term.vocabulary)
        groups.setdefault(f"{heading}: {domain}" if domain else heading, []).append(one)
    return groups


class ChipGroup(QWidget):
    """A heading and its chips."""

    def __init__(self, heading: str, held: Sequence[Held], deeds: ChipDeeds, language: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        label = QLabel(heading)
        label.setProperty("kind", "hint")
        label.setWordWrap(True)
        column.addWidget(label)
        flow = FlowLayout(spacing=6)
        shown = sorted(held, key=lambda one: -one.on)[:AT_MOST]
        for one in held:
            if one in shown:
                flow.addWidget(Chip(one, deeds, language))
        if len(held) > AT_MOST:
            flow.addWidget(QLabel(self.tr("and %n more", "", len(held) - AT_MOST)))
        column.addLayout(flow)


class Chip(QWidget):
    """One tag: taken away by a click; for many pieces it says on how many it is, and can be given to all."""

    def __init__(self, held: Held, deeds: ChipDeeds, language: str) -> None:
        super().__init__()
        self.held = held
        label = held.term.label(language)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        if held.on < held.of:
            row.addWidget(self._adder(label, deeds))
        row.addWidget(self._remover(label, deeds))

    def _adder(self, label: str, deeds: ChipDeeds) -> QPushButton:
        held = self.held
        words = self.tr("{term}, {some} of {all}").format(term=label, some=held.on, all=held.of)
        does = self.tr("Add “{term}” to all {all}").format(term=label, all=held.of)
        button = ChipButton(f"+  {words}", does)
        button.clicked.connect(lambda: deeds.add(held.term))
        button.setEnabled(deeds.writable and not held.term.retired)
        return button

    def _remover(self, label: str, deeds: ChipDeeds) -> QPushButton:
        held = self.held
        words = self.tr("Remove “{term}”").format(term=label)
        if held.of > 1:
            words = self.tr("Remove “{term}” from %n piece(s)", "", held.on).format(term=label)
        button = ChipButton("×" if held.on < held.of else f"{label}  ×", words)
        button.clicked.connect(lambda: deeds.remove(held.term))
        button.setEnabled(deeds.writable)
        return button


_ONE_LINE = int(Qt.TextFlag.TextShowMnemonic)


class ChipButton(QPushButton):
    """A chip that is clicked: shortened in the middle where there is no room for all of its words."""

    def __init__(self, words: str, does: str) -> None:
        super().__init__()
        self._words = words
        self.setText(_safe(words))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("kind", "chip")
        self.setToolTip(plain_tip(does))
        self.setAccessibleName(does)

    def sizeHint(self) -> QSize:
        """Want room for all words."""
        size, metrics = super().sizeHint(), self.fontMetrics()
        whole, shown = (metrics.size(_ONE_LINE, text).width() for text in (_safe(self._words), self.text()))
        return QSize(size.width() + whole - shown, size.height())

    def minimumSizeHint(self) -> QSize:
        """Make do with room for a few letters."""
        size = super().minimumSizeHint()
        return QSize(min(size.width(), 4 * size.height()), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words to the room there is."""
        super().resizeEvent(event)
        over = self.sizeHint().width() - self.width()
        metrics = self.fontMetrics()
        room = metrics.horizontalAdvance(self._words) - over
        shown = (
            metrics.elidedText(self._words, Qt.TextElideMode.ElideMiddle, room) if over > 0 else self._words
        )
        self.setText(_safe(shown))


def _safe(text: str) -> str:
    """Keep an ampersand from becoming a mnemonic."""
    return text.replace("&", "&&")


def _place_of_broader(places: Places, term: Term) -> int:
    broader = places.broader(term)
    return broader.position if broader is not None else -1
