"""Reading the parts of a document that is a ZIP file, within limits.

Names inside are compared and never used as paths; nothing is unpacked to a disk. XML is read without any
declaration of entities (defusedxml), as a tree of bounded depth and size.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from exhibit.media.store import unreadable
from exhibit.model.refusals import FileRefused
from exhibit.model.said import Said

MAX_ENTRIES = 5_000
MAX_PART = 64_000_000
"""Bytes of one part, unpacked; the text of a long novel has two."""

MAX_UNPACKED = 2_000_000_000
MAX_RATIO = 300
MAX_DEPTH = 200
MAX_ELEMENTS = 1_000_000

_MAX_DIRECTORY = 4_000_000
_SMALL = 1_000_000
"""Below this a part may be packed as tightly as it likes."""
_READABLE = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_ENCRYPTED = 0x1
_CHUNK = 1 << 16
_ADVICE = "Open it in the program that wrote it, save it as a new file, and import that."
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    struct.error,
    ParseError,
    DefusedXmlException,
    ValueError,
    LookupError,
    RuntimeError,
    OverflowError,
)
"""What the standard library raises over a damaged or strange archive or XML."""


class Parts:
    """The parts of an opened document. Every method raises ``FileRefused`` where a limit is passed."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._entries = {entry.filename: entry for entry in archive.infolist()}
        self.names = tuple(self._entries)
        """Every part's name, as the archive has it."""

    def tree(self, name: str) -> Element | None:
        """Return a part as a tree of XML, None where there is none."""
        if name not in self._entries:
            return None
        with _refusing_damage(), self._opened(name) as stream:
            return _parsed(stream)

    def beginning(self, name: str) -> bytes:
        """Return the first 4,096 bytes of a part, none where there is no such part."""
        if name not in self._entries:
            return b""
        with _refusing_damage(), self._opened(name) as stream:
            return stream.read(4096)

    @contextmanager
    def _opened(self, name: str) -> Iterator[IO[bytes]]:
        entry = self._entries[name]
        if entry.flag_bits & _ENCRYPTED:
            raise locked()
        if entry.compress_type not in _READABLE:
            raise damaged()
        if entry.file_size > MAX_PART or (
            entry.file_size > max(_SMALL, MAX_RATIO * max(1, entry.compress_size))
        ):
            raise _bomb(entry.file_size)
        with self._archive.open(entry) as stream:
            yield stream


class _Bounded:
    """A file whose single reads are bounded: the directory of an archive is read in one."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self.seek = stream.seek
        self.tell = stream.tell
        self.seekable = stream.seekable
        self.close = stream.close

    def read(self, size: int = -1) -> bytes:
        if size > _MAX_DIRECTORY:
            raise _crowded()
        return self._stream.read(_MAX_DIRECTORY if size < 0 else size)


@contextmanager
def open_parts(path: Path) -> Iterator[Parts]:
    """Open a document that is a ZIP file.

    Raises ``FileRefused`` where it cannot be read, is damaged, has too many parts or unpacks to too much.
    """
    try:
        with path.open("rb") as stream:
            yield Parts(_opened_archive(stream))
    except OSError as error:
        raise unreadable(error) from error


def _opened_archive(stream: IO[bytes]) -> zipfile.ZipFile:
    with _refusing_damage():
        archive = zipfile.ZipFile(cast("IO[bytes]", _Bounded(stream)))
        entries = archive.infolist()
    if len(entries) > MAX_ENTRIES:
        raise _crowded()
    if (size := sum(entry.file_size for entry in entries)) > MAX_UNPACKED:
        raise _bomb(size)
    return archive


@contextmanager
def _refusing_damage() -> Iterator[None]:
    try:
        yield
    except _BROKEN as error:
        raise damaged() from error


def damaged() -> FileRefused:
    """Return the refusal for a document that cannot be read."""
    return FileRefused("The document is damaged and cannot be read.", advice=_ADVICE)


def locked() -> FileRefused:
    """Return the refusal for a document that asks for a password."""
    what = "The document is protected by a password."
    return FileRefused(what, advice="Save it without a password and import that.")


def _parsed(stream: IO[bytes]) -> Element:
    """Parse step by step, so that a limit is met before the memory is."""
    root: Element | None = None
    depth = count = 0
    events = iterparse(stream, events=("start", "end"), forbid_dtd=True)
    for event, element in events:
        if event == "end":
            depth -= 1
            continue
        root = element if root is None else root
        depth, count = depth + 1, count + 1
        if depth > MAX_DEPTH or count > MAX_ELEMENTS or stream.tell() > MAX_PART:
            raise _bomb(stream.tell())
    if root is None:
        raise damaged()
    return root


def _crowded() -> FileRefused:
    what = Said("The document has more than {most:,} parts, which no story has.", most=MAX_ENTRIES)
    return FileRefused(what, advice=_ADVICE)


def _bomb(size: int) -> FileRefused:
    return FileRefused(
        Said(
            "The document unpacks to far more than a story has "
            "({megabytes:,.0f} MB, or parts deep within parts).",
            megabytes=size / 1e6,
        ),
        meaning="It may have been made to do harm, and is not read.",
        advice=_ADVICE,
    )
