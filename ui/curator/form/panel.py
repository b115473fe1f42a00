"""The detail form of the piece in hand. It follows the selection, and saves itself as somebody types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from exhibit.model.gate import Lack
from exhibit.model.refusals import NotFound
from exhibit.ports import Touched
from ui.actions import Deed
from ui.curator.autosave import Autosaves
from ui.curator.form.blank import Many, Nothing
from ui.curator.form.deeds import form_deeds
from ui.curator.form.history import HistoryPanel
from ui.curator.form.in_hand import InHand, sum_up, take_in_hand
from ui.curator.form.sheet import FIELD_OF, Sheet
from ui.curator.targets import Target
from ui.curator.workbench import Workbench

SOON_MS = 60
"""How long a selection has to stand before it is read: keys held down run past many pieces."""

_PAGE_OF = {Lack.CONSENT: "consent", Lack.ACCEPTANCE: "review", Lack.CONTENT_NOTE_REVIEW: "review"}


class FormPanel(QWidget):
    """Everything that is known of the piece in hand, to be read and written.

    Several chosen pieces are counted, and handed on to whoever edits batches. ``tag_editor`` stands among the
    parts where it is given; it follows the selection by itself.
    """

    batch_asked = Signal()
    """Several pieces are to be edited together."""
    turn_asked = Signal(int)
    """The next piece (1) or the one before (-1) is to come in hand; the field keeps the keyboard."""

    def __init__(
        self, bench: Workbench, tag_editor: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.bench = bench
        self.saves = Autosaves(bench, self)
        self.sheet = Sheet(bench, self.saves, tag_editor)
        self.history = HistoryPanel(bench)
        self.nothing, self.many = Nothing(bench), Many(bench)
        self.stack = QStackedWidget()
        for one in (self.nothing, self.many, self.sheet, self.history):
            self.stack.addWidget(one)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        self._found: InHand | None = None
        self._wanted: Lack | str | None = None
        self._stale = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._read)
        self._connect()

    @property
    def in_hand(self) -> InHand | None:
        """The piece that is shown, None before one was read."""
        return self._found

    @property
    def one_chosen(self) -> bool:
        """Whether one piece is chosen, which is shown here or will be in a moment."""
        return len(self.bench.selection.pieces) == 1

    @property
    def pending(self) -> bool:
        """Whether anything that was typed is not safe yet."""
        return self.saves.pending

    def flush(self) -> None:
        """Save everything that is typed, now: before a page is left and before the window closes."""
        self.saves.flush()

    def focus_field(self, name: str) -> None:
        """Lead to a field: ``title``, ``statement``, ``alt``, ``body``, ``credit``, ``form``, ``tags``..."""
        self.show_form()
        self._wanted = name
        self._lead()

    def focus_lack(self, lack: Lack) -> None:
        """Lead to where a lack of the piece in hand is mended, on this form or on another page."""
        self.show_form()
        self._wanted = lack
        self._lead()

    def show_history(self) -> None:
        """Show what was changed on the piece in hand."""
        if self._found is not None:
            self.flush()
            self.history.show_piece(self._found.piece_id)
            self.stack.setCurrentWidget(self.history)
            self.history.list.setFocus()

    def show_form(self) -> None:
        """Come back from the history to the form."""
        if self.stack.currentWidget() is self.history:
            self.stack.setCurrentWidget(self.sheet)

    def next_language(self) -> None:
        """Bring the next language beside the original."""
        self.sheet.words.tongues.turn()

    def turn(self, by: int) -> None:
        """Ask for the next piece, or the one before; what is typed is saved first."""
        self.flush()
        self.turn_asked.emit(by)

    def deeds(self) -> Sequence[Deed]:
        """Return what can be done with the form, for the page it stands on."""
        return form_deeds(self)

    def state(self) -> dict[str, object]:
        """Return which parts are folded away, and which language stands beside the original."""
        folded = [section.name for section in self.sheet.sections if not section.is_open]
        return {"folded": folded, "language": self.sheet.words.tongues.preferred}

    def restore(self, state: dict[str, object]) -> None:
        """Take up what ``state`` returned; what does not fit is left aside."""
        folded = state.get("folded")
        for section in self.sheet.sections:
            section.set_open(not (isinstance(folded, list) and section.name in folded))
        self.sheet.words.tongues.prefer(str(state.get("language") or ""))

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was not read while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._soon.start()

    def _connect(self) -> None:
        self.bench.selection.changed.connect(self._chosen)
        self.bench.changed.connect(self._changed)
        self.saves.told.connect(self.sheet.header.word.setText)
        if not self.bench.writable:
            self.sheet.header.word.setText(self.tr("To be read only"))
        self.sheet.header.lack_chosen.connect(self.focus_lack)
        self.many.batch.clicked.connect(self.batch_asked)
        self.history.closed.connect(self.show_form)

    def _chosen(self) -> None:
        if self._found is None or self.bench.selection.current != self._found.piece_id:
            self.saves.hold()
        self._stale = True
        self._soon.start()

    def _changed(self, touched: Touched) -> None:
        shown = self.bench.selection.pieces or (self.bench.selection.current,)
        if touched.piece_ids & set(shown) or touched.kinds & {"term", "contributor"}:
            self._stale = True
            self._soon.start()

    def _read(self) -> None:
        if not self.isVisible():
            return
        self._stale = False
        pieces, current, day = self.bench.selection.pieces, self.bench.selection.current, self.bench.today()
        if not current:
            self._found = None
            self.stack.setCurrentWidget(self.nothing)
        elif len(pieces) > 1:
            self._found = None
            self.many.show_number(len(pieces))
            self.stack.setCurrentWidget(self.many)
            self.saves.read(lambda view: sum_up(view, pieces, day), self.many.show_lacks)
        else:
            self.saves.read(lambda view: take_in_hand(view, current, day), self._show, self._failed)

    def _show(self, found: InHand) -> None:
        if found.piece_id != self.bench.selection.current:
            return
        anew = self._found is None or self._found.piece_id != found.piece_id
        keyboard = QApplication.focusWidget()
        self._found = found
        self.sheet.show_piece(found)
        if self.stack.currentWidget() is self.history:
            self.history.show_piece(found.piece_id)
        else:
            self.stack.setCurrentWidget(self.sheet)
        if anew and keyboard is not None and self.sheet.isAncestorOf(keyboard) and keyboard.isVisible():
            keyboard.setFocus()
        self._lead()

    def _failed(self, error: Exception) -> None:
        self._found = None
        self.stack.setCurrentWidget(self.nothing)
        if not isinstance(error, NotFound):
            self.bench.fail(error)

    def _lead(self) -> None:
        """Go to what is wanted, once the piece that is chosen is the one that is shown."""
        wanted, found = self._wanted, self._found
        if wanted is None or found is None or found.piece_id != self.bench.selection.current:
            return
        self._wanted = None
        if isinstance(wanted, Lack) and wanted in _PAGE_OF:
            self.flush()
            self.bench.go(_PAGE_OF[wanted], Target(piece_id=found.piece_id, lack=wanted))
        else:
            self.sheet.focus_field(FIELD_OF[wanted] if isinstance(wanted, Lack) else wanted)
