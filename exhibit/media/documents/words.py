"""What every reader of documents makes: paragraphs, and of them a body in our small part of Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from statistics import mean

from exhibit.interchange.emphasis import PLAIN
from exhibit.media.documents.marking import Run, marked_lines
from exhibit.model.refusals import FileRefused
from exhibit.model.said import Said
from exhibit.model.secrets import Secret
from exhibit.ports import Embedded

MAX_LETTERS = 10_000_000

SCENE_BREAK = "* * *"

_CONTROLS = re.compile(r"[\0-\x08\x0e-\x1f\xad\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_NEWLINES = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
_BREAKS = re.compile(r"[ \t]*(?:[*~#⁂❦❧]|(?:[*•·~⁂] *){3,}|⁂|-( ?-){2,}|_{3,}|–( ?–){2,}|—( ?—){2,})[ \t]*")
_TYPED_MARK = re.compile(r"^([•·–-]|\w{1,3}[.)])\t+")
"""A list that somebody typed, or whose program writes its marks as text."""

_VERSE_LINES = 3
_VERSE_MEAN = 45
_VERSE_LINE = 60
_END_OF_SENTENCE = re.compile(r"""[.!?…:][)\]"'”’»]*$""")


@dataclass(slots=True)
class Paragraph:
    r"""A paragraph: its runs, and what it is.

    ``heading`` is 1 to 6, 0 for none; ``mark`` what a list puts before it ("•", "2."). ``indent`` and
    ``first`` (more or less of it for the first line) are spaces, and count where it is verse. One without
    words is an empty line.
    """

    runs: list[Run] = field(default_factory=list)
    heading: int = 0
    mark: str = ""
    indent: int = 0
    first: int = 0

    @property
    def text(self) -> str:
        """What it says, without markup."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What a document says: see ``exhibit.ports.Looked`` for what each value means."""

    words: str
    verse: bool | None = None
    remarks: tuple[str, ...] = ()
    private: tuple[Secret, ...] = ()
    embedded: tuple[Embedded, ...] = ()


def body(paragraphs: Iterable[Paragraph]) -> tuple[str, bool | None]:
    """Return a body in our part of Markdown, and whether it is verse (None where that is open).

    Verse has a line for each line and an empty one between stanzas, prose an empty one between all
    paragraphs. Raises ``FileRefused`` where it is longer than any story is.
    """
    kept = [_cleaned(paragraph) for paragraph in paragraphs]
    if sum(len(paragraph.text) for paragraph in kept) > MAX_LETTERS:
        what = Said(
            "The document has more than {millions} million letters, which no story has.",
            millions=MAX_LETTERS // 1_000_000,
        )
        raise FileRefused(what, advice="See whether it is the right one.")
    verse = is_verse(kept)
    if verse:
        return _as_verse(kept), verse
    return "\n\n".join(marked(paragraph) for paragraph in kept if paragraph.text.strip()), verse


def is_verse(paragraphs: Iterable[Paragraph]) -> bool | None:
    """Tell verse: short lines (as plain texts are judged), and one more sign that their breaks are meant.

    That sign is a break within a paragraph, lines in groups, or lines that mostly end in no sentence's end.
    None where nothing says so.
    """
    texts = [each.text.strip() for each in paragraphs if not each.heading and not each.mark]
    lines = [line.strip() for text in texts for line in text.split("\n") if line.strip()]
    if not _are_short(lines):
        return None
    groups = [len(list(group)) for filled, group in groupby(texts, key=bool) if filled]
    grouped = len(groups) > 1 and max(groups) > 1
    open_ends = sum(1 for line in lines if not _END_OF_SENTENCE.search(line))
    if grouped or any("\n" in text for text in texts) or open_ends * 2 > len(lines):
        return True
    return None


def marked(paragraph: Paragraph) -> str:
    """Return a paragraph of prose as it stands in a body."""
    if _BREAKS.fullmatch(paragraph.text):
        return SCENE_BREAK
    text = "\n".join(line.strip() for line in marked_lines(paragraph.runs))
    text = _TYPED_MARK.sub(r"\1 ", text, count=1)
    if paragraph.heading:
        plain = Paragraph([Run(" ".join(paragraph.text.split()))])
        kept = PLAIN if plain.text.endswith("#") else ""
        return f"{'#' * paragraph.heading} {marked_lines(plain.runs)[0]}{kept}"
    return f"{paragraph.mark} {text}" if paragraph.mark else text


def _are_short(lines: list[str]) -> bool:
    lengths = [len(line) for line in lines]
    if len(lengths) < _VERSE_LINES or mean(lengths) > _VERSE_MEAN:
        return False
    return sum(1 for length in lengths if length <= _VERSE_LINE) >= 0.9 * len(lengths)


def _as_verse(paragraphs: list[Paragraph]) -> str:
    stanzas = _are_stanzas([each.text.strip() for each in paragraphs])
    lines: list[str] = []
    for paragraph in paragraphs:
        if _BREAKS.fullmatch(paragraph.text):
            lines += ["", SCENE_BREAK, ""]
            continue
        lines += _verse_lines(paragraph)
        if stanzas or paragraph.heading:
            lines.append("")
    least = min((len(line) - len(line.lstrip()) for line in lines if line), default=0)
    text = "\n".join(line[least:].rstrip() for line in lines)
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n")


def _are_stanzas(texts: list[str]) -> bool:
    """Tell whether paragraphs are stanzas: most lines are within some, or no empty line parts others."""
    within = sum(text.count("\n") + 1 for text in texts if "\n" in text)
    parted = "" in [text for filled, text in pairwise(texts) if filled]
    return within * 2 > sum(text.count("\n") + 1 for text in texts if text) or (within > 0 and not parted)


def _verse_lines(paragraph: Paragraph) -> Iterator[str]:
    """Yield the lines of a stanza; verse has no headings, so they are strong lines in it."""
    if paragraph.heading:
        title = " ".join(paragraph.text.split())
        paragraph = Paragraph([Run(title, bold=True)])
    indent = max(0, paragraph.indent + paragraph.first)
    mark = f"{paragraph.mark} " if paragraph.mark else ""
    for line in marked_lines(paragraph.runs):
        yield " " * indent + mark + line.replace("\t", "    ")
        indent, mark = max(0, paragraph.indent), ""


def _cleaned(paragraph: Paragraph) -> Paragraph:
    for at, run in enumerate(paragraph.runs):
        text = _CONTROLS.sub("", _NEWLINES.sub("\n", run.text)).replace(PLAIN, "")
        paragraph.runs[at] = Run(text, run.bold, run.italic)
    return paragraph
