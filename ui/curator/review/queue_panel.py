"""What waits: who judges, which pieces, in which order, and the list of them."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from exhibit.model.pieces import Status
from exhibit.services.reviewing.ranking import Order, Queue, Wish
from ui.curator.naming import status_name
from ui.curator.review.columns import Column
from ui.curator.review.queue_list import QueueList
from ui.curator.review.queue_model import QueueModel

WAITING = frozenset({Status.SUBMITTED, Status.NEEDS_INFORMATION, Status.IN_REVIEW})
"""The statuses of what is not decided yet."""

_WAITING, _ALL = "waiting", "all"


class QueuePanel(QWidget):
    """The left side of the page. It says what is wished; the page reads it and shows it here."""

    wished = Signal()
    """Another filter, order or reviewer was chosen."""
    blinded = Signal(bool)
    """Names are to be hidden, or shown again."""
    ranked = Signal(bool)
    """The ranking is to be in front, or one work after another."""
    chosen = Signal(int)
    """The id of the piece that was chosen in the list."""
    import_wanted = Signal()
    """There is nothing to judge, and something is to be brought in."""

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.reviewer = QComboBox()
        self.status = QComboBox()
        self.unscored = QCheckBox(self.tr("Not &scored by me"))
        self.order = QComboBox()
        self.blind = QCheckBox(self.tr("Hide &names"))
        self.list = QueueList(model)
        self.empty = QLabel()
        self.bring_in = QPushButton(self.tr("Bring pieces in"))
        self.by_one = QPushButton(self.tr("One by one"))
        self.as_ranking = QPushButton(self.tr("Ranking"))
        self._name = ""
        self._fill()
        self._lay_out()
        self._connect()

    @property
    def name(self) -> str:
        """Who judges."""
        return " ".join(self.reviewer.currentText().split())

    def wish(self) -> Wish:
        """Return which pieces are wanted, and in which order."""
        data = str(self.status.currentData())
        statuses = {_WAITING: WAITING, _ALL: frozenset[Status]()}.get(data)
        return Wish(
            statuses=frozenset({Status(data)}) if statuses is None else statuses,
            unscored_by=self.name if self.unscored.isChecked() else "",
            order=Order(self.order.currentData()),
        )

    def show_queue(self, queue: Queue, who: str) -> None:
        """Show counts and names; the rows are the model's."""
        self._count(queue)
        with QSignalBlocker(self.reviewer):
            kept = self.reviewer.currentText() or who
            self.reviewer.clear()
            self.reviewer.addItems(list(dict.fromkeys(name for name in (who, *queue.reviewers) if name)))
            self.reviewer.setEditText(kept)
            self._name = self.name
        none = not queue.judged
        self.list.setVisible(not none)
        self.empty.setVisible(none)
        total = sum(queue.counts.values())
        self.empty.setText(self._empty_words(total))
        self.bring_in.setVisible(not total)

    def show_ranking(self, *, ranking: bool) -> None:
        """Say which view is in front; the list is not needed beside the ranking."""
        self.by_one.setChecked(not ranking)
        self.as_ranking.setChecked(ranking)

    def mark(self, piece_id: int) -> None:
        """Show which piece is in hand."""
        index = self._model.index(self._model.place_of(piece_id), Column.LINE)
        with QSignalBlocker(self.list.selectionModel()):
            self.list.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        self.list.viewport().update()
        if index.isValid():
            self.list.scrollTo(index)

    def state(self) -> dict[str, object]:
        """Return what is to be remembered."""
        return {
            "reviewer": self.name,
            "status": self.status.currentData(),
            "unscored": self.unscored.isChecked(),
            "order": self.order.currentData(),
            "blind": self.blind.isChecked(),
        }

    def restore(self, state: dict[str, object]) -> None:
        """Take up what ``state`` returned, what does not fit left aside."""
        for combo, name in ((self.status, "status"), (self.order, "order")):
            place = combo.findData(state.get(name))
            if place >= 0:
                with QSignalBlocker(combo):
                    combo.setCurrentIndex(place)
        for box, name in ((self.unscored, "unscored"), (self.blind, "blind")):
            with QSignalBlocker(box):
                box.setChecked(state.get(name) is True)
        with QSignalBlocker(self.reviewer):
            self.reviewer.setEditText(str(state.get("reviewer") or ""))
            self._name = self.name

    def _count(self, queue: Queue) -> None:
        counts = {status.value: queue.counts.get(status, 0) for status in Status}
        counts[_WAITING] = sum(counts[status.value] for status in WAITING)
        counts[_ALL] = sum(queue.counts.values())
        for place in range(self.status.count()):
            data = str(self.status.itemData(place))
            self.status.setItemText(place, f"{self._status_name(data)} ({counts[data]})")

    def _status_name(self, data: str) -> str:
        own = {_WAITING: self.tr("To be decided"), _ALL: self.tr("All pieces")}
        return own.get(data) or status_name(Status(data))

    def _empty_words(self, total: int) -> str:
        if not total:
            return self.tr("There are no pieces yet. Take some in first.")
        if self.unscored.isChecked():
            return self.tr(
                "You have scored everything here. Choose other pieces above, or look at the ranking."
            )
        return self.tr("Nothing here. Choose other pieces above.")

    def _fill(self) -> None:
        self.reviewer.setObjectName("reviewer")
        self.reviewer.setEditable(True)
        self.reviewer.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for data in (_WAITING, _ALL, *(status.value for status in Status)):
            self.status.addItem(self._status_name(data), data)
        for order, words in (
            (Order.ACCESSION, self.tr("By number")),
            (Order.MEAN, self.tr("Best mean first")),
            (Order.SPREAD, self.tr("Widest spread first")),
        ):
            self.order.addItem(words, order.value)
        for combo in (self.reviewer, self.status, self.order):
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            combo.setMinimumContentsLength(8)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.blind.setToolTip(self.tr("Judge blind: no names, no places and no notes, in the texts either"))
        self.empty.setWordWrap(True)
        self.empty.setProperty("kind", "hint")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.hide()
        self.bring_in.hide()
        for button in (self.by_one, self.as_ranking):
            button.setCheckable(True)
        self.by_one.setChecked(True)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.addRow(self.tr("&Reviewer"), self.reviewer)
        form.addRow(self.tr("Pie&ces"), self.status)
        form.addRow(self.tr("&Order"), self.order)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 8, 16)
        layout.setSpacing(8)
        views = QHBoxLayout()
        views.setSpacing(0)
        views.addWidget(self.by_one)
        views.addWidget(self.as_ranking)
        layout.addLayout(views)
        layout.addLayout(form)
        layout.addWidget(self.unscored)
        layout.addWidget(self.blind)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.bring_in)

    def _connect(self) -> None:
        self.status.activated.connect(self.wished)
        self.order.activated.connect(self.wished)
        self.unscored.toggled.connect(self.wished)
        self.reviewer.activated.connect(self._rename)
        line = self.reviewer.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._rename)
        self.blind.toggled.connect(self.blinded)
        self.by_one.clicked.connect(lambda: self.ranked.emit(False))
        self.as_ranking.clicked.connect(lambda: self.ranked.emit(True))
        self.bring_in.clicked.connect(self.import_wanted)
        self.list.selectionModel().currentChanged.connect(
            lambda index, _: self.chosen.emit(self._model.piece_at(index.row()))
        )

    @Slot()
    def _rename(self) -> None:
        """Leaving the field is no new wish; another name is."""
        if self.name != self._name:
            self._name = self.name
            self.wished.emit()
