"""``backup``, ``restore`` and ``doctor``: the care of the stores."""

from __future__ import annotations

import argparse
from pathlib import Path

from exhibit.commandline.answers import DONE, REFUSED, Answer
from exhibit.commandline.stores import Stores
from exhibit.media.store import FileMediaStore
from exhibit.model.diagnosis import Diagnosis
from exhibit.ports import Progress
from exhibit.services.keeping.diagnosing import diagnose
from exhibit.services.keeping.packing import pack_backup
from exhibit.services.keeping.restoring import RestoreReport, remake_pictures, restore
from exhibit.terminal import telling


def make_backup(chosen: argparse.Namespace, stores: Stores) -> Answer:
    """Copy the catalog, every original and what visitors left to a folder to carry away."""
    with telling() as progress:
        report = pack_backup(stores.open_care(), stores.folders, chosen.out, stores.now(), progress)
    return Answer(report.to_words(), report.to_json())


def restore_backup(chosen: argparse.Namespace, stores: Stores) -> Answer:
    """Go back to a backup; pictures that are lacking are made again from their originals."""
    report = bring_back(chosen.backup, stores)
    return Answer(report.to_words(), report.to_json())


def bring_back(backup: Path, stores: Stores) -> RestoreReport:
    """Put a backup in the catalog's place, and make the pictures that are lacking."""
    folders = stores.folders
    with telling() as progress:
        store = FileMediaStore(folders.media)
        report = restore(stores.open_care(), folders, store, backup, stores.now(), progress)
        if report.pieces is None:
            return report
        with (
            stores.open_catalog() as catalog,
            stores.open_press(progress) as press,
            catalog.read() as view,
        ):
            remake_pictures(view, press, progress)
    return report


def look_at_everything(chosen: argparse.Namespace, stores: Stores) -> Answer:
    """Look at every store, and say what is wrong and what to do about it."""
    with telling() as progress:
        found = examine_everything(stores, progress, deep=chosen.deep)
    return Answer(found.to_words(), found.to_json(), DONE if found.ok else REFUSED)


def examine_everything(stores: Stores, progress: Progress, *, deep: bool = False) -> Diagnosis:
    """Have the doctor look at everything, with what is around it here."""
    store = FileMediaStore(stores.folders.media)
    around, care = stores.surroundings(), stores.open_care()
    return diagnose(care, stores.folders, store, around, stores.now(), deep=deep, progress=progress)
