"""``gallery``: the least that is needed to publish without a desk."""

from __future__ import annotations

import argparse

from exhibit.commandline.answers import Answer
from exhibit.commandline.stores import Stores
from exhibit.services import arranging


def list_galleries(_chosen: argparse.Namespace, stores: Stores) -> Answer:
    """List the galleries."""
    with stores.open_catalog(changing=False) as catalog, catalog.read() as view:
        found = arranging.list_galleries(view)
    lines = [f"{one.id:4}  {one.title}  ({one.stops} stops, {one.editions} editions)" for one in found]
    values = [
        {"id": one.id, "title": one.title, "stops": one.stops, "editions": one.editions} for one in found
    ]
    return Answer("\n".join(lines) or "There is no gallery yet.", {"galleries": values})


def create_gallery(chosen: argparse.Namespace, stores: Stores) -> Answer:
    """Make a gallery of every accepted piece."""
    with stores.open_catalog() as catalog:
        gallery, stops = arranging.create_from_accepted(catalog, chosen.title)
    words = f"The gallery “{chosen.title}” has {stops} stops. Publish it with: publish {gallery.id} OUT"
    return Answer(words, {"id": gallery.id, "title": chosen.title, "stops": stops})
