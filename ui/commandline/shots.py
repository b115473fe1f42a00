"""``shots``: every screen of kiosk and desk as a picture."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from pathlib import Path

from exhibit.commandline.answers import Answer
from exhibit.commandline.desk_sample import SAMPLE_DAY, build_desk_sample, copy_filled, copy_submissions
from exhibit.commandline.showing import open_installed
from exhibit.commandline.stores import Stores
from exhibit.folders import Folders
from exhibit.model.refusals import Refusal
from exhibit.ports import Progress, VenueStore
from exhibit.services.publishing.hanging import Press
from exhibit.services.reflecting.sampling import leave_samples
from exhibit.terminal import telling
from ui.commandline.curating import desk_tools
from ui.curator.shots import Wish, prepare_drawing, render_desk_shots, wanted_shots
from ui.curator.workbench import Tools
from ui.host.shots import hold_all_again, render_host_shots, wanted_host_shots
from ui.kiosk.shots import render_shots


def draw_screens(chosen: argparse.Namespace, stores: Stores) -> Answer:
    """Render every screen of kiosk and desk to PNG files."""
    prepare_drawing()
    with telling() as progress:
        made = [
            *_kiosk_shots(chosen, stores, progress),
            *_host_shots(chosen, stores, progress),
            *desk_shots(chosen, stores, progress),
        ]
    if not made:
        raise Refusal(f"No screen has “{chosen.only}” in its name.")
    return Answer(f"{len(made)} pictures are in {chosen.directory}.")


def _kiosk_shots(chosen: argparse.Namespace, stores: Stores, progress: Progress) -> list[Path]:
    """Render the kiosk's screens, on the installed edition or else on the sample gallery."""
    if chosen.only.startswith(("curator", "host")):
        return []
    reader = open_installed(chosen.edition, stores) or stores.open_sample(progress)
    # A venue made for the pictures: what visitors left at the real one is for nobody's screenshots.
    with (
        tempfile.TemporaryDirectory(prefix="lamplight-") as scratch,
        closing(stores.at(Folders(Path(scratch))).open_venue()) as venue,
    ):
        leave_samples(venue, reader, SAMPLE_DAY.date())
        made = render_shots(
            chosen.directory,
            reader,
            size=chosen.size or (1920, 1080),
            language=chosen.language,
            text_percent=chosen.text,
            only=chosen.only,
            progress=progress,
            venue=venue,
        )
    reader.close()
    return made


def _host_shots(chosen: argparse.Namespace, stores: Stores, progress: Progress) -> list[Path]:
    """Render the host's desk over venues made for that, with what the kiosk's pictures show still unread."""
    if not wanted_host_shots(chosen.only):
        return []
    reader = stores.open_sample(progress)
    with tempfile.TemporaryDirectory(prefix="lamplight-") as scratch:

        def open_unread() -> VenueStore:
            venue = stores.at(Folders(Path(tempfile.mkdtemp(dir=scratch)))).open_venue()
            leave_samples(venue, reader, SAMPLE_DAY.date())
            hold_all_again(venue)
            return venue

        made = render_host_shots(
            chosen.directory,
            open_unread,
            reader,
            only=chosen.only,
            language=chosen.language,
            size=chosen.size or (1440, 900),
            progress=progress,
        )
    reader.close()
    return made


def desk_shots(chosen: argparse.Namespace, stores: Stores, progress: Progress) -> list[Path]:
    """Render the desk's pages over catalogs made for that: nobody's own data is touched."""
    wish = Wish(
        size=chosen.size or (1440, 900), language=chosen.language, percent=chosen.text, only=chosen.only
    )
    if not wanted_shots(wish):
        return []
    with tempfile.TemporaryDirectory(prefix="lamplight-") as scratch, ExitStack() as stack:
        filled = stores.at(Folders(Path(scratch) / "filled"))
        progress(0, 1, "Making a catalog for the pictures of the desk")
        build_desk_sample(filled)

        def open_tools(kind: str) -> Tools:
            return open_scene(kind, filled, Folders(Path(tempfile.mkdtemp(dir=scratch))), stack)

        return render_desk_shots(chosen.directory, open_tools, wish, progress)


def open_scene(kind: str, filled: Stores, folders: Folders, stack: ExitStack) -> Tools:
    """Give a scene of the desk data of its own in ``folders``; ``kind`` is one of those in ``staging``."""
    stores = filled.at(folders)
    if kind == "empty":
        copy_submissions(stores.assets / "sample", folders)
    else:
        copy_filled(filled.folders, folders)
    if kind == "read-only":
        stack.enter_context(stores.open_catalog())
    return _dated_tools(stores, stack)


def _dated_tools(stores: Stores, stack: ExitStack) -> Tools:
    """Bring together what a scene of the desk works with; its time stands still."""
    tools = desk_tools(stores, "Ines", lambda _: None, stack, clock=lambda: SAMPLE_DAY)

    @contextmanager
    def open_dated_press() -> Iterator[Press]:
        with stores.open_press() as press:
            yield replace(press, now=lambda: SAMPLE_DAY)

    return replace(tools, now=lambda: SAMPLE_DAY, open_press=open_dated_press)
