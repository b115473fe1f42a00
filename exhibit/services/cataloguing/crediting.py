"""Crediting: who made a piece, in which order and role, and how each of them is named.

Contributors are shared: changing one changes how every piece names them. See ``describing`` for ``extends``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from exhibit.model.history import Step
from exhibit.model.people import Contributor, Credit, DisplayChoice
from exhibit.model.refusals import Refusal
from exhibit.model.said import Said
from exhibit.ports import Catalog, CatalogReader, UnitOfWork
from exhibit.services.cataloguing.describing import called, quoted, storable

PERSON_FIELDS = {
    "kind": "kind",
    "legal_name": "legal name",
    "display_name": "display name",
    "display_choice": "choice of display name",
    "email": "email address",
    "phone": "phone number",
    "guardian": "guardian",
    "specialty": "specialty",
    "organization": "organization",
    "city": "city",
    "region": "region",
    "country": "country",
    "biography": "biography",
}
"""The fields of a contributor, and what a step's label calls them."""


def add_credit(
    catalog: Catalog,
    piece_id: int,
    *,
    contributor_id: int = 0,
    legal_name: str = "",
    role: str = "artist",
    who: str = "",
) -> Step | None:
    """Credit somebody after all others: a contributor who is known, or a new one of this legal name.

    Raises ``Refusal`` where neither is given or the same credit is there already, ``NotFound``.
    """
    name = " ".join(storable(legal_name).split())
    if not contributor_id and not name:
        raise Refusal("A credit needs a name.", advice="Write the name of the person or organization.")
    with catalog.read() as view:
        shown = view.contributors.get(contributor_id).legal_name if contributor_id else name
        label = f"Credit {shown or 'somebody'} for {called(view, piece_id)}"
    with catalog.write(label, who) as work:
        person = contributor_id or work.contributors.add(Contributor(legal_name=name)).id
        if work.credits.find(piece_id=piece_id, contributor_id=person, role=role):
            raise Refusal(
                Said("{shown} is credited in this role already.", shown=shown), advice="Choose another role."
            )
        position = max((one.position for one in work.credits.find(piece_id=piece_id)), default=-1) + 1
        work.credits.add(Credit(piece_id=piece_id, contributor_id=person, role=role, position=position))
        return work.commit()


def remove_credit(catalog: Catalog, credit_id: int, *, who: str = "") -> Step | None:
    """Take a credit away; the contributor stays in the catalog. Raises ``NotFound``."""
    with catalog.read() as view:
        credit = view.credits.get(credit_id)
        label = f"Remove the credit of {_person(view, credit)} from {called(view, credit.piece_id)}"
    with catalog.write(label, who) as work:
        work.credits.remove(credit_id)
        return work.commit()


def move_credit(catalog: Catalog, credit_id: int, place: int, *, who: str = "") -> Step | None:
    """Bring a credit to ``place`` (from 0) among those of its piece. Raises ``NotFound``."""
    with catalog.read() as view:
        credit = view.credits.get(credit_id)
        label = f"Change the order of the credits of {called(view, credit.piece_id)}"
    with catalog.write(label, who) as work:
        credit = work.credits.get(credit_id)
        others = [one for one in _ordered(work, credit.piece_id) if one.id != credit_id]
        others.insert(max(0, place), credit)
        for position, one in enumerate(others):
            work.credits.put(replace(one, position=position))
        return work.commit()


def change_role(catalog: Catalog, credit_id: int, role: str, *, who: str = "") -> Step | None:
    """Say what somebody did for a piece; ``role`` is a slug of the role vocabulary. Raises ``NotFound``."""
    with catalog.read() as view:
        credit = view.credits.get(credit_id)
        label = f"Change the role of {_person(view, credit)} in {called(view, credit.piece_id)}"
    with catalog.write(label, who) as work:
        work.credits.put(replace(work.credits.get(credit_id), role=role))
        return work.commit()


def change_contributor(
    catalog: Catalog, contributor_id: int, *, who: str = "", extends: int | None = None, **fields: Any
) -> Step | None:
    """Change some ``PERSON_FIELDS``. Raises ``NotFound``, and ``ValueError`` for any other field."""
    if strange := set(fields) - set(PERSON_FIELDS):
        message = f"{', '.join(sorted(strange))} is no field of a contributor."
        raise ValueError(message)
    with catalog.read() as view:
        person = view.contributors.get(contributor_id)
        names = " and ".join(PERSON_FIELDS[one] for one in fields)
        label = f"Change the {names} of {person.legal_name or person.display_name or 'a contributor'}"
    clean: dict[str, Any] = {
        name: storable(value).strip() if type(value) is str else value for name, value in fields.items()
    }
    with catalog.write(label, who) as work:
        work.contributors.put(replace(work.contributors.get(contributor_id), **clean))
        return work.commit(extends=extends)


def set_display_choice(
    catalog: Catalog, contributor_id: int, choice: DisplayChoice, *, who: str = ""
) -> Step | None:
    """Say how a contributor asked to be named in public. Raises ``NotFound``."""
    return change_contributor(catalog, contributor_id, who=who, display_choice=choice)


def _ordered(work: UnitOfWork, piece_id: int) -> list[Credit]:
    return sorted(work.credits.find(piece_id=piece_id), key=lambda one: (one.position, one.id))


def _person(reader: CatalogReader, credit: Credit) -> str:
    person = reader.contributors.get(credit.contributor_id)
    return person.legal_name or person.display_name or quoted("nobody")
