"""Hanging works in rows of even height and full width, each work whole and in its own proportions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_TALLEST = 1.5
"""How much higher than asked a row may become; one that would need more stays short of the full width."""

_LOWEST = 0.55
"""How much lower than asked a row is tried, unless a single work fills it."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One work's place in a row, in pixels from the row's left edge; the picture stands at its left."""

    index: int
    x: float
    width: float
    picture_width: float


@dataclass(frozen=True, slots=True)
class Row:
    """A row of works; every picture in it is ``height`` pixels high."""

    height: float
    slots: tuple[Slot, ...]


def justify(
    aspects: Sequence[float], *, width: float, height: float, gap: float, least: float
) -> tuple[Row, ...]:
    """Break works of these proportions (width over height) into rows.

    Every row but the last fills ``width`` where it can; row heights keep as near to ``height`` as any
    division allows. Works are ``gap`` apart and their slots at least about ``least`` wide, so that a
    caption has room under a narrow one.
    """
    slots = [max(aspect, least / height) for aspect in aspects]
    rows = []
    begin = 0
    for end in _breaks(slots, width, height, gap):
        rows.append(
            _row(range(begin, end), aspects, slots, _Frame(width, height, gap, last=end == len(slots)))
        )
        begin = end
    return tuple(rows)


@dataclass(frozen=True, slots=True)
class _Frame:
    width: float
    height: float
    gap: float
    last: bool


def _breaks(slots: list[float], width: float, height: float, gap: float) -> list[int]:
    """Return where rows end, by the division with the least sum of squared departures from ``height``."""
    best = [0.0] + [float("inf")] * len(slots)
    came_from = [0] * (len(slots) + 1)
    for begin in range(len(slots)):
        total = 0.0
        for end in range(begin + 1, len(slots) + 1):
            total += slots[end - 1]
            fitting = (width - gap * (end - begin - 1)) / total
            if fitting < _LOWEST * height and end > begin + 1:
                break
            cost = best[begin] + _cost(fitting / height, last=end == len(slots))
            if cost < best[end]:
                best[end], came_from[end] = cost, begin
    ends = []
    end = len(slots)
    while end > 0:
        ends.append(end)
        end = came_from[end]
    return ends[::-1]


def _cost(ratio: float, *, last: bool) -> float:
    """Return how unwelcome a row is that fills the width at ``ratio`` of the asked height.

    A last row may stay short of the width, the shorter the worse; any other one hardly ever.
    """
    if ratio > _TALLEST:
        return 0.3 * (1 - 1 / ratio) ** 2 if last else (min(ratio, 4.0) - 1.0) ** 2 + 0.4
    return (ratio - 1.0) ** 2 * (5.0 if ratio < 1.0 else 1.2)


def _row(indexes: range, aspects: Sequence[float], slots: list[float], frame: _Frame) -> Row:
    total = sum(slots[index] for index in indexes)
    fitting = (frame.width - frame.gap * (len(indexes) - 1)) / total
    height = min(fitting, frame.height * (_TALLEST if fitting <= frame.height * _TALLEST else 1.0))
    placed = []
    x = 0.0
    for index in indexes:
        slot_width = slots[index] * height
        placed.append(Slot(index, round(x, 2), round(slot_width, 2), round(aspects[index] * height, 2)))
        x += slot_width + frame.gap
    return Row(round(height, 2), tuple(placed))
