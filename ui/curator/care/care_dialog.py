"""Care of the catalog: the backups there are, making one, going back to one, and the doctor."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from exhibit.model.diagnosis import Diagnosis
from exhibit.ports import Progress
from exhibit.services.keeping.backing_up import Backup, list_backups
from ui.curator.care.backup_keeper import BackupKeeper
from ui.curator.look import size_in_lines
from ui.curator.workbench import Workbench

_PATH = Qt.ItemDataRole.UserRole


class CareDialog(QDialog):
    """The backups and the doctor. Make it with ``open``; it reads nothing before it is shown."""

    closing_wanted = Signal()
    """A backup was chosen to go back to: the desk is to close, and the restored catalog opens by itself."""

    def __init__(self, bench: Workbench, keeper: BackupKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._keeper = bench, keeper
        self.setObjectName("care")
        self.setWindowTitle(self.tr("Backups and check"))
        self._make_parts()
        self._arrange()
        keeper.made.connect(self.reload)
        keeper.busy_changed.connect(self._renew)
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read which backups there are."""
        self._bench.run(lambda _: list_backups(self._bench.tools.folders.backups), self._fill)

    @Slot()
    def check(self) -> None:
        """Have the doctor look at everything, beside the window."""
        examine = self._bench.tools.examine
        if examine is None:
            return
        self.check_button.setEnabled(False)
        self.said.setPlainText(
            self.tr("Looking at the catalog, the originals, the backups and the editions …")
        )

        def work(progress: Progress) -> Diagnosis:
            return examine(progress)

        self._bench.run(work, self._tell, progress=self._follow, failed=self._give_up)

    @Slot()
    def _back_up(self) -> None:
        self._keeper.back_up()

    def _make_parts(self) -> None:
        self.lead = QLabel(
            self.tr(
                "The desk backs the catalog up when it closes and once a day, and verifies every copy. "
                "The last three stay, and one of every week. "
                "To carry everything to another disk, pictures too: lamplight backup FOLDER."
            )
        )
        self.lead.setWordWrap(True)
        self.lead.setProperty("kind", "hint")
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Backups, the newest first"))
        self.list.setHeaderLabels([self.tr("Made"), self.tr("Size"), self.tr("File")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.itemSelectionChanged.connect(self._renew)
        self.now_button = QPushButton(self.tr("&Back up now"))
        self.now_button.setProperty("kind", "primary")
        self.now_button.clicked.connect(self._back_up)
        self.restore_button = QPushButton(self.tr("&Restore …"))
        self.restore_button.clicked.connect(self._explain)
        self.check_button = QPushButton(self.tr("&Check everything"))
        self.check_button.clicked.connect(self.check)
        self.said = QPlainTextEdit()
        self.said.setReadOnly(True)
        self.said.setTabChangesFocus(True)
        self.said.setAccessibleName(self.tr("What the check found"))
        self.said.setPlaceholderText(
            self.tr("“Check everything” says here what is right, and what needs you.")
        )
        self.question = self._make_question()
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)

    def _make_question(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("kind", "card")
        self.question_words = QLabel()
        self.question_words.setWordWrap(True)
        self.question_words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.go_back_button = QPushButton(self.tr("Close the desk and &go back"))
        self.go_back_button.clicked.connect(self._go_back)
        self.stay_button = QPushButton(self.tr("&Stay here"))
        self.stay_button.clicked.connect(self._stay)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.stay_button)
        row.addWidget(self.go_back_button)
        column = QVBoxLayout(frame)
        column.addWidget(self.question_words)
        column.addLayout(row)
        frame.hide()
        return frame

    def _arrange(self) -> None:
        em = self.fontMetrics().height()
        row = QHBoxLayout()
        for button in (self.now_button, self.restore_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.check_button)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(em, em, em, em)
        column.setSpacing(em // 2)
        column.addWidget(self.lead)
        column.addWidget(self.list, 3)
        column.addLayout(row)
        column.addWidget(self.question)
        column.addWidget(self.said, 4)
        column.addLayout(foot)
        size_in_lines(self, 44, 36)
        self._renew()

    def _fill(self, backups: tuple[Backup, ...]) -> None:
        self.list.clear()
        locale = QLocale()
        for one in backups:
            made = QDateTime.fromSecsSinceEpoch(int(one.made_at.timestamp()))
            item = QTreeWidgetItem(
                [
                    locale.toString(made, QLocale.FormatType.ShortFormat),
                    locale.formattedDataSize(one.size),
                    one.path.name,
                ]
            )
            item.setData(0, _PATH, str(one.path))
            self.list.addTopLevelItem(item)
        for column in range(2):
            self.list.resizeColumnToContents(column)
        if not backups:
            self.said.setPlainText(self.tr("There is no backup yet. “Back up now” makes the first one."))
        if first := self.list.topLevelItem(0):
            self.list.setCurrentItem(first)
        self._renew()

    @Slot()
    def _renew(self) -> None:
        chosen = bool(self.list.selectedItems())
        self.now_button.setEnabled(self._keeper.able and not self._keeper.busy)
        self.restore_button.setEnabled(self._keeper.able and chosen)
        self.check_button.setEnabled(self._bench.tools.examine is not None)

    def _chosen(self) -> Path:
        return Path(str(self.list.selectedItems()[0].data(0, _PATH)))

    @Slot()
    def _explain(self) -> None:
        made = self.list.selectedItems()[0].text(0)
        if self._bench.tools.restore_later is None:
            self.question_words.setText(
                self.tr("Close the desk, then type: lamplight restore {path}").format(path=self._chosen())
            )
        else:
            self.question_words.setText(
                self.tr(
                    "The desk closes, goes back to the catalog of {made}, and opens again. "
                    "The catalog of now is kept as it is in a folder beside it; nothing is thrown away."
                ).format(made=made)
            )
        self.go_back_button.setVisible(self._bench.tools.restore_later is not None)
        self.question.show()
        self.stay_button.setFocus()

    @Slot()
    def _stay(self) -> None:
        self.question.hide()
        self.restore_button.setFocus()

    @Slot()
    def _go_back(self) -> None:
        if self._bench.tools.restore_later is not None:
            self._bench.tools.restore_later(self._chosen())
            self.accept()
            self.closing_wanted.emit()

    def _follow(self, _done: int, _total: int, what: str) -> None:
        if what:
            self.said.setPlainText(self.tr("Looking at: {what} …").format(what=what))

    def _tell(self, found: Diagnosis) -> None:
        self.said.setPlainText(found.to_words())
        self.check_button.setEnabled(True)
        self.said.setFocus()

    def _give_up(self, error: Exception) -> None:
        self.said.clear()
        self.check_button.setEnabled(True)
        self._bench.fail(error)
