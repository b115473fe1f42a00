"""How stops travel when they are dragged within their board."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMimeData

from ui.curator.board.items import Item
from ui.curator.targets import carrying

STOPS = "application/x-lamplight-stops"
"""The type under which stops are dragged within their board: a JSON list of ids, beside their pieces."""


def carrying_stops(stops: Sequence[Item]) -> QMimeData:
    """Return what is carried when stops are dragged."""
    data = carrying([one.piece_id for one in stops])
    data.setData(STOPS, QByteArray(json.dumps([one.stop_id for one in stops]).encode()))
    return data


def carried_stops(data: QMimeData) -> tuple[int, ...]:
    """Return the ids of the stops that are carried; none where something else is."""
    if not data.hasFormat(STOPS):
        return ()
    return tuple(int(one) for one in json.loads(bytes(data.data(STOPS).data())))
