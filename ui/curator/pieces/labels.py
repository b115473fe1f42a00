"""Words for what rows and conditions hold, looked up once and not for every cell."""

from __future__ import annotations

from collections.abc import Sequence

from exhibit.model.finding import (
    CONSENT,
    CONSENT_VALUES,
    HAS,
    HAS_VALUES,
    LACKS,
    LANGUAGE,
    OWN_FIELDS,
    STATUS,
    Condition,
    PieceRow,
    lack_value,
)
from exhibit.model.gate import Lack
from exhibit.model.pieces import Status
from exhibit.model.vocabulary import Term
from exhibit.services.cataloguing.tagging import ROLE
from ui.curator.naming import lack_name, status_name, vocabulary_name
from ui.curator.pieces.words import consent_words, field_words, has_words, tr
from ui.curator.workbench import Workbench
from ui.formatting import own_name

FACET_FIELDS = (
    STATUS,
    "form",
    "perspective",
    "profession",
    "theme",
    "factor",
    "content_note",
    "keyword",
    LANGUAGE,
    LACKS,
    CONSENT,
)
"""The order in which facets stand; vocabularies that are not named here follow."""


class Labels:
    """Everything the page calls by a word; ``renew`` where terms or the language changed."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self.renew()

    def renew(self) -> None:
        """Look all words up again."""
        self._fields = field_words()
        self._status = {one: status_name(one) for one in Status}
        self._lacks = {one: lack_name(one) for one in Lack}
        self._values: dict[tuple[str, str], str] = {
            **{(STATUS, one.value): word for one, word in self._status.items()},
            **{(LACKS, lack_value(one)): word for one, word in self._lacks.items()},
            **{(CONSENT, one): word for one, word in consent_words().items()},
            **{(HAS, one): word for one, word in has_words().items()},
            (LACKS, "any"): tr("Anything"),
        }
        self.terms = {
            (term.vocabulary, term.slug): term for term in self._bench.terms() if term.vocabulary != ROLE
        }
        language = self._bench.language
        self._values |= {key: term.label(language) for key, term in self.terms.items()}

    @property
    def vocabularies(self) -> tuple[str, ...]:
        """The vocabularies that can be asked for."""
        return tuple(dict.fromkeys(vocabulary for vocabulary, _ in self.terms))

    @property
    def facet_fields(self) -> tuple[str, ...]:
        """The fields that facets stand under, in their order."""
        return (*FACET_FIELDS, *(one for one in self.vocabularies if one not in FACET_FIELDS))

    def term(self, field: str, value: str) -> Term | None:
        """Return the term of a vocabulary with this slug, if there is one."""
        return self.terms.get((field, value))

    def field(self, field: str) -> str:
        """Return what a field is called."""
        return self._fields.get(field) or vocabulary_name(field)

    def value(self, field: str, value: str) -> str:
        """Return what a value of a field is called; what was typed, where it is no whole value."""
        if field == LANGUAGE:
            return own_name(value)
        return self._values.get((field, value)) or self._values.get((field, value.removesuffix(".")), value)

    def condition(self, condition: Condition) -> str:
        """Return a condition as a chip shows it: "Form: poem", "not Theme: burnout"."""
        words = f"{self.field(condition.field)}: {self.value(condition.field, condition.value)}"
        return tr("not {condition}").format(condition=words) if condition.excluded else words

    def status(self, status: Status) -> str:
        """Return what a status is called."""
        return self._status[status]

    def lack(self, lack: Lack) -> str:
        """Return what is lacking, in short."""
        return self._lacks[lack]

    def mark(self, row: PieceRow) -> str:
        """Return in a word what a piece lacks, for a tile: that it is not accepted yet its status says."""
        lacks = [one for one in row.lacks if one is not Lack.ACCEPTANCE]
        if len(lacks) == 1:
            return self.lack(lacks[0])
        return tr("Lacks {count}").format(count=len(lacks)) if lacks else ""

    def lacking(self, lacks: Sequence[Lack]) -> str:
        """Return in a few words what a piece lacks; empty for nothing."""
        if not lacks:
            return ""
        if len(lacks) == 1:
            return tr("Lacks: {what}").format(what=self.lack(lacks[0]))
        return tr("Lacks {count} things").format(count=len(lacks))

    def spoken(self, row: PieceRow) -> str:
        """Return a piece as a screen reader says it in a grid."""
        parts = (row.title or tr("No title yet"), self.status(row.status), self.lacking(row.lacks))
        return ", ".join(part for part in parts if part)

    def terms_of(self, row: PieceRow, vocabulary: str) -> str:
        """Return the terms of one vocabulary that a piece has, in a row."""
        return ", ".join(
            self._values.get((field, slug), slug) for field, slug in row.terms if field == vocabulary
        )

    def values_by_field(self) -> dict[str, tuple[tuple[str, str], ...]]:
        """Return, by field, the values that can be typed, each with what it is called."""
        own: dict[str, Sequence[str]] = {
            STATUS: [one.value for one in Status],
            LACKS: ["any", *map(lack_value, Lack)],
            CONSENT: CONSENT_VALUES,
            HAS: HAS_VALUES,
        }
        found = {
            field: tuple((value, self.value(field, value)) for value in own.get(field, ()))
            for field in OWN_FIELDS
        }
        for vocabulary, slug in self.terms:
            found[vocabulary] = (*found.get(vocabulary, ()), (slug, self.value(vocabulary, slug)))
        return found
