"""Word documents (.docx, ECMA-376): the words of their main part, by hand.

The libraries for it do more than is wanted and less than is needed: they resolve entities, follow links and
unpack pictures (mammoth, docx2txt), or leave out tracked changes, text boxes and footnotes (python-docx).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

from exhibit.media.documents.authors import named
from exhibit.media.documents.kinds import WORD_MAIN
from exhibit.media.documents.marking import Run
from exhibit.media.documents.properties import offered, pairs_in
from exhibit.media.documents.remarks import remarks_on
from exhibit.media.documents.rows import row_of
from exhibit.media.documents.word_lists import Numbers
from exhibit.media.documents.word_runs import DELETED, Reading, choice, runs_of
from exhibit.media.documents.word_styles import Styles
from exhibit.media.documents.word_xml import attribute, child, local, value
from exhibit.media.documents.words import SCENE_BREAK, Paragraph, Written, body
from exhibit.media.documents.zipped import Parts, damaged, open_parts

_TWIPS_A_SPACE = 180
"""Half an inch, which a tab is wide, counts as four spaces."""


def read_word(path: Path) -> Written:
    """Read a Word document. Raises ``FileRefused``."""
    with open_parts(path) as parts:
        main = next((name for name in parts.names if WORD_MAIN.fullmatch(name)), "")
        root = parts.tree(main)
        if root is None:
            raise damaged()
        reading = Reading(Styles(parts.tree("word/styles.xml")), Numbers(parts.tree("word/numbering.xml")))
        paragraphs = [*_paragraphs(root, reading), *_notes(parts, reading)]
        _look_around(parts, reading)
        pairs = pairs_in(parts.tree("docProps/core.xml"), parts.tree("docProps/app.xml"))
    words, verse = body(paragraphs)
    return Written(
        words=words,
        verse=verse,
        remarks=remarks_on(reading.found),
        private=named(name for name, _ in pairs),
        embedded=offered(pairs, "Office", path.name),
    )


def _paragraphs(parent: Element, reading: Reading) -> Iterator[Paragraph]:
    for element in parent:
        name = local(element)
        if name == "p":
            yield _paragraph(element, reading)
            boxes, reading.boxes = reading.boxes, []
            for box in boxes:
                yield from _paragraphs(box, reading)
        elif name in DELETED:
            reading.found["changes"] += 1
        elif element.tag.endswith("}AlternateContent"):
            yield from _paragraphs(choice(element), reading)
        elif name == "tr":
            yield from row_of([list(_paragraphs(cell, reading)) for cell in element])
        elif name != "sectPr":
            yield from _paragraphs(element, reading)


def _paragraph(element: Element, reading: Reading) -> Paragraph:
    properties = child(element, "pPr")
    style = value(child(properties, "pStyle"))
    runs = list(runs_of(element, reading, reading.styles.look(style)))
    heading = reading.styles.heading(style, properties)
    indent, first = _indents(properties, reading.styles.paragraph(style, "ind"))
    filled = any(run.text.strip() for run in runs)
    ruled = reading.found.pop("rule", 0) or _is_ruled(properties, reading.styles.paragraph(style, "pBdr"))
    if ruled and not filled and not reading.boxes:
        runs = [Run(SCENE_BREAK)]
    mark = _mark(style, properties, reading) if filled and not heading else ""
    return Paragraph(runs, heading=heading, mark=mark, indent=indent, first=first)


def _mark(style: str, properties: Element | None, reading: Reading) -> str:
    number = child(properties, "numPr")
    which, level = value(child(number, "numId")), value(child(number, "ilvl"))
    if number is None:
        which, level = reading.styles.numbering(style)
    return reading.numbers.mark(which, level)


def _is_ruled(properties: Element | None, by_style: Element | None) -> bool:
    """Tell whether a line is drawn below or above a paragraph, as it is where somebody types three dashes."""
    borders = child(properties, "pBdr")
    sides = [child(by_style if borders is None else borders, side) for side in ("bottom", "top")]
    return any(side is not None and value(side) not in {"nil", "none"} for side in sides)


def _indents(properties: Element | None, by_style: Element | None) -> tuple[int, int]:
    """Return how far a paragraph and, beyond that, its first line are moved in, in spaces."""
    values = {
        name.rpartition("}")[2]: text
        for element in (by_style, child(properties, "ind"))
        for name, text in _attributes(element)
    }
    left = _twips(values.get("left") or values.get("start"))
    first = _twips(values.get("firstLine")) - _twips(values.get("hanging"))
    return round(left / _TWIPS_A_SPACE), round(first / _TWIPS_A_SPACE)


def _attributes(element: Element | None) -> list[tuple[str, str]]:
    return [] if element is None else list(element.items())


def _twips(text: str | None) -> int:
    match = re.fullmatch(r"(-?\d{1,5})(?:\.\d+)?", text or "")
    return int(match[1]) if match else 0


def _notes(parts: Parts, reading: Reading) -> Iterator[Paragraph]:
    """Yield the footnotes and endnotes that the text refers to, below a break."""
    if not reading.notes:
        return
    found = {}
    for kind in ("footnote", "endnote"):
        root = parts.tree(f"word/{kind}s.xml")
        for element in root if root is not None else ():
            found[kind, attribute(element, "id")] = element
    yield Paragraph([Run(SCENE_BREAK)])
    for number, key in enumerate(tuple(reading.notes), start=1):
        mark = f"[{number}]"
        for paragraph in _paragraphs(found[key], reading) if key in found else ():
            yield Paragraph(
                [
                    Run(run.text.lstrip() if at == 0 else run.text, run.bold, run.italic)
                    for at, run in enumerate(paragraph.runs)
                ],
                mark=mark,
            )
            mark = ""


def _look_around(parts: Parts, reading: Reading) -> None:
    names = [name.lower() for name in parts.names]
    reading.found["macros"] += any(name.endswith("vbaproject.bin") for name in names)
    comments = parts.tree("word/comments.xml")
    reading.found["comments"] += comments is not None and len(comments) > 0
