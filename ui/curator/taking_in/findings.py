"""What was found about a row, in words: what is there already, what its files say inside and are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from exhibit.model.pieces import Family, MediumFile
from exhibit.ports import MediumFacts
from exhibit.services.importing import PlannedRow
from exhibit.services.importing.report import EXACTLY_NAMED
from exhibit.services.importing.reported import Alike, Offer, Stays
from exhibit.services.importing.sources import SourceFile
from exhibit.services.importing.twins import Twin
from ui.curator.field_names import reported_field
from ui.curator.form.medium_words import facts_of
from ui.curator.taking_in.secret_words import secret_words
from ui.curator.taking_in.words import tr
from ui.worded import worded

_VALUE = 120
_TOLD = frozenset({Family.FILM, Family.SOUND, Family.PAGES})

Stored = Mapping[str, MediumFacts | None]


def duplicate_words(row: PlannedRow, twins: Iterable[Twin]) -> list[str]:
    """Say what of a row is there already; ``twins`` tell more of the other pieces."""
    known = {twin.double: twin for twin in twins}
    return [double_words(known.get(double, Twin(double))) for double in row.report.duplicates]


def double_words(twin: Twin) -> str:
    """Say what a part of a row is the same as, or looks like and how nearly."""
    double = twin.double
    words = {
        Alike.ROW: tr("There already: row {number} says the very same."),
        Alike.TEXT: tr("Its text is the same as that of {other}."),
        Alike.LOOK: tr("{file} looks like {other} ({distance} of 64 differ)."),
        Alike.BYTES: tr("{file} is the same file as {other}."),
    }[double.kind]
    return words.format(
        number=double.row, file=double.part, other=other_words(twin), distance=double.distance
    )


def other_words(twin: Twin) -> str:
    """Say what the other is: its file, and its piece or row."""
    double = twin.double
    title = f" “{twin.title}”" if twin.title else ""
    if not double.piece:
        return double.file
    if twin.new and double.row is not None:
        place = tr("row {number}").format(number=double.row) + title
    elif twin.medium is None and twin.file is not None:
        return tr("{file} in this folder").format(file=double.file)
    else:
        place = tr("piece {number}").format(number=double.piece) + title
    return tr("{file} of {place}").format(file=double.file, place=place) if double.file else place


def stays_words(row: PlannedRow) -> list[str]:
    """Say in one line all that stays of a row as somebody left it at the desk."""
    if not row.report.stays:
        return []
    parts = (_stay(one) for one in row.report.stays)
    return [tr("Stays as you left it: {fields}.").format(fields="; ".join(parts))]


def _stay(stays: Stays) -> str:
    words = tr("{field} “{held}” (the sheet says “{stated}”)")
    if not stays.held:
        words = tr("{field} “{stated}” stays away")
    return words.format(
        field=reported_field(stays.field), held=_short(stays.held), stated=_short(stays.stated)
    )


def inside_words(row: PlannedRow) -> Iterator[str]:
    """Say what a row's files say inside, with its source: what differs, what is taken, what is private."""
    for one in sorted(row.report.offers, key=lambda each: each.taken):
        yield _offered(one)
    secrets = secret_words()
    for each in row.report.private:
        words = tr("Private, kept in the catalog only: {file}: {what}")
        yield words.format(file=each.file, what=secrets[each.what])


def _offered(offer: Offer) -> str:
    words = tr("{field}: “{value}”, taken from the {source} of {file}")
    if not offer.taken:
        words = tr("{field}: “{stated}” stays; the {source} of {file} says “{value}”")
    return words.format(
        field=reported_field(offer.field),
        value=_short(offer.value),
        stated=_short(offer.stated),
        source=offer.source,
        file=offer.file,
    )


def file_words(row: PlannedRow, stored: Stored) -> Iterator[str]:
    """Say which files a row has, how each was found where not by its name, and what a film or document is."""
    by_name = {file.name: file for file in row.files}
    for file in row.report.files:
        about = told_facts(by_name.get(file.matched), stored)
        if file.how in {"", EXACTLY_NAMED} or not file.name:
            words = tr("File: {name}").format(name=file.matched)
        else:
            words = tr("File: {name}, found {how} (the sheet says “{said}”)")
            words = words.format(name=file.matched, how=worded(file.how), said=file.name)
        yield f"{words} · {about}" if about else words


def told_facts(file: SourceFile | None, stored: Stored) -> str:
    """Say what a film, sound or document is, such as its length or pages; empty for all else."""
    facts = stored.get(file.sha256) if file is not None else None
    if file is None or facts is None or file.family not in _TOLD:
        return ""
    return facts_of(MediumFile(piece_id=0, sha256=file.sha256, byte_size=file.byte_size, **facts.kept()))


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _VALUE else f"{text[: _VALUE - 1]}…"
