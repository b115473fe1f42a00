"""The consents of the piece in hand, or of several at once: looked at, recorded, changed, withdrawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from exhibit.model.consent import Consent, Use
from exhibit.model.gate import Lack
from exhibit.ports import Touched
from ui.curator.consent.answer_form import AnswerForm
from ui.curator.consent.answer_list import AnswerList, UseBoxes
from ui.curator.consent.facts import Facts, reading
from ui.curator.consent.likeness import LikenessForm
from ui.curator.consent.sending import Sending
from ui.curator.consent.withdrawal import Withdrawal
from ui.curator.plain_label import plain_label
from ui.curator.review.side import scrolled
from ui.curator.workbench import Workbench

_KINDS = frozenset({"piece", "consent", "text", "publication"})


class ConsentPanel(QWidget):
    """Stands on the consent page, and can stand in any form: say what it is about by ``show_pieces``.

    One answer of one piece saves itself while it is changed. A new answer, for any number of uses and pieces,
    is kept when "Record" is pressed.
    """

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._ids: tuple[int, ...] = ()
        self._facts = Facts()
        self._chosen = 0
        self._stop_reading: Callable[[], None] | None = None
        self._wanted: Lack | None = None
        self._fresh = True
        """Whether a new answer begins with empty fields."""
        self._first = True
        """Whether pieces were just brought here, so that their first answer is shown."""
        self.sending = Sending(bench, self)
        self.heading = plain_label("lead")
        self.problem = plain_label("warning")
        self.answers = AnswerList()
        self.uses = UseBoxes()
        self.form = AnswerForm()
        self.record = QPushButton()
        self.withdraw = QPushButton(self.tr("&Withdraw…"))
        self.renew = QPushButton(self.tr("Given again &today"))
        self.remove = QPushButton(self.tr("Remove"))
        self.withdrawal = Withdrawal()
        self.likeness = LikenessForm()
        self._lay_out()
        self._connect()
        if not bench.writable:
            self._only_look()
        self.show_pieces(())

    def show_pieces(self, piece_ids: Sequence[int]) -> None:
        """Show the consents of these pieces; what is being typed is saved first."""
        if tuple(piece_ids) != self._ids:
            self.save()
            self._ids = tuple(piece_ids)
            self._choose(0)
            self._facts = Facts()
            self._first = True
        self.read()

    def save(self) -> None:
        """Save what is being typed; for ``Page.leave``."""
        self.form.flush()
        self.likeness.flush()

    def refresh(self, touched: Touched) -> None:
        """Bring what is shown up to date after a change."""
        if touched.kinds & _KINDS and touched.piece_ids & set(self._ids):
            self.read()

    def focus(self, lack: Lack | None) -> bool:
        """Bring the keyboard to where a piece gets what it lacks; False where that is not here."""
        self._wanted = None
        if lack is Lack.CONSENT:
            if self._facts.ids != self._ids:
                self._wanted = lack
            kiosk = self._facts.about((Use.KIOSK,))
            self._choose(kiosk[0].id if len(self._ids) == 1 and kiosk else 0)
            self.uses.boxes[Use.KIOSK].setChecked(True)
            self._show()
            self.form.granted.setFocus()
        elif lack is Lack.LIKENESS:
            self.likeness.likeness.setFocus()
        return lack in {Lack.CONSENT, Lack.LIKENESS}

    def read(self) -> None:
        """Read what is shown."""
        if self._stop_reading is not None:
            self._stop_reading()
        self._stop_reading = self._bench.read(reading(self._ids), self._arrived)

    def _arrived(self, facts: Facts) -> None:
        self._facts = facts
        if self._chosen and facts.consent(self._chosen) is None:
            self._choose(0)
        if self._first and facts.pieces:
            self._first = False
            one = len(facts.pieces) == 1 and facts.consents
            self._choose(facts.consents[0].id if one else 0)
        if self._wanted is not None:
            self.focus(self._wanted)
            return
        self._show()

    def _show(self) -> None:
        facts, one = self._facts, len(self._facts.pieces) == 1
        self.setEnabled(bool(facts.pieces))
        self.heading.setText(self._heading())
        self.answers.show_answers(facts.consents, self._chosen, self._bench.today())
        self.answers.setVisible(one)
        chosen = facts.consent(self._chosen)
        busy = self.form.dirty or self.sending.pending > 0
        shown = chosen if chosen is not None else Consent(piece_id=0, use=Use.KIOSK)
        if not busy and (chosen is not None or self.form.answer() is None or self._fresh):
            self.form.show_answer(shown, self._bench.today(), new=chosen is None)
            self._fresh = False
        self.uses.setVisible(chosen is None)
        self.record.setVisible(chosen is None)
        self.renew.setVisible(chosen is not None)
        self.remove.setVisible(chosen is not None)
        self.withdrawal.show_editions(facts.out)
        if not self.likeness.dirty:
            same = {(p.likeness, p.release_form, p.release_scan) for p in facts.pieces}
            self.likeness.show_piece(facts.pieces[0] if len(same) == 1 else None)
        self._count()

    def _heading(self) -> str:
        if not self._facts.pieces:
            return self.tr("Choose pieces on the left, and their consents stand here.")
        if len(self._facts.pieces) == 1:
            return f"{self._facts.titles[0]} ({self._facts.pieces[0].accession})"
        return self.tr("%n pieces", "", len(self._facts.pieces))

    def _count(self) -> None:
        pieces, uses = len(self._facts.pieces), len(self.uses.uses())
        self.record.setEnabled(bool(pieces and uses) and self._bench.writable)
        for_uses = self.tr("Record for %n uses", "", uses)
        of_pieces = self.tr("of %n pieces", "", pieces)
        self.record.setText(f"{for_uses} {of_pieces}" if pieces > 1 else for_uses)
        standing = [one for one in self._to_withdraw() if one.withdrawn_on is None]
        self.withdraw.setEnabled(bool(standing) and self._bench.writable)

    def _to_withdraw(self) -> tuple[Consent, ...]:
        chosen = self._facts.consent(self._chosen)
        return (chosen,) if chosen is not None else self._facts.about(self.uses.uses())

    def _choose(self, consent_id: int) -> None:
        if consent_id != self._chosen:
            self.form.flush()
        self._chosen = consent_id
        self.sending.begin()
        self._fresh = True
        self.withdrawal.hide()
        self.problem.hide()

    @Slot(int)
    def _pick(self, consent_id: int) -> None:
        self._choose(consent_id)
        self._show()

    @Slot()
    def _change(self) -> None:
        """Save the answer that is shown; of a new one nothing is saved before it is recorded."""
        answer = self.form.answer()
        if answer is not None and answer.id and answer != self._facts.consent(self._chosen):
            self.problem.hide()
            self.sending.change(answer)

    @Slot()
    def _record(self) -> None:
        answer = self.form.answer()
        if answer is not None:
            self.problem.hide()
            self.form.dirty = False
            self.sending.record(self._facts.ids, self.uses.uses(), answer)

    @Slot()
    def _recorded(self) -> None:
        self._fresh = True

    @Slot(date, str)
    def _withdraw(self, day: date, reason: str) -> None:
        self.form.flush()
        ids = [one.id for one in self._to_withdraw() if one.withdrawn_on is None]
        self.sending.withdraw(ids, day, reason)

    @Slot()
    def _renew(self) -> None:
        self.form.flush()
        self.sending.renew(self._chosen)

    @Slot(Path)
    def _attach(self, path: Path) -> None:
        """Keep the scan at once; with a new answer, when that is recorded."""
        if self._chosen:
            self.form.flush()
            self.sending.attach(self._chosen, path)
        else:
            self.sending.keep(path, self.form.scan.show_scan)

    @Slot()
    def _release(self) -> None:
        likeness = self.likeness.value
        if likeness is not None:
            scan = self.likeness.scan.name
            self.sending.release(self._facts.ids, likeness, self.likeness.form.text(), scan)

    @Slot(str)
    def _refused(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()

    def _only_look(self) -> None:
        self.form.only_look()
        self.likeness.only_look()
        for button in (self.renew, self.remove):
            button.setEnabled(False)

    @Slot()
    def _keep_back(self) -> None:
        """Count as typed again what could not be stored, so that leaving tries once more."""
        self.form.dirty = self.likeness.dirty = bool(self._facts.pieces)

    def _connect(self) -> None:
        self.sending.kept_back.connect(self._keep_back)
        self.sending.ended.connect(self.read)
        self.sending.recorded.connect(self._recorded)
        self.sending.refused.connect(self._refused)
        self.answers.picked.connect(self._pick)
        self.uses.changed.connect(self._count)
        self.form.edited.connect(self._change)
        self.form.scan_chosen.connect(self._attach)
        self.form.scan_wanted.connect(self.sending.open_scan)
        self.record.clicked.connect(self._record)
        self.withdraw.clicked.connect(lambda: self.withdrawal.ask(self._bench.today()))
        self.withdrawal.confirmed.connect(self._withdraw)
        self.renew.clicked.connect(self._renew)
        self.remove.clicked.connect(lambda: self.sending.remove(self._chosen))
        self.likeness.edited.connect(self._release)
        self.likeness.scan_chosen.connect(lambda path: self.sending.attach_release(self._facts.ids, path))
        self.likeness.scan_wanted.connect(self.sending.open_scan)

    def _lay_out(self) -> None:
        self.record.setProperty("kind", "primary")
        buttons = QGridLayout()
        buttons.addWidget(self.record, 0, 0, 1, 2)
        for place, button in enumerate((self.withdraw, self.renew, self.remove), 2):
            buttons.addWidget(button, place // 2, place % 2)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(12)
        for widget in (self.heading, self.answers, self.uses, self.form, self.problem):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self.withdrawal)
        column.addSpacing(8)
        column.addWidget(self.likeness)
        column.addStretch()
        area = scrolled(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self.problem.hide()
