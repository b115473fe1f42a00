"""Questions whose choices stand in columns of their own, joined again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from exhibit.interchange.fields import heading_key
from exhibit.interchange.tables import Table
from exhibit.model.said import Said

_OTHER = ("other", "otro", "otra", "autre", "andere")


@dataclass(frozen=True, slots=True)
class Question:
    """A question and the columns of its choices, each with its label."""

    words: str
    columns: tuple[int, ...]
    labels: tuple[str, ...]


def joined(table: Table, questions: Iterable[Question]) -> Table:
    """Join the choices of every question whose cells repeat its labels; other columns stay as they are.

    The choices of a row come to stand in the first column of its question, parted by semicolons; the others
    are left empty, and so is their name.
    """
    for question in questions:
        if len(question.columns) > 1 and _are_choices(table, question):
            _join(table, question)
    return table


def _are_choices(table: Table, question: Question) -> bool:
    """Tell whether every cell repeats the label of its column; what is written beside "other" may differ."""
    for column, label in zip(question.columns, question.labels, strict=True):
        key = heading_key(label)
        if not key.startswith(_OTHER) and any(heading_key(cell) != key for cell in set(table.column(column))):
            return False
    return True


def _join(table: Table, question: Question) -> None:
    first, *others = question.columns
    table.lines = [_line(line, question.columns) for line in table.lines]
    table.names[first] = question.words
    for column in others:
        table.names[column] = ""
        table.meanings.pop(column, None)
    table.notes.append(
        Said(
            "The {count} columns of choices of “{question}” were joined.",
            count=len(question.columns),
            question=question.words,
        )
    )


def _line(line: Sequence[str], columns: tuple[int, ...]) -> list[str]:
    cells = [*line, *[""] * (max(columns) + 1 - len(line))]
    chosen = [cells[column].strip() for column in columns]
    for column in columns:
        cells[column] = ""
    cells[columns[0]] = "; ".join(cell for cell in chosen if cell)
    return cells
