"""OpenDocument texts (.odt, OASIS OpenDocument 1.3): the words of their content, by hand.

The library for it (odfpy) has been dormant for years and parses with the standard library's XML, which takes
entities.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element

from exhibit.media.documents.closing import written
from exhibit.media.documents.marking import Run
from exhibit.media.documents.opendocument_lists import Lists
from exhibit.media.documents.opendocument_styles import Look, Styles, attribute, local
from exhibit.media.documents.properties import pairs_in
from exhibit.media.documents.rows import row_of
from exhibit.media.documents.words import SCENE_BREAK, Paragraph, Written
from exhibit.media.documents.zipped import damaged, locked, open_parts

_SPACE = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 200
_MAX_HEADING = 6
_LEFT_OUT = {"tracked-changes", "annotation", "ruby-text", "note", "forms", "sequence-decls"}


@dataclass(slots=True)
class _Reading:
    """What was found on the way."""

    styles: Styles
    lists: Lists
    found: Counter[str] = field(default_factory=Counter)
    notes: list[Element] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)


def read_opendocument(path: Path) -> Written:
    """Read an OpenDocument text. Raises ``FileRefused``."""
    with open_parts(path) as parts:
        if "encrypted-package" in parts.names or b":encryption-data" in parts.beginning(
            "META-INF/manifest.xml"
        ):
            raise locked()
        root = parts.tree("content.xml")
        text = None if root is None else next((each for each in root.iter() if _is_text_body(each)), None)
        if root is None or text is None:
            raise damaged()
        roots = (parts.tree("styles.xml"), root)
        reading = _Reading(Styles(*roots), Lists(*roots))
        paragraphs = [*_paragraphs(text, reading), *_notes(reading)]
        reading.found["macros"] += any(name.startswith(("Basic/", "Scripts/")) for name in parts.names)
        pairs = pairs_in(parts.tree("meta.xml"))
    return written(paragraphs, reading.found, pairs, source="OpenDocument", name=path.name)


def _is_text_body(element: Element) -> bool:
    return element.tag.endswith("office:1.0}text")


def _paragraphs(parent: Element, reading: _Reading, mark: str = "") -> Iterator[Paragraph]:
    for element in parent:
        name = local(element)
        if name in {"p", "h"}:
            yield _paragraph(element, reading, mark)
            mark = ""
            boxes, reading.boxes = reading.boxes, []
            for box in boxes:
                yield from _paragraphs(box, reading)
        elif name == "tracked-changes":
            reading.found["changes"] += 1
        elif name == "annotation":
            reading.found["comments"] += 1
        elif name == "frame":
            _look_at_frame(element, reading)
        elif name not in _LEFT_OUT:
            yield from _within(element, name, reading)


def _within(element: Element, name: str, reading: _Reading) -> Iterator[Paragraph]:
    """Yield the paragraphs of a list, a table, or whatever else holds some."""
    if name == "list":
        reading.lists.begin(element)
        yield from _paragraphs(element, reading)
        reading.lists.end()
    elif name == "table-row":
        yield from row_of([list(_paragraphs(cell, reading)) for cell in element])
    else:
        yield from _paragraphs(element, reading, reading.lists.mark(element) if name == "list-item" else "")


def _paragraph(element: Element, reading: _Reading, mark: str) -> Paragraph:
    look = reading.styles.look("paragraph", attribute(element, "style-name"))
    runs = [] if look.hidden else list(_collapsed(_runs(element, reading, look)))
    level = attribute(element, "outline-level")
    heading = int(level) if local(element) == "h" and level.isdecimal() else 0
    if local(element) == "h" or look.title:
        heading = min(max(1, heading), _MAX_HEADING)
    filled = any(run.text.strip() for run in runs)
    ruled = reading.found.pop("rule", 0) or look.ruled
    if ruled and not filled and not reading.boxes:
        runs = [Run(SCENE_BREAK)]
    indent, first = look.indent or 0, look.first or 0
    return Paragraph(runs, heading=heading, mark=mark if filled else "", indent=indent, first=first)


def _runs(element: Element, reading: _Reading, look: Look) -> Iterator[Run]:
    """Yield the runs of a paragraph. Signs of space that count are written as such, with a mark before."""
    yield _run(element.text, look)
    for part in element:
        name = local(part)
        if name == "span":
            style = reading.styles.look("text", attribute(part, "style-name"))
            if style.hidden:
                reading.found["hidden"] += 1
            else:
                yield from _runs(part, reading, _changed(look, style))
        elif name == "s":
            count = attribute(part, "c")
            yield Run("\0" * min(int(count) if count.isdecimal() else 1, _MOST_SPACES))
        elif name in {"tab", "line-break"}:
            yield Run("\1" if name == "tab" else "\2")
        elif name == "note":
            reading.notes.append(part)
            yield Run(f"[{len(reading.notes)}]")
        elif name in {"frame", "rect", "line"}:
            _look_at_frame(part, reading)
        elif name in {"annotation", "hidden-text"}:
            reading.found["comments" if name == "annotation" else "hidden"] += 1
        elif name not in _LEFT_OUT:
            yield from _runs(part, reading, look)
        yield _run(part.tail, look)


def _run(text: str | None, look: Look) -> Run:
    plain = re.sub(r"[\0-\2]", "", text or "")
    return Run(plain, bold=bool(look.bold), italic=bool(look.italic))


def _changed(look: Look, by: Look) -> Look:
    bold = look.bold if by.bold is None else by.bold
    return Look(bold=bold, italic=look.italic if by.italic is None else by.italic)


def _collapsed(runs: Iterator[Run]) -> Iterator[Run]:
    """Yield runs with white space made single spaces (OpenDocument 6.1.2), and what counts as it is meant."""
    spaced = True
    for run in runs:
        text = _SPACE.sub(" ", run.text)
        if spaced:
            text = text.removeprefix(" ")
        if text:
            spaced = text.endswith((" ", "\2"))
            yield Run(text.replace("\0", " ").replace("\1", "\t").replace("\2", "\n"), run.bold, run.italic)


def _look_at_frame(element: Element, reading: _Reading) -> None:
    """Count a picture or an object, keep a text box for after the paragraph, and note a line drawn."""
    reading.found["rule"] += local(element) != "frame"
    first = next(
        (each for each in element if local(each) in {"text-box", "image", "object", "object-ole"}), None
    )
    if first is None:
        return
    if local(first) == "text-box":
        reading.boxes.append(first)
    else:
        reading.found["pictures" if local(first) == "image" else "objects"] += 1


def _notes(reading: _Reading) -> Iterator[Paragraph]:
    """Yield the footnotes and endnotes, below a break."""
    if not reading.notes:
        return
    yield Paragraph([Run(SCENE_BREAK)])
    for number, note in enumerate(tuple(reading.notes), start=1):
        inside = next((each for each in note if local(each) == "note-body"), None)
        yield from _paragraphs(inside, reading, f"[{number}]") if inside is not None else ()
