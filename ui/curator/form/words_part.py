"""The words of a piece, the original at the left and one other language at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from exhibit.model.pieces import TextKind
from exhibit.services.cataloguing.wording import Owner, languages_of, missing_in, remove_language
from ui.curator.autosave import Autosave, Autosaves
from ui.curator.form.fields import GAP, GrowingText, Pair, hint_of, labeled
from ui.curator.form.in_hand import InHand
from ui.curator.form.part import Part
from ui.curator.form.tongues import Tongues
from ui.curator.naming import kind_name
from ui.curator.workbench import Workbench
from ui.formatting import own_name

KINDS = (
    TextKind.TITLE,
    TextKind.STATEMENT,
    TextKind.LABEL,
    TextKind.TRANSCRIPT,
    TextKind.CONTENT_NOTE,
)
"""What is written here; alt text stands beside its picture, the story or poem beside its reading."""


class Column(QWidget):
    """All words in one language."""

    def __init__(self, saves: Autosaves, hints: dict[TextKind, str]) -> None:
        super().__init__()
        self.heading = QLabel()
        self.heading.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.heading)
        self.fields: dict[TextKind, QLineEdit | QPlainTextEdit] = {}
        self.saving: dict[TextKind, Autosave] = {}
        for kind in KINDS:
            field = QLineEdit() if kind is TextKind.TITLE else GrowingText(most=12)
            labeled(kind_name(kind), field, layout)
            field.setPlaceholderText(hints.get(kind, ""))
            field.setAccessibleDescription(hints.get(kind, ""))
            self.fields[kind], self.saving[kind] = field, saves.add(field)
        layout.addStretch(1)

    def show_words(self, part: Part, found: InHand, language: str) -> None:
        """Show what there is in a language, to be written on."""
        for kind, saving in self.saving.items():
            save = part.saving_text(Owner("piece", found.piece_id), kind, language)
            saving.bind(save, found.text(kind, language), (found.piece_id, language))
            field = self.fields[kind]
            words = self.tr("{kind} in {language}")
            field.setAccessibleName(words.format(kind=kind_name(kind), language=own_name(language)))


class WordsPart(Part):
    """Title, statement, label text, transcript and content note in two languages at a time."""

    def __init__(self, bench: Workbench, saves: Autosaves) -> None:
        super().__init__(bench, saves)
        self._found: InHand | None = None
        hints = {
            TextKind.LABEL: self.tr("Up to 60 words for the wall, where the statement is too long."),
            TextKind.TRANSCRIPT: self.tr("What is said and heard, word by word."),
            TextKind.CONTENT_NOTE: self.tr("Short, specific, calm: what comes, not who should stay away."),
        }
        self.original, self.other = Column(saves, hints), Column(saves, hints)
        self.tongues = Tongues(writable=bench.writable)
        self.missing = hint_of()
        self.rows.addWidget(self.tongues)
        self.rows.addWidget(self.missing)
        self.rows.addWidget(Pair(self.original, self.other))
        self.fields = {kind.name.lower(): self.original.fields[kind] for kind in KINDS}
        self.tongues.chosen.connect(self._turned)
        self.tongues.removing.connect(self._remove)
        self.tongues.unknown.connect(self._say_unknown)

    def show_piece(self, found: InHand) -> None:
        """Show a piece's words."""
        self._found = found
        self.original.heading.setText(self.tr("{language}, the original").format(language=_named(found)))
        self.original.show_words(self, found, found.original)
        self.tongues.show_languages(languages_of(found.dossier))
        self._show_other(found)

    def _turned(self, language: str) -> None:
        if self._found is not None:
            self._show_other(self._found)
        del language

    def _show_other(self, found: InHand) -> None:
        language = self.tongues.language
        self.other.setVisible(bool(language))
        self.missing.setVisible(bool(language))
        if language:
            self.other.heading.setText(own_name(language))
            self.other.show_words(self, found, language)
            self.missing.setText(self._missing_words(found, language))

    def _missing_words(self, found: InHand, language: str) -> str:
        kinds, pictures = missing_in(found.dossier, language)
        names = [kind_name(kind).lower() for kind in kinds]
        if pictures:
            names.append(self.tr("alt text of %n picture(s)", "", pictures))
        if not names:
            return self.tr("Nothing is missing in {language}.").format(language=own_name(language))
        words = self.tr("Missing in {language}: {names}.")
        return words.format(language=own_name(language), names=", ".join(names))

    def _remove(self, language: str) -> None:
        if self._found is not None:
            piece_id, who = self._found.piece_id, self.bench.who
            self.change(lambda catalog: remove_language(catalog, piece_id, language, who=who))

    def _say_unknown(self, words: str) -> None:
        self.bench.refused.emit(
            self.tr(
                "“{words}” is no language that is known here. Write its name in English, or its tag."
            ).format(words=words)
        )


def _named(found: InHand) -> str:
    return own_name(found.original)
