"""A data folder in the middle of a curator's work, made for the pictures of the desk."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from exhibit.commandline.stores import Stores
from exhibit.commandline.taking_in import take_in
from exhibit.folders import Folders
from exhibit.ports import no_progress
from exhibit.services.keeping.backing_up import take_backup
from exhibit.services.publishing.publishing import publish
from exhibit.services.sampling import arrange_sample
from exhibit.services.unsettling import lay_out_delivery, unsettle_sample

SAMPLE_DAY = datetime(2026, 10, 6, 10, 0, tzinfo=UTC)
"""When the pictures of the desk are: the same every time they are drawn."""


def build_desk_sample(stores: Stores) -> None:
    """Fill a data folder: one edition is out, much is to be done."""
    folders, source = stores.folders, stores.assets / "sample"
    take_in(source, None, None, stores, no_progress, clock=lambda: SAMPLE_DAY - timedelta(days=20))
    with stores.open_catalog(clock=lambda: SAMPLE_DAY - timedelta(days=6)) as catalog:
        title = arrange_sample(catalog, source)
        with stores.open_press() as press:
            edition = folders.root / "editions" / "a-light-left-on-1"
            dated = replace(press, now=lambda: SAMPLE_DAY - timedelta(days=6))
            publish(catalog, title, edition, dated, notes="Stick 1, Toledo")
        unsettle_sample(catalog, stores.assets / "desk.toml", SAMPLE_DAY.date())
    for days in (9, 2, 1, 0):
        take_backup(stores.open_care(), folders, SAMPLE_DAY - timedelta(days=days, hours=1))
    lay_out_delivery(folders.root / "October mail", source)


def copy_submissions(source: Path, folders: Folders) -> None:
    """Give a scene of the desk what a first import begins with."""
    shutil.copytree(
        source, folders.root / "Submissions", ignore=shutil.ignore_patterns("*.md", "*.toml", "__*")
    )
    for path in source.glob("*-*.md"):
        shutil.copy(path, folders.root / "Submissions")


def copy_filled(filled: Folders, folders: Folders) -> None:
    """Give a scene of the desk a copy of the filled folder."""
    # Media and backups are never changed in place, so that they may be the same bytes on the disk.
    shutil.copytree(filled.root, folders.root, copy_function=_link_or_copy, dirs_exist_ok=True)
    for path in folders.catalog.parent.glob("catalog.db*"):
        path.unlink()
        shutil.copy(filled.catalog.parent / path.name, path)


def _link_or_copy(source: str, target: str) -> str:
    """Link a file to another name; copy it where the disk has no links."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target
