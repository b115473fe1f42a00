"""The lines of an import's report, for people at a command line."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

from exhibit.model.resemblance import BITS
from exhibit.services.importing.report import EXACTLY_NAMED, FileReport, RowReport
from exhibit.services.importing.reported import Alike, Double, Stays

_PRIVATE = "Private inside the files, kept in the catalog only"
_NAMED = 3
_SHOWN = 10
_LINE = 300
_VALUE = 60


def group(heading: str, lines: tuple[str, ...] | list[str], advice: str = "") -> list[str]:
    """Return a group of news with its heading and its first ten cases; nothing where there is no case."""
    if not lines:
        return []
    rest = [f"  ... and {len(lines) - _SHOWN} more"] if len(lines) > _SHOWN else []
    rest += [f"  {advice}."] if advice else []
    return ["", f"{heading}: {len(lines)}", *(f"  {_one_line(line)}" for line in lines[:_SHOWN]), *rest]


def _one_line(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LINE else text[: _LINE - 3] + "..."


def each(rows: tuple[RowReport, ...], say: Callable[[RowReport], Iterator[str]]) -> list[str]:
    """Return the lines that all rows have to say."""
    return [line for row in rows for line in say(row)]


def refusals(row: RowReport) -> Iterator[str]:
    """Yield what of a row was refused, and why."""
    for thing in row.refused:
        place = f"{row.called}: " if row.row is not None else ""
        yield f"{place}{thing.what}: {thing.reason}"


def changes(row: RowReport) -> Iterator[str]:
    """Yield what fields of a row's piece held and hold."""
    for change in row.changes:
        yield f"{row.called}, {change.field}: {_short(change.old)} -> {_short(change.new)}"


def duplicates(row: RowReport) -> Iterator[str]:
    """Yield what of a row is there already."""
    for double in row.duplicates:
        said = double_words(double)
        yield said if row.row is None else f"{row.called}: {said}"


def double_words(double: Double) -> str:
    """Say what a part of a row is the same as, or looks like and how nearly."""
    if double.kind is Alike.ROW:
        return f"the same as row {double.row}"
    owner = f"piece {double.piece}" if double.piece else ""
    other = " of ".join(part for part in (double.file, owner) if part)
    if double.kind is Alike.TEXT:
        return f"its text (the same as that of {other})"
    if double.kind is Alike.LOOK:
        return f"{double.part} (looks like {other}, distance {double.distance} of {BITS})"
    return f"{double.part} (the same as {other})"


def left_alone(row: RowReport) -> Iterator[str]:
    """Yield in one line all that stays of a row as somebody left it at the desk."""
    if row.stays:
        yield f"{row.called}: {'; '.join(map(_stay, row.stays))}"


def _stay(stays: Stays) -> str:
    if not stays.held:
        return f"{stays.field} {_short(stays.stated)} stays away"
    return f"{stays.field} stays {_short(stays.held)}, the source says {_short(stays.stated)}"


def loosely_found(row: RowReport) -> Iterator[str]:
    """Yield which files of a row were found by more than their names."""
    for file in row.files:
        if file.how in {"", EXACTLY_NAMED} or _looks_exact(file):
            continue
        named = "" if file.name == file.matched else f"{file.name} is "
        yield f"{row.called}: {named}{file.matched}, found {file.how}"


def warnings(rows: tuple[RowReport, ...]) -> list[str]:
    """Return what is worth a look; what is said of several rows stands once, with the first of them."""
    called: dict[str, list[str]] = {}
    for row in rows:
        for warning in row.warnings:
            called.setdefault(warning, []).append(row.called)
    return [
        f"{names[0]}: {warning}" if len(names) == 1 else f"{warning.rstrip('.')}: {_counted(names)}"
        for warning, names in called.items()
    ]


def _counted(names: list[str]) -> str:
    rest = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {rest} more" if rest > 0 else "")


def said_once(lines: list[str]) -> list[str]:
    """Return lines in which what one has from its second sentence on is not said again by another."""
    said: set[str] = set()
    short = []
    for line in lines:
        first, end, rest = line.partition(". ")
        short.append(f"{first}." if end and rest in said else line)
        said.add(rest)
    return short


def _looks_exact(file: FileReport) -> bool:
    """Tell whether a name differs from the file's in its Unicode form alone, which nobody sees."""
    names = {unicodedata.normalize("NFC", name) for name in (file.name, file.matched)}
    return file.name != file.matched and len(names) == 1


def taken_offers(row: RowReport) -> Iterator[str]:
    """Yield what is taken from inside a row's files."""
    for one in row.offers:
        if one.taken:
            yield f"{row.called}, {one.field}: {_short(one.value)}, from the {one.source} of {one.file}"


def other_offers(row: RowReport) -> Iterator[str]:
    """Yield what a row's files say inside and something else states otherwise."""
    for one in row.offers:
        if not one.taken:
            inside = f"the {one.source} of {one.file} has {_short(one.value)}"
            yield f"{row.called}, {one.field}: {_short(one.stated)}; {inside}"


def group_of_private(rows: tuple[RowReport, ...]) -> list[str]:
    """Tell what is private by its kind, not by its file: nearly every telephone puts all of it in."""
    files: dict[str, list[str]] = {}
    for row in rows:
        for one in row.private:
            files.setdefault(one.what.rstrip("."), []).append(one.file)
    lines = [f"{sentence}: {_some(names)}" for sentence, names in files.items()]
    count = sum(map(len, files.values()))
    return ["", f"{_PRIVATE}: {count}", *(f"  {line}" for line in lines)] if lines else []


def _some(names: list[str]) -> str:
    if len(names) == 1:
        return names[0]
    return f"{len(names)} files, {', '.join(names[:_NAMED])}{' ...' if len(names) > _NAMED else ''}"


def _short(text: str) -> str:
    text = " ".join(text.split())
    return f'"{text}"' if len(text) <= _VALUE else f'"{text[: _VALUE - 3]}..."'
