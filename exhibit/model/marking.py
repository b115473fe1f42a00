"""Where the words of a text stand, as a search sees them: folded, but by positions in the text as it is.

Languages that are written without spaces are cut into pairs of letters, so that a word is found within a
sentence; both what is kept to be searched and what somebody types are cut in the same way.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from exhibit.model.folding import JOINERS, SIGNS, fold, words

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_RUN = re.compile(f"[{_UNSPACED}\U00020000-\U0003ffff]+")
_WORD = re.compile(
    rf"\w(?:[\w\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0670\u0640{SIGNS}]"
    rf"|(?<=[{SIGNS}])[{JOINERS}]|[{JOINERS}](?=[{SIGNS}]))*"
)

BEFORE, LONGEST = 56, 150
"""How many letters of an excerpt stand before the match, and how many there are in all, about."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A word that is looked for: any word that begins with ``start``, and any of ``forms`` as a whole.

    ``start`` is empty where nothing begins so; ``typed`` is what somebody wrote.
    """

    typed: str
    start: str
    forms: frozenset[str] = frozenset()

    def in_line(self, line: str) -> bool:
        """Tell whether this is in a line that ``index_line`` made."""
        begun = bool(self.start) and f" {self.start}" in line
        return begun or any(f" {form} " in line for form in self.forms)


def unspaced(text: str) -> bool:
    """Tell whether a text has letters of a language that is written without spaces."""
    return bool(_RUN.search(text))


def index_words(text: str) -> Iterator[str]:
    """Return the words of a text as the index of a search holds them."""
    for word in words(text):
        yield word
        if not word.isascii():
            for run in _RUN.finditer(word):
                yield from _pairs(run.group(), run.group() == word)


def index_line(text: str) -> str:
    """Return a text as one line of the index: each of its words between two spaces."""
    found = " ".join(index_words(text))
    return f" {found} " if found else ""


def spellings_in(text: str) -> list[str]:
    """Return the words of a text as they are written."""
    return _WORD.findall(text)


def typed_words(text: str, most: int = 12, cut: Callable[[str], tuple[str, ...]] = words) -> tuple[str, ...]:
    """Return what somebody looks for, word by word; words of a language without spaces in pairs."""
    found: list[str] = []
    for word in cut(text):
        run = None if word.isascii() else _RUN.fullmatch(word)
        pairs = [word[at : at + 2] for at in range(len(word) - 1)]
        found += pairs if run and len(word) > 2 else [word]  # noqa: PLR2004 - a pair
    return tuple(dict.fromkeys(found))[:most]


def _pairs(run: str, whole: bool) -> Iterator[str]:  # noqa: FBT001 - told apart at the one call
    # A run of one or two is its own pair; the last letter alone begins no pair.
    if len(run) > 2 or not whole:  # noqa: PLR2004 - a pair
        for at in range(len(run) - 1):
            yield run[at : at + 2]
    if len(run) > 1:
        yield run[-1]


def marks_in(text: str, wanted: Iterable[Wanted]) -> tuple[tuple[int, int], ...]:
    """Return where the words stand in ``text``: pairs of first position and the one after the last."""
    asked = tuple(wanted)
    found: list[tuple[int, int]] = []
    for match in _WORD.finditer(text):
        found += _marks_of(match.group(), match.start(), asked)
    return _joined(sorted(found))


def excerpt(text: str, marks: tuple[tuple[int, int], ...]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return the part of a text around its first mark, and the marks in it."""
    text = re.sub(r"\s", " ", text)
    if len(text) <= LONGEST or not marks:
        return text if len(text) <= LONGEST else _cut(text, 0)[0], marks
    first = max(0, marks[0][0] - BEFORE)
    if first:
        space = text.find(" ", first, marks[0][0])
        first = space + 1 if space >= 0 else _whole(text, first, 1)
    shown, end = _cut(text, first)
    lead = "…" if first else ""
    shift = len(lead) - first
    inside = tuple((start + shift, min(stop, end) + shift) for start, stop in marks if start < end)
    return lead + shown, inside


def _cut(text: str, first: int) -> tuple[str, int]:
    """Return a text from ``first`` on, to the end of a word, and where that is."""
    end = min(len(text), first + LONGEST)
    if end < len(text):
        space = text.rfind(" ", first + LONGEST // 2, end)
        end = space if space >= 0 else _whole(text, end, -1)
    return text[first:end] + ("…" if end < len(text) else ""), end


def _marks_of(word: str, at: int, wanted: tuple[Wanted, ...]) -> Iterator[tuple[int, int]]:
    folded = _folded(word)
    for one in wanted:
        if folded in one.forms:
            yield at, at + len(word)
        elif one.start and one.start in folded:
            yield from _beginnings(word, folded, at, one.start)


def _beginnings(word: str, folded: str, at: int, start: str) -> Iterator[tuple[int, int]]:
    places = _places(word)
    anywhere = _RUN.match(start) is not None
    found = folded.find(start)
    while found >= 0:
        # Within a word only after what parts words once it is folded, such as an apostrophe.
        before = folded[found - 1 : found]
        if anywhere or not (before.isalnum() or (before and before in SIGNS)):
            yield at + _whole(word, places[found], -1), at + _after(word, places, found + len(start))
        found = folded.find(start, found + 1)


@lru_cache(maxsize=50_000)
def _folded(word: str) -> str:
    return fold(word)


def _places(word: str) -> list[int]:
    """Return, for each letter of the folded word, where in ``word`` the letter is that it comes from."""
    folded = _folded(word)
    places: list[int] = []
    for at, letter in enumerate(word):
        # Whether a joiner stays is up to its neighbors; all else is folded by itself.
        dropped = letter in JOINERS and folded[len(places) : len(places) + 1] != letter
        places += [] if dropped else [at] * len(fold(letter))
    return places


def _after(word: str, places: list[int], folded_end: int) -> int:
    """Return the position after a match, which takes in the accents and signs after its last letter."""
    return _whole(word, places[folded_end], 1) if folded_end < len(places) else len(word)


def _whole(word: str, at: int, step: int) -> int:
    """Return the nearest position, going by ``step``, that does not part a letter from its signs."""
    while 0 < at < len(word) and word[at] in SIGNS:
        at += step
    return at


def _joined(marks: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    joined: list[tuple[int, int]] = []
    for start, end in marks:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
