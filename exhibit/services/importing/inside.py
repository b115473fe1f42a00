"""A value that stands inside a file: where it belongs, whether it says what is stated, whom it would name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from exhibit.interchange.mapping import field_name
from exhibit.model.folding import words
from exhibit.model.people import DisplayChoice
from exhibit.model.pieces import TextKind

TEXTS = {"title": TextKind.TITLE, "description": TextKind.STATEMENT}
"""Fields of files that are texts of the piece."""

FACTS = {"rights": "copyright_holder", "license": "license"}
"""Fields of files that are fields of the piece itself."""

OF_THE_PICTURE = frozenset({"alt", "long_description"})
"""Fields of files that are about this one picture, whatever it is for its piece."""

SHEET_FIELDS = {
    "title": "title",
    "description": "statement",
    "creator": "contributor",
    "keyword": "keywords",
    "rights": "copyright",
    "license": "license",
    "alt": "alt_text",
    "long_description": "long_description",
}
"""The fields of a sheet that say the same."""

NAMED_AS_THEY_ARE = frozenset({DisplayChoice.FULL, DisplayChoice.ORGANIZATION})

_CALLED = {"rights": "copyright holder", "creator": "credit", "alt": "alt text", "description": "statement"}
_MERE_FORM = frozenset({"c", "copyright", "by", "all", "rights", "reserved"})
_CUT_FROM = 30


@dataclass(frozen=True, slots=True)
class Inside:
    """A value inside a file. ``field`` is one of ``exhibit.ports.Embedded``, ``language`` that of the text.

    ``values`` are one, but of creators and keywords all.
    """

    field: str
    values: tuple[str, ...]
    language: str
    source: str
    file: str
    sha256: str

    @property
    def value(self) -> str:
        """The value, several joined as in a cell of a sheet."""
        return "; ".join(self.values)

    @property
    def in_words(self) -> bool:
        """Whether it is a text in a language."""
        return self.field in TEXTS or self.field in OF_THE_PICTURE

    def called(self, language: str) -> str:
        """Return what the report calls its field, for a piece in a language."""
        name = _CALLED.get(self.field, self.field.replace("_", " "))
        name = f"{name} of {self.file}" if self.field in OF_THE_PICTURE else name
        return f"{name} ({self.language})" if self.in_words and self.language != language else name

    def cells(self, language: str) -> frozenset[str]:
        """Return what a mapping calls the cells of a sheet that may hold it, for a piece in a language."""
        field = SHEET_FIELDS[self.field]
        plain = {field} if self.language == language or not self.in_words else set[str]()
        return frozenset({*plain, field_name(field, self.language)})

    def agrees_with(self, stated: str) -> bool:
        """Tell whether it says nothing but what is stated, in letters or in part.

        IPTC cuts what is long; a notice of rights says more words than the holder's name.
        """
        if self.field in {"creator", "keyword"}:
            there = {words(part) for part in stated.split(";")}
            return {words(value) for value in self.values} <= there
        own, other = words(self.value), words(stated)
        if not own:
            return self.value.split() == stated.split()
        if self.field == "rights":
            own = tuple(word for word in own if word not in _MERE_FORM and not word.isdigit())
            other = tuple(word for word in other if word not in _MERE_FORM and not word.isdigit())
        cut = self.source == "IPTC" and len(self.value) >= _CUT_FROM
        return own == other or (cut and other[: len(own) - 1] == own[:-1])

    def names_one_of(self, names: Iterable[str]) -> bool:
        """Tell whether it would say one of these names, or is about whom it belongs to at all."""
        said = f" {' '.join(words(self.value))} "
        return self.field in {"creator", "rights"} or any(
            f" {' '.join(words(name))} " in said for name in names if words(name)
        )
