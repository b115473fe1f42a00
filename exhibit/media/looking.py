"""Looking at a file that somebody sent: what it is by its content, its words, and what is hidden inside.

Nothing is decoded here but documents of words. With a store the file is kept in the same pass that hashes it.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from exhibit.media.embedded import read_embedded
from exhibit.media.formats import recognize
from exhibit.media.store import FileMediaStore, Taken, hash_file, unreadable
from exhibit.media.texts import read_text
from exhibit.model.pieces import Family
from exhibit.model.refusals import FileRefused
from exhibit.ports import Looked, LookJob

TEXT_TYPES = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
}
"""Plain texts begin like anything, so their names are asked as well."""


def look(job: LookJob) -> Looked:
    """Look at a file; one that cannot be taken in gives a refusal.

    Raises ``Refusal`` where the store cannot be written.
    """
    try:
        seen = _recognized(job)
    except FileRefused as refusal:
        return Looked(key=job.key, refusal=str(refusal))
    except OSError as error:
        return Looked(key=job.key, refusal=str(unreadable(error)))
    try:
        taken = _taken(job, seen.extension)
    except FileRefused as refusal:
        return Looked(key=job.key, refusal=str(refusal))
    return replace(seen, sha256=taken.sha256, byte_size=taken.byte_size, fresh=taken.fresh)


def _recognized(job: LookJob) -> Looked:
    """Say what a file is, by its content; of the rest, what is named as a text is one."""
    try:
        kind = recognize(job.path)
    except FileRefused:
        if job.path.suffix.lower() not in TEXT_TYPES:
            raise
        return _text(job)
    embedded, private = read_embedded(job.path, kind)
    return Looked(
        key=job.key,
        media_type=kind.media_type,
        extension=kind.extension,
        family=kind.family,
        embedded=embedded,
        private=private,
    )


def _text(job: LookJob) -> Looked:
    words, remark = read_text(job.path)
    media_type = TEXT_TYPES[job.path.suffix.lower()]
    return Looked(
        key=job.key,
        media_type=media_type,
        extension="md" if media_type == "text/markdown" else "txt",
        family=Family.WORDS,
        words=words,
        remarks=(remark,) if remark else (),
    )


def _taken(job: LookJob, extension: str) -> Taken:
    if job.store is not None:
        return FileMediaStore(job.store).take(job.path, extension)
    return Taken(hash_file(job.path), _size(job.path), fresh=False)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise unreadable(error) from error
