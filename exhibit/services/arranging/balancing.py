"""The balance of a selection: what it holds of everything, and what a curator should look at again.

Nothing here names a term. The tones are a scale from joy to strain in the order of their vocabulary. A piece
is *heavy* where it has a tone of the scale's last third, or a content note that does more than mention its
subject (``severity`` other than ``mention``, or ``blur``: the picture is veiled before a choice). A piece is
*joyful* with the first tone of the scale. Three heavy works in a row leave a visitor nothing to rest at; two
may answer each other.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from exhibit.model.dossier import Dossier
from exhibit.model.gate import Lack
from exhibit.model.people import DisplayChoice
from exhibit.model.vocabulary import Term
from exhibit.services.arranging import ArrangedSection, ArrangedStop, Arrangement

HEAVY_IN_A_ROW = 3
"""So many heavy works in a row are too many."""

COUNTED = ("form", "perspective", "profession", "theme", "factor", "tone")
"""The vocabularies of a balance, in the order of showing."""

_WHOLE = frozenset({"perspective", "theme", "tone"})
"""Short vocabularies of which a selection should hold everything, so that what is missing shows as 0."""


class Kind(StrEnum):
    """What a concern is about."""

    REFUSED = "refused"
    HEAVY = "heavy"
    JOYLESS = "joyless"
    MISSING = "missing"
    SAME_MAKER = "same maker"
    NO_NUMBER = "no number"
    SAME_NUMBER = "same number"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern:
    """Something to look at again. ``stops`` are the ids it is about, in the order of the walk.

    ``term`` is the perspective that is missing, or the tone nothing has; ``lacks`` what the gate misses.
    """

    kind: Kind
    stops: tuple[int, ...] = ()
    section_id: int = 0
    number: int = 0
    term: Term | None = None
    lacks: tuple[Lack, ...] = ()


@dataclass(frozen=True, slots=True)
class Share:
    """How many of the works have a term."""

    term: Term
    works: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """A selection at a glance. ``shares`` are by vocabulary (``COUNTED``), of factors by domain."""

    works: int
    shown: int
    shares: tuple[tuple[str, tuple[Share, ...]], ...]
    languages: tuple[tuple[str, int], ...]
    reading_minutes: float
    listening_minutes: float
    heavy: int


def balance(arrangement: Arrangement, terms: Iterable[Term]) -> Balance:
    """Count what a selection holds; ``terms`` are all that the catalog knows."""
    stops, terms = tuple(arrangement.stops), tuple(terms)
    heavy = _heavy_tones(terms)
    languages = [one.dossier.piece.language for one in stops]
    return Balance(
        works=len(stops),
        shown=sum(one.verdict.passes for one in stops),
        shares=tuple((name, _shares(stops, _of(terms, name))) for name in COUNTED),
        languages=tuple(
            sorted({(one, languages.count(one)) for one in languages}, key=lambda one: (-one[1], one))
        ),
        reading_minutes=sum(one.reading_minutes for one in stops),
        listening_minutes=sum(one.listening_minutes for one in stops),
        heavy=sum(is_heavy(one.dossier, heavy) for one in stops),
    )


def concerns(arrangement: Arrangement, terms: Iterable[Term]) -> tuple[Concern, ...]:
    """Return what should be looked at again: first what hinders, then what hurts, then what is one-sided."""
    terms = tuple(terms)
    stops = tuple(arrangement.stops)
    return (
        *(
            Concern(kind=Kind.REFUSED, stops=(one.id,), lacks=one.verdict.lacks)
            for one in stops
            if one.verdict.lacks
        ),
        *_numbers(stops),
        *_heavy_runs(stops, _heavy_tones(terms)),
        *_makers(stops),
        *(_empty(one) for one in arrangement.sections if not one.stops),
        *(_missing(stops, terms) if stops else ()),
    )


def is_heavy(dossier: Dossier, heavy_tones: frozenset[str]) -> bool:
    """Tell whether a piece is heavy; see the top of this module."""
    return any(term.slug in heavy_tones for term in dossier.terms_of("tone")) or any(
        term.trait("blur") or term.trait("severity") not in {"", "mention"}
        for term in dossier.terms_of("content_note")
    )


def _of(terms: Iterable[Term], vocabulary: str) -> list[Term]:
    return sorted(
        (term for term in terms if term.vocabulary == vocabulary and not term.retired),
        key=lambda term: (term.position, term.slug),
    )


def _heavy_tones(terms: Iterable[Term]) -> frozenset[str]:
    scale = _of(terms, "tone")
    return frozenset(term.slug for term in scale[len(scale) - len(scale) // 3 :])


def _shares(stops: Sequence[ArrangedStop], terms: Sequence[Term]) -> tuple[Share, ...]:
    """Count works by the broadest terms; those nothing has are left out of the long vocabularies."""
    shares = [
        Share(term, sum(term.slug in _broadest(one.dossier, term.vocabulary) for one in stops))
        for term in terms
        if not term.parent
    ]
    found = [one for one in shares if one.works or one.term.vocabulary in _WHOLE]
    if terms and terms[0].vocabulary in _WHOLE:
        return tuple(found)
    return tuple(sorted(found, key=lambda one: -one.works))


def _broadest(dossier: Dossier, vocabulary: str) -> set[str]:
    return {term.parent or term.slug for term in dossier.terms_of(vocabulary)}


def _numbers(stops: Sequence[ArrangedStop]) -> Iterator[Concern]:
    missing = tuple(one.id for one in stops if one.stop.number < 1)
    if missing:
        yield Concern(kind=Kind.NO_NUMBER, stops=missing)
    for number in sorted({one.stop.number for one in stops if one.stop.number > 0}):
        same = tuple(one.id for one in stops if one.stop.number == number)
        if len(same) > 1:
            yield Concern(kind=Kind.SAME_NUMBER, stops=same, number=number)


def _heavy_runs(stops: Sequence[ArrangedStop], heavy_tones: frozenset[str]) -> Iterator[Concern]:
    run: list[int] = []
    for one in (*stops, None):
        if one is not None and is_heavy(one.dossier, heavy_tones):
            run.append(one.id)
            continue
        if len(run) >= HEAVY_IN_A_ROW:
            yield Concern(kind=Kind.HEAVY, stops=tuple(run))
        run = []


def _makers(stops: Sequence[ArrangedStop]) -> Iterator[Concern]:
    for one, other in itertools.pairwise(stops):
        if _maker_ids(one.dossier) & _maker_ids(other.dossier):
            yield Concern(kind=Kind.SAME_MAKER, stops=(one.id, other.id))


def _maker_ids(dossier: Dossier) -> set[int]:
    """Return who made a piece; whoever is anonymous is nobody a visitor would see twice."""
    return {
        person.id for _, person in dossier.credits if person.display_choice is not DisplayChoice.ANONYMOUS
    }


def _missing(stops: Sequence[ArrangedStop], terms: Sequence[Term]) -> Iterator[Concern]:
    tones = _of(terms, "tone")
    if tones and not any(tones[0].slug in _broadest(one.dossier, "tone") for one in stops):
        yield Concern(kind=Kind.JOYLESS, term=tones[0])
    for share in _shares(stops, _of(terms, "perspective")):
        if not share.works:
            yield Concern(kind=Kind.MISSING, term=share.term)


def _empty(section: ArrangedSection) -> Concern:
    return Concern(kind=Kind.EMPTY, section_id=section.id)
