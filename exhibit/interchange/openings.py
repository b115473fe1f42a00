"""Bodies that begin with the piece's own title and the names of who made it, as documents mostly do."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from exhibit.model.folding import words

Words = tuple[str, ...]

_MOST_LINES = 3
"""A long title fills so many lines."""

_SET_AS_TITLE = re.compile(r"#{1,6}[ \t].*|\*\*.*\*\*")
_BY = {
    ("by",),
    ("written", "by"),
    ("story", "by"),
    ("poem", "by"),
    ("author",),
    ("por",),
    ("par",),
    ("von",),
    ("de",),
}
_PARTS = re.compile(r"[,;&/|]| (?:and|y|e|und|et) ", re.IGNORECASE)
_DEGREES = frozenset(
    [
        "dr",
        "prof",
        "professor",
        "mr",
        "mrs",
        "ms",
        "mx",
        "sir",
        "md",
        "do",
        "mbbs",
        "mb",
        "bs",
        "bch",
        "bchir",
        "ba",
        "ma",
        "mfa",
        "bsc",
        "msc",
        "mph",
        "mha",
        "mba",
        "mpp",
        "med",
        "msn",
        "bsn",
        "rn",
        "lpn",
        "lvn",
        "np",
        "fnp",
        "aprn",
        "dnp",
        "cnm",
        "crna",
        "phd",
        "dphil",
        "edd",
        "psyd",
        "drph",
        "pharmd",
        "rph",
        "dds",
        "dmd",
        "od",
        "dpm",
        "dvm",
        "dpt",
        "pt",
        "ot",
        "otr",
        "rd",
        "rdn",
        "lcsw",
        "lmsw",
        "msw",
        "lpc",
        "pa",
        "c",
        "mspa",
        "facp",
        "facs",
        "frcp",
        "frcs",
        "frcgp",
        "mrcp",
        "faap",
        "facep",
        "faan",
        "retired",
        "ret",
        "student",
    ]
)


def without_heading(text: str, title: str, names: Collection[str]) -> str:
    """Return a body without its own title and the names of its makers where it begins with them.

    Case, accents and punctuation do not matter, and names may have "by" before them and degrees beside them.
    A title that is set like any other line goes only where an empty line or a name comes after it, and only
    once: poems are called by their first lines. What is nothing but title and names stays as it is.
    """
    lines = text.split("\n")
    known = [each for each in (_plain(name) for name in names) if each]
    at, titles = 0, 0
    while count := _heading_at(lines, at, words(title), known, first=not titles):
        titles += not _names_only(lines[at], known)
        at = _filled(lines, at + count)
    rest = "\n".join(lines[at:]) if at else text
    return rest if rest.strip() else text


def _heading_at(lines: Sequence[str], at: int, title: Words, names: Sequence[Words], *, first: bool) -> int:
    """Return how many lines from here are the title or a name, 0 where the body begins."""
    at_words = _filled(lines, at)
    if at_words >= len(lines):
        return 0
    if _names_only(lines[at_words], names):
        return at_words + 1 - at
    for count in range(1, _MOST_LINES + 1):
        part = lines[at_words : at_words + count]
        if not all(line.strip() for line in part) or not title:
            break
        said = words(" ".join(part))
        if said[: len(title)] == title and _is_title(lines, at_words, count, names, first=first):
            beyond = said[len(title) :]
            if not beyond or (_without_by(beyond) != beyond and _without_by(beyond) in names):
                return at_words + count - at
    return 0


def _is_title(lines: Sequence[str], at: int, count: int, names: Sequence[Words], *, first: bool) -> bool:
    if _SET_AS_TITLE.fullmatch(lines[at].strip()):
        return True
    after = lines[at + count] if at + count < len(lines) else ""
    return first and (not after.strip() or _names_only(after, names))


def _names_only(line: str, names: Sequence[Words]) -> bool:
    """Tell whether a line names makers and says nothing else."""
    parts = [words(part) for part in _PARTS.split(line) if words(part)]
    bare = [_without_degrees(_without_by(part) if at == 0 else part) for at, part in enumerate(parts)]
    return any(bare) and all(not part or part in names for part in bare)


def _plain(name: str) -> Words:
    return _without_degrees(words(_PARTS.split(name)[0]))


def _without_by(said: Words) -> Words:
    return next((said[len(by) :] for by in _BY if said[: len(by)] == by and len(said) > len(by)), said)


def _without_degrees(said: Words) -> Words:
    start, end = 0, len(said)
    while start < end and said[start] in _DEGREES:
        start += 1
    while end > start and said[end - 1] in _DEGREES:
        end -= 1
    return said[start:end]


def _filled(lines: Sequence[str], at: int) -> int:
    """Return the place of the next line that is not empty."""
    return next((place for place in range(at, len(lines)) if lines[place].strip()), len(lines))
