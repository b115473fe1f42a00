"""What the overview shows of each piece, and what it is ordered by."""

from __future__ import annotations

from enum import IntEnum
from statistics import fmean

from exhibit.model.rows import natural
from exhibit.services.reviewing.ranking import Judged
from ui.curator.naming import status_name
from ui.curator.review.wording import number_words, short_spread, translate


class Column(IntEnum):
    """What the overview shows; ``LINE`` is the whole row as the list shows it."""

    LINE = 0
    RANK = 1
    ACCESSION = 2
    TITLE = 3
    STATUS = 4
    MEAN = 5
    INSIGHT = 6
    IMPACT = 7
    RANGE = 8
    DEVIATION = 9
    REVIEWERS = 10
    APART = 11


WORDED = frozenset({Column.LINE, Column.ACCESSION, Column.TITLE, Column.STATUS, Column.APART})
"""The columns that are read from the left; the others are numbers."""

_FIGURES = (Column.MEAN, Column.INSIGHT, Column.IMPACT, Column.DEVIATION)


def cell(row: Judged, title: str, rank: int | None, column: Column) -> str:
    """Return what stands in a cell; ``rank`` is None for what nobody scored."""
    judged = row.spread
    if column in _FIGURES:
        return number_words(_figure(row, column))
    scored = f"{number_words(judged.low)} – {number_words(judged.high)}" if judged.reviewers else "–"
    apart = "≠ " + translate("Review", "%n points apart", None, judged.gap) if judged.disputed else ""
    return {
        Column.LINE: f"{title}\n{status_name(row.status)} · {short_spread(judged)}",
        Column.RANK: str(rank or "–"),
        Column.ACCESSION: row.accession,
        Column.TITLE: title,
        Column.STATUS: status_name(row.status),
        Column.RANGE: scored,
        Column.REVIEWERS: str(judged.reviewers),
        Column.APART: apart,
    }[column]


def ordered(rows: list[Judged], column: Column, titles: dict[int, str], *, up: bool) -> list[Judged]:
    """Return rows ordered by a column; in a column of numbers, what was not scored comes last either way."""
    number = column not in WORDED
    scored = [one for one in rows if one.spread.reviewers or not number]
    others = [one for one in rows if not one.spread.reviewers and number]
    return [*sorted(scored, key=lambda one: _key(one, column, titles), reverse=not up), *others]


def heading(column: Column) -> str:
    """Return what a column is called."""
    return {
        Column.LINE: "",
        Column.RANK: translate("Review", "Rank"),
        Column.ACCESSION: translate("Review", "Number"),
        Column.TITLE: translate("Review", "Title"),
        Column.STATUS: translate("Review", "Status"),
        Column.MEAN: translate("Review", "Mean"),
        Column.INSIGHT: translate("Review", "Insight"),
        Column.IMPACT: translate("Review", "Impact"),
        Column.RANGE: translate("Review", "Range"),
        Column.DEVIATION: translate("Review", "Deviation"),
        Column.REVIEWERS: translate("Review", "Reviewers"),
        Column.APART: translate("Review", "Disagreement"),
    }[column]


def _key(row: Judged, column: Column, titles: dict[int, str]) -> tuple[float, str]:
    words = {Column.TITLE: titles.get(row.piece_id, "").casefold(), Column.ACCESSION: natural(row.accession)}
    numbers = {
        Column.STATUS: list(type(row.status)).index(row.status),
        Column.RANGE: row.spread.low,
        Column.REVIEWERS: row.spread.reviewers,
        Column.APART: row.spread.gap,
        Column.RANK: -(row.spread.mean or 0),
    }
    number = _figure(row, column) if column in _FIGURES else numbers.get(column)
    return number or 0.0, words.get(column) or ""


def _figure(row: Judged, column: Column) -> float | None:
    judged = row.spread
    if not judged.reviewers:
        return None
    if column is Column.DEVIATION:
        return judged.deviation
    points = {Column.INSIGHT: judged.insight, Column.IMPACT: judged.artistic_impact}.get(column, judged.means)
    return fmean(points) if points else None
