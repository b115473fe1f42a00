"""The sample gallery: made as everybody's is, at its first showing."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from exhibit.commandline.stores import Stores
from exhibit.commandline.taking_in import take_in
from exhibit.folders import Folders
from exhibit.ports import Progress
from exhibit.services.publishing.publishing import publish
from exhibit.services.sampling import arrange_sample


def build_sample(source: Path, edition: Path, stores: Stores, progress: Progress) -> None:
    """Import the sample's folder into a catalog of its own, publish it, and throw the catalog away.

    Editions of older samples beside it go.
    """
    edition.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".making-", dir=edition.parent) as scratch:
        aside = stores.at(Folders(Path(scratch)))
        take_in(source, None, None, aside, progress)
        with aside.open_catalog() as catalog, aside.open_press() as press:
            title = arrange_sample(catalog, source)
            publish(catalog, title, edition, press, progress=progress)
    for older in edition.parent.iterdir():
        if older != edition:
            shutil.rmtree(older, ignore_errors=True)
