"""What can complete a search line: names of fields, and values as they are written and as they are called."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from exhibit.model.finding import Condition
from exhibit.model.folding import fold

MOST = 12
"""How many offers are made at most."""

_LETTERS_FOR_VALUES = 3

Values = Mapping[str, Sequence[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Offer:
    """What would be written, and what it is called. It is whole where nothing has to follow."""

    text: str
    called: str
    whole: bool


def part_at(line: str, cursor: int) -> tuple[int, int]:
    """Return where the part of a line with the cursor begins and ends; quotation marks hold together."""
    start, quoted = 0, False
    for place, char in enumerate(line):
        quoted ^= char == '"'
        if char.isspace() and not quoted:
            if place >= cursor:
                return start, place
            start = place + 1
    return start, len(line)


def offers(part: str, fields: Mapping[str, str], values: Values) -> tuple[Offer, ...]:
    """Return what a part of a line could become; ``fields`` and ``values`` come with what they are called."""
    sign, bare = ("-", part[1:]) if part.startswith("-") else ("", part)
    name, colon, begun = bare.partition(":")
    if not bare:
        return ()
    found = _values(name.lower(), begun, values) if colon else _names(name, fields, values)
    return tuple(
        Offer(sign + one.text, one.called, one.whole) for one, _ in zip(found, range(MOST), strict=False)
    )


def completed(line: str, cursor: int, offer: Offer) -> tuple[str, int]:
    """Return the line with an offer taken, and where the cursor is then."""
    start, end = part_at(line, cursor)
    text = offer.text + (" " if offer.whole else "")
    rest = line[end:].lstrip() if offer.whole else line[end:]
    return line[:start] + text + rest, start + len(text)


def searchable(line: str, fields: Collection[str]) -> str:
    """Leave out what is only begun: a field without a value yet, or a minus alone."""

    def keep(found: re.Match[str]) -> str:
        return "" if found[1] is None or found[1].lower() in fields else found[0]

    return re.sub(r'(?<!\S)-?(?:(\w+):"?)?(?=\s|$)', keep, line).strip()


def _names(begun: str, fields: Mapping[str, str], values: Values) -> Iterator[Offer]:
    wanted = fold(begun)
    by_name = [field for field in fields if fold(field).startswith(wanted)]
    by_word = [field for field in fields if field not in by_name and fold(fields[field]).startswith(wanted)]
    for field in (*by_name, *by_word):
        yield Offer(f"{field}:", fields[field], whole=False)
    if len(begun) >= _LETTERS_FOR_VALUES:
        for field in fields:
            yield from _values(field, begun, values)


def _values(field: str, begun: str, values: Values) -> Iterator[Offer]:
    begun = begun.strip('"')
    for value, called in values.get(field, ()):
        if _begins(begun, value, called):
            yield Offer(str(Condition(field, value)), called, whole=True)


def _begins(begun: str, *names: str) -> bool:
    wanted = fold(begun)
    return any(f" {wanted}" in f" {fold(name).replace('-', ' ').replace('.', ' ')}" for name in names) or any(
        fold(name).startswith(wanted) for name in names
    )
