"""Looking at a file that somebody sent: what it is by its content, its words, and what is hidden inside.

Nothing is decoded here but documents of words. With a store the file is kept in the same pass that hashes it.
Readers of words are loaded where they are needed: most workers see pictures alone.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from exhibit.media import formats
from exhibit.media.containers import private_of
from exhibit.media.embedded import read_embedded
from exhibit.media.formats import Format, recognize
from exhibit.media.store import FileMediaStore, Taken, hash_file, unreadable
from exhibit.model.pieces import Family
from exhibit.model.refusals import FileRefused
from exhibit.ports import Looked, LookJob

if TYPE_CHECKING:
    from exhibit.media.documents.words import Written

TEXT_TYPES = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
}
"""Plain texts begin like anything, so their names are asked as well."""

CAPTION_TYPES = {".vtt": "text/vtt", ".srt": "application/x-subrip"}
"""Captions are plain texts too. What begins with ``WEBVTT`` is so under any name of a text."""

_RIGHT_ONE = "See whether it is the right one."


def look(job: LookJob) -> Looked:
    """Look at a file; one that cannot be taken in gives a refusal.

    Raises ``Refusal`` where the store cannot be written.
    """
    try:
        seen = _recognized(job)
    except FileRefused as refusal:
        return Looked(key=job.key, refusal=refusal.said)
    except OSError as error:
        return Looked(key=job.key, refusal=unreadable(error).said)
    try:
        taken = _taken(job, seen.extension)
    except FileRefused as refusal:
        return Looked(key=job.key, refusal=refusal.said)
    return replace(seen, sha256=taken.sha256, byte_size=taken.byte_size, fresh=taken.fresh)


def _recognized(job: LookJob) -> Looked:
    """Say what a file is, by its content; of the rest, what is named as a text is one."""
    try:
        kind = recognize(job.path)
    except FileRefused:
        if job.path.suffix.lower() not in {*TEXT_TYPES, *CAPTION_TYPES}:
            raise
        return _text(job)
    embedded, private = read_embedded(job.path, kind)
    private = (*private, *private_of(job.path, kind.media_type))
    written = _written(job.path, kind)
    return Looked(
        key=job.key,
        media_type=kind.media_type,
        extension=kind.extension,
        family=kind.family,
        words=written.words if written else None,
        verse=written.verse if written else None,
        embedded=written.embedded if written else embedded,
        private=(*private, *written.private) if written else private,
        remarks=written.remarks if written else (),
    )


def _written(path: Path, kind: Format) -> Written | None:
    """Return the words of a document, None for what is none. Raises ``FileRefused``."""
    if kind is formats.PDF:
        from exhibit.media.documents.pdf import read_pdf  # noqa: PLC0415

        return read_pdf(path)
    if kind is formats.WORD:
        from exhibit.media.documents.word import read_word  # noqa: PLC0415

        return _with_words(read_word(path))
    if kind is formats.OPEN_DOCUMENT:
        from exhibit.media.documents.opendocument import read_opendocument  # noqa: PLC0415

        return _with_words(read_opendocument(path))
    if kind is formats.RICH_TEXT:
        from exhibit.media.documents.richtext import read_richtext  # noqa: PLC0415

        return _with_words(read_richtext(path))
    return None


def _with_words(written: Written) -> Written:
    from exhibit.media.documents.remarks import without_words  # noqa: PLC0415

    if not written.words.strip():
        raise without_words(written.remarks)
    return written


def _text(job: LookJob) -> Looked:
    from exhibit.interchange.captions import is_webvtt  # noqa: PLC0415
    from exhibit.media.front_matter import without_front_matter  # noqa: PLC0415
    from exhibit.media.texts import read_text  # noqa: PLC0415

    words, remark = read_text(job.path)
    remarks = (remark,) if remark else ()
    suffix = job.path.suffix.lower()
    if suffix in CAPTION_TYPES or is_webvtt(words):
        return _captions(job, words, remarks)
    fronted = without_front_matter(words, job.path.name)
    if not fronted.words.strip():
        raise FileRefused("The file has no words in it but lines of its properties.", advice=_RIGHT_ONE)
    media_type = TEXT_TYPES[suffix]
    return Looked(
        key=job.key,
        media_type=media_type,
        extension="md" if media_type == "text/markdown" else "txt",
        family=Family.WORDS,
        words=fronted.words,
        embedded=fronted.embedded,
        private=fronted.private,
        remarks=(*remarks, *fronted.remarks),
    )


def _captions(job: LookJob, text: str, remarks: tuple[str, ...]) -> Looked:
    from exhibit.interchange.captions import is_webvtt, plain_text, read_captions  # noqa: PLC0415
    from exhibit.media.documents.marking import protected  # noqa: PLC0415

    captions = read_captions(text)
    extension = "vtt" if is_webvtt(text) else "srt"
    return Looked(
        key=job.key,
        media_type=CAPTION_TYPES[f".{extension}"],
        extension=extension,
        family=Family.CAPTIONS,
        words=protected(plain_text(captions.cues)),
        remarks=(*remarks, *captions.remarks),
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
