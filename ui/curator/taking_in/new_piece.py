"""A single piece by hand: a picture that was dropped, a poem that was pasted, a few words about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from exhibit.model.refusals import Refusal
from exhibit.ports import Catalog, Progress
from exhibit.services.cataloguing.taking_in import (
    NewPiece,
    TakenFile,
    create_piece,
    look_at_file,
    suggested_title,
    take_file,
)
from ui.curator.taking_in.dropping import dropped_paths
from ui.curator.taking_in.makers import MakerEdit
from ui.curator.taking_in.words import LANGUAGES, language_words
from ui.curator.targets import Target
from ui.curator.workbench import Workbench
from ui.worded import refusal_words


class NewPieceDialog(QDialog):
    """Asks for as little as a piece needs; ``made`` tells its id. Nothing is kept before it is made."""

    made = Signal(int)

    def __init__(
        self, bench: Workbench, files: Sequence[Path] = (), text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self.setWindowTitle(self.tr("New piece"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.files: list[Path] = []
        self.file_list = QListWidget()
        self.file_list.setAccessibleName(self.tr("Files of the piece"))
        self.file_list.setMaximumHeight(5 * self.fontMetrics().height())
        self.add = QPushButton(self.tr("Add a &file…"))
        self.name = QLineEdit()
        self.form = QComboBox()
        self.language = QComboBox()
        self.maker = MakerEdit(bench)
        self.body = QPlainTextEdit(text)
        self.body.setTabChangesFocus(True)
        self.body.setPlaceholderText(self.tr("Paste a poem or a story here. Its line breaks are kept."))
        self.notice = QLabel()
        self.notice.setProperty("kind", "warning")
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.create_ = self.buttons.addButton(
            self.tr("&Make the piece"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.create_.setProperty("kind", "primary")
        self._fill_choices()
        self._lay_out()
        self._connect()
        self.take_files(files)
        self._renew()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take more files for the piece; the first suggests its title."""
        for path in paths:
            if path in self.files or not path.is_file():
                continue
            self.files.append(path)
            self.file_list.addItem(path.name)
            if not self.name.text():
                self.name.setText(suggested_title(path))
            self._look_at(path)
        self.file_list.setVisible(bool(self.files))
        self._renew()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files be dropped on the dialog."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        event.acceptProposedAction()
        self.take_files(dropped_paths(event.mimeData()))

    @Slot()
    def take(self) -> None:
        """Keep the files in a reading thread, and make the piece in the writing one."""
        if not self.create_.isEnabled():
            return
        self.create_.setEnabled(False)
        tools, files, new = self._bench.tools, tuple(self.files), self._new()

        def keep(progress: Progress) -> tuple[TakenFile, ...]:
            with tools.open_desk() as desk:
                return tuple(take_file(tools.catalog, tools.store, desk, path, progress) for path in files)

        self._bench.run(keep, partial(self._write, new), failed=self._fail)

    def _write(self, new: NewPiece, taken: tuple[TakenFile, ...]) -> None:
        today, who = self._bench.today(), self._bench.who

        def write(catalog: Catalog) -> int:
            return create_piece(catalog, new, taken, today, who)

        self._bench.write(write, self._finish, self._fail)

    def _finish(self, piece_id: int) -> None:
        self._bench.said.emit(self.tr("The piece is made."))
        self._bench.go("pieces", Target(piece_id=piece_id))
        self._bench.selection.choose((piece_id,))
        self.made.emit(piece_id)
        self.accept()

    def _fail(self, error: Exception) -> None:
        self.create_.setEnabled(True)
        if isinstance(error, Refusal):
            self._say(refusal_words(error))
        else:
            self._bench.fail(error)

    def _new(self) -> NewPiece:
        return NewPiece(
            title=self.name.text(),
            form=str(self.form.currentData() or ""),
            language=str(self.language.currentData()),
            maker=self.maker.text(),
            maker_id=self.maker.maker_id,
            body=self.body.toPlainText(),
        )

    def _look_at(self, path: Path) -> None:
        """Say at once what will not go, and what is in the catalog already; nothing is kept for that."""
        tools = self._bench.tools

        def look(_: Progress) -> str:
            with tools.open_desk() as desk, tools.catalog.read() as view:
                return look_at_file(view, desk, path)[1]

        def tell(owner: str) -> None:
            if owner:
                words = self.tr("{file} is in the catalog already, in “{title}”.")
                self._say(words.format(file=path.name, title=owner))

        self._bench.run(look, tell, failed=self._fail)

    def _say(self, sentence: str) -> None:
        self.notice.setText(sentence)
        self.notice.show()

    @Slot()
    def _renew(self) -> None:
        something = bool(self.files or self.name.text().strip() or self.body.toPlainText().strip())
        self.create_.setEnabled(something and self._bench.writable)

    @Slot()
    def _ask_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Files of the piece"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.take_files([Path(name) for name in names]))
        dialog.open()

    def _fill_choices(self) -> None:
        language = self._bench.language
        self.form.addItem(self.tr("(not known yet)"), "")
        for term in self._bench.terms("form"):
            if not term.retired:
                self.form.addItem(term.label(language), term.slug)
        for tag in LANGUAGES:
            self.language.addItem(language_words(tag), tag)

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        row = QHBoxLayout()
        row.addWidget(self.file_list, 1)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        rows.addRow(self.tr("&Title"), self.name)
        rows.addRow(self.tr("&Form"), self.form)
        rows.addRow(self.tr("&Language"), self.language)
        rows.addRow(self.tr("&Contributor"), self.maker)
        rows.addRow(self.tr("Te&xt"), self.body)
        rows.addRow(self.tr("Files"), row)
        hint = QLabel(self.tr("The contributor's legal name stays private. Everything can be added later."))
        hint.setProperty("kind", "hint")
        hint.setWordWrap(True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 24, 24, 16)
        lines.setSpacing(16)
        lines.addLayout(rows, 1)
        lines.addWidget(hint)
        lines.addWidget(self.notice)
        lines.addWidget(self.buttons)
        self.resize(70 * self.fontMetrics().averageCharWidth(), self.sizeHint().height())

    def _connect(self) -> None:
        self.name.textChanged.connect(self._renew)
        self.body.textChanged.connect(self._renew)
        self.add.clicked.connect(self._ask_files)
        self.buttons.accepted.connect(self.take)
        self.buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.take)
