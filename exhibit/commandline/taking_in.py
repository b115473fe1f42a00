"""``import``: a folder of works and a sheet go into the catalog."""

from __future__ import annotations

import argparse
import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from exhibit.commandline.answers import Answer
from exhibit.commandline.stores import Stores
from exhibit.durable import sweep
from exhibit.folders import Folders
from exhibit.media.store import FileMediaStore
from exhibit.model.refusals import Refusal
from exhibit.ports import Progress
from exhibit.services.importing import ImportReport, apply_import, plan_import
from exhibit.services.importing.profiles import profile_name
from exhibit.services.importing.remembering import remembered
from exhibit.services.importing.report_file import report_path, write_report
from exhibit.services.importing.wishes import Mapped, SheetWishes
from exhibit.terminal import telling


def import_folder(chosen: argparse.Namespace, stores: Stores) -> Answer:
    """Take a folder of works and a sheet into the catalog; the whole report goes to a file of its own."""
    if chosen.remember and not profile_name(chosen.remember):
        raise Refusal("A mapping profile needs a name with letters or digits.")
    chosen.sheet = _sheet_of(chosen)
    with seldom_collecting(), telling() as progress:
        if chosen.dry_run:
            report = plan_only(chosen, stores, progress)
        else:
            report = take_in(
                chosen.source,
                chosen.sheet,
                _wishes_of(chosen, stores.folders),
                stores,
                progress,
                take_duplicates=chosen.take_duplicates,
                remember=chosen.remember,
            )
    place = chosen.report or (None if chosen.dry_run else report_path(stores.folders.reports, stores.now()))
    said = [report.to_words()] + ([write_report(place, report)] if place is not None else [])
    return Answer("\n\n".join(said), report.to_json())


def _sheet_of(chosen: argparse.Namespace) -> Path | None:
    """Return the sheet that was named; where nothing is there, the one of that name in the folder."""
    sheet: Path | None = chosen.sheet
    if sheet is None or sheet.exists() or not (chosen.source / sheet).exists():
        return sheet
    return Path(chosen.source / sheet)


@contextmanager
def seldom_collecting() -> Iterator[None]:
    """Have Python look for rings of garbage seldom meanwhile.

    A long sheet makes millions of objects that all stay, and looking them over again and again takes a
    quarter of the time.
    """
    before = gc.get_threshold()
    gc.set_threshold(100_000, 20, 1_000)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _wishes_of(chosen: argparse.Namespace, folders: Folders) -> SheetWishes:
    """Return what was said of the sheet on the command line."""
    return SheetWishes(
        mapping=chosen.mapping,
        layout=chosen.layout,
        encoding=chosen.encoding,
        profiles=folders.profiles,
        accept_offers=chosen.accept_offers,
    )


def plan_only(chosen: argparse.Namespace, stores: Stores, progress: Progress) -> ImportReport:
    """Say what an import would do, without changing one byte."""
    with (
        stores.open_catalog(changing=False) as catalog,
        stores.open_desk(progress) as desk,
        catalog.read() as view,
    ):
        return plan_import(
            view,
            chosen.source,
            chosen.sheet,
            _wishes_of(chosen, stores.folders),
            desk,
            progress,
            take_duplicates=chosen.take_duplicates,
        ).report


def take_in(  # noqa: PLR0913 - what to read and how, and what else is to be done with it
    source: Path,
    sheet: Path | None,
    mapping: Mapped,
    stores: Stores,
    progress: Progress,
    *,
    clock: Callable[[], datetime] | None = None,
    take_duplicates: bool = False,
    remember: str = "",
) -> ImportReport:
    """Import a folder, and with ``remember`` keep what its columns mean as a profile of that name."""
    folders = stores.folders
    with stores.open_catalog(clock=clock) as catalog, stores.open_desk(progress) as desk:
        store = FileMediaStore(folders.media)
        if catalog.writable:
            store.sweep()
            sweep(folders.reports)
        with catalog.read() as view:
            plan = plan_import(
                view,
                source,
                sheet,
                mapping,
                desk,
                progress,
                decode=False,
                keep=catalog.writable,
                take_duplicates=take_duplicates,
            )
        report = apply_import(catalog, plan, store, desk, progress)
    return remembered(report, plan, folders.profiles, remember) if remember else report
