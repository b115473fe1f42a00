"""The one choice of pieces that all three views show, kept in step with the desk's selection."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, QTimer, Signal, Slot

from ui.curator.pieces.reading import read_place
from ui.curator.pieces.rows import RowsModel
from ui.curator.workbench import Workbench

_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_MOVE = QItemSelectionModel.SelectionFlag.NoUpdate


class Choice(QObject):
    """Rows chosen in the views and pieces chosen at the desk, each following the other.

    Pieces are kept by id: a search keeps what is still found; after a change of the catalog even what is
    not found any more stays in hand, so that nobody loses what is being written.
    """

    led = Signal(QModelIndex)
    """The piece in hand is to be brought into view."""
    settling = Signal(bool)
    """Rows are being put to their pieces again: meanwhile (True) no view may follow."""
    stepped = Signal()
    """Another row is in hand."""

    def __init__(self, bench: Workbench, model: RowsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench, self._model = bench, model
        self.rows = QItemSelectionModel(model, self)
        self._telling = False
        self._applying = False
        self._gap: int | None = None
        self._call_off: Callable[[], None] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.publish)
        self.rows.selectionChanged.connect(self._rows_changed)
        self.rows.currentChanged.connect(self._rows_changed)
        bench.selection.changed.connect(self._bench_changed)
        model.answered.connect(self._found_anew)
        model.renewing.connect(self._before_renewal)
        model.renewed.connect(self._found_again)

    @property
    def place(self) -> int:
        """The row in hand, -1 for none."""
        return self.rows.currentIndex().row()

    @property
    def astray(self) -> bool:
        """Whether the piece in hand is not among what is found any more."""
        return self._gap is not None

    def select_all(self) -> None:
        """Choose everything found."""
        self._select([range(self._model.rowCount())])

    def select_none(self) -> None:
        """Choose nothing."""
        self.rows.clearSelection()

    def invert(self) -> None:
        """Choose what is not chosen."""
        edges = [range(-1, 0), *self.chosen(), range(self._model.rowCount(), self._model.rowCount() + 1)]
        self._select([range(one.stop, other.start) for one, other in pairwise(edges)])

    def chosen(self) -> list[range]:
        """Return the rows chosen, in order, as few ranges as there can be."""
        selection = self.rows.selection()
        every = map(selection.at, range(selection.size()))
        spans = sorted((one.top(), one.bottom() + 1) for one in every)
        return merged(range(*one) for one in spans)

    def step(self, by: int) -> None:
        """Take the next piece in hand, or one further before or after."""
        last = self._model.rowCount() - 1
        if last >= 0:
            self.take(min(max(self.place + by, 0), last))

    def take(self, row: int) -> None:
        """Take one piece in hand, and choose it alone."""
        index = self._model.index(row, max(0, self.rows.currentIndex().column()))
        self.rows.setCurrentIndex(index, _SELECT)
        self.led.emit(index)

    def seek(self, typed: str, *, again: bool = False) -> None:
        """Take the next piece whose title or number begins with what is typed."""
        query, after = self._model.query, self.place - (0 if again else 1)

        def found(place: int) -> None:
            if 0 <= place < self._model.rowCount() and query == self._model.query:
                self.take(place)

        if self._call_off is not None:
            self._call_off()
        if query is not None:
            self._call_off = self._bench.read(lambda view: read_place(view, query, typed, after), found)

    @Slot()
    def publish(self) -> None:
        """Tell the desk what is chosen, as soon as the ids of it are known."""
        self._soon.stop()
        ids = self._model.ids_of(self.chosen())
        if ids is None:
            self._model.with_order(self.publish)
            return
        current = self._model.ids_of([range(self.place, self.place + 1)]) if self.place >= 0 else ()
        in_hand = next((one for one in current or () if one in ids), 0)
        if not in_hand and self._bench.selection.current in ids:
            in_hand = self._bench.selection.current
        self._choose(ids, in_hand)

    def _choose(self, ids: tuple[int, ...], current: int) -> None:
        self._telling = True
        self._bench.selection.choose(ids, current)
        self._telling = False

    @Slot()
    def _rows_changed(self) -> None:
        if not self._applying:
            self._gap = None
            self._soon.start()
            self.stepped.emit()

    @Slot()
    def _bench_changed(self) -> None:
        if not self._telling and self._model.query is not None:
            self._soon.stop()
            self._placed(lambda places: self._apply(places, lead=True))

    @Slot()
    def _found_anew(self) -> None:
        if self._bench.selection.pieces:
            self._placed(self._keep_found)

    @Slot()
    def _before_renewal(self) -> None:
        if self._soon.isActive():
            self.publish()

    @Slot()
    def _found_again(self) -> None:
        was = self.place if self._gap is None else self._gap
        self._placed(lambda places: self._apply(places, otherwise=was))

    def _keep_found(self, places: dict[int, int]) -> None:
        selection = self._bench.selection
        kept = tuple(sorted((one for one in selection.pieces if one in places), key=places.__getitem__))
        self._apply(places, lead=True)
        self._choose(kept, selection.current if selection.current in places else 0)

    def _placed(self, then: Callable[[dict[int, int]], None]) -> None:
        """Find out in which rows the desk's pieces are."""
        places = self._model.places(self._bench.selection.pieces)
        if places is None:
            self._model.with_order(lambda: self._placed(then))
        else:
            then(places)

    def _apply(self, places: dict[int, int], *, lead: bool = False, otherwise: int = -1) -> None:
        """Choose rows without telling the desk; ``otherwise`` is where the hand was if its piece is gone."""
        self._applying = True
        self.settling.emit(True)
        row = places.get(self._bench.selection.current, -1)
        gone = row < 0 and bool(self._bench.selection.current)
        # The piece in hand left what is found: the next step forward goes to what took its place.
        self._gap = otherwise if gone else None
        row = otherwise - 1 if gone else row
        self._select(merged(range(one, one + 1) for one in sorted(places.values())))
        self.rows.setCurrentIndex(self._model.index(row, 0), _MOVE)
        self.settling.emit(False)
        self._applying = False
        self.stepped.emit()
        if lead and row >= 0:
            self.led.emit(self._model.index(row, 0))

    def _select(self, ranges: Iterable[range]) -> None:
        chosen, last = QItemSelection(), self._model.columnCount() - 1
        for one in ranges:
            if one:
                chosen.select(self._model.index(one.start, 0), self._model.index(one.stop - 1, last))
        self.rows.select(chosen, _SELECT)


def merged(ranges: Iterable[range]) -> list[range]:
    """Join ranges, given in order, where they touch."""
    found: list[range] = []
    for one in ranges:
        if found and one.start <= found[-1].stop:
            found[-1] = range(found[-1].start, max(one.stop, found[-1].stop))
        else:
            found.append(one)
    return found
