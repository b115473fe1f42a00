"""``host``: the host's desk."""

from __future__ import annotations

import argparse
from contextlib import closing

from exhibit.commandline.answers import Answer
from exhibit.commandline.showing import open_installed
from exhibit.commandline.stores import Stores
from exhibit.logbook import log
from exhibit.model.refusals import Refusal
from exhibit.ports import EditionReader, no_progress
from ui.host.program import run_host


def open_host_desk(_chosen: argparse.Namespace, stores: Stores) -> Answer:
    """Open the host's desk, also while the kiosk is running."""
    with closing(stores.open_venue()) as venue:
        return Answer("", code=run_host(venue, _gallery(stores)))


def _gallery(stores: Stores) -> EditionReader | None:
    """Open the gallery that the kiosk shows, to name its works; None where it has none, or a damaged one."""
    try:
        installed = open_installed(None, stores)
        if installed is None and stores.folders.sample.is_dir():
            return stores.open_sample(no_progress)
    except Refusal as refusal:
        log.warning("The works beside which cards were left are not named. %s", refusal)
        return None
    return installed
