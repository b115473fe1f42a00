"""What the styles of a Word document say: what is a heading, emphasized or numbered."""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from exhibit.media.documents.word_xml import attribute, child, is_on, local, value

_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo)\s*([1-9])", re.IGNORECASE)
_MAX_BASES = 20
_MAX_HEADING = 6


@dataclass(frozen=True, slots=True)
class Look:
    """How text is set; None where nothing says so."""

    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None

    @classmethod
    def of(cls, properties: Element | None) -> Look:
        """Return what the properties of a run say."""
        said = (child(properties, name) for name in ("b", "i", "vanish"))
        return cls(*(None if each is None else is_on(each) for each in said))

    def changed_by(self, other: Look) -> Look:
        """Return this, where ``other`` says nothing else."""
        return Look(
            self.bold if other.bold is None else other.bold,
            self.italic if other.italic is None else other.italic,
            self.hidden if other.hidden is None else other.hidden,
        )


class Styles:
    """The styles of a document, by their ids; none where it has none."""

    def __init__(self, root: Element | None) -> None:
        styles = [] if root is None else [each for each in root if local(each) == "style"]
        self._styles = {attribute(each, "styleId"): each for each in styles}

    def look(self, style: str) -> Look:
        """Return how text of a style is set; one that makes headings says nothing."""
        look = Look()
        for each in reversed(self._with_bases(style)):
            look = look.changed_by(Look.of(child(each, "rPr")))
        return look

    def heading(self, style: str, properties: Element | None) -> int:
        """Return the level of a heading, 0 for none; a title is one of the first level."""
        for level in (child(properties, "outlineLvl"), self._outline(style)):
            if level is not None and value(level).isdecimal():
                return _bounded(int(value(level)) + 1)
        names = [value(child(each, "name")) or style for each in self._with_bases(style)] or [style]
        if any(name.lower() == "title" for name in names):
            return 1
        match = next((match for name in names if (match := _HEADING.fullmatch(name))), None)
        return _bounded(int(match[1])) if match else 0

    def numbering(self, style: str) -> tuple[str, str]:
        """Return the list that a style belongs to and its level, empty where it belongs to none."""
        for each in self._with_bases(style):
            number = child(child(each, "pPr"), "numPr")
            if number is not None:
                return value(child(number, "numId")), value(child(number, "ilvl"))
        return "", ""

    def paragraph(self, style: str, name: str) -> Element | None:
        """Return what a style says of its paragraphs by this name, None where it says nothing."""
        said = (child(child(each, "pPr"), name) for each in self._with_bases(style))
        return next((each for each in said if each is not None), None)

    def _outline(self, style: str) -> Element | None:
        return self.paragraph(style, "outlineLvl")

    def _with_bases(self, style: str) -> list[Element]:
        found: list[Element] = []
        while style in self._styles and len(found) < _MAX_BASES:
            found.append(self._styles[style])
            style = value(child(found[-1], "basedOn"))
        return found


def _bounded(level: int) -> int:
    return level if 1 <= level <= _MAX_HEADING else 0
