"""The rows of tables: short cells are read as one line, long ones as paragraphs of their own."""

from __future__ import annotations

from collections.abc import Iterable

from exhibit.media.documents.marking import Run
from exhibit.media.documents.words import Paragraph

_SHORT = 80
"""Letters of a cell that is no paragraph of its own."""


def row_of(cells: Iterable[Iterable[Paragraph]]) -> list[Paragraph]:
    """Return a row as paragraphs: one with tabs between its cells where all of them are short."""
    filled = [[each for each in cell if each.text.strip()] for cell in cells]
    if not all(len(cell) < 2 and all(_is_short(each) for each in cell) for cell in filled):  # noqa: PLR2004
        return [each for cell in filled for each in cell]
    runs: list[Run] = []
    for paragraph in (each for cell in filled for each in cell):
        runs += [Run("\t")] * bool(runs) + paragraph.runs
    return [Paragraph(runs)] if runs else []


def _is_short(paragraph: Paragraph) -> bool:
    plain = not paragraph.heading and not paragraph.mark
    return plain and "\n" not in paragraph.text.strip() and len(paragraph.text) <= _SHORT
