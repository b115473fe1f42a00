"""One term: its words in every language side by side, its synonyms, where it stands and where it is used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from exhibit.interchange.languages import tag
from exhibit.model.history import Step
from exhibit.model.vocabulary import MERGED_INTO, Term
from exhibit.ports import Catalog
from exhibit.services.cataloguing.term_editing import describe_term, rename_term, set_synonyms
from ui.curator.autosave import Autosave, Autosaves
from ui.curator.tags.naming import Places
from ui.curator.workbench import Workbench
from ui.formatting import own_name

NAME, DESCRIPTION = "name", "description"


class TermForm(QScrollArea):
    """Saves itself as somebody types. What else can be done with a term is asked for by signals."""

    show_pieces = Signal()
    merge = Signal()
    retire = Signal()
    put_under = Signal(str)
    """The slug of the broader term under which the term is to stand; empty for none."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench = bench
        self.term: Term | None = None
        self.saves = Autosaves(bench, self)
        self.languages: list[str] = []
        self.fields: dict[tuple[str, str], QLineEdit | QPlainTextEdit] = {}
        self._bound: dict[tuple[str, str], Autosave] = {}
        self._bound_to = 0
        self.heading, self.place, self.said, self.used = QLabel(), QLabel(), QLabel(), QLabel()
        self.show_button = QPushButton(self.tr("Sho&w these pieces"))
        self.merge_button = QPushButton(self.tr("&Merge into another…"))
        self.retire_button = QPushButton()
        self.synonyms = QPlainTextEdit()
        self.synonyms_saved = self.saves.add(self.synonyms)
        self.broader = QComboBox()
        self.new_language = QLineEdit()
        self._grid = QGridLayout()
        self._lay_out()

    def show_term(self, term: Term | None, terms: Sequence[Term], used: int | None) -> None:
        """Show a term, or nothing; ``terms`` are all of its vocabulary, ``used`` on how many pieces it is."""
        self.term = term
        self.setEnabled(term is not None)
        self._add_languages(terms)
        if term is None:
            return
        language = self.bench.language
        self.heading.setText(term.label(language))
        self.place.setText(self._where(term))
        self._show_use(term, used)
        self.retire_button.setText(self.tr("Bring &back") if term.retired else self.tr("&Retire"))
        self.merge_button.setEnabled(self.bench.writable and not term.retired)
        self.retire_button.setEnabled(self.bench.writable)
        self._show_broader(term, terms)
        if term.id != self._bound_to:
            self._bind(term)
        else:  # what the bench has may be older than what was just typed
            self.saves.read(lambda view: view.terms.get(term.id), self._bind_again)

    def flush(self) -> None:
        """Save what is being typed."""
        self.saves.flush()

    def first_field(self) -> QWidget:
        """Return the name in the language of the desk."""
        return self.fields.get((NAME, self.bench.language), self.synonyms)

    def _lay_out(self) -> None:
        self.heading.setProperty("kind", "heading")
        self.heading.setWordWrap(True)
        for label in (self.place, self.said):
            label.setProperty("kind", "hint")
            label.setWordWrap(True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.place)
        column.addLayout(_row(self.used, self.show_button))
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        column.addLayout(self._grid)
        column.addLayout(self._rest())
        column.addWidget(self.said)
        column.addLayout(_row(self.merge_button, self.retire_button))
        column.addStretch(1)
        self.show_button.clicked.connect(self.show_pieces)
        self.merge_button.clicked.connect(self.merge)
        self.retire_button.clicked.connect(self.retire)
        self.broader.activated.connect(lambda _: self.put_under.emit(str(self.broader.currentData() or "")))
        self.new_language.returnPressed.connect(self._take_language)
        self.saves.told.connect(self.said.setText)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("The term chosen"))

    def _rest(self) -> QFormLayout:
        self.synonyms.setFixedHeight(5 * self.fontMetrics().height())
        self.synonyms.setTabChangesFocus(True)
        self.synonyms.setPlaceholderText(self.tr("One on each line; imports and searches know them."))
        self.new_language.setPlaceholderText(self.tr("such as French, then Enter"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (self.tr("Another &language"), self.new_language),
            (self.tr("Also &called"), self.synonyms),
            (self.tr("Stands &under"), self.broader),
        ):
            form.addRow(words, field)
            field.setAccessibleName(words.replace("&", ""))
        return form

    def _add_languages(self, terms: Sequence[Term]) -> None:
        """Give every language that any term speaks a column."""
        spoken = [self.bench.language, "en", *(code for term in terms for code, _ in term.labels)]
        for language in dict.fromkeys(spoken):
            self._add_language(language)

    def _add_language(self, language: str) -> None:
        if language in self.languages:
            return
        self.languages.append(language)
        column, called = len(self.languages), own_name(language)
        name, description = QLineEdit(), QPlainTextEdit()
        description.setFixedHeight(5 * self.fontMetrics().height())
        description.setTabChangesFocus(True)
        head = QLabel(called)
        head.setProperty("kind", "hint")
        self._grid.addWidget(head, 0, column)
        rows: tuple[tuple[str, str, QLineEdit | QPlainTextEdit], ...] = (
            (NAME, self.tr("Name"), name),
            (DESCRIPTION, self.tr("Description"), description),
        )
        for row, (kind, words, field) in enumerate(rows, 1):
            if column == 1:
                self._grid.addWidget(QLabel(words), row, 0, Qt.AlignmentFlag.AlignTop)
            field.setAccessibleName(self.tr("{what} in {language}").format(what=words, language=called))
            self._grid.addWidget(field, row, column)
            self._grid.setColumnStretch(column, 1)
            self.fields[kind, language] = field
            self._bound[kind, language] = self.saves.add(field)

    @Slot()
    def _take_language(self) -> None:
        language = tag(self.new_language.text())
        if not language:
            self.said.setText(
                self.tr("“{text}” is no language known here.").format(text=self.new_language.text())
            )
            return
        self.new_language.clear()
        self._add_language(language)
        if self.term is not None:
            self._bind(self.term)
        field = self.fields[NAME, language]
        field.show()  # what was just added is shown a moment later, and would not take the keyboard now
        field.setFocus()

    def _bind_again(self, term: Term) -> None:
        if term.id == self._bound_to:
            self._bind(term)

    def _bind(self, term: Term) -> None:
        self._bound_to = term.id
        labels, descriptions, who = dict(term.labels), dict(term.descriptions), self.bench.who
        writable = self.bench.writable
        for language in self.languages:
            for kind, words in ((NAME, labels), (DESCRIPTION, descriptions)):
                save = partial(_save, rename_term if kind == NAME else describe_term, term.id, language, who)
                about = (term.id, kind, language)
                self._bound[kind, language].bind(save if writable else None, words.get(language, ""), about)
                missing = self.tr("missing") if not words.get(language) else ""
                self.fields[kind, language].setPlaceholderText(missing)
        save_synonyms = partial(_save_synonyms, term.id, who)
        self.synonyms_saved.bind(
            save_synonyms if writable else None, "\n".join(term.synonyms), (term.id, "synonyms")
        )

    def _where(self, term: Term) -> str:
        words = self.tr("{place}. Its id stays: {id}").format(
            place=Places(self.bench).place(term), id=f"{term.vocabulary}:{term.slug}"
        )
        into = self.bench.term_named(term.vocabulary, term.trait(MERGED_INTO)) if term.retired else None
        if into is not None:
            merged = self.tr("Merged into “{term}”.").format(term=into.label(self.bench.language))
            return f"{words}. {merged}"
        return f"{words}. {self.tr('Retired: it is offered no more.')}" if term.retired else words

    def _show_use(self, term: Term, used: int | None) -> None:
        self.used.setVisible(used is not None)
        self.used.setText(self.tr("On %n piece(s)", "", used or 0) if used else self.tr("On no piece yet"))
        self.show_button.setVisible(bool(used))

    def _show_broader(self, term: Term, terms: Sequence[Term]) -> None:
        tops = [one for one in terms if not one.parent and one.id != term.id and not one.retired]
        self.broader.clear()
        self.broader.addItem(self.tr("nothing; it stands by itself"), "")
        for one in tops:
            self.broader.addItem(one.label(self.bench.language), one.slug)
        self.broader.setCurrentIndex(max(0, self.broader.findData(term.parent)))
        self.broader.setEnabled(self.bench.writable and not any(one.parent == term.slug for one in terms))


def _save(
    operation: Callable[..., Step | None],
    term_id: int,
    language: str,
    who: str,
    catalog: Catalog,
    value: str,
    extends: int | None,
) -> Step | None:
    return operation(catalog, term_id, language, value, who, extends=extends)


def _save_synonyms(term_id: int, who: str, catalog: Catalog, value: str, extends: int | None) -> Step | None:
    return set_synonyms(catalog, term_id, value.splitlines(), who, extends=extends)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
