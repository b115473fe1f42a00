"""Several values in one cell, as collections export them, written so that a list is read as one.

Lists are parted by semicolons, lines and bars everywhere in Lamplight; what else parts them becomes a
semicolon. A text is one text: of several, the first stays and the others go to a column beside it.
"""

from __future__ import annotations

from exhibit.interchange.layouts.layout import NOTE
from exhibit.interchange.tables import Table
from exhibit.model.said import Said

_CARETS = "^^"
_JOINTS = {"contributor": "; ", "keywords": "; ", "files": "; ", "form": "; ", NOTE: "; ", "alt_text": " | "}


def part_values(table: Table) -> None:
    """Write the values that two carets part as lists; of several texts the others are kept as notes."""
    for column, meaning in list(table.meanings.items()):
        if not any(_CARETS in cell for cell in table.column(column)):
            continue
        joint = _JOINTS.get(meaning, "")
        aside = None if joint else _column_beside(table, column)
        table.lines = [_parted([*line], column, joint, aside) for line in table.lines]


def _column_beside(table: Table, column: int) -> int:
    words = table.names[column].strip()
    table.meanings[len(table.names)] = NOTE
    table.names.append(f"{words}, further values")
    table.notes.append(
        Said(
            "Some cells of “{heading}” hold several values: the first is taken, the others are notes.",
            heading=words,
        )
    )
    return len(table.names) - 1


def _parted(line: list[str], column: int, joint: str, aside: int | None) -> list[str]:
    if column >= len(line) or _CARETS not in line[column]:
        return line
    values = [value.strip() for value in line[column].split(_CARETS) if value.strip()]
    if aside is None:
        line[column] = joint.join(values)
        return line
    line += [""] * (aside + 1 - len(line))
    line[column], line[aside] = (values or [""])[0], "; ".join(values[1:])
    return line
