"""The paragraphs of a Word document: what they are, how far they are moved in, and what holds them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element

from exhibit.media.documents.marking import Run
from exhibit.media.documents.rows import row_of
from exhibit.media.documents.word_fields import Fields
from exhibit.media.documents.word_runs import DELETED, PAGE, Reading, choice, runs_of
from exhibit.media.documents.word_xml import child, is_on, is_placeholder, local, value
from exhibit.media.documents.words import SCENE_BREAK, Paragraph

_TWIPS_A_SPACE = 180
"""Half an inch, which a tab is wide, counts as four spaces."""


def paragraphs_in(parent: Element, reading: Reading) -> Iterator[Paragraph]:
    """Yield the paragraphs of a body, a cell or a box, each followed by the boxes that hang on it."""
    begun: Paragraph | None = None
    for element in parent:
        if local(element) != "p":
            yield from _within(element, reading)
            continue
        first, *others = _parts_of(element, reading, begun)
        begun = first if _goes_on(element) and not others and not reading.boxes else None
        if begun is None:
            yield from (first, *others)
        boxes, reading.boxes = reading.boxes, []
        for box in boxes:
            yield from paragraphs_in(box, reading)
    if begun is not None:
        yield begun


def _within(element: Element, reading: Reading) -> Iterator[Paragraph]:
    """Yield the paragraphs of a table, a content control, or whatever else holds some."""
    name = local(element)
    if name in DELETED:
        reading.found["changes"] += 1
    elif name == "altChunk":
        reading.found["objects"] += 1
    elif element.tag.endswith("}AlternateContent"):
        yield from paragraphs_in(choice(element), reading)
    elif name == "tr":
        yield from row_of([list(paragraphs_in(cell, reading)) for cell in element])
    elif name != "sectPr" and not (name == "sdt" and is_placeholder(element)):
        yield from paragraphs_in(element, reading)


def _goes_on(element: Element) -> bool:
    """Tell whether a paragraph's end was deleted or is hidden, so that the next one goes on with it."""
    end = child(child(element, "pPr"), "rPr")
    return child(end, "del") is not None or is_on(child(end, "vanish"))


def _parts_of(element: Element, reading: Reading, begun: Paragraph | None) -> list[Paragraph]:
    """Return a paragraph, as several where it goes on to another page, after what was begun before it."""
    whole = _paragraph(element, reading)
    if begun is not None:
        filled = bool(begun.text.strip())
        whole = replace(begun if filled else whole, runs=[*begun.runs, *whole.runs])
    first, *others = _at_pages(whole.runs)
    return [replace(whole, runs=first), *(Paragraph(runs) for runs in others)]


def _paragraph(element: Element, reading: Reading) -> Paragraph:
    properties = child(element, "pPr")
    style = value(child(properties, "pStyle"))
    reading.fields = Fields(element)
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


def _at_pages(runs: list[Run]) -> list[list[Run]]:
    """Return runs parted where another page or column begins."""
    parts: list[list[Run]] = [[]]
    for run in runs:
        first, *others = run.text.split(PAGE)
        parts[-1].append(replace(run, text=first))
        parts += [[replace(run, text=text)] for text in others]
    filled = [part for part in parts if any(run.text.strip() for run in part)]
    return filled or parts[:1]
