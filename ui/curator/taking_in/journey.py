"""The way of one import, from a folder to pieces: what was chosen, planned and decided, and the jobs for it.

Nothing is written before ``apply``. The pages only show what is here, so leaving one loses nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from exhibit.ports import Progress
from exhibit.services.importing import (
    Decisions,
    ImportPlan,
    ImportReport,
    PlannedRow,
    SheetView,
    plan_again,
    plan_import,
    planned_rows,
    whole_mapping,
)
from exhibit.services.importing.applying import keep_files, write_import
from exhibit.services.importing.keeping import Kept
from exhibit.services.importing.profiles import remember_profile
from exhibit.services.importing.report import LEFT
from exhibit.services.importing.twins import Twin, find_twins
from ui.curator.taking_in.sheet_journey import SheetJourney
from ui.curator.workbench import Workbench

_SETTLE_MS = 120
Twins = Mapping[str, tuple[Twin, ...]]
Planned = tuple[ImportPlan, tuple[PlannedRow, ...], Twins]


class ImportJourney(SheetJourney):
    """Holds the state of an import and runs its jobs; every signal tells that something of it is new."""

    planning = Signal()
    planned = Signal()
    applying = Signal()
    writing = Signal()
    stopped = Signal()
    applied = Signal(object)
    """The ``ImportReport`` of what was written."""

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(bench, parent)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self._plan_decisions)
        self._deciding = False

    def start_again(self) -> None:
        """Forget everything, to begin with another folder."""
        super().start_again()
        self._settling.stop()

    def _forget(self) -> None:
        super()._forget()
        self.plan: ImportPlan | None = None
        self.rows: tuple[PlannedRow, ...] = ()
        self.twins: Twins = {}
        self.decisions = Decisions()
        self.report: ImportReport | None = None
        self._read_as: tuple[object, ...] = ()
        self._before: dict[str, PlannedRow] = {}
        self._then: Callable[[], None] | None = None

    @property
    def renewing(self) -> bool:
        """Whether the rows do not show the newest decisions yet."""
        return self._settling.isActive() or self._then is not None or self._deciding

    def make_plan(self, *, remember: str = "", anew: bool = False) -> None:
        """Make the dry run; ``remember`` names how the columns are matched, ``anew`` reads all again."""
        view = self.view
        if view is None:
            return
        mapping = view.mapping
        options = (mapping.separator, mapping.sheet, mapping.layout, mapping.encoding)
        read_as = (view.folder, view.path, *options)
        former = self.plan if read_as == self._read_as and not anew else None
        if former is None:
            self.decisions, self._before = Decisions(), {}
        self._read_as = read_as
        self.planning.emit()

        def work(progress: Progress) -> Planned:
            if remember and view.columns:
                profiles = self.bench.tools.folders.profiles
                remember_profile(profiles, remember, view.sheet.headings, whole_mapping(view))
            return self._planned(view, former, progress)

        self._run(work, self._take_plan, shown=True)

    def decide(self, decisions: Decisions) -> None:
        """Take other decisions; the rows are planned again in a moment."""
        self.decisions = decisions
        self._settling.start()

    def apply(self) -> None:
        """Write what is accepted, after the newest decisions were planned."""
        if self._settling.isActive() or self._deciding:
            self._then = self._apply
        else:
            self._apply()

    @Slot()
    def stop(self) -> None:
        """End the job that runs; nothing half done is left."""
        self._call_off()
        self._deciding, self._then = False, None
        self.stopped.emit()

    def shown(self, row: PlannedRow) -> PlannedRow:
        """Return a row as it was before it was left out."""
        if row.report.outcome != LEFT:
            return row
        return self._before.get(row.item, row)

    def renew(self) -> None:
        """Plan again, because the catalog changed."""
        if self.plan is not None and self.report is None:
            self._settling.start()

    def _planned(self, view: SheetView, former: ImportPlan | None, progress: Progress) -> Planned:
        tools = self.bench.tools
        with tools.open_desk() as desk, tools.catalog.read() as reader:
            if former is not None:
                plan = plan_again(reader, former, self.decisions, desk, progress, mapping=view.mapping)
            else:
                today = self.bench.today()
                plan = plan_import(reader, view.folder, view.path, view.mapping, desk, progress, today=today)
            return plan, planned_rows(plan), find_twins(reader, plan)

    @Slot()
    def _plan_decisions(self) -> None:
        view, plan = self.view, self.plan
        if view is None or plan is None:
            return
        self._deciding = True
        self._run(lambda progress: self._planned(view, plan, progress), self._take_plan)

    def _take_plan(self, planned: Planned) -> None:
        self._deciding = False
        self.plan, self.rows, twins = planned
        left = {item: each for item, each in self.twins.items() if item in self.decisions.left}
        self.twins = {**left, **twins}
        self._before |= {row.item: row for row in self.rows if row.report.outcome != LEFT}
        then, self._then = self._then, None
        self.planned.emit()
        if then is not None and not self._settling.isActive():
            then()

    def _apply(self) -> None:
        plan, tools = self.plan, self.bench.tools
        if plan is None:
            return
        self.applying.emit()

        def keep(progress: Progress) -> Kept:
            with tools.open_desk() as desk:
                return keep_files(tools.catalog, plan, tools.store, desk, progress)

        self._run(keep, lambda kept: self._write(plan, kept), shown=True)

    def _write(self, plan: ImportPlan, kept: Kept) -> None:
        self.writing.emit()
        self.bench.run(
            lambda _: write_import(self.bench.tools.catalog, plan, kept, self.bench.who, as_shown=True),
            self._take_report,
            failed=self._fail,
            writes=True,
        )

    def _take_report(self, report: ImportReport) -> None:
        self.report = report
        self.applied.emit(report)

    def _fail(self, error: Exception) -> None:
        self._deciding, self._then = False, None
        super()._fail(error)
