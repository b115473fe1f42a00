"""``verify``, ``install`` and ``rollback``: an edition comes to a kiosk."""

from __future__ import annotations

import argparse

from exhibit.commandline.answers import DONE, REFUSED, Answer
from exhibit.commandline.stores import Stores
from exhibit.services.installing.installing import EditionShelf
from exhibit.services.installing.verifying import verify_edition
from exhibit.terminal import telling


def verify(chosen: argparse.Namespace, stores: Stores) -> Answer:
    """Check an edition completely."""
    with telling() as progress:
        check = verify_edition(chosen.edition, stores.open_edition, progress)
    return Answer(check.to_words(), check.to_json(), DONE if check.ok else REFUSED)


def install(chosen: argparse.Namespace, stores: Stores) -> Answer:
    """Bring an edition to this kiosk."""
    with telling() as progress:
        done = EditionShelf(stores.folders.kiosk).install(
            chosen.edition,
            verify=lambda folder, report: verify_edition(folder, stores.open_edition, report),
            progress=progress,
        )
    return Answer(done.sentence, {"edition": done.folder.name, "changed": done.changed})


def roll_back(_chosen: argparse.Namespace, stores: Stores) -> Answer:
    """Go back to the edition shown before."""
    folder = EditionShelf(stores.folders.kiosk).rollback()
    return Answer(f"The kiosk shows {folder.name} again.", {"edition": folder.name})
