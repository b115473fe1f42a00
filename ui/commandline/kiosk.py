"""``kiosk``: the visitor's program."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from exhibit.commandline.answers import Answer
from exhibit.commandline.showing import open_installed
from exhibit.commandline.stores import Stores
from exhibit.logbook import log, telling_staff
from exhibit.model.refusals import Refusal
from exhibit.ports import EditionReader, VenueStore
from exhibit.services.contacts import reminder
from exhibit.settings import Settings, read_settings
from ui.kiosk.program import run_kiosk


def open_kiosk(chosen: argparse.Namespace, stores: Stores) -> Answer:
    """Open the visitor's program on the installed edition, or else on the sample gallery."""
    with telling_staff():
        settings, problems = read_settings(_text_of(stores.folders.settings))
        for problem in problems:
            log.warning(problem)
        with venue_of_kiosk(stores, settings) as venue:
            code = run_kiosk(
                lambda: _reminding(open_installed(chosen.edition, stores), stores),
                settings=settings,
                fullscreen=chosen.fullscreen,
                at=chosen.at,
                prepare=stores.open_sample,
                venue=venue,
            )
    return Answer("", code=code)


def _text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


@contextmanager
def venue_of_kiosk(stores: Stores, settings: Settings) -> Iterator[VenueStore | None]:
    """Open the store of reflections, if need be for reading alone.

    None where the host wants none, or where not even that can be: then the log tells staff why not.
    """
    if not settings.reflections:
        yield None
        return
    try:
        venue = stores.open_venue(at_least_reading=True)
    except (Refusal, OSError) as error:
        log.warning("Visitors cannot leave reflections. %s", error)
        yield None
        return
    with closing(venue):
        yield venue


def _reminding(reader: EditionReader | None, stores: Stores) -> EditionReader | None:
    """Remind staff of help contacts that nobody verified for long, and pass the edition on."""
    words = reminder(reader.front().support, stores.now().date()) if reader else ""
    if words:
        log.warning(words)
    return reader
