"""What a later import knows a draft's piece by.

A key is the first of these that there is: the submission id; the time of sending with a hash of the address;
the main file's bytes; who and what. An address is never in a key: only the SHA-256 of time and address is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from exhibit.interchange.sheets import Row, Sheet
from exhibit.model.said import Said, sentences
from exhibit.services.importing.drafts import Draft
from exhibit.services.importing.report import RefusedThing
from exhibit.services.importing.surveys import comes_from_a_survey, digest

_ID, _SENT, _FILE, _TEXT = "id:", "sent:", "file:", "text:"
_LONGEST_COUNTER = 5


class Sending:
    """What tells the submissions of one sheet apart: an id of the survey's own, or time and address."""

    def __init__(self, sheet: Sheet, survey: str) -> None:
        self._sheet, self._survey = sheet, survey
        once = {row.cells: row for row in sheet.rows}
        self._counts = Counter(self._moment(row) for row in once.values())

    def submission_id(self, stated: str, row: Row) -> str:
        """Return a row's submission id; a survey's running number is none, for every survey has a 1."""
        answered = comes_from_a_survey(self._sheet) and self._sheet.time_column is not None
        counts = answered and stated.isdigit() and len(stated) < _LONGEST_COUNTER
        return "" if counts and stated == self._cell(row, self._sheet.id_column) else stated

    def key(self, row: Row) -> str:
        """Return a row's key by its sending, empty where that does not tell it from others."""
        own = self._cell(row, self._sheet.id_column)
        if own:
            return f"{_SENT}{digest((self._survey, own))}"
        moment = self._moment(row)
        return f"{_SENT}{digest(moment)}" if moment[0] and self._counts[moment] == 1 else ""

    def _moment(self, row: Row) -> tuple[str, str]:
        columns = (self._sheet.time_column, self._sheet.address_column)
        time, address = (" ".join(self._cell(row, column).casefold().split()) for column in columns)
        return time, address

    def _cell(self, row: Row, column: int | None) -> str:
        return row.cells[column].strip() if column is not None else ""


def key_of(draft: Draft, row: Row, sending: Sending) -> str:
    """Return what a later import knows a row's piece by."""
    if draft.submission_id:
        return f"{_ID}{draft.submission_id}"
    sent = sending.key(row)
    if sent:
        return sent
    if draft.files:
        return file_key(draft.files[0].file.sha256)
    said = (draft.title.casefold(), *sorted(draft.names))
    return f"{_TEXT}{digest(said if any(said) else row.cells)}"


def file_key(sha256: str) -> str:
    """Return what a piece is known by that has nothing but a file."""
    return f"{_FILE}{sha256}"


def is_sure(key: str) -> bool:
    """Tell whether a key was given by whoever sent the piece, so that all else may have changed."""
    return key.startswith((_ID, _SENT))


def better_key(held: str, stated: str) -> str:
    """Return the key that a piece is to have: an id outweighs a sending, that a file, and that mere words."""
    better = stated.startswith(_ID) or (stated.startswith(_SENT) and not held.startswith(_ID))
    came_late = stated.startswith(_FILE) and held.startswith(_TEXT)
    return stated if better or came_late else held


def unnumbered(key: str) -> str:
    """Return a key without the number that told it from the same key of another row."""
    return key if key.startswith(_ID) else key.partition("#")[0]


def tell_keys_apart(drafts: Iterable[Draft]) -> None:
    """Number the drafts that would be known by the same key, in the order of the sheet."""
    counts: Counter[str] = Counter()
    for draft in drafts:
        if draft.closed:
            continue
        counts[draft.key] += 1
        if counts[draft.key] > 1:
            draft.key = f"{draft.key}#{counts[draft.key]}"


def mark_twins(rows: Iterable[Row], drafts: Iterable[Draft]) -> None:
    """Mark every row that repeats an earlier one cell by cell.

    One that was to be taken nevertheless stands for itself, unless it has a submission id.
    """
    first: dict[tuple[str, ...], int] = {}
    for row, draft in zip(rows, drafts, strict=True):
        if draft.left:
            continue
        earlier = first.setdefault(row.cells, row.number)
        if earlier != row.number and (draft.submission_id or not draft.taken):
            draft.twin = earlier


def refuse_repeated_ids(drafts: Iterable[Draft]) -> None:
    """Refuse every row whose submission id an earlier row has."""
    first: dict[str, Draft] = {}
    for draft in drafts:
        if draft.closed or not draft.submission_id:
            continue
        earlier = first.setdefault(draft.submission_id, draft)
        if earlier is not draft:
            reason = Said(
                "Its submission id “{submission_id}” is that of row {row} too.",
                submission_id=draft.submission_id,
                row=earlier.row,
            )
            draft.refusal = sentences(
                reason, "Give each row its own, or join the rows with several files in one cell."
            )
            draft.refused = [RefusedThing(Said("row {rows}", rows=draft.row), draft.refusal)]
