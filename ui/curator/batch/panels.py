"""The forms in which one change of many pieces is said; each gives a ``BatchEdit``."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from exhibit.model.pieces import Likeness, TextKind
from exhibit.services.cataloguing.batch_edits import (
    REPLACEABLE,
    AppendFact,
    BatchEdit,
    ReplaceWords,
    SetFact,
    SetWords,
)
from ui.curator.naming import kind_heading, likeness_name


def tr(text: str) -> str:
    """Translate a word of this dialog."""
    return QCoreApplication.translate("BatchEdit", text)


class Panel(QWidget):
    """A form for one kind of edit."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def edit(self) -> BatchEdit:
        """Return what is said now; it may not make sense yet."""
        raise NotImplementedError

    def add(self, words: str, field: QWidget) -> None:
        """Add a line with its label."""
        self.form.addRow(words, field)
        field.setAccessibleName(words.replace("&", ""))
        if isinstance(field, QLineEdit):
            field.textChanged.connect(self._tell)
        elif isinstance(field, QComboBox):
            field.currentIndexChanged.connect(self._tell)
        elif isinstance(field, QPlainTextEdit):
            field.textChanged.connect(self._tell)
        elif isinstance(field, QCheckBox):
            field.toggled.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


class WordsOfFact(Panel):
    """A field of words: written anew, added to or cleared."""

    def __init__(self, field: str, *, appendable: bool = True) -> None:
        super().__init__()
        self._field = field
        self.how = QComboBox()
        self.how.addItem(tr("Write anew"), "set")
        if appendable:
            self.how.addItem(tr("Add to the end"), "append")
            self.how.addItem(tr("Clear"), "clear")
        self.words = QLineEdit()
        self.add(tr("&How"), self.how)
        self.add(tr("&Words"), self.words)
        self.how.currentIndexChanged.connect(self._show)

    def edit(self) -> BatchEdit:
        """Return the edit."""
        how, words = self.how.currentData(), self.words.text()
        if how == "append":
            return AppendFact(self._field, words)
        return SetFact(self._field, "" if how == "clear" else words)

    @Slot()
    def _show(self) -> None:
        self.form.setRowVisible(self.words, self.how.currentData() != "clear")


class LikenessPanel(Panel):
    """Whether a patient can be recognized, and the release for that."""

    def __init__(self) -> None:
        super().__init__()
        self.choice = QComboBox()
        for likeness in (Likeness.NOT_APPLICABLE, Likeness.HELD, Likeness.MISSING, Likeness.UNKNOWN):
            self.choice.addItem(likeness_name(likeness), likeness.value)
        self.add(tr("&Patient likeness"), self.choice)

    def edit(self) -> BatchEdit:
        """Return the edit."""
        return SetFact("likeness", Likeness(self.choice.currentData()))


class DeidentifiedPanel(Panel):
    """Whether names and details of patients were changed."""

    def __init__(self) -> None:
        super().__init__()
        self.choice = QComboBox()
        for value, words in ((True, tr("Yes")), (False, tr("No")), (None, tr("Not known"))):
            self.choice.addItem(words, value)
        self.add(tr("&De-identified"), self.choice)

    def edit(self) -> BatchEdit:
        """Return the edit."""
        return SetFact("deidentified", self.choice.currentData())


class TextPanel(Panel):
    """The same words on every piece, in one language."""

    def __init__(self, kind: TextKind, language: str) -> None:
        super().__init__()
        self._kind = kind
        self.language = QLineEdit(language)
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setPlaceholderText(tr("Empty takes the words away."))
        self.words.setFixedHeight(4 * self.fontMetrics().height())
        self.add(tr("&Language"), self.language)
        self.add(tr("&Words"), self.words)

    def edit(self) -> BatchEdit:
        """Return the edit."""
        return SetWords(self._kind, self.language.text().strip(), self.words.toPlainText())


class ReplacePanel(Panel):
    """Words found in texts, and what takes their place."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted, self.replacement = QLineEdit(), QLineEdit()
        self.add(tr("&Find"), self.wanted)
        self.add(tr("&Replace by"), self.replacement)
        self.kinds = {kind: QCheckBox(kind_heading(kind)) for kind in REPLACEABLE}
        for kind in (TextKind.STATEMENT, TextKind.LABEL):
            self.kinds[kind].setChecked(True)
        self.match_case, self.whole_words = QCheckBox(tr("Same &case")), QCheckBox(tr("W&hole words"))
        self.form.addRow(QLabel(tr("Look in")), self._row(list(self.kinds.values())))
        self.form.addRow(QLabel(tr("Match")), self._row([self.match_case, self.whole_words]))

    def edit(self) -> BatchEdit:
        """Return the edit."""
        return ReplaceWords(
            tuple(kind for kind, box in self.kinds.items() if box.isChecked()),
            self.wanted.text(),
            self.replacement.text(),
            match_case=self.match_case.isChecked(),
            whole_words=self.whole_words.isChecked(),
        )

    def _row(self, boxes: list[QCheckBox]) -> QHBoxLayout:
        row = QHBoxLayout()
        for box in boxes:
            box.toggled.connect(self._tell)
            row.addWidget(box)
        row.addStretch(1)
        return row
