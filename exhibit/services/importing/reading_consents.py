"""Reading what contributors allowed. What is not clear is read at its narrowest."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from exhibit.interchange.answers import says_nothing, yes_or_no
from exhibit.interchange.dates import is_ambiguous, possible_days
from exhibit.interchange.fields import consent_field
from exhibit.interchange.mapping import Columns
from exhibit.model.consent import Use
from exhibit.model.folding import words
from exhibit.model.said import Said
from exhibit.services.importing.drafts import ConsentDraft
from exhibit.services.importing.rowview import RowView

_FOREVER = """
never; no expiry; no expiration; indefinite; indefinitely; lifetime; perpetual; unlimited; forever; no end;
does not expire; no end date; until withdrawn; until revoked
"""
_DETAILS = {"given_by": "consent_given_by", "form": "consent_form", "limits": "consent_limits"}
_PARTS = {
    use: tuple(consent_field(use, part) for part in ("", "date", "expires", "withdrawn")) for use in Use
}
_USES = {
    Use.KIOSK: Said("kiosk"),
    Use.TRAVEL: Said("travel"),
    Use.WEB: Said("web"),
    Use.PUBLICITY: Said("publicity"),
    Use.EXCERPT: Said("excerpt"),
}
_FOREVER_WORDS = frozenset(" ".join(words(entry)) for entry in _FOREVER.split(";"))


@dataclass(slots=True)
class _Answer:
    """The consent for one use while its cells are read; ``doubts`` say why it cannot be counted as a yes."""

    granted: bool | None
    values: dict[str, Any] = field(default_factory=dict)
    doubts: list[str] = field(default_factory=list)


def general_note(heading: str) -> str:
    """Say that a column without a use was counted."""
    return Said(
        "The column “{heading}” names no use; it was counted as consent for the kiosk and nothing else.",
        heading=heading,
    )


def counts_generally(columns: Columns) -> bool:
    """Tell whether a consent column without a use stands for the kiosk: only where no column is about it."""
    return columns.has("consent") and not columns.has(consent_field(Use.KIOSK))


def read_consents(view: RowView) -> dict[Use, ConsentDraft]:
    """Return what a row says of the consent for each use."""
    general = counts_generally(view.known.columns)
    answers = {}
    for use in Use:
        generally = use is Use.KIOSK and general
        if generally or any(map(view.cell, _PARTS[use])):
            answers[use] = _answer(view, use, "consent" if generally else consent_field(use))
    if not general:
        _heed_general_no(view, answers)
    read = {use: ConsentDraft(use, _values(view, use, each)) for use, each in answers.items() if _says(each)}
    if not read:
        _keep_details(view)
    return read


def _keep_details(view: RowView) -> None:
    """Keep what a row tells of a consent without any answer."""
    for column in (
        *_DETAILS.values(),
        "consent_guardian",
        "consent_date",
        "consent_expires",
        "consent_withdrawn",
    ):
        if view.cell(column):
            view.draft.notes[view.heading(column)] = view.cell(column)


def _answer(view: RowView, use: Use, name: str) -> _Answer:
    cell = view.cell(name)
    answer = _Answer(_yes_or_no(cell) if cell else None)
    if cell and answer.granted is None:
        answer.granted = False
        view.keep(
            name,
            cell,
            Said("“{cell}” is no clear yes or no and counts as no for {use} use.", cell=cell, use=_USES[use]),
        )
    _date_of_signing(view, use, answer)
    _expiry(view, use, answer)
    _withdrawal(view, use, answer)
    return answer


def _yes_or_no(cell: str) -> bool | None:
    """Read an answer, or one for each person: a single no outweighs every yes."""
    found = {yes_or_no(part) for part in cell.split(";")}
    return False if False in found else None if None in found else True


def _date_cell(view: RowView, use: Use, part: str) -> tuple[str, str]:
    """Return the field and the cell of a use's date; the general column speaks for uses with an answer."""
    name = consent_field(use, part)
    if view.cell(name):
        return name, view.cell(name)
    asked = view.cell(consent_field(use)) or (use is Use.KIOSK and counts_generally(view.known.columns))
    return f"consent_{part}", view.cell(f"consent_{part}") if asked else ""


def _date_of_signing(view: RowView, use: Use, answer: _Answer) -> None:
    name, cell = _date_cell(view, use, "date")
    days = possible_days(cell, view.known.orders.get(name)) if cell else ()
    if len(days) == 1:
        answer.values["signed_on"] = days[0]
    elif days and max(days) <= view.known.today:
        view.keep(
            name,
            cell,
            Said("“{cell}” may mean several days, all of them past; the day is left open.", cell=cell),
        )
    elif cell:
        _doubt(view, answer, name, Said("the day of consent “{cell}” cannot be read", cell=cell))


def _expiry(view: RowView, use: Use, answer: _Answer) -> None:
    name, cell = _date_cell(view, use, "expires")
    if not cell or says_nothing(cell) or " ".join(words(cell)) in _FOREVER_WORDS:
        return
    order = view.known.orders.get(name)
    days = possible_days(cell, order)
    if not days or is_ambiguous(cell, order):
        why = Said("may mean several days") if days else Said("cannot be read")
        _doubt(view, answer, name, Said("the day of expiry “{cell}” {why}", cell=cell, why=why))
        return
    answer.values["expires_on"] = days[0]
    if len(days) > 1:
        view.warn(
            Said(
                "{heading}: “{cell}” names no day; consent ends on {day}.",
                heading=view.heading(name),
                cell=cell,
                day=days[0].isoformat(),
            )
        )


def _withdrawal(view: RowView, use: Use, answer: _Answer) -> None:
    name, cell = _date_cell(view, use, "withdrawn")
    if not cell or says_nothing(cell) or yes_or_no(cell) is False:
        return
    days = possible_days(cell, view.known.orders.get(name))
    if days:
        answer.values["withdrawn_on"] = days[0]
        answer.granted = bool(answer.granted)
    else:
        answer.granted = False
        _doubt(view, answer, name, Said("“{cell}” tells of a withdrawal without a day", cell=cell))


def _doubt(view: RowView, answer: _Answer, name: str, reason: str) -> None:
    cell = view.cell(name)
    view.keep(name, cell, Said("{reason}, so consent is not counted until you mend it.", reason=reason))
    answer.doubts.append(reason)


def _heed_general_no(view: RowView, answers: dict[Use, _Answer]) -> None:
    """Let a no in the column without a use outweigh every yes beside it; anything else stays a note."""
    cell = view.cell("consent")
    if not cell:
        return
    if _yes_or_no(cell) is not False:
        view.draft.notes[view.heading("consent")] = cell
        return
    for answer in answers.values():
        if answer.granted:
            answer.granted = False
    view.keep("consent", cell, Said("it says no, which outweighs every yes beside it."))


def _says(answer: _Answer) -> bool:
    return answer.granted is not None or bool(answer.values) or bool(answer.doubts)


def _values(view: RowView, use: Use, answer: _Answer) -> dict[str, Any]:
    values: dict[str, Any] = dict(answer.values)
    if answer.doubts:
        values["granted"] = False
    elif answer.granted is not None:
        values["granted"] = answer.granted
    elif values:
        view.warn(Said("There is a date for the consent to {use} use, but no yes or no.", use=_USES[use]))
    for name, column in _DETAILS.items():
        if view.cell(column):
            values[name] = view.cell(column)
    guardian = view.cell("consent_guardian")
    if guardian and not says_nothing(guardian):
        values["guardian"] = guardian
    return values
