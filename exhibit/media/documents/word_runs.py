"""The runs of a Word document's paragraphs: letters with what they are set in, and what is no letter."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from exhibit.media.documents.marking import Run
from exhibit.media.documents.signs import PRIVATE, letter_for
from exhibit.media.documents.word_fields import Fields
from exhibit.media.documents.word_lists import Numbers
from exhibit.media.documents.word_styles import Look, Styles
from exhibit.media.documents.word_xml import attribute, child, is_on, is_placeholder, local, value

_SIGNS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "\u2011", "ptab": "\t"}
_WITHIN = {"hyperlink", "smartTag", "fldSimple", "customXml", "sdt", "sdtContent", "dir", "bdo", "rubyBase"}
INSERTED, DELETED = {"ins", "moveTo"}, {"del", "moveFrom"}
PAGE = "\f"
"""Stands for a break to another page or column."""


@dataclass(slots=True)
class Reading:
    """What was found on the way."""

    styles: Styles
    numbers: Numbers
    found: Counter[str] = field(default_factory=Counter)
    notes: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    fields: Fields = field(default_factory=lambda: Fields(Element("p")))


def runs_of(parent: Element, reading: Reading, look: Look) -> Iterator[Run]:
    """Yield the runs within an element that is set as ``look`` says, and note what else is there."""
    for element in parent:
        name = local(element)
        if name == "r":
            yield from _run(element, reading, look)
        elif name == "sdt" and is_placeholder(element):
            continue
        elif name in _WITHIN:
            yield from runs_of(element, reading, look)
        elif name in INSERTED:
            reading.found["changes"] += 1
            yield from runs_of(element, reading, look)
        elif name in DELETED:
            reading.found["changes"] += 1
        elif element.tag.endswith(("}oMath", "}oMathPara")):
            yield Run("".join(each.text or "" for each in element.iter() if each.tag.endswith("}t")))
        elif element.tag.endswith("}AlternateContent"):
            yield from runs_of(choice(element), reading, look)


def _run(element: Element, reading: Reading, look: Look) -> Iterator[Run]:
    properties = child(element, "rPr")
    style = reading.styles.look(value(child(properties, "rStyle")))
    set_as = look.changed_by(style).changed_by(Look.of(properties))
    if set_as.hidden:
        reading.found["hidden"] += any(local(part) == "t" for part in element)
        return
    text = "".join(_texts(element, reading, attribute(child(properties, "rFonts"), "ascii")))
    capitals = is_on(child(properties, "caps"))
    yield Run(text.upper() if capitals else text, bold=bool(set_as.bold), italic=bool(set_as.italic))


def _texts(element: Element, reading: Reading, font: str) -> Iterator[str]:
    for part in element:
        name = local(part)
        if name == "fldChar":
            reading.fields.meet(part)
        elif name == "t" and reading.fields.shown:
            yield "".join(_letter(ord(sign), font, reading) for sign in part.text or "")
        elif reading.fields.shown:
            yield from _no_text(part, name, reading, font)


def _no_text(part: Element, name: str, reading: Reading, font: str) -> Iterator[str]:
    """Yield what something in a run stands for that is no text itself; pictures and boxes are noted."""
    if name == "br":
        yield "\n" if attribute(part, "type") in {"", "textWrapping"} else PAGE
    elif name in _SIGNS:
        yield _SIGNS[name]
    elif name == "sym":
        yield _sign(part, reading)
    elif name == "ruby":
        yield "".join(run.text for run in runs_of(part, reading, Look()))
    elif name in {"footnoteReference", "endnoteReference"}:
        reading.notes.append((name.removesuffix("Reference"), attribute(part, "id")))
        yield f"[{len(reading.notes)}]"
    elif name in {"drawing", "pict", "object"}:
        _look_at_drawing(part, name, reading)
    elif part.tag.endswith("}AlternateContent"):
        yield from _texts(choice(part), reading, font)


def _sign(element: Element, reading: Reading) -> str:
    try:
        code = int(attribute(element, "char") or "0", 16)
    except ValueError:
        code = 0
    if not 0 < code <= sys.maxunicode:
        reading.found["signs"] += 1
        return ""
    return _letter(code, attribute(element, "font"), reading)


def _letter(code: int, font: str, reading: Reading) -> str:
    """Return a sign as a letter; one of a font's own that stands for none is left out, and counted."""
    if code not in PRIVATE:
        return chr(code)
    letter = letter_for(code, font)
    reading.found["signs"] += not letter
    return letter


def _look_at_drawing(element: Element, name: str, reading: Reading) -> None:
    """Count pictures and objects, and keep text boxes for after the paragraph."""
    for part in _without_fallbacks(element):
        local = part.tag.rpartition("}")[2]
        if local == "txbxContent":
            reading.boxes.append(part)
        elif local in {"blip", "imagedata"} and name != "object":
            reading.found["pictures"] += 1
        elif local == "OLEObject":
            reading.found["objects"] += 1
        elif any(key.endswith("}hr") for key in part.attrib):
            reading.found["rule"] = 1


def _without_fallbacks(element: Element) -> Iterator[Element]:
    """Yield everything inside once: what is said in two ways is taken in the first, and boxes as a whole."""
    yield element
    if element.tag.endswith("}txbxContent"):
        return
    for part in element:
        if not part.tag.endswith("}Fallback"):
            yield from _without_fallbacks(part)


def choice(element: Element) -> Element:
    """Return the first of several ways to say the same."""
    return next((each for each in element if each.tag.endswith("}Choice")), next(iter(element), element))
