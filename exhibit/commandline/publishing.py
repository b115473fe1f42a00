"""``publish`` and ``export``: what leaves the house as files, through the gate."""

from __future__ import annotations

import argparse

from exhibit.commandline.answers import REFUSED, Answer
from exhibit.commandline.stores import Stores
from exhibit.model.consent import Use
from exhibit.services.publishing import exporting, publishing
from exhibit.terminal import telling


def publish_gallery(chosen: argparse.Namespace, stores: Stores) -> Answer:
    """Make an edition of a gallery."""
    with telling() as progress, stores.open_catalog() as catalog, stores.open_press(progress) as press:
        try:
            report = publishing.publish(catalog, chosen.gallery, chosen.out, press, progress=progress)
        except publishing.NothingToShow as refusal:
            return Answer(str(refusal), refusal.to_json(), REFUSED)
    return Answer(report.to_words(), report.to_json())


def export_table(chosen: argparse.Namespace, stores: Stores) -> Answer:
    """Write a gallery, or the whole catalog, as a table."""
    mark, use, today = not chosen.no_bom, Use(chosen.use), stores.now().date()
    with stores.open_catalog(changing=False) as catalog, catalog.read() as view:
        if chosen.private:
            report = exporting.export_for_the_house(view, chosen.out, mark=mark)
        elif chosen.gallery:
            report = exporting.export_gallery(view, chosen.gallery, chosen.out, today, use=use, mark=mark)
        else:
            report = exporting.export_catalog(view, chosen.out, today, use=use, mark=mark)
    return Answer(report.to_words(), report.to_json())
