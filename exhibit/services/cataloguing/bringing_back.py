"""Bringing back: a field, or a thing that was removed, becomes what it was (see ``recalling``)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from exhibit.model.history import Step
from exhibit.model.pieces import Text
from exhibit.model.refusals import NotFound, Refusal
from exhibit.ports import Catalog, UnitOfWork
from exhibit.services.cataloguing.describing import called
from exhibit.services.cataloguing.recalling import Recalled

_COLLECTIONS = {
    "piece": "pieces",
    "contributor": "contributors",
    "text": "texts",
    "medium": "media",
    "credit": "credits",
    "tag": "tags",
    "note": "notes",
}
"""What can be brought back, and which collection keeps it."""

_ELSEWHERE = {
    "consent": "A consent is changed on the consent page, where it is said who gave it and on what form.",
    "review": "A review is changed on the review page, by whom it belongs to.",
}
_JUDGED = frozenset({"status", "release_form", "release_scan"})


def bring_back(catalog: Catalog, piece_id: int, entry: Recalled, *, old: bool, who: str = "") -> Step | None:
    """Make one field, or one thing, what it was before (``old``) or after a step, as a step of its own.

    Returns None where it is so already. Raises ``Refusal``, in words, where it cannot be brought back.
    """
    if reason := why_not(entry, old=old):
        raise Refusal(reason)
    with catalog.read() as view:
        label = f"Bring back {_subject(entry)} of {called(view, piece_id)}"
    with catalog.write(label, who) as work:
        _restore(work, entry, old=old)
        return work.commit()


def bring_back_facts(catalog: Catalog, piece_id: int, step_id: int, *, who: str = "") -> Step | None:
    """Make all of the piece's own facts what they were after a step; its status and its words stay.

    Raises ``NotFound`` where the piece was not there yet.
    """
    with catalog.read() as view:
        versions = [change.after for step, change in view.changes_of("piece", piece_id) if step.id <= step_id]
        label = f"Bring back the facts of {called(view, piece_id)}"
    if not versions or versions[-1] is None:
        raise NotFound("This piece was not in the catalog then.")
    then: Any = versions[-1]
    with catalog.write(label, who) as work:
        now = work.pieces.get(piece_id)
        work.pieces.put(replace(then, **{name: getattr(now, name) for name in _JUDGED}))
        return work.commit()


def why_not(entry: Recalled, *, old: bool) -> str:
    """Return why a version cannot be brought back, in a sentence; empty where nothing is known against it."""
    if entry.kind in _ELSEWHERE:
        return _ELSEWHERE[entry.kind]
    if entry.kind == "piece" and (entry.field in _JUDGED or not entry.field):
        return "Whether a piece is in, and what was decided on it, is changed on the review page."
    if entry.kind == "medium" and entry.value(old=old) is None:
        return "A file is not taken away from here; the history keeps both versions."
    if entry.kind == "contributor" and not entry.field:
        return "A contributor is added and removed on the people page."
    return ""


def _restore(work: UnitOfWork, entry: Recalled, *, old: bool) -> None:
    collection: Any = getattr(work, _COLLECTIONS[entry.kind])
    version: Any = entry.before if old else entry.after
    now = _now(work, entry)
    if version is None:
        if now is not None:
            collection.remove(now.id)
    elif now is None:
        _add_again(work, entry.kind, version)
    elif entry.field:
        collection.put(replace(now, **{entry.field: getattr(version, entry.field)}))
    else:
        collection.put(replace(version, id=now.id))


def _now(work: UnitOfWork, entry: Recalled) -> Any:
    """Return what stands in the place of the thing now: a text may have been removed and written anew."""
    collection: Any = getattr(work, _COLLECTIONS[entry.kind])
    if found := collection.find(id=entry.entity_id):
        return found[0]
    version: Any = entry.before or entry.after
    same = {
        "text": ("kind", "language", "piece_id", "medium_id"),
        "tag": ("piece_id", "term_id"),
        "credit": ("piece_id", "contributor_id", "role"),
    }.get(entry.kind)
    if same is None:
        return None
    alike = collection.find(**{name: getattr(version, name) for name in same})
    return alike[0] if alike else None


def _add_again(work: UnitOfWork, kind: str, version: Any) -> None:
    collection: Any = getattr(work, _COLLECTIONS[kind])
    needed = {"tag": ("terms", "term_id"), "credit": ("contributors", "contributor_id")}.get(kind)
    if isinstance(version, Text) and version.medium_id is not None:
        needed = ("media", "medium_id")
    if needed is not None and not getattr(work, needed[0]).find(id=getattr(version, needed[1])):
        raise Refusal(
            "This cannot be brought back, because what it belonged to is no longer in the catalog.",
            advice="Bring that back first: it is further down in this history.",
        )
    collection.add(replace(version, id=0))


def _subject(entry: Recalled) -> str:
    entity: Any = entry.after or entry.before
    if isinstance(entity, Text):
        return f"an earlier {entity.kind.value}"
    name = entry.field.replace("_", " ").replace(" seconds", "")
    if entry.kind == "piece":
        return f"an earlier {name}"
    thing = {"medium": "file"}.get(entry.kind, entry.kind)
    return f"an earlier {name} of a {thing}" if name else f"a {thing}"
