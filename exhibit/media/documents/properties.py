"""What a document says of itself in its properties, offered as values; of people only that they are named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from xml.etree.ElementTree import Element

from exhibit.media.embedded.values import Values, chosen, tidied
from exhibit.ports import Embedded

Pairs = Sequence[tuple[str, str]]
"""Names of properties with their texts, in the order in which the document has them."""

_FIELDS = {"title": "title", "keyword": "keyword", "keywords": "keyword", "subject": "keyword"}
_PEOPLE = {"creator", "initial-creator", "author", "manager", "lastmodifiedby", "operator", "printed-by"}
_COMMA, _SEMICOLON = re.compile(r"[,;\n]"), re.compile(r"[;\n]")
_PROGRAMS_OWN = re.compile(
    r"(?:Microsoft (?:Office )?Word|Writer|Pages|OpenOffice\.org) ?[-–:] ?(?=\S)", re.IGNORECASE
)
_FILE = re.compile(r"\S.{0,200}\.(?:docx?|docm|odt|rtf|pdf|txt|pages|tex|dvi|html?|indd|qxd)", re.IGNORECASE)
_NONE = {"untitled", "document", "unbenannt", "sin título", "sans titre", "powerpoint presentation", "title"}
_NUMBERED = re.compile(r"(?<=\D)[\s\d().-]+$")


def pairs_in(*roots: Element | None) -> Pairs:
    """Return the properties that are written as elements (Dublin Core, Office's own, OpenDocument's)."""
    elements = [element for root in roots if root is not None for element in root.iter()]
    return [
        (each.tag.rpartition("}")[2], each.text.strip())
        for each in elements
        if each.text and each.text.strip()
    ]


def offered(pairs: Pairs, source: str, file_name: str) -> tuple[Embedded, ...]:
    """Return title and keywords as values of ``source``, without what is a file's or a person's name."""
    people = frozenset(text for name, text in pairs if name.lower() in _PEOPLE)
    values: Values = {}
    for name, text in pairs:
        field = _FIELDS.get(name.lower(), "")
        for value in _parts(name.lower(), text):
            if field and _is_meant(field, value):
                values.setdefault(field, []).append(("", value))
    return tuple(chosen({source: tidied(values, file_name, people)}))


def _parts(name: str, text: str) -> Iterable[str]:
    if name == "title":
        return [_PROGRAMS_OWN.sub("", text, count=1).strip()]
    parts = (_SEMICOLON if name == "subject" or ";" in text else _COMMA).split(text)
    return [part.strip() for part in parts if part.strip()]


def _is_meant(field: str, value: str) -> bool:
    if field != "title":
        return True
    return not _FILE.fullmatch(value) and _NUMBERED.sub("", value).casefold() not in {"", *_NONE}
