"""Keeping search lines under a name, each change one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from exhibit.model.finding import SavedSearch
from exhibit.model.refusals import Refusal
from exhibit.model.said import Said
from exhibit.ports import Catalog, CatalogReader


def saved_searches(reader: CatalogReader) -> tuple[SavedSearch, ...]:
    """Return all saved searches in the order that the curator gave them."""
    return tuple(sorted(reader.saved_searches.find(), key=lambda one: (one.position, one.id)))


def save_search(catalog: Catalog, name: str, line: str, who: str = "") -> SavedSearch:
    """Keep a search line under a name, last in order; a search of that name takes the new line instead.

    Raises ``Refusal`` for a name or a line without a letter.
    """
    name, line = _named(name), " ".join(line.split())
    if not line:
        raise Refusal(
            "There is nothing to save yet.", advice="Search for something first, or choose a condition."
        )
    with catalog.write(f"Save the search “{name}”", who) as work:
        known = saved_searches(work)
        search = next((one for one in known if one.name.casefold() == name.casefold()), None)
        if search is None:
            last = max((one.position for one in known), default=-1)
            search = work.saved_searches.add(SavedSearch(name=name, line=line, position=last + 1))
        else:
            search = replace(search, name=name, line=line)
            work.saved_searches.put(search)
        work.commit()
    return search


def rename_search(catalog: Catalog, search_id: int, name: str, who: str = "") -> SavedSearch:
    """Rename a saved search. Raises ``Refusal`` for a name that is empty or taken, and ``NotFound``."""
    name = _named(name)
    with catalog.read() as view:
        search = view.saved_searches.get(search_id)
        if any(
            one.name.casefold() == name.casefold() and one.id != search_id for one in saved_searches(view)
        ):
            raise Refusal(
                Said("There is a search called “{name}” already.", name=name),
                advice="Give this one another name.",
            )
    renamed = replace(search, name=name)
    with catalog.write(f"Rename the search “{search.name}” to “{name}”", who) as work:
        work.saved_searches.put(renamed)
        work.commit()
    return renamed


def remove_search(catalog: Catalog, search_id: int, who: str = "") -> None:
    """Forget a saved search; the pieces it finds stay as they are. Raises ``NotFound``."""
    with catalog.read() as view:
        search = view.saved_searches.get(search_id)
    with catalog.write(f"Remove the search “{search.name}”", who) as work:
        work.saved_searches.remove(search_id)
        work.commit()


def reorder_searches(catalog: Catalog, order: Sequence[int], who: str = "") -> None:
    """Put the saved searches in this order of ids; those not named follow in the order they had."""
    with catalog.write("Reorder the saved searches", who) as work:
        known = {one.id: one for one in saved_searches(work)}
        named = [one for one in dict.fromkeys(order) if one in known]
        following = [one for one in known if one not in set(named)]
        for position, search_id in enumerate([*named, *following]):
            work.saved_searches.put(replace(known[search_id], position=position))
        work.commit()


def _named(name: str) -> str:
    name = " ".join(name.split())
    if not any(char.isalnum() for char in name):
        raise Refusal("A saved search needs a name.", advice="One or two words are enough.")
    return name
