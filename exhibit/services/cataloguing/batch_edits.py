"""What can be done to many pieces at once: each edit says for one piece what it would change, and how.

Nothing here opens the catalog; ``batch_editing`` shows the changes and makes them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Protocol

from exhibit.interchange.languages import tag
from exhibit.model.dossier import Dossier
from exhibit.model.history import Change
from exhibit.model.pieces import Text, TextKind
from exhibit.model.refusals import Refusal
from exhibit.model.said import Said
from exhibit.services.cataloguing.counting import counted
from exhibit.services.cataloguing.describing import FACTS, quoted, storable

SETTABLE = ("made", "language", "license", "copyright_holder", "dimensions", "likeness", "deidentified")
"""The fields of a piece that can be set on many at once; its status is for review to decide."""

APPENDABLE = ("made", "license", "copyright_holder", "dimensions")

REPLACEABLE = (TextKind.TITLE, TextKind.STATEMENT, TextKind.LABEL, TextKind.CONTENT_NOTE, TextKind.ALT)


@dataclass(frozen=True, slots=True)
class Draft:
    """One field of one piece before and after; the same twice where it would stay, then without changes."""

    field: str
    before: str
    after: str
    changes: tuple[Change, ...] = ()


class BatchEdit(Protocol):
    """An edit of many pieces."""

    def check(self) -> None:
        """Raise ``Refusal`` where the edit makes no sense on any piece."""

    def label(self, pieces: int) -> str:
        """Name the step that changes so many pieces."""

    def drafts(self, dossier: Dossier) -> Iterator[Draft]:
        """Say what the edit does to a piece; what it would not even look at gives nothing."""


@dataclass(frozen=True, slots=True)
class SetFact:
    """Set a field of ``SETTABLE``; an empty string or None clears it."""

    field: str
    value: Any

    def check(self) -> None:
        """Refuse a language that nobody knows, and none at all."""
        if self.field == "language" and (not self.value or tag(self.value) != self.value):
            raise Refusal(
                Said("“{language}” is no language that is known here.", language=self.value),
                advice="Write its tag, such as es.",
            )

    def label(self, pieces: int) -> str:
        """Name the step."""
        verb = "Change" if self.value not in {"", None} else "Clear"
        return f"{verb} the {FACTS[self.field]} of {counted(pieces, 'piece')}"

    def drafts(self, dossier: Dossier) -> Iterator[Draft]:
        """Set the field."""
        yield _fact(dossier, self.field, self.value)


@dataclass(frozen=True, slots=True)
class AppendFact:
    """Add words to the end of a field of ``APPENDABLE`` that does not end with them yet."""

    field: str
    words: str

    def check(self) -> None:
        """Refuse to add nothing."""
        if not self.words.strip():
            raise Refusal("There is nothing to add yet.", advice="Write what is to be added.")

    def label(self, pieces: int) -> str:
        """Name the step."""
        return f"Add to the {FACTS[self.field]} of {counted(pieces, 'piece')}"

    def drafts(self, dossier: Dossier) -> Iterator[Draft]:
        """Add the words; a blank parts them from what is there."""
        present, added = getattr(dossier.piece, self.field), storable(self.words).strip()
        ends = present.endswith(added)
        yield _fact(dossier, self.field, present if ends else f"{present} {added}".strip())


@dataclass(frozen=True, slots=True)
class SetWords:
    """Write the same text of a kind in one language on every piece; an empty one takes it away."""

    kind: TextKind
    language: str
    value: str

    def check(self) -> None:
        """Refuse a language that nobody knows."""
        SetFact("language", self.language).check()

    def label(self, pieces: int) -> str:
        """Name the step."""
        verb = "Change" if self.value.strip() else "Clear"
        return f"{verb} the {self.kind.value} of {counted(pieces, 'piece')}"

    def drafts(self, dossier: Dossier) -> Iterator[Draft]:
        """Write, rewrite or remove the text."""
        present = [
            text
            for text in dossier.texts
            if text.kind is self.kind and text.language == self.language and text.piece_id
        ]
        before, after = present[0].value if present else "", storable(self.value).strip()
        changes: tuple[Change, ...] = ()
        if present and not after:
            changes = tuple(Change("text", text, None) for text in present)
        elif present and before != after:
            changes = (Change("text", present[0], replace(present[0], value=after)),)
        elif not present and after:
            added = Text(kind=self.kind, language=self.language, value=after, piece_id=dossier.piece.id)
            changes = (Change("text", None, added),)
        yield Draft(f"{self.kind.value} ({self.language})", before, after, changes)


@dataclass(frozen=True, slots=True)
class ReplaceWords:
    """Find words in texts of some kinds and put others in their place; in every language, alt texts too."""

    kinds: tuple[TextKind, ...]
    find: str
    replacement: str
    match_case: bool = False
    whole_words: bool = False

    def check(self) -> None:
        """Refuse to look for nothing."""
        if not self.find:
            raise Refusal("There is nothing to find yet.", advice="Write what is to be replaced.")
        if not self.kinds:
            raise Refusal("No text is chosen to look in.", advice="Choose at least one kind of text.")

    def label(self, pieces: int) -> str:
        """Name the step."""
        return f"Replace {quoted(self.find)} in {counted(pieces, 'piece')}"

    def drafts(self, dossier: Dossier) -> Iterator[Draft]:
        """Replace in each text that has the words; nothing is left empty that was not."""
        pattern = self._pattern()
        for text in dossier.texts:
            if text.kind not in self.kinds or not pattern.search(text.value):
                continue
            after = storable(pattern.sub(lambda _: self.replacement, text.value))
            if after.strip() and after != text.value:
                change = Change("text", text, replace(text, value=after))
                yield Draft(f"{text.kind.value} ({text.language})", text.value, after, (change,))

    def _pattern(self) -> re.Pattern[str]:
        body = re.escape(self.find)
        pattern = rf"(?<!\w){body}(?!\w)" if self.whole_words else body
        return re.compile(pattern, 0 if self.match_case else re.IGNORECASE)


def _fact(dossier: Dossier, field: str, value: Any) -> Draft:
    before = getattr(dossier.piece, field)
    value = storable(value).strip() if type(value) is str else value
    changed = replace(dossier.piece, **{field: value})
    changes = () if before == value else (Change("piece", dossier.piece, changed),)
    return Draft(FACTS[field], said(before), said(value), changes)


def said(value: Any) -> str:
    """Return a value for the preview: yes, no, or as it is."""
    return {None: "", True: "yes", False: "no"}.get(value, str(value))
