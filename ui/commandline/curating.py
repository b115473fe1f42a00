"""``curate``: the curator's desk."""

from __future__ import annotations

import argparse
import getpass
from collections.abc import Callable
from contextlib import ExitStack, nullcontext
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from exhibit.commandline.answers import Answer
from exhibit.commandline.keeping import bring_back, examine_everything
from exhibit.commandline.stores import Stores
from exhibit.logbook import log
from exhibit.media.store import FileMediaStore
from exhibit.model.refusals import Refusal
from exhibit.services.keeping.backing_up import list_backups, require_not_lost
from ui.curator.program import run_desk
from ui.curator.workbench import Tools


def open_curators_desk(chosen: argparse.Namespace, stores: Stores) -> Answer:
    """Open the curator's desk; where a backup is to be gone back to, do that when it closed, and reopen."""
    folders = stores.folders
    wanted: list[Path] = []
    notice = ""
    while True:
        with ExitStack() as stack:

            def open_tools(
                say: Callable[[str], None], stack: ExitStack = stack, notice: str = notice
            ) -> Tools:
                tools = desk_tools(stores, (chosen.name or "").strip() or _user_name(), say, stack)
                return replace(tools, restore_later=wanted.append, notice=notice or tools.notice)

            code = run_desk(
                open_tools,
                settings_path=folders.root / "desk.json",
                backups=list_backups(folders.backups),
                go_back=wanted.append,
            )
        if not wanted:
            return Answer("", code=code)
        try:
            notice = bring_back(wanted.pop(), stores).to_words()
        except Refusal as refusal:
            notice = str(refusal)
        log.info(notice)


def desk_tools(
    stores: Stores,
    who: str,
    say: Callable[[str], None],
    stack: ExitStack,
    *,
    clock: Callable[[], datetime] | None = None,
) -> Tools:
    """Open the catalog for the desk, upgrading it where it is older, and bring its tools together."""
    folders = stores.folders
    require_not_lost(folders)
    before = set(_kept_from_before(folders.catalog))
    catalog = stack.enter_context(stores.open_catalog(clock=clock, say=say))
    kept = set(_kept_from_before(folders.catalog)) - before
    store = FileMediaStore(folders.media)
    # One for all jobs of the desk: its decoders take a second to start.
    files = stack.enter_context(stores.open_desk())
    if catalog.writable:
        store.sweep()
    return Tools(
        catalog=catalog,
        store=store,
        folders=folders,
        open_desk=lambda: nullcontext(files),
        open_press=stores.open_press,
        open_edition=stores.open_edition,
        who=who,
        now=stores.now,
        care=stores.open_care(),
        examine=lambda progress: examine_everything(stores, progress),
        changed_elsewhere=catalog.changed_elsewhere,
        notice="".join(
            f"This catalog was of an older form and is brought up to date. It is kept as it was in {path}."
            for path in kept
        ),
    )


def _kept_from_before(catalog: Path) -> list[Path]:
    """Return the copies that upgrades left beside the catalog."""
    return list(catalog.parent.glob("catalog-before-*.db"))


def _user_name() -> str:
    """Return what the system calls the person who is logged in."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user without a name, as in some containers
        return ""
