"""What the styles of an OpenDocument text say of how words are set (OpenDocument 1.3 part 3, 16 and 20)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

_LENGTH = re.compile(r"(-?\d{1,4}(?:\.\d+)?)(in|cm|mm|pt|pc|px)")
_POINTS = {"in": 72.0, "cm": 72 / 2.54, "mm": 7.2 / 2.54, "pt": 1.0, "pc": 12.0, "px": 0.75}
_POINTS_A_SPACE = 9
_MAX_PARENTS = 20
_BOLD = {"bold", "bolder", "600", "700", "800", "900"}
_TITLE = "Title"


@dataclass(frozen=True, slots=True)
class Look:
    """How a style sets text; None where it says nothing.

    ``indent`` and ``first`` are spaces; ``ruled`` tells that a line is drawn below or above its paragraphs.
    """

    bold: bool | None = None
    italic: bool | None = None
    hidden: bool = False
    indent: int | None = None
    first: int | None = None
    title: bool = False
    ruled: bool | None = None

    def on(self, other: Look) -> Look:
        """Return this, with what ``other`` says where this says nothing."""
        return Look(
            bold=other.bold if self.bold is None else self.bold,
            italic=other.italic if self.italic is None else self.italic,
            hidden=self.hidden or other.hidden,
            indent=other.indent if self.indent is None else self.indent,
            first=other.first if self.first is None else self.first,
            title=self.title or other.title,
            ruled=other.ruled if self.ruled is None else self.ruled,
        )


class Styles:
    """The styles of a document, by family and name; of parts that are not there, none."""

    def __init__(self, *roots: Element | None) -> None:
        elements = elements_in(roots, "style")
        self._styles = {(attribute(each, "family"), attribute(each, "name")): each for each in elements}

    def look(self, family: str, name: str) -> Look:
        """Return what a style says, with what it is based on."""
        look = Look(title=name == _TITLE)
        for _ in range(_MAX_PARENTS):
            style = self._styles.get((family, name))
            if style is None:
                break
            look = look.on(_look_of(style))
            name = attribute(style, "parent-style-name")
        return look


def elements_in(roots: Iterable[Element | None], name: str) -> list[Element]:
    """Return all elements of a name within these, those that are there."""
    return [each for root in roots if root is not None for each in root.iter() if local(each) == name]


def local(element: Element) -> str:
    """Return an element's name without its vocabulary."""
    return element.tag.rpartition("}")[2]


def attribute(element: Element | None, name: str) -> str:
    """Return an attribute by its name without its vocabulary, empty where there is none."""
    if element is None:
        return ""
    return next((text for key, text in element.items() if key.rpartition("}")[2] == name), "")


def _look_of(style: Element) -> Look:
    text = next((each for each in style if local(each) == "text-properties"), None)
    block = next((each for each in style if local(each) == "paragraph-properties"), None)
    weight, slant = attribute(text, "font-weight"), attribute(text, "font-style")
    borders = [attribute(block, name) for name in ("border", "border-bottom", "border-top")]
    return Look(
        bold=weight in _BOLD if weight else None,
        italic=slant in {"italic", "oblique"} if slant else None,
        hidden=attribute(text, "display") == "none",
        indent=_spaces(attribute(block, "margin-left")),
        first=_spaces(attribute(block, "text-indent")),
        title=_TITLE in {attribute(style, "name"), attribute(style, "parent-style-name")},
        ruled=any(each not in {"", "none"} for each in borders) if any(borders) else None,
    )


def _spaces(length: str) -> int | None:
    match = _LENGTH.fullmatch(length)
    return round(float(match[1]) * _POINTS[match[2]] / _POINTS_A_SPACE) if match else None
