"""The runs of a Word document's paragraphs: letters with what they are set in, and what is no letter."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from exhibit.media.documents.marking import Run
from exhibit.media.documents.word_lists import Numbers
from exhibit.media.documents.word_styles import Look, Styles
from exhibit.media.documents.word_xml import attribute, child, is_on, local, value

_SIGNS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "\u2011", "ptab": "\t"}
_WITHIN = {"hyperlink", "smartTag", "fldSimple", "customXml", "sdt", "sdtContent", "dir", "bdo", "rubyBase"}
INSERTED, DELETED = {"ins", "moveTo"}, {"del", "moveFrom"}
_PRIVATE_SIGNS = range(0xF000, 0xF100)
"""Where Word keeps the signs of fonts such as Wingdings, which are no letters."""


@dataclass(slots=True)
class Reading:
    """What was found on the way."""

    styles: Styles
    numbers: Numbers
    found: Counter[str] = field(default_factory=Counter)
    notes: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)


def runs_of(parent: Element, reading: Reading, look: Look) -> Iterator[Run]:
    """Yield the runs within an element that is set as ``look`` says, and note what else is there."""
    for element in parent:
        name = local(element)
        if name == "r":
            yield from _run(element, reading, look)
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
    if is_on(child(properties, "vanish")):
        reading.found["hidden"] += 1
        return
    style = reading.styles.look(value(child(properties, "rStyle")))
    set_as = look.changed_by(style).changed_by(Look.of(properties))
    text = "".join(_texts(element, reading))
    capitals = is_on(child(properties, "caps"))
    yield Run(text.upper() if capitals else text, bold=bool(set_as.bold), italic=bool(set_as.italic))


def _texts(element: Element, reading: Reading) -> Iterator[str]:
    for part in element:
        name = local(part)
        if name == "t":
            yield part.text or ""
        elif name == "br":
            yield "\n" if attribute(part, "type") in {"", "textWrapping"} else ""
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
            yield from _texts(choice(part), reading)


def _sign(element: Element, reading: Reading) -> str:
    try:
        code = int(attribute(element, "char") or "0", 16)
    except ValueError:
        code = 0
    if code in _PRIVATE_SIGNS or not 0 < code <= sys.maxunicode:
        reading.found["signs"] += 1
        return ""
    return chr(code)


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
