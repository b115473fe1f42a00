"""Which backups stay: the newest three, and one of every week.

Backups are named after the moment they were made, in UTC, so that a folder of them needs no index.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime

NEWEST = 3
"""How many of the last backups stay, whatever their age."""

_NAME = re.compile(r"catalog-(\d{8})-(\d{6})Z\.db")


def backup_name(moment: datetime) -> str:
    """Return what a backup made at ``moment`` (with its zone) is called."""
    return f"catalog-{moment.astimezone(UTC):%Y%m%d-%H%M%S}Z.db"


def made_at(name: str) -> datetime | None:
    """Return when a backup was made, None for a name that is not one of a backup."""
    if not (found := _NAME.fullmatch(name)):
        return None
    try:
        return datetime.strptime("".join(found.groups()), "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None


def to_keep(names: Iterable[str], now: datetime) -> frozenset[str]:
    """Return the names that stay: the newest three by ``now``, and the newest of every week.

    What is no backup's name stays. So does what bears a later moment than ``now``: a clock that was wrong
    must not have today's backups rotated out, nor lose what was made meanwhile.
    """
    everything = frozenset(names)
    moments = {name: moment for name in everything if (moment := made_at(name))}
    known = sorted((name for name in moments if moments[name] <= now), key=lambda name: moments[name])
    last_of_week = {moments[name].isocalendar()[:2]: name for name in known}
    going = set(known) - set(known[-NEWEST:]) - set(last_of_week.values())
    return everything - going
