"""Which edition a kiosk shows."""

from __future__ import annotations

from pathlib import Path

from exhibit.commandline.stores import Stores
from exhibit.logbook import log
from exhibit.model.refusals import EditionRefused
from exhibit.ports import EditionReader
from exhibit.services.installing.installing import EditionShelf
from exhibit.services.installing.opening import open_current


def open_installed(edition: Path | None, stores: Stores) -> EditionReader | None:
    """Open the edition that was named or installed; None where none was ever installed.

    Raises ``EditionRefused`` where there is one and it cannot be shown.
    """
    if edition is not None:
        return stores.open_edition(edition)
    shelf = EditionShelf(stores.folders.kiosk)
    if not shelf.editions.is_dir():
        return None
    opened = open_current(shelf, stores.open_edition)
    for reason in opened.reasons:
        log.warning(reason)
    if opened.reader is None:
        raise EditionRefused("No installed edition can be shown.")
    return opened.reader
