"""``labels``: wall labels and checklists on paper."""

from __future__ import annotations

import argparse
import os

from exhibit.commandline.answers import Answer
from exhibit.commandline.stores import Stores
from exhibit.interchange.support import read_support
from exhibit.media.store import FileMediaStore
from exhibit.model.consent import Use
from exhibit.services.publishing.labelling import labels_of, require_labels
from ui.printing.paper import form_named
from ui.printing.printing import print_gallery


def draw_labels(chosen: argparse.Namespace, stores: Stores) -> Answer:
    """Draw wall labels, or the checklist, of a gallery as PDF."""
    with stores.open_catalog(changing=False) as catalog, catalog.read() as view:
        found = labels_of(
            view,
            chosen.gallery,
            stores.now().date(),
            read_support(stores.assets / "support.toml"),
            languages=chosen.language,
            use=Use(chosen.use),
            longest=form_named(chosen.size).words,
        )
    require_labels(found)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # paper needs no screen
    report = print_gallery(
        found,
        chosen.out,
        size=chosen.size,
        paper=chosen.paper,
        checklist=chosen.checklist,
        store=FileMediaStore(stores.folders.media),
    )
    return Answer(report.to_words(), report.to_json())
