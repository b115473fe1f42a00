"""Settling who is credited. A contributor may stand behind many pieces, so nothing is changed behind the
back of another piece: where two rows say different things of one name, they are two contributors.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from exhibit.model.people import Contributor, Credit
from exhibit.model.said import Said
from exhibit.services.importing.case import Case
from exhibit.services.importing.drafts import PersonDraft
from exhibit.services.importing.standing import came_by_hand, restated, stands
from exhibit.services.importing.standing_people import (
    called_otherwise,
    is_credit_taken_away,
    is_same_person,
)

_DEFAULT_ROLE = "artist"


def settle_people(case: Case) -> None:
    """Credit the people of the row, in its order, and change what it says otherwise of them.

    Whom somebody credited at the desk stays credited, and whom somebody took away there stays away.
    """
    if not case.draft.people:
        return
    credited = sorted(case.bench.of(Credit, case.piece.id), key=lambda credit: (credit.position, credit.id))
    left = list(credited)
    for place, person in enumerate(case.draft.people):
        own = _of_that_name(case, left, person) or called_otherwise(case, left, person)
        if own is not None:
            left.remove(own)
            _settle_credit(case, own, person, place)
        elif not is_credit_taken_away(case, person):
            _credit(case, person, place)
    for credit in left:
        if not came_by_hand(case, credit):
            case.changed("credit", case.bench.person(credit.contributor_id).legal_name, "")
            case.bench.remove(credit)


def _of_that_name(case: Case, credited: list[Credit], person: PersonDraft) -> Credit | None:
    names = ((one, case.bench.person(one.contributor_id).legal_name) for one in credited)
    return next((one for one, name in names if name == person.legal_name), None)


def _credit(case: Case, person: PersonDraft, place: int) -> None:
    contributor = _found(case, person) or case.bench.add(Contributor(**person.values))
    _complete(case, contributor, person)
    role = person.role or _usual_role(case)
    case.changed("credit", "", person.legal_name)
    case.bench.add(Credit(piece_id=case.piece.id, contributor_id=contributor.id, role=role, position=place))


def _settle_credit(case: Case, own: Credit, person: PersonDraft, place: int) -> None:
    scope = f"{person.legal_name}, "
    contributor = case.bench.person(own.contributor_id)
    if is_same_person(case, own, person):
        contributor = _restated(case, contributor, person, scope)
    role = person.role or own.role
    if role != own.role and stands(case, own, "role", role):
        case.stays(f"{scope}role", role, own.role)
        role = own.role
    if place != own.position and stands(case, own, "position", place):
        place = own.position
    if role != own.role:
        case.changed(f"{scope}role", own.role, role)
    if place != own.position:
        case.changed(f"{scope}place", own.position + 1, place + 1)
    credit = replace(own, contributor_id=contributor.id, role=role, position=place)
    if credit.contributor_id != own.contributor_id:
        case.bench.remove(own)
        case.bench.add(replace(credit, id=0))
    elif credit != own:
        case.bench.put(credit)


def _restated(case: Case, present: Contributor, person: PersonDraft, scope: str) -> Contributor:
    """Change a contributor in place, or where another piece would not agree, find or make one that fits."""
    changed: Contributor = restated(case, present, person.values, scope)
    if changed == present:
        return present
    if _all_agree(case, present, changed, person):
        case.bench.put(changed)
        return changed
    case.report.warnings.append(
        Said(
            "{name} is credited on other pieces that say otherwise; this one has its own entry now.",
            name=person.legal_name,
        )
    )
    return _found(case, person) or case.bench.add(replace(changed, id=0))


def _all_agree(case: Case, present: Contributor, changed: Contributor, person: PersonDraft) -> bool:
    """Tell whether a change may reach every piece of a contributor: it adds, or all of them say it."""
    if _only_adds(present, person.values):
        return True
    for other in case.bench.pieces_of(present.id) - {case.piece.id}:
        draft = case.others.get(other)
        said = [one for one in draft.people if one.legal_name == present.legal_name] if draft else []
        if len(said) != 1 or any(getattr(changed, name) != value for name, value in said[0].values.items()):
            return False
        if _says_less(said[0], present, changed):
            return False
    return True


def _says_less(said: PersonDraft, present: Contributor, changed: Contributor) -> bool:
    """Tell whether another row is silent on something that would change."""
    names = {name for name in person_fields() if getattr(present, name) != getattr(changed, name)}
    return not names <= set(said.values)


def _found(case: Case, person: PersonDraft) -> Contributor | None:
    """Return a contributor of the same legal name with whom everything stated agrees."""
    return next((one for one in case.bench.named(person.legal_name) if _fits(one, person.values)), None)


def _fits(present: Contributor, stated: dict[str, Any] | Any) -> bool:
    """Tell whether a contributor holds nothing else than what is stated; empty fields hold nothing.

    How somebody is named must be stated alike: nobody's name is shown because of another piece.
    """
    named = Contributor(**stated)
    if (present.display_choice, present.display_name) != (named.display_choice, named.display_name):
        return False
    return all(getattr(present, name) in {"", value} for name, value in stated.items())


def _only_adds(present: Contributor, stated: Any) -> bool:
    own = {name: value for name, value in stated.items() if getattr(present, name) != value}
    return all(
        getattr(present, name) == "" and name not in {"display_name", "display_choice"} for name in own
    )


def _complete(case: Case, contributor: Contributor, person: PersonDraft) -> None:
    """Add what a row knows of a contributor and the catalog does not."""
    completed = replace(contributor, **person.values)
    if completed != contributor:
        case.bench.put(completed)


def _usual_role(case: Case) -> str:
    """Return the role that the vocabulary of forms gives makers of this form, else the general one."""
    forms = case.draft.tags.get("form")
    roles = [term.trait("role") for term in forms.terms] if forms is not None else []
    return next((role for role in roles if role), _DEFAULT_ROLE)


def person_fields() -> tuple[str, ...]:
    """Return every field of a contributor that a sheet may state."""
    return tuple(name for name in Contributor.__dataclass_fields__ if name != "id")
