"""What the consent panel sends off, one write after another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from exhibit.model.consent import Consent, Use
from exhibit.model.history import Step
from exhibit.model.pieces import Likeness
from exhibit.model.refusals import Refusal
from exhibit.ports import Catalog
from exhibit.services.cataloguing.scans import keep_scan
from exhibit.services.reviewing import consenting
from ui.curator.workbench import Workbench
from ui.worded import refusal_words


class Sending(QObject):
    """Writes for the panel, and tells it how that ended."""

    ended = Signal()
    """Something is stored."""
    recorded = Signal()
    """A new answer is stored."""
    refused = Signal(str)
    """A sentence: why something could not be stored."""
    kept_back = Signal()
    """A change of an answer or a release could not be stored; what was typed must not be forgotten."""

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._step: int | None = None
        self.pending = 0
        """How many writes have not ended yet."""

    def begin(self) -> None:
        """Begin a visit: what was changed before is a step of its own."""
        self._step = None

    def change(self, answer: Consent) -> None:
        """Keep an answer as it is now; in one visit that is one step."""
        who = self._bench.who

        def save(catalog: Catalog) -> Step | None:
            step = consenting.change(catalog, answer, who, extends=self._step)
            self._step = step.id if step is not None else None
            return step

        self._write(save, failed=self._keep_back)

    def record(self, piece_ids: Sequence[int], uses: Sequence[Use], answer: Consent) -> None:
        """Keep a new answer."""
        who = self._bench.who

        def done(step: Step | None) -> None:
            self.recorded.emit()
            self._say(step)

        self._write(lambda catalog: consenting.record(catalog, piece_ids, uses, answer, who), done)

    def withdraw(self, consent_ids: Sequence[int], day: date, reason: str) -> None:
        """Keep that answers were taken back."""
        who = self._bench.who
        self._write(lambda catalog: consenting.withdraw(catalog, consent_ids, day, reason, who), self._say)

    def renew(self, consent_id: int) -> None:
        """Keep that an answer was given again today."""
        today, who = self._bench.today(), self._bench.who
        self._write(lambda catalog: consenting.renew(catalog, [consent_id], today, None, who), self._say)

    def remove(self, consent_id: int) -> None:
        """Take out an answer that was recorded by mistake."""
        who = self._bench.who
        self._write(lambda catalog: consenting.remove(catalog, [consent_id], who), self._say)

    def attach(self, consent_id: int, path: Path) -> None:
        """Keep a scan with an answer."""
        store, who = self._bench.tools.store, self._bench.who
        self._write(
            lambda catalog: consenting.attach_scan(catalog, store, [consent_id], path, who), self._say
        )

    def keep(self, path: Path, done: Callable[[str], None]) -> None:
        """Keep a scan for an answer that is still to be recorded; ``done`` gets its name."""
        store = self._bench.tools.store
        self._bench.run(lambda _: keep_scan(store, path), done, failed=self._failed)

    def release(self, piece_ids: Sequence[int], likeness: Likeness, form: str, scan: str) -> None:
        """Keep what is known of a patient's likeness."""
        who = self._bench.who
        self._write(
            lambda catalog: consenting.release_likeness(
                catalog, piece_ids, likeness, form=form, scan=scan, who=who
            ),
            failed=self._keep_back,
        )

    def attach_release(self, piece_ids: Sequence[int], path: Path) -> None:
        """Keep the scan of a likeness release."""
        store, who = self._bench.tools.store, self._bench.who
        self._write(
            lambda catalog: consenting.attach_release(catalog, store, piece_ids, path, who), self._say
        )

    def open_scan(self, name: str) -> None:
        """Open a scan with the program that is made for such files."""
        sha256, _, extension = name.partition(".")
        try:
            path = self._bench.tools.store.original(sha256, extension)
        except Refusal as error:
            self._bench.fail(error)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _write(
        self,
        work: Callable[[Catalog], Step | None],
        done: Callable[[Step | None], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        tell = failed or self._failed
        self.pending += 1

        def ended(step: Step | None) -> None:
            self.pending -= 1
            if done is not None:
                done(step)
            self.ended.emit()

        def refuse(error: Exception) -> None:
            self.pending -= 1
            tell(error)

        self._bench.write(work, ended, refuse)

    def _keep_back(self, error: Exception) -> None:
        self._failed(error)
        self.kept_back.emit()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Refusal):
            self.refused.emit(refusal_words(error))
        else:
            self._bench.fail(error)

    def _say(self, step: Step | None) -> None:
        if step is not None:
            self._bench.said.emit(step.label)
