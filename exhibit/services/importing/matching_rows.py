"""Finding the files of every row of a sheet: those it names, and those that a survey program renamed.

First each name is looked for as it stands. Of what is then left, files that no row names so, a row gets those
with its ids in their names, with the name it says and the respondent's behind it, with the respondent's
alone where as many are wanted, and last with the same name but for the extension, which converting changes.
Several that fit are never chosen from.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from exhibit.interchange.mapping import Columns
from exhibit.interchange.sheets import Row
from exhibit.model.folding import words
from exhibit.model.said import Said
from exhibit.pace import paced
from exhibit.ports import Progress, no_progress
from exhibit.services.importing.matching import FileNames, Match
from exhibit.services.importing.renamed import BY_SENDER, RenamedFiles
from exhibit.services.importing.uploads import Upload, uploads_of
from exhibit.services.importing.walking import FoundFile

Wanted = Match | Upload

_LOOKING, _LOOKING_AGAIN = Said("Finding the files"), Said("Finding the files under other names")


@dataclass(frozen=True, slots=True)
class _Sender:
    """Who sent a row: the submission id, and the names that files may have got from who sent them."""

    id: str
    names: frozenset[str]


def match_rows(
    files: Iterable[FoundFile], columns: Columns, rows: Sequence[Row], progress: Progress = no_progress
) -> list[tuple[Match, ...]]:
    """Return what became of the names in each row, in the order of the rows and of the names.

    Raises ``Stopped``.
    """
    found = tuple(files)
    names = FileNames(found)
    first = [_as_they_stand(names, columns.cell(row, "files")) for row in paced(rows, progress, _LOOKING)]
    named = {file.name for wanted in first for each in wanted for file in _files(each)}
    renamed = RenamedFiles([file for file in found if file.name not in named])
    senders = {place: _sender(columns, rows[place]) for place, wanted in enumerate(first) if wanted}
    once = _once(senders.values())
    return [
        tuple(each for each in wanted if isinstance(each, Match))
        if all(map(_files, wanted))
        else _with_renamed(names, renamed, wanted, senders[place], once)
        for place, wanted in enumerate(paced(first, progress, _LOOKING_AGAIN))
    ]


def _files(wanted: Wanted) -> tuple[FoundFile, ...]:
    return wanted.files if isinstance(wanted, Match) else ()


def _as_they_stand(names: FileNames, cell: str) -> tuple[Wanted, ...]:
    return uploads_of(cell) or names.listed(cell)


def _sender(columns: Columns, row: Row) -> _Sender:
    parted = f"{columns.cell(row, 'given_name')} {columns.cell(row, 'family_name')}"
    said = [*columns.cell(row, "contributor").split(";"), parted, columns.cell(row, "display_name")]
    names = frozenset(key for name in said if (key := " ".join(words(name))))
    return _Sender(columns.cell(row, "submission_id"), names)


def _once(senders: Iterable[_Sender]) -> frozenset[str]:
    """Return the names of those who sent files in a single row: only theirs tell which row a file is of."""
    counts = Counter(name for who in senders for name in who.names)
    return frozenset(name for name, count in counts.items() if count == 1)


def _with_renamed(
    names: FileNames, renamed: RenamedFiles, wanted: tuple[Wanted, ...], who: _Sender, once: frozenset[str]
) -> tuple[Match, ...]:
    done = [
        each if isinstance(each, Match) and each.files else _renamed(names, renamed, each, who)
        for each in wanted
    ]
    open_places = [place for place, match in enumerate(done) if not match.files]
    if open_places and (sent := renamed.sent_by(who.names & once)) and len(sent) == len(open_places):
        taken = {file.name for match in done for file in match.files}
        if not any(file.name in taken for file in sent):
            for place, file in zip(open_places, sent, strict=True):
                done[place] = Match(done[place].name, (file,), BY_SENDER)
    return tuple(_by_stem(renamed, each, match) for each, match in zip(wanted, done, strict=True))


def _renamed(names: FileNames, renamed: RenamedFiles, wanted: Wanted, who: _Sender) -> Match:
    """Find one file by an id, then by its name; a plain name was looked for as it stands already."""
    upload = wanted if isinstance(wanted, Upload) else Upload(wanted.name, wanted.name)
    match = renamed.by_id(upload, who.id)
    if not match.files and isinstance(wanted, Upload) and upload.name:
        plain = names.find(upload.name)
        match = Match(upload.said, plain.files, plain.how)
    return match if match.files else renamed.by_name(upload, who.names)


def _by_stem(renamed: RenamedFiles, wanted: Wanted, match: Match) -> Match:
    name = wanted.name
    return match if match.files or not name else renamed.by_stem(match.name, name)
