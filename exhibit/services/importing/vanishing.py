"""Telling which pieces an earlier export of the same sheet had and this one has not."""

from __future__ import annotations

from collections.abc import Sequence

from exhibit.interchange.sheets import Sheet
from exhibit.model.pieces import Piece, TextKind
from exhibit.ports import CatalogReader
from exhibit.services.importing.drafts import Draft
from exhibit.services.importing.identity import Assignment
from exhibit.services.importing.keys import unnumbered
from exhibit.services.importing.surveys import comes_from_a_survey


def find_vanished(
    reader: CatalogReader, drafts: Sequence[Draft], assignment: Assignment, sheet: Sheet, survey: str
) -> tuple[str, ...]:
    """Return the pieces that came from this survey and that no row speaks of now, by number and title.

    So do those that came from another one of which rows speak: its questions may have got other words or
    places since. A sheet that people keep by hand may have the headings of another delivery. Both count as an
    earlier one of the same only where at least half of the pieces that came from it are found again.
    """
    if not survey:
        return ()
    rows = {place: piece for place, piece in assignment.pieces.items() if drafts[place].row is not None}
    sheets = {survey, *(piece.source_sheet for piece in rows.values())} - {""}
    came: dict[str, list[Piece]] = {each: [] for each in sorted(sheets)}
    for piece in reader.pieces.find(source_sheet=sheets):
        came[piece.source_sheet].append(piece)
    found = {piece.id for piece in assignment.pieces.values()}
    keys = {unnumbered(draft.key) for draft in drafts if draft.row is not None}
    vanished: list[Piece] = []
    for each, pieces in came.items():
        gone = [one for one in pieces if one.id not in found and unnumbered(one.source_key) not in keys]
        sure = each == survey and comes_from_a_survey(sheet)
        vanished += gone if sure or 2 * len(gone) <= len(pieces) else []
    return _called(reader, sorted(vanished, key=lambda piece: piece.id))


def _called(reader: CatalogReader, pieces: Sequence[Piece]) -> tuple[str, ...]:
    ids = {piece.id for piece in pieces}
    titles: dict[int, str] = {}
    for text in reader.texts.find(kind=TextKind.TITLE, piece_id=ids) if ids else ():
        titles.setdefault(text.piece_id or 0, text.value)
    return tuple(
        f"{piece.accession} ({titles[piece.id]})" if titles.get(piece.id) else piece.accession
        for piece in pieces
    )
