"""What a page can be asked to show, and how pieces travel when they are dragged."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData

from exhibit.model.gate import Lack

PIECES = "application/x-lamplight-pieces"
"""The type under which pieces are dragged, within the desk only: a JSON list of ids."""


BY_HAND = "by hand"
"""What the page that takes things in is asked for where a single piece is to be made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What a page is to show: a piece and what it lacks, a gallery and a piece in it, or a search line."""

    piece_id: int = 0
    gallery_id: int = 0
    lack: Lack | None = None
    line: str | None = None


def carrying(piece_ids: Sequence[int]) -> QMimeData:
    """Return what is carried when these pieces are dragged."""
    data = QMimeData()
    data.setData(PIECES, json.dumps(list(piece_ids)).encode())
    return data


def carried(data: QMimeData) -> tuple[int, ...]:
    """Return the ids of the pieces that are carried; none where something else is."""
    if not data.hasFormat(PIECES):
        return ()
    return tuple(int(one) for one in json.loads(bytes(data.data(PIECES).data())))
