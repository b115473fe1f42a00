"""From lines in their places on a page to paragraphs.

A PDF knows letters and where they stand, and nothing of words in order. A line that ends where the next word
would not have fitted was broken by the layout and is joined to the next one; any other line ends because
somebody meant it to.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from exhibit.media.documents.lines import Line, Sheet, without_running_lines
from exhibit.media.documents.marking import Run
from exhibit.media.documents.words import Paragraph

_GAP = 1.3
"""Lines farther apart than this many usual distances have an empty line between them."""

_SLACK = 0.03
"""How wide a word is can only be guessed; this part of a line's width is left to error."""

_INDENT = 0.8
_FILLED = 0.15
_POINTS_A_SPACE = 9
_CROWDED = 200
_TELLING = 8
"""So many lines of a column tell how wide it is."""
_MOST_SPACES = 40
_HYPHENS = "-\u00ad\u2010"
_KEPT_BEFORE_HYPHEN = {"self", "well", "ex", "half", "all", "non", "co"}
_END_OF_SENTENCE = re.compile(r"""[.!?…:;][)\]"'”’»]*$""")


def paragraphs_of(sheets: Sequence[Sheet]) -> tuple[list[Paragraph], bool]:
    """Return the paragraphs of a document, and whether lines that repeat on its pages were left out."""
    kept = without_running_lines(sheets)
    left_out = sum(map(len, kept)) < sum(len(sheet.lines) for sheet in sheets)
    words = Counter(word.lower() for lines in kept for line in lines for word in line.text.split())
    made: list[Paragraph] = []
    going_on = False
    all_lines = [line for lines in kept for line in lines][:_CROWDED]
    for sheet, lines in zip(sheets, kept, strict=True):
        if not lines:
            continue
        edges = _edges(sheet, lines, all_lines)
        blocks = [_mended(each, words) for each in _blocks(lines, edges)]
        if going_on and made and blocks and _flows(made[-1].text, blocks[0].text):
            first = blocks.pop(0)
            made[-1] = Paragraph([Run(_joined(made[-1].text, first.text, words))], indent=made[-1].indent)
        made += blocks
        going_on = lines[-1].right >= edges[-1] - _FILLED * (edges[-1] - lines[-1].left)
    return made, left_out


def _blocks(lines: Sequence[Line], edges: Sequence[float]) -> Iterator[Paragraph]:
    """Yield the paragraphs of one page, lines still parted by breaks where the layout broke them."""
    pitch = _pitch(lines)
    margin = min(line.left for line in lines)
    parts = [lines[0].text]
    start = lines[0]
    for at, (before, line) in enumerate(pairwise(lines)):
        apart = before.bottom - line.bottom
        gap = not 0 < apart <= _GAP * max(pitch, 0.1)
        moved_in = line.left - before.left > _INDENT * line.height
        if not gap and not moved_in and _was_broken(before, line, edges[at]):
            parts.append(line.text)
            continue
        yield _block(parts, start, margin)
        if gap:
            yield Paragraph()
        parts, start = [line.text], line
    yield _block(parts, start, margin)


def _block(parts: list[str], start: Line, margin: float) -> Paragraph:
    indent = min(_MOST_SPACES, round((start.left - margin) / _POINTS_A_SPACE))
    return Paragraph([Run("\n".join(parts))], indent=indent)


def _pitch(lines: Sequence[Line]) -> float:
    """Return the usual distance of lines: the smaller half decides, for it is within paragraphs."""
    steps = sorted(a.bottom - b.bottom for a, b in pairwise(lines) if a.bottom > b.bottom)
    return median(steps[: len(steps) // 2 + 1]) if steps else lines[0].height * _GAP


def _edges(sheet: Sheet, lines: Sequence[Line], all_lines: Sequence[Line]) -> list[float]:
    """Return how far to the right each line could have gone: to where its column's lines mostly end.

    Where they end all over the place, as in verse, it is the page's margin. A page with few lines is judged
    by all pages.
    """
    found: dict[int, float] = {}
    for line in lines:
        left = round(line.left / _POINTS_A_SPACE)
        if left not in found:
            column = _column(line, lines[:_CROWDED])
            found[left] = _edge(sheet, column if len(column) >= _TELLING else _column(line, all_lines))
    return [max(found[round(line.left / _POINTS_A_SPACE)], line.right) for line in lines]


def _edge(sheet: Sheet, column: Sequence[Line]) -> float:
    farthest, first = max(each.right for each in column), min(each.left for each in column)
    near = farthest - _FILLED * (farthest - first)
    filled = sum(1 for each in column if each.right >= near)
    return farthest if filled * 2 > len(column) > 1 else max(farthest, sheet.width - first)


def _column(line: Line, lines: Iterable[Line]) -> list[Line]:
    """Return the lines above and below the beginning of a line, and itself."""
    left = line.left + 2 * _POINTS_A_SPACE
    others = [each for each in lines if each.left < left < each.right]
    return others if line in others else [line, *others]


def _was_broken(before: Line, line: Line, edge: float) -> bool:
    """Tell whether the next line's first word would not have fitted on this one."""
    word = line.text.split(" ", 1)[0]
    width = (line.right - line.left) * (len(word) + 1) / max(1, len(line.text))
    return before.right + width > edge - _SLACK * (edge - before.left)


def _flows(text: str, following: str) -> bool:
    return bool(text) and not _END_OF_SENTENCE.search(text) and following[:1].islower()


def _mended(paragraph: Paragraph, words: Counter[str]) -> Paragraph:
    first, *others = paragraph.text.split("\n")
    for part in others:
        first = _joined(first, part, words)
    return Paragraph([Run(first)], indent=paragraph.indent)


def _joined(text: str, following: str, words: Counter[str]) -> str:
    """Join two lines; a word that was parted by a hyphen is put together, unless the hyphen is its own."""
    if not text.endswith(tuple(_HYPHENS)) or not following[:1].islower() or text[-2:-1].isspace():
        return f"{text} {following}"
    begun = re.split(r"\s", text[:-1])[-1]
    ended = re.split(r"\s", following, maxsplit=1)[0]
    with_hyphen, without = f"{begun}-{ended}".lower(), f"{begun}{ended}".lower()
    own = words[with_hyphen] > words[without] or (
        not words[without]
        and begun.lower().strip("“‘(\"'") in _KEPT_BEFORE_HYPHEN
        and not text.endswith("\u00ad")
    )
    return f"{text[:-1]}-{following}" if own else f"{text[:-1]}{following}"
