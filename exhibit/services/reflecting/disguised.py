"""Numbers and addresses written so that a program would not know them, or that end on the next line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from exhibit.services.reflecting.notations import EMAIL

_MIXED = re.compile(r"(?<![^\W_])[0-9OoIl]+(?![^\W_])")
_TAKEN_FOR = str.maketrans("OoIl", "0011")
_INSIDE = re.compile(
    r"(?<=\d)[OoIl]{1,3}(?=\d)|^[OoIl]{1,3}(?=\d\d)|^[Oo]{2,3}(?=\d)|(?<=\d\d)[OoI]$|(?<=\d)[Oo]{2,3}$"
)
"""Letters between digits, or at one end of several. An l at the end is a liter."""
_BEFORE_MORE = re.compile(rf"{_INSIDE.pattern}|(?<=\d\d)l$")
"""The same where the number goes on after a hyphen or point."""

_GAP = r"(?:[ .-]{1,2}|[ .-]{0,2}\n[ .-]{0,2})"
_BROKEN = re.compile(
    r"(?<![\d.,/-])(?<!\d )(?:"
    rf"(?:\+?1{_GAP})?\(?[2-9]\d\d(?:{_GAP}|\){_GAP}?)[2-9]\d\d{_GAP}\d{{4}}"
    rf"|(?:\+?34{_GAP})?[6-9]\d\d{_GAP}\d{{3}}{_GAP}\d{{3}}"
    rf"|(?:\+?34{_GAP})?[6-9]\d\d{_GAP}\d\d{_GAP}\d\d{_GAP}\d\d"
    r"|\d{3} ?-\n ?\d{4}"
    r"|\+\d[\d ()./-]{2,}\n[\d ()./-]{2,}\d"
    r")(?![\d-]|[ .,/-]\d)"
)
"""A telephone number of which the end may stand on the next line."""


def with_digits(text: str) -> str:
    """Return a text in which letters that stand for digits are digits; all else stays in its place."""
    return _MIXED.sub(_figures, text)


def _figures(mixed: re.Match[str]) -> str:
    goes_on = re.match(r"[.-]\n?\d", mixed.string[mixed.end() : mixed.end() + 3])
    return (_BEFORE_MORE if goes_on else _INSIDE).sub(_digits, mixed.group())


def _digits(letters: re.Match[str]) -> str:
    return letters.group().translate(_TAKEN_FOR)


def broken_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Find where addresses begin and end that go on in the next line."""
    for start, joint, end in _joints(text):
        pair = text[start:joint] + " " + text[joint + 1 : end]
        for found in EMAIL.finditer(pair):
            if found.start() < joint - start < found.end() - 1:
                yield start + found.start(), start + found.end()


def broken_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Find where telephone numbers begin and end that go on in the next line."""
    for start, joint, end in _joints(text):
        for found in _BROKEN.finditer(text, start, end):
            if found.start() < joint < found.end():
                yield found.span()


def _joints(text: str) -> Iterator[tuple[int, int, int]]:
    """Return of every two lines where the first begins, where it ends, and where the second ends."""
    ends = [at for at, sign in enumerate(text) if sign == "\n"]
    for at, joint in enumerate(ends):
        start = ends[at - 1] + 1 if at else 0
        yield start, joint, ends[at + 1] if at + 1 < len(ends) else len(text)
