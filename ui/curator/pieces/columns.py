"""The columns of the list: what each is called, shows, and is sorted by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QDate, QLocale

from exhibit.model.finding import PieceRow, Sort
from ui.curator.pieces.labels import Labels
from ui.curator.pieces.words import tr
from ui.formatting import names_in_a_row, own_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column; ``ems`` is how wide it is at first, in widths of an average letter times two.

    ``key`` is what its place, width and being seen are remembered by.
    """

    key: str
    title: str
    text: Callable[[PieceRow, Labels], str]
    sort: Sort | None = None
    ems: float = 8
    shown: bool = True
    number: bool = False


PICTURE = "picture"
"""The key of the column with the small picture."""


def columns() -> tuple[Column, ...]:
    """Return every column there is, in the order of a first start."""
    return (
        Column(key=PICTURE, title=tr("Picture"), text=lambda _, __: "", ems=4),
        Column(key="title", title=tr("Title"), text=lambda row, _: titled(row), sort=Sort.TITLE, ems=13),
        Column(key="people", title=tr("Names"), text=_people, sort=Sort.PEOPLE, ems=9),
        Column(key="form", title=tr("Form"), text=_terms("form"), sort=Sort.FORM, ems=6.5),
        Column(
            key="status",
            title=tr("Status"),
            text=lambda row, labels: labels.status(row.status),
            sort=Sort.STATUS,
            ems=7.5,
        ),
        Column(key="lacks", title=tr("Lacks"), text=_lacks, sort=Sort.LACKS, ems=12),
        Column(key="accession", title=tr("Number"), text=lambda row, _: row.accession, sort=Sort.ACCESSION),
        Column(key="received", title=tr("Received"), text=_received, sort=Sort.RECEIVED, ems=7, number=True),
        Column(
            key="insight", title=tr("Insight"), text=_score("insight"), sort=Sort.INSIGHT, ems=5, number=True
        ),
        Column(
            key="impact",
            title=tr("Artistic impact"),
            text=_score("impact"),
            sort=Sort.IMPACT,
            ems=8,
            number=True,
        ),
        Column(
            key="reviewers",
            title=tr("Reviewers"),
            text=lambda row, _: str(row.reviewers or ""),
            ems=6,
            shown=False,
            number=True,
        ),
        Column(
            key="language",
            title=tr("Language"),
            text=lambda row, _: own_name(row.language),
            sort=Sort.LANGUAGE,
            shown=False,
        ),
        Column(key="made", title=tr("Made"), text=lambda row, _: row.made, sort=Sort.MADE, shown=False),
        *(
            Column(key=key, title=title, text=_terms(key), ems=10, shown=False)
            for key, title in (
                ("perspective", tr("Perspective")),
                ("profession", tr("Profession")),
                ("theme", tr("Theme")),
                ("content_note", tr("Content note")),
                ("keyword", tr("Keyword")),
            )
        ),
    )


def titled(row: PieceRow) -> str:
    """Return a piece's title, or that it has none yet."""
    return row.title or tr("No title yet")


def _people(row: PieceRow, _: Labels) -> str:
    return names_in_a_row(row.people) if row.people else ""


def _lacks(row: PieceRow, labels: Labels) -> str:
    return ", ".join(map(labels.lack, row.lacks))


def _received(row: PieceRow, _: Labels) -> str:
    day = row.received_on
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def _score(name: str) -> Callable[[PieceRow, Labels], str]:
    def text(row: PieceRow, _: Labels) -> str:
        score = getattr(row, name)
        return "" if score is None else QLocale().toString(float(score), "f", 1)

    return text


def _terms(vocabulary: str) -> Callable[[PieceRow, Labels], str]:
    return lambda row, labels: labels.terms_of(row, vocabulary)
