"""Reading who made a piece. Several people stand in parallel lists, parted by semicolons."""

from __future__ import annotations

from typing import Any

from exhibit.interchange.answers import contributor_kind, display_choice, says_nothing
from exhibit.model.folding import fold
from exhibit.model.people import DisplayChoice
from exhibit.model.said import Said
from exhibit.services.importing.drafts import PersonDraft
from exhibit.services.importing.rowview import RowView
from exhibit.services.importing.terms import parts_of

ROLE = "role"

_SHARED = ("organization", "city", "region", "country", "specialty")
_OWN = ("email", "phone", "guardian", "biography")


def read_people(view: RowView) -> list[PersonDraft]:
    """Return the people of a row in the order of its credits; none where it names nobody."""
    names = parts_of(view.cell("contributor")) or _parted_name(view)
    shown = _places(view.cell("display_name"))
    count = len(names) or len(shown)
    if count == 0:
        _nobody(view)
        return []
    columns = {
        "legal_name": names or shown,
        "display_name": _display_names(view, shown, count),
        **{field: _spread(view, field, count) for field in _SHARED},
        **{field: _first(view, field, count) for field in _OWN},
    }
    values = [
        {name: cells[place] for name, cells in columns.items() if cells[place]} for place in range(count)
    ]
    _settle_kinds(view, values)
    _settle_choices(view, values)
    roles = _roles(view, count)
    return [PersonDraft(each, role) for each, role in zip(values, roles, strict=True)]


def _parted_name(view: RowView) -> list[str]:
    name = f"{view.cell('given_name')} {view.cell('family_name')}".strip()
    return [name] if name else []


def _places(cell: str) -> list[str]:
    """Part a cell by semicolons and keep the empty places between them: they belong to somebody too."""
    return [part.strip() for part in cell.replace("\n", ";").split(";")] if cell else []


def _nobody(view: RowView) -> None:
    """Keep what a row says of somebody whom it does not name."""
    for field in (*_SHARED, *_OWN, ROLE, "display_choice"):
        if view.cell(field):
            view.draft.nobody = True
            view.keep(field, view.cell(field), Said("the row names nobody whom this could be about."))


def _display_names(view: RowView, shown: list[str], count: int) -> list[str]:
    if len(shown) > count:
        view.keep(
            "display_name",
            "; ".join(shown),
            Said("there are more names to show than people ({count}).", count=count),
        )
    elif shown and len(shown) < count:
        view.warn(
            Said("Only {shown} of {people} people have a name to show.", shown=len(shown), people=count)
        )
    return (shown + [""] * count)[:count]


def _spread(view: RowView, field: str, count: int) -> list[str]:
    """Part a cell among people where it has a part for each; else all of it holds for everybody."""
    cell = view.cell(field)
    parts = [part.strip() for part in cell.split(";")]
    return parts if count > 1 and len(parts) == count else [cell] * count


def _first(view: RowView, field: str, count: int) -> list[str]:
    """Part a cell among people where it has a part for each; else all of it is about the first."""
    cell = view.cell(field)
    parts = [part.strip() for part in cell.split(";")]
    return parts if count > 1 and len(parts) == count else [cell, *[""] * (count - 1)]


def _settle_kinds(view: RowView, values: list[dict[str, Any]]) -> None:
    for each, cell in zip(values, _spread(view, "contributor_kind", len(values)), strict=True):
        kind = contributor_kind(cell)
        if kind is not None:
            each["kind"] = kind
        elif cell:
            view.keep(
                "contributor_kind", cell, Said("“{cell}” is not person, pair or organization.", cell=cell)
            )


def _settle_choices(view: RowView, values: list[dict[str, Any]]) -> None:
    """Read how each is to be named; what is not clear means anonymous, so that nobody is named unasked."""
    cells = _places(view.cell("display_choice"))
    if len(cells) == 1:
        cells *= len(values)
    if len(cells) > len(values):
        count = Said("1 name") if len(values) == 1 else Said("{count} names", count=len(values))
        sentence = Said(
            "there are {choices} choices for {names}, so all stay anonymous until you decide.",
            choices=len(cells),
            names=count,
        )
        view.keep("display_choice", view.cell("display_choice"), sentence)
        cells = ["anonymous"] * len(values)
    elif cells and len(cells) < len(values):
        view.warn(
            Said(
                "{choices} choices of a name for {people} people: the rest stay anonymous.",
                choices=len(cells),
                people=len(values),
            )
        )
        cells += ["anonymous"] * (len(values) - len(cells))
    for place, each in enumerate(values):
        unnamed = _drop_no_name(each)
        if cells and cells[place]:
            each["display_choice"] = _choice(view, cells[place])
        elif unnamed:
            each["display_choice"] = DisplayChoice.ANONYMOUS
            view.warn(
                Said(
                    "The name to show is “{unnamed}”; the name stays anonymous until you decide.",
                    unnamed=unnamed,
                )
            )
        elif fold(each.get("display_name", each.get("legal_name", ""))) in {"anonymous", "anon", "anonimo"}:
            each["display_choice"] = DisplayChoice.ANONYMOUS
        _keep_initials_short(view, each)


def _drop_no_name(values: dict[str, Any]) -> str:
    """Take away a name to show that is none, such as a dash or "n/a", and return it."""
    shown = str(values.get("display_name", ""))
    if not says_nothing(shown) or shown == values.get("legal_name"):
        return ""
    del values["display_name"]
    return shown


def _choice(view: RowView, cell: str) -> DisplayChoice:
    choice = display_choice(cell)
    if choice is None:
        view.keep(
            "display_choice",
            cell,
            Said("“{cell}” is not clear; the name stays anonymous until you decide.", cell=cell),
        )
        return DisplayChoice.ANONYMOUS
    return choice


def _keep_initials_short(view: RowView, values: dict[str, Any]) -> None:
    """Do not let a display name undo the wish for an initial."""
    if values.get("display_choice") is not DisplayChoice.INITIAL:
        return
    shown = values.get("display_name", "")
    if shown and len(shown.split()) > 1 and fold(shown) == fold(values.get("legal_name", "")):
        del values["display_name"]
        view.warn("The name to show is the full name, but the choice is an initial; the initial is shown.")


def _roles(view: RowView, count: int) -> list[str]:
    roles = []
    for cell in _spread(view, ROLE, count):
        found = view.known.terms.named(ROLE, cell) if cell else ()
        if cell and len(found) != 1:
            view.keep(ROLE, cell, Said("“{cell}” is no role that Lamplight knows.", cell=cell))
        roles.append(found[0].slug if len(found) == 1 else "")
    return roles
