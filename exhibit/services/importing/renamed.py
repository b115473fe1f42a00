"""Files that a survey program or a converter renamed: with an id, a respondent, another extension."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import PurePosixPath

from exhibit.model.folding import fold, words
from exhibit.model.said import Said
from exhibit.services.importing.matching import Match
from exhibit.services.importing.uploads import Upload
from exhibit.services.importing.walking import FoundFile

BY_ID = Said("by the id in its name")
BY_SENDER = Said("by the name of who sent it, in its name")
BY_NAME_AND_SENDER = Said("by its name, with that of who sent it")
BY_STEM = Said("by its name, with another extension")
BY_LIKENESS = Said("by its name, without regard to accents, signs and spaces")

_PIECE = re.compile(r"[A-Za-z0-9]{3,}")
_SHORTEST_ID = 6
_SENDERS = (" - ", "_", "-")
"""What stands before a respondent's name: in Google Forms, in Microsoft Forms, and without spaces."""
_KINDS = tuple(
    frozenset(f".{suffix}" for suffix in kind.split())
    for kind in (
        "jpg jpeg jpe png tif tiff webp heic heif avif gif bmp jp2 jpx jxl psd svg raw dng",
        "wav mp3 m4a aac flac ogg oga opus wma aif aiff amr",
        "mp4 mov m4v webm mkv avi wmv mpg mpeg 3gp",
        "pdf doc docx odt rtf txt text md markdown pages",
    )
)


class RenamedFiles:
    """The files of a folder that no row names as they are called, to be asked for by what is left of it."""

    def __init__(self, files: Iterable[FoundFile]) -> None:
        self._by_piece: dict[str, list[FoundFile]] = defaultdict(list)
        self._by_stem: dict[str, list[FoundFile]] = defaultdict(list)
        self._by_sender: dict[str, list[FoundFile]] = defaultdict(list)
        self._with_sender: dict[str, list[tuple[str, FoundFile]]] = defaultdict(list)
        for file in files:
            for piece in set(_PIECE.findall(_base(file.name))):
                self._by_piece[piece.lower()].append(file)
            self._by_stem[_stem(file.name)].append(file)
            for stem, sender in _parted(file.name):
                self._by_sender[sender].append(file)
                self._with_sender[stem].append((sender, file))

    def by_id(self, upload: Upload, submission_id: str) -> Match:
        """Find a file with one of the upload's ids in its name, or with the submission's and its name."""
        for own in upload.ids:
            found = self._holding(own)
            if found:
                return _match(upload, found, BY_ID)
        found = [] if not upload.name else self._holding(submission_id)
        tail = _folded(upload.name)
        found = [file for file in found if _folded(file.name).endswith(tail)] if tail else []
        return _match(upload, found, BY_ID)

    def by_name(self, upload: Upload, senders: frozenset[str]) -> Match:
        """Find a file by its name with a respondent's behind it; this row's respondent goes first."""
        suffix = PurePosixPath(upload.name).suffix.lower()
        found = self._with_sender.get(_stem(upload.name), []) if upload.name else []
        found = [
            (sender, file) for sender, file in found if PurePosixPath(file.name).suffix.lower() == suffix
        ]
        own = [file for sender, file in found if sender in senders]
        return _match(upload, own or [file for _, file in found], BY_NAME_AND_SENDER)

    def sent_by(self, senders: Iterable[str]) -> list[FoundFile]:
        """Return the files with the name of one of these respondents in theirs, in the order of the names."""
        found = {file.name: file for sender in senders for file in self._by_sender.get(sender, ())}
        return [found[name] for name in sorted(found)]

    def by_stem(self, said: str, name: str) -> Match:
        """Find a file of the same kind and name, whatever its extension, or of any where there is none."""
        suffix = PurePosixPath(name).suffix.lower()
        kind = next((kind for kind in _KINDS if suffix in kind), None)
        stem = _stem(name) if kind is not None else fold(_base(name))
        found = [
            file
            for file in self._by_stem.get(stem, ())
            if kind is None or PurePosixPath(file.name).suffix.lower() in kind
        ]
        alike = [file for file in found if suffix and PurePosixPath(file.name).suffix.lower() == suffix]
        return _match(Upload(said), alike or found, BY_LIKENESS if alike else BY_STEM)

    def _holding(self, own: str) -> list[FoundFile]:
        """Return the files that have an id in their names, with nothing grown to it."""
        pieces = _PIECE.findall(own)
        if len(own) < _SHORTEST_ID or not pieces:
            return []
        candidates = self._by_piece.get(max(pieces, key=len).lower())
        if candidates is None:
            return []
        whole = re.compile(rf"(?<![A-Za-z0-9]){re.escape(own)}(?![A-Za-z0-9])")
        return [file for file in candidates if whole.search(_base(file.name))]


def _match(upload: Upload, found: Iterable[FoundFile], how: str) -> Match:
    files = tuple({file.name: file for file in found}.values())
    return Match(upload.said, files, how if len(files) == 1 else "")


def _parted(name: str) -> Iterable[tuple[str, str]]:
    """Return every way in which a file's name may be a name and a respondent's behind it."""
    stem = PurePosixPath(_base(name)).stem
    for sign in _SENDERS:
        front, found, sender = stem.rpartition(sign)
        key = " ".join(words(sender))
        if found and front.strip() and key:
            yield fold(front).strip(), key


def _base(name: str) -> str:
    return name.rsplit("/", 1)[-1]


def _stem(name: str) -> str:
    return fold(PurePosixPath(_base(name.replace("\\", "/"))).stem).strip()


def _folded(name: str) -> str:
    return fold(_base(name.replace("\\", "/"))).strip()
