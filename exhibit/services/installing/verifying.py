"""Verifying an edition completely: its bag, its places, every byte, and what its database names."""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Collection, Iterator
from pathlib import Path

from exhibit.interchange.bags import Kind, Problem, check_digests, problem
from exhibit.model.edition import Card, PiecePage
from exhibit.model.refusals import EditionRefused, Stopped
from exhibit.ports import EditionReader, OpenEdition, Progress, no_progress
from exhibit.services.installing.pyramids import Pyramids
from exhibit.services.installing.surveying import DATABASE, EditionCheck, survey

log = logging.getLogger(__name__)


class EditionNotWhole(EditionRefused):
    """An edition has something wrong with it; ``problems`` says what."""

    def __init__(self, check: EditionCheck) -> None:
        self.problems = check.problems
        name = f"The edition “{check.title}”" if check.title else str(check.folder)
        if [one.path for one in check.problems] == ["."] and not check.files:
            super().__init__(
                f"There is no edition in {check.folder}.",
                advice="Name the folder that publish made; it has a file bagit.txt in it.",
            )
            return
        newer = next((one for one in check.problems if one.kind is Kind.NEWER), None)
        if newer:
            super().__init__(
                newer.sentence, meaning="It is left alone.", advice="Update Lamplight on this computer."
            )
            return
        more = f" (and {len(self.problems) - 1} more)" if len(self.problems) > 1 else ""
        # A file that is missing or changed says more than a count that does not fit because of it.
        telling = sorted(self.problems, key=lambda one: one.kind is Kind.COUNT)
        first = f" {telling[0]}{more}" if telling else ""
        super().__init__(
            f"{name} is not as it was published.{first}",
            meaning="It may be damaged or incomplete, and is left alone.",
            advice="Copy it from the curator's computer once more.",
        )


def verify_edition(
    folder: Path,
    open_edition: OpenEdition,
    progress: Progress = no_progress,
    *,
    shared_bytes_allowed: bool = False,
) -> EditionCheck:
    """Check an edition completely and return everything that is wrong with it.

    Progress counts bytes. ``shared_bytes_allowed`` is for previews, whose media are hard links. Raises
    ``Stopped`` only: whatever a stranger's folder holds becomes a problem in words.
    """
    check, bag = survey(folder, shared_bytes_allowed=shared_bytes_allowed)
    problems = [*check.problems, *check_digests(bag, progress)]
    kinds = {one.kind for one in problems}
    if (
        DATABASE in check.files
        and Kind.NEWER not in kinds
        and not any(one.path == DATABASE for one in problems)
    ):
        problems += _database(check, open_edition, progress)
    return dataclasses.replace(check, problems=tuple(dict.fromkeys(problems)))


def _database(check: EditionCheck, open_edition: OpenEdition, progress: Progress) -> tuple[Problem, ...]:
    try:
        reader = open_edition(check.folder)
    except EditionRefused as refusal:
        return (problem(DATABASE, Kind.CONTENT, refusal.what),)
    try:
        return tuple(_content(reader, check, progress))
    except Stopped:
        raise
    except Exception:
        log.warning("The database of an edition cannot be read through.", exc_info=True)
        return (problem(DATABASE, Kind.CONTENT, "This file cannot be read from beginning to end."),)
    finally:
        reader.close()


def _content(reader: EditionReader, check: EditionCheck, progress: Progress) -> Iterator[Problem]:
    front, cards = reader.front(), reader.cards()
    if front.identity != check.identity:
        yield problem(DATABASE, Kind.CONTENT, "This file belongs to another gallery than bag-info.txt says.")
    if front.works != len(cards):
        yield problem(DATABASE, Kind.CONTENT, f"This file counts {front.works} works and holds {len(cards)}.")
    size = sum(check.files.values())
    pyramids = Pyramids(check.files)
    for card in cards:
        progress(size, size, DATABASE)
        yield from _works(card, reader.page(card.piece_id), check.files, pyramids)
    yield from _left_out(reader, cards)
    for sound in (point.sound for tour in front.tours for point in tour.points if point.sound):
        if f"data/{sound.path}" not in check.files:
            yield problem(f"data/{sound.path}", Kind.MISSING, "This narration is not in the edition.")
    yield from pyramids.left()


def _left_out(reader: EditionReader, cards: Collection[Card]) -> Iterator[Problem]:
    """Name what visitors would be shown a work without: reading spares them what is damaged."""
    numbers = {card.piece_id: card.number for card in cards}
    for piece_id, part in reader.left_out:
        yield problem(DATABASE, Kind.CONTENT, f"The {part} of work {numbers[piece_id]} cannot be read.")


def _works(card: Card, page: PiecePage, files: Collection[str], pyramids: Pyramids) -> Iterator[Problem]:
    """See that all that is shown and played of a work is there."""
    posters = tuple(one.poster for one in page.recordings if one.poster)
    pictures = (*((card.picture,) if card.picture else ()), *page.pictures, *posters)
    for path in dict.fromkeys(f"data/{one.path}" for picture in pictures for one in picture.renditions):
        if path not in files:
            yield problem(path, Kind.MISSING, f"This picture of work {card.number} is not in the edition.")
    for path in dict.fromkeys(f"data/{one.path}" for one in page.recordings):
        if path not in files:
            yield problem(path, Kind.MISSING, f"This recording of work {card.number} is not in the edition.")
    for tiles in dict.fromkeys(picture.tiles for picture in pictures if picture.tiles):
        yield from pyramids.look_at(tiles, card.number)
