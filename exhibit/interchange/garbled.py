"""Letters that were spoiled before a sheet was saved: UTF-8 read as something older and saved again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from exhibit.model.said import Said

_TWICE = re.compile("[\u00c2-\u00df][\u00a1-\u00bf]|\u00e2\u20ac[\u0080-\u203a\u20ac\u2122]")
"""Bytes of a sign of UTF-8 as cp1252 reads them: two of a letter, three of a quote or dash."""
_LOST = "\N{REPLACEMENT CHARACTER}"
_SHOWN = 40


def garbled(lines: Sequence[Sequence[str]]) -> Iterator[str]:
    """Say in how many rows letters were saved twice or lost, with the first of them; nothing is mended."""
    twice = [(row, cell) for row, cell in _beyond_ascii(lines) if _TWICE.search(cell) and _once(cell) != cell]
    if twice:
        row, cell = twice[0]
        yield Said(
            "{count} cells seem to have been saved in a wrong encoding before they came "
            "here. Row {row} has “{cell}” for “{right}”. Export the sheet once more.",
            count=len(twice),
            row=row + 1,
            cell=cell[:_SHOWN],
            right=_once(cell)[:_SHOWN],
        )
    lost = [row for row, cell in _beyond_ascii(lines) if _LOST in cell]
    if lost:
        yield Said(
            "Letters were lost before they came here ({sign}), first in row {row}, in {count} cells.",
            sign=_LOST,
            row=lost[0] + 1,
            count=len(lost),
        )


def _beyond_ascii(lines: Sequence[Sequence[str]]) -> Iterator[tuple[int, str]]:
    return ((row, cell.strip()) for row, line in enumerate(lines) for cell in line if not cell.isascii())


def _once(cell: str) -> str:
    return _TWICE.sub(lambda run: _decoded(run[0]), cell)


def _decoded(run: str) -> str:
    try:
        return run.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return run
