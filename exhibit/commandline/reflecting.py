"""``reflections``: what visitors left is listed, approved or declined."""

from __future__ import annotations

import argparse
from contextlib import closing

from exhibit.commandline.answers import Answer
from exhibit.commandline.stores import Stores
from exhibit.services.reflecting import telling
from exhibit.services.reflecting.approving import approve, decline


def list_reflections(chosen: argparse.Namespace, stores: Stores) -> Answer:
    """List what visitors left and nobody has decided on yet, or all of it."""
    with closing(stores.open_venue()) as venue:
        return Answer(*telling.list_for_host(venue, every=chosen.all))


def approve_reflection(chosen: argparse.Namespace, stores: Stores) -> Answer:
    """Have visitors see a reflection."""
    with closing(stores.open_venue()) as venue:
        approve(venue, chosen.number)
    return Answer(f"Reflection {chosen.number} is shown to visitors.", {"id": chosen.number})


def decline_reflection(chosen: argparse.Namespace, stores: Stores) -> Answer:
    """Keep a reflection from visitors, also one that they could see."""
    with closing(stores.open_venue()) as venue:
        decline(venue, chosen.number)
    return Answer(f"Reflection {chosen.number} is not shown to visitors.", {"id": chosen.number})
