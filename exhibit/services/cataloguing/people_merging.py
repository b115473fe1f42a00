"""Finding contributors who are the same, and making one of them without losing a credit."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace

from exhibit.model.folding import fold, words
from exhibit.model.history import Step
from exhibit.model.people import Contributor, Credit, DisplayChoice
from exhibit.model.refusals import Refusal
from exhibit.ports import Catalog, CatalogReader
from exhibit.services.cataloguing.counting import counted

NAMING = ("display_choice", "display_name")
"""The two fields that say together how somebody wants to be named; they are taken from the same person."""

FIELDS = tuple(field.name for field in fields(Contributor) if field.name not in {"id", *NAMING})
"""The other fields of a contributor, each of which is chosen by itself."""

_RESERVE = (
    DisplayChoice.ANONYMOUS,
    DisplayChoice.PSEUDONYM,
    DisplayChoice.INITIAL,
    DisplayChoice.ORGANIZATION,
    DisplayChoice.FULL,
)


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A contributor as a list shows it; ``alike`` is the same for those likely the same, 0 for all others."""

    contributor: Contributor
    credits: int
    pieces: int
    alike: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleMerge:
    """What merging would do. ``people`` begin with the one who stays; ``choices`` tell whose value of a field
    stays, ``naming`` whose wish how to be named. ``differ`` are the fields in which they do not agree.
    """

    people: tuple[Contributor, ...]
    merged: Contributor
    choices: Mapping[str, int]
    naming: int
    differ: tuple[str, ...]
    moved: int
    folded: int
    pieces: int


def list_people(reader: CatalogReader) -> tuple[PersonRow, ...]:
    """Return every contributor by name, with what is credited to them, and who is likely the same."""
    people = reader.contributors.find()
    found = reader.credits.find()
    credit_counts = Counter(credit.contributor_id for credit in found)
    piece_counts = Counter(person for person, _ in {(one.contributor_id, one.piece_id) for one in found})
    alike = likely_same(people)
    rows = (
        PersonRow(one, credit_counts[one.id], piece_counts[one.id], alike.get(one.id, 0)) for one in people
    )
    return tuple(sorted(rows, key=lambda row: (fold(own_name(row.contributor)), row.contributor.id)))


def own_name(contributor: Contributor) -> str:
    """Return what the curator calls a contributor: the legal name, else any name there is. Private."""
    return contributor.legal_name or contributor.display_name or contributor.organization


def likely_same(people: Iterable[Contributor]) -> dict[int, int]:
    """Return, for those who are likely the same as another, the smallest id among them.

    They have the same words in their legal name, in any order, or the same e-mail address, or one's legal
    name is what the other is shown as; case, accents and punctuation do not count.
    """
    signs: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for person in people:
        for sign in set(_signs(person)):
            signs[sign].append(person.id)
    first: dict[int, int] = {}
    for ids in signs.values():
        if len(ids) > 1:
            _join(first, ids)
    return {one: _root(first, one) for one in first}


def plan_merge(
    reader: CatalogReader,
    keep_id: int,
    other_ids: Sequence[int],
    choices: Mapping[str, int] | None = None,
    naming: int = 0,
) -> PeopleMerge:
    """Return what merging contributors into ``keep_id`` would do.

    ``choices`` name, for a field, the contributor whose value stays; without a choice it is the value of the
    one who stays, or where that is empty, the first there is. ``naming`` names the one whose display name and
    choice stay; without it that is the most reserved wish among them, because nobody may be named more openly
    by a merge than they asked for. Raises ``Refusal`` for fewer than two, and ``NotFound``.
    """
    ids = list(dict.fromkeys((keep_id, *other_ids)))
    if len(ids) < 2:  # noqa: PLR2004 - a merge is of two
        raise Refusal("To merge, choose two or more people.")
    people = tuple(reader.contributors.get(one) for one in ids)
    chosen = {name: (choices or {}).get(name) or _first_with(people, name) for name in FIELDS}
    wish = naming or min(people, key=lambda one: _RESERVE.index(one.display_choice)).id
    merged = _merged(people, chosen, wish)
    found = reader.credits.find(contributor_id=set(ids))
    _, doubles = _settled(found, keep_id)
    return PeopleMerge(
        people=people,
        merged=merged,
        choices=chosen,
        naming=wish,
        differ=tuple(name for name in FIELDS if len({getattr(one, name) for one in people} - {""}) > 1),
        moved=sum(one.contributor_id != keep_id for one in found) - len(doubles),
        folded=len(doubles),
        pieces=len({one.piece_id for one in found}),
    )


def merge_people(
    catalog: Catalog,
    keep_id: int,
    other_ids: Sequence[int],
    choices: Mapping[str, int] | None = None,
    naming: int = 0,
    who: str = "",
) -> Step | None:
    """Make one contributor of several, as ``plan_merge`` says it, in one step.

    Credits move to the one who stays; two that then say the same of one piece become one. The others go.
    """
    with catalog.read() as view:
        plan = plan_merge(view, keep_id, other_ids, choices, naming)
    label = f"Merge {counted(len(plan.people), 'contributor')} into “{own_name(plan.merged)}”"
    with catalog.write(label, who) as work:
        work.contributors.put(plan.merged)
        stay, doubles = _settled(work.credits.find(contributor_id={one.id for one in plan.people}), keep_id)
        for credit in doubles:
            work.credits.remove(credit.id)
        for credit in stay:
            work.credits.put(credit)
        for person in plan.people[1:]:
            work.contributors.remove(person.id)
        return work.commit()


def _merged(people: Sequence[Contributor], choices: Mapping[str, int], naming: int) -> Contributor:
    by_id = {one.id: one for one in people}
    changes = {name: getattr(by_id[owner], name) for name, owner in choices.items()}
    changes |= {name: getattr(by_id[naming], name) for name in NAMING}
    return replace(people[0], **changes)


def _first_with(people: Sequence[Contributor], name: str) -> int:
    return next((one.id for one in people if getattr(one, name)), people[0].id)


def _settled(found: Iterable[Credit], keep_id: int) -> tuple[list[Credit], list[Credit]]:
    """Return the credits as they will be, and those that say once more what another says."""
    stay: dict[tuple[int, str], Credit] = {}
    doubles = []
    own_first = sorted(
        found, key=lambda one: (one.piece_id, one.position, one.contributor_id != keep_id, one.id)
    )
    for credit in own_first:
        if (credit.piece_id, credit.role) in stay:
            doubles.append(credit)
        else:
            stay[credit.piece_id, credit.role] = replace(credit, contributor_id=keep_id)
    return list(stay.values()), doubles


def _signs(person: Contributor) -> Iterable[tuple[str, ...]]:
    """Return by what a contributor is recognized; a single word is too common to tell anything."""
    for name in (person.legal_name, person.display_name):
        parts = tuple(sorted(words(name)))
        if len(parts) > 1:
            yield ("name", *parts)
    if "@" in person.email:
        yield ("mail", fold(person.email).strip())


def _join(first: dict[int, int], ids: Sequence[int]) -> None:
    roots = {_root(first, one) for one in ids}
    smallest = min(roots)
    for one in (*ids, *roots):
        first[one] = smallest


def _root(first: dict[int, int], one: int) -> int:
    while first.get(one, one) != one:
        one = first[one]
    return one
