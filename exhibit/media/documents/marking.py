"""Writing emphasis in our small part of Markdown, so that what is typed is never taken for it.

A sign that would be taken for markup and is meant as it stands gets a zero-width space before it
(``exhibit.interchange.emphasis.PLAIN``): nobody sees it, and no letter is changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from exhibit.interchange.emphasis import PLAIN
from exhibit.interchange.prose import escape, inline

_SIGNS = re.compile(r"[*_]")
_LINE_START = re.compile(r"(?=#{1,6}[ \t]|>)")
_SPACES = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Run:
    """Some text that is set alike; line breaks in it are those within a paragraph."""

    text: str
    bold: bool = False
    italic: bool = False


def protected(text: str) -> str:
    """Return paragraphs of plain text, parted by empty lines, so that nothing in them is taken for markup."""
    return "\n\n".join("\n".join(marked_lines([Run(part)])) for part in text.split("\n\n"))


def marked_lines(runs: Iterable[Run]) -> list[str]:
    """Write the lines of a paragraph with markup, in the first way that reads as it is meant."""
    lines = [list(_merged(line)) for line in _split(runs)]
    if not any(_SIGNS.search(run.text) or run.bold or run.italic for line in lines for run in line):
        return ["".join(_written(line, "*", plain=False)) for line in lines]
    meant = [_meant(line) for line in lines]
    for italic, plain in (("*", False), ("_", False), ("*", True), ("_", True)):
        written = [_written(line, italic, plain=plain) for line in lines]
        if _reads_as(written, meant):
            return written
    bare = [[Run("".join(run.text for run in line))] for line in lines]
    return [_written(line, "*", plain=True) for line in bare]


def _split(runs: Iterable[Run]) -> list[list[Run]]:
    lines: list[list[Run]] = [[]]
    for run in runs:
        first, *others = run.text.split("\n")
        lines[-1].append(Run(first, run.bold, run.italic))
        lines += [[Run(part, run.bold, run.italic)] for part in others]
    return lines


def _merged(runs: Iterable[Run]) -> Iterator[Run]:
    """Join runs that are set alike, and take the spaces at their ends out of what is emphasized."""
    spaced = [part for run in runs for part in _without_spaces(run)]
    for at, run in enumerate(spaced[1:-1], start=1):
        before, after = spaced[at - 1], spaced[at + 1]
        if not run.text.strip() and (before.bold, before.italic) == (after.bold, after.italic):
            spaced[at] = Run(run.text, before.bold, before.italic)
    alike = groupby(spaced, key=lambda run: (run.bold, run.italic))
    joined = [Run("".join(run.text for run in runs), bold, italic) for (bold, italic), runs in alike]
    for at, run in enumerate(joined):
        yield replace(run, italic=False) if _is_within_word(joined, at) and not run.bold else run


def _is_within_word(runs: Sequence[Run], at: int) -> bool:
    """Tell whether a run begins or ends in the midst of a word, which our emphasis cannot."""
    around = "".join(run.text for run in runs[max(0, at - 1) : at])[-1:], runs[at].text[:1]
    beyond = runs[at].text[-1:], "".join(run.text for run in runs[at + 1 : at + 2])[:1]
    return any(one.isalnum() and other.isalnum() for one, other in (around, beyond))


def _without_spaces(run: Run) -> Iterator[Run]:
    match = _SPACES.fullmatch(run.text)
    before, inner, after = match.groups() if match else ("", run.text, "")
    parts = (Run(before), Run(inner, run.bold and bool(inner), run.italic and bool(inner)), Run(after))
    return (part for part in parts if part.text)


def _written(runs: Iterable[Run], italic: str, *, plain: bool) -> str:
    line = "".join(_marked_run(run, italic, plain=plain) for run in runs)
    return _LINE_START.sub(PLAIN, line, count=1) if _LINE_START.match(line.lstrip()) else line


def _marked_run(run: Run, italic: str, *, plain: bool) -> str:
    text = _SIGNS.sub(lambda sign: PLAIN + sign[0], run.text) if plain else run.text
    if run.bold and run.italic:
        return f"**_{text}_**"
    mark = "**" if run.bold else italic if run.italic else ""
    return f"{mark}{text}{mark}"


def _meant(runs: Iterable[Run]) -> str:
    parts = []
    for run in runs:
        text = escape(run.text)
        text = f"<i>{text}</i>" if run.italic else text
        parts.append(f"<b>{text}</b>" if run.bold else text)
    return "".join(parts)


def _reads_as(written: list[str], meant: list[str]) -> bool:
    """Tell whether lines read as they are meant, both one by one and joined as prose joins them."""
    joined = inline(" ".join(line.strip() for line in written)).replace(PLAIN, "")
    one_by_one = [inline(line).replace(PLAIN, "") for line in written]
    return joined == " ".join(line.strip() for line in meant) and one_by_one == meant
