"""Finding pieces in plain Python: what the conditions of a query mean, said without any SQL."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from exhibit.model.consent import Consent, Use, allows
from exhibit.model.dossier import PICTURE_ROLES, Dossier
from exhibit.model.finding import (
    CONSENT,
    CONSENT_VALUES,
    EXPIRING_DAYS,
    LACKS,
    LANGUAGE,
    OWN_FIELDS,
    STATUS,
    Condition,
    Facet,
    PieceRow,
    Query,
    lack_value,
)
from exhibit.model.folding import fold, words
from exhibit.model.pieces import MediumRole, Status, TextKind
from exhibit.model.rows import row_of, scores_of, sort_key
from exhibit.model.searching import folded, query_words
from exhibit.ports import CatalogReader
from exhibit.services.dossiers import gather


class Finding:
    """All pieces of a catalog, and which of them a query finds."""

    def __init__(self, reader: CatalogReader, query: Query) -> None:
        self._reader = reader
        self.query = query
        ids = [piece.id for piece in reader.pieces.find()]
        if query_words(query.words):
            hits = set(reader.search(query.words, len(ids)).piece_ids)
            ids = [one for one in ids if one in hits]
        self._dossiers = {one.piece.id: one for one in gather(reader, ids)}
        self._rows = {number: row_of(one, query.day) for number, one in self._dossiers.items()}
        self._asked: dict[Condition, frozenset[int]] = {}

    def rows(self, but: str = "") -> tuple[PieceRow, ...]:
        """Return what the query finds, in its order, leaving conditions on the field ``but`` out."""
        conditions = [one for one in self.query.conditions if one.field != but]
        found = [row for row in self._rows.values() if self._finds(row.id, conditions)]
        keyed = [(sort_key(row, self.query.sort), row) for row in found]
        there = [(key, row) for key, row in keyed if key is not None]
        there.sort(key=lambda pair: pair[0], reverse=self.query.descending)
        return tuple(row for _, row in [*there, *(pair for pair in keyed if pair[0] is None)])

    def ids(self) -> tuple[int, ...]:
        """Return the ids of what the query finds, in its order."""
        return tuple(row.id for row in self.rows())

    def facets(self) -> tuple[Facet, ...]:
        """Count by every field that facets have."""
        vocabularies = {term.vocabulary for term in self._reader.terms.find()}
        counted: Counter[tuple[str, str]] = Counter()
        for field in (STATUS, LANGUAGE, LACKS, CONSENT, *sorted(vocabularies)):
            for row in self.rows(but=field):
                counted.update((field, value) for value in self._values(field, row))
        facets = [Facet(field, value, count) for (field, value), count in counted.items()]
        return tuple(sorted(facets, key=lambda one: (-one.count, one.field, one.value)))

    def _values(self, field: str, row: PieceRow) -> list[str]:
        if field == STATUS:
            return [row.status.value]
        if field == LANGUAGE:
            return [row.language]
        if field == LACKS:
            return [lack_value(one) for one in row.lacks]
        if field == CONSENT:
            held = self._dossiers[row.id].consents
            return [value for value in CONSENT_VALUES if self._consent(held, value)]
        return [slug for vocabulary, slug in row.terms if vocabulary == field]

    def _finds(self, number: int, conditions: list[Condition]) -> bool:
        wanted: dict[str, bool] = {}
        for one in conditions:
            met = number in self._pieces_with(replace(one, excluded=False))
            if one.excluded and met:
                return False
            if not one.excluded:
                wanted[one.field] = wanted.get(one.field, False) or met
        return all(wanted.values())

    def _pieces_with(self, condition: Condition) -> frozenset[int]:
        if condition not in self._asked:
            own = condition.field in OWN_FIELDS
            test = getattr(self, f"_{condition.field}") if own else self._term(condition.field)
            self._asked[condition] = frozenset(
                number for number, one in self._dossiers.items() if test(one, condition.value)
            )
        return self._asked[condition]

    def _status(self, one: Dossier, value: str) -> bool:
        return one.piece.status in statuses(value)

    def _language(self, one: Dossier, value: str) -> bool:
        tag, wanted = fold(one.piece.language), fold(value)
        return (bool(tag) and tag == wanted) or tag.startswith(f"{wanted}-")

    def _lacks(self, one: Dossier, value: str) -> bool:
        lacks = self._rows[one.piece.id].lacks
        return bool(lacks) if value.lower() == "any" else value.lower() in map(lack_value, lacks)

    def _gallery(self, one: Dossier, value: str) -> bool:
        sections = [section.id for section in self._reader.sections.find(gallery_id=self._galleries(value))]
        return bool(self._reader.stops.find(section_id=sections, piece_id=one.piece.id))

    def _galleries(self, value: str) -> set[int]:
        ids = {gallery.id for gallery in self._reader.galleries.find()}
        if value.isascii() and value.isdecimal() and int(value) in ids:
            return {int(value)}
        titles = self._reader.texts.find(kind=TextKind.TITLE, gallery_id=ids)
        return {
            text.gallery_id or 0
            for text in titles
            if fold(value) and fold(text.value).startswith(fold(value))
        }

    def _person(self, one: Dossier, value: str) -> bool:
        names = [
            name for _, person in one.credits
            for name in (person.legal_name, person.display_name, person.organization)
        ]  # fmt: skip
        wanted = folded([value])
        return bool(wanted) and any(f" {wanted}" in f" {folded([name])}" for name in names)

    def _consent(self, one: Dossier | tuple[Consent, ...], value: str) -> bool:
        consents = one.consents if isinstance(one, Dossier) else one
        about = tuple(each for each in consents if each.use is Use.KIOSK)
        day = self.query.day
        refused = any(not each.granted for each in about)
        withdrawn = any(
            each.granted and each.withdrawn_on is not None and each.withdrawn_on <= day for each in about
        )
        held = allows(about, Use.KIOSK, day)
        ends = any(
            not allows(about, Use.KIOSK, day + timedelta(days=ahead)) for ahead in range(1, EXPIRING_DAYS + 2)
        )
        expired = any(
            each.granted and each.expires_on is not None and each.expires_on < day for each in about
        )
        return {
            "held": held,
            "missing": not about,
            "expiring": held and ends,
            "expired": expired and not (held or refused or withdrawn),
            "withdrawn": withdrawn,
            "refused": refused,
        }.get(value.lower(), False)

    def _accession(self, one: Dossier, value: str) -> bool:
        return bool(fold(value)) and fold(one.piece.accession).startswith(fold(value))

    def _has(self, one: Dossier, value: str) -> bool:
        roles = {medium.role for medium in one.media}
        return {
            "picture": not roles.isdisjoint(PICTURE_ROLES),
            "body": bool(one.words(TextKind.BODY)),
            "statement": bool(one.words(TextKind.STATEMENT)),
            "sound": MediumRole.AUDIO in roles,
            "film": MediumRole.VIDEO in roles,
            "note": bool(one.notes),
            "scan": bool(one.piece.release_scan) or any(each.scan for each in one.consents),
        }.get(value.lower(), False)

    def _edition(self, one: Dossier, value: str) -> bool:
        return any(
            one.piece.id == number
            for made in self._reader.publications(None)
            if value.lower() in ("any", str(made.id))
            for number, _ in made.pieces
        )

    def _reviewer(self, one: Dossier, value: str) -> bool:
        names = {fold(score.reviewer) for score in scores_of(one)}
        return not names if fold(value) == "none" else fold(value) in names

    def _term(self, vocabulary: str) -> Callable[[Dossier, str], bool]:
        terms = self._reader.terms.find(vocabulary=vocabulary)

        def meets(one: Dossier, value: str) -> bool:
            wanted = fold(value)
            exact = {term.id for term in terms if fold(term.slug) == wanted}
            begun = {
                term.id
                for term in terms
                if wanted
                and any(
                    fold(name).startswith(wanted) for name in (term.slug, *(text for _, text in term.labels))
                )
            }
            return not {term.id for term in one.terms}.isdisjoint(exact or begun)

        return meets


def statuses(value: str) -> tuple[Status, ...]:
    """Return the statuses that a value names: ``review`` and ``in-review`` are both "in review"."""
    wanted = " ".join(words(value))
    return tuple(one for one in Status if wanted and f" {wanted}" in f" {one.value}")
