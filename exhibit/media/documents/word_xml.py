"""The XML of a Word document: elements by their names, whichever edition of the standard names them."""

from __future__ import annotations

from xml.etree.ElementTree import Element

_WORDS = ("wordprocessingml/main", "wordprocessingml/2006/main")
_OFF = {"0", "false", "off", "none"}


def local(element: Element) -> str:
    """Return the name of an element of words, empty for one of another vocabulary."""
    space, _, name = element.tag.rpartition("}")
    return name if space.endswith(_WORDS) else ""


def child(element: Element | None, name: str) -> Element | None:
    """Return the first child of this name, None where there is none."""
    if element is None:
        return None
    return next((each for each in element if local(each) == name), None)


def attribute(element: Element | None, name: str) -> str:
    """Return an attribute by its name without its vocabulary, empty where there is none."""
    if element is None:
        return ""
    return next((text for key, text in element.items() if key.rpartition("}")[2] == name), "")


def value(element: Element | None) -> str:
    """Return the ``val`` of an element, empty where there is none."""
    return attribute(element, "val")


def is_on(element: Element | None) -> bool:
    """Tell whether a property that is there at all is not switched off."""
    return element is not None and value(element).lower() not in _OFF


def is_placeholder(control: Element) -> bool:
    """Tell whether a content control shows only what Word says to whoever is to fill it in."""
    return is_on(child(child(control, "sdtPr"), "showingPlcHdr"))
