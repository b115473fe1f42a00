"""The first half of an import's way: which sheet it is, how it is read, and what its columns mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from exhibit.interchange.mapping import MappingFile
from exhibit.interchange.sheets import Reading
from exhibit.ports import Progress
from exhibit.services.importing import SheetView, mapped_anew, sheets_of, view_sheet, with_mapping
from exhibit.services.importing.columns import with_offer
from exhibit.services.importing.profiles import Profile, find_profile
from ui.curator.workbench import Workbench
from ui.worded import refusal_words, worded


class SheetJourney(QObject):
    """Holds what was chosen of a folder and its sheet, and runs one job after the other."""

    sheet_opened = Signal()
    progressed = Signal(int, int, str)
    refused = Signal(str)

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bench = bench
        self._call_off: Callable[[], None] = lambda: None
        self._forget()

    def start_again(self) -> None:
        """Forget everything, to begin with another folder."""
        self._call_off()
        self._forget()

    def _forget(self) -> None:
        self.source: Path | None = None
        self.sheets: tuple[Path, ...] = ()
        self.view: SheetView | None = None
        self.profile: Profile | None = None
        self.readings: tuple[Reading, ...] = ()

    def open(self, source: Path) -> None:
        """Begin with a folder or a sheet. With several sheets in a folder the first is taken."""
        self.start_again()
        self.source = source

        def look(_: Progress) -> tuple[tuple[Path, ...], SheetView, Profile | None]:
            folder, sheets = sheets_of(source)
            view, profile = self._opened(folder, next(iter(sheets), None))
            return sheets, view, profile

        self._run(look, self._take_sheet)

    def choose_sheet(self, path: Path | None) -> None:
        """Take another sheet of the folder, or none."""
        if self.view is None or self.view.path == path:
            return
        folder, sheets = self.view.folder, self.sheets
        self._run(lambda _: (sheets, *self._opened(folder, path)), self._take_sheet)

    def map_column(self, heading: str, name: str) -> None:
        """Say what a column is; empty leaves it to its heading again."""
        if (view := self.view) is not None:
            self._run(lambda _: mapped_anew(view, heading, name), self._take_view)

    def take_offer(self, heading: str) -> None:
        """Let a column be what it was offered as."""
        if (view := self.view) is not None:
            self._run(lambda _: with_offer(view, heading), self._take_view)

    def take_offers(self) -> None:
        """Let every column be what it was offered as."""
        if (view := self.view) is not None:
            offered = {one.heading: one.offer for one in view.columns if one.offer}
            mapping = replace(view.mapping, columns={**view.mapping.columns, **offered})
            self._run(lambda _: with_mapping(view, mapping), self._take_view)

    def read_as(self, *, layout: str = "", encoding: str = "") -> None:
        """Read the sheet again as another layout or in another encoding; empty keeps what it is read as."""
        if (view := self.view) is None or view.path is None:
            return
        mapping = replace(
            view.mapping,
            layout=layout or view.mapping.layout,
            encoding=encoding or view.mapping.encoding,
        )
        self._run(lambda _: self._read_again(view, mapping), self._take_reading)

    def set_language(self, tag: str) -> None:
        """Say what language the sheet is written in where nothing else says so."""
        if (view := self.view) is not None:
            mapping = replace(view.mapping, language=tag)
            self._run(lambda _: with_mapping(view, mapping), self._take_view)

    def _opened(self, folder: Path, path: Path | None) -> tuple[SheetView, Profile | None]:
        view = view_sheet(folder, path, MappingFile())
        profile = find_profile(self.bench.tools.folders.profiles, view.sheet.headings)
        if profile is not None:
            view = view_sheet(folder, path, profile.mapping)
        return view, profile

    def _read_again(self, view: SheetView, mapping: MappingFile) -> tuple[SheetView, Profile | None]:
        """Read a sheet otherwise; what was said of its columns stays where they are the same."""
        anew = view_sheet(view.folder, view.path, replace(mapping, columns={}))
        profile = find_profile(self.bench.tools.folders.profiles, anew.sheet.headings)
        there = {head: name for head, name in mapping.columns.items() if head in anew.sheet.headings}
        columns = {**(profile.mapping.columns if profile is not None else {}), **there}
        return with_mapping(anew, replace(mapping, columns=columns)), profile

    def _take_reading(self, found: tuple[SheetView, Profile | None]) -> None:
        self.view, self.profile = found
        self.sheet_opened.emit()

    def _take_sheet(self, found: tuple[tuple[Path, ...], SheetView, Profile | None]) -> None:
        self.sheets, self.view, self.profile = found
        self.readings = self.view.sheet.readings
        self.sheet_opened.emit()

    def _take_view(self, view: SheetView) -> None:
        self.view = view
        self.sheet_opened.emit()

    def _run(
        self, work: Callable[[Progress], object], done: Callable[..., None], *, shown: bool = False
    ) -> None:
        """Run a job in place of the one before; ``shown`` tells its progress."""
        self._call_off()
        progress = self._tell if shown else lambda *_: None
        self._call_off = self.bench.run(work, done, progress=progress, failed=self._fail)

    def _tell(self, done: int, total: int, step: str) -> None:
        self.progressed.emit(done, total, worded(step))

    def _fail(self, error: Exception) -> None:
        self.bench.fail(error)
        self.refused.emit(refusal_words(error))
