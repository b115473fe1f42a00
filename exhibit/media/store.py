"""Originals and derivatives as plain files, named by the SHA-256 of the original's bytes."""

from __future__ import annotations

import errno
import hashlib
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from exhibit import durable
from exhibit.model.refusals import FileRefused, NotFound, Refusal
from exhibit.model.said import Said
from exhibit.ports import MediumFacts

LONG_EDGES = (512, 1280, 2560)
"""The sizes in which every picture is shown: pixels of the longer side, smallest first.

The largest may be somewhat smaller or larger, where that saves resizing (decision 0015).
"""

DZI = "image.dzi"
"""What describes a pyramid, in its folder; it is written after all tiles are on the disk."""

_SHA256 = re.compile(r"[0-9a-f]{64}")
_EXTENSION = re.compile(r"[a-z0-9]{1,8}")


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that was kept: its SHA-256, its size in bytes, and whether the store did not have it before."""

    sha256: str
    byte_size: int
    fresh: bool


class FileMediaStore:
    """The media store as folders.

    ``originals/ab/<sha256>.<ext>``, ``derivatives/ab/<sha256>-<edge>.jpg`` (further pages of a document:
    ``<sha256>-p<page>-<edge>.jpg``) and ``tiles/ab/<sha256>/`` with a tile pyramid.

    Fulfils ``exhibit.ports.MediaStore``. Every write is durable before it is reported as done.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def keep(self, source: Path, extension: str) -> str:
        """Copy a file into the store in one pass and return its SHA-256; what is there already stays.

        An object that is shorter or longer than what was copied is damaged, and is replaced. Raises
        ``FileRefused`` where the source cannot be read, ``Refusal`` where the store cannot be written.
        """
        return self.take(source, extension).sha256

    def take(self, source: Path, extension: str) -> Taken:
        """Do as ``keep`` does, and say more of it."""
        originals = self.root / "originals"
        digest = hashlib.sha256()
        with writing(), _reading(source) as origin:
            durable.make_folder(originals)
            with durable.incoming(originals) as (temporary, stream):
                size = durable.copy_stream(_Source(origin), stream, digest.update)
                target = self._original(digest.hexdigest(), extension)
                present = _size(target) == size
                if present:
                    stream.truncate(0)  # so that nothing of what is thrown away is forced to the disk
            if present:
                temporary.unlink()
            else:
                durable.make_folder(target.parent)
                durable.replace(temporary, target)
        return Taken(digest.hexdigest(), size, fresh=not present)

    def original(self, sha256: str, extension: str) -> Path:
        """Return where an original is. Raises ``NotFound``."""
        path = self._original(sha256, extension)
        if not path.is_file():
            what = Said(
                "The original {sha256}….{extension} is not in the media store.",
                sha256=sha256[:12],
                extension=extension,
            )
            raise NotFound(what, advice="Import the file once more, or restore it from a backup.")
        return path

    def derivative(self, sha256: str, long_edge: int, page: int = 1) -> Path:
        """Return where a derivative is or would be; ``long_edge`` in pixels, pages counted from 1."""
        return derivative_path(self.root, sha256, long_edge, page)

    def tiles(self, sha256: str) -> Path:
        """Return where a tile pyramid is or would be."""
        return tiles_path(self.root, sha256)

    def lacking(self, sha256: str, facts: MediumFacts) -> tuple[Path, ...]:
        """Return the derivatives, and the pyramid, that a medium file should have and are not there."""
        pages = range(1, facts.pages + 1)
        wanted = [self.derivative(sha256, edge, page) for page in pages for edge in LONG_EDGES]
        pyramid = [self.tiles(sha256) / DZI] if facts.tiled else []
        return tuple(path for path in (*wanted, *pyramid) if not path.is_file())

    def discard(self, sha256: str, extension: str) -> None:
        """Remove an original that was refused after it was kept, and all made of it, where there is any."""
        self._original(sha256, extension).unlink(missing_ok=True)
        folder = self.derivative(sha256, LONG_EDGES[0]).parent
        for path in folder.glob(f"{sha256}-*") if folder.is_dir() else ():
            path.unlink(missing_ok=True)
        durable.remove_folder(self.tiles(sha256))

    def sweep(self) -> int:
        """Remove what a kill left unfinished; return how many files. Only while nobody else writes here."""
        return durable.sweep(self.root)

    def _original(self, sha256: str, extension: str) -> Path:
        _check_name(sha256, extension)
        return self.root / "originals" / sha256[:2] / f"{sha256}.{extension}"


def derivative_path(root: Path, sha256: str, long_edge: int, page: int = 1) -> Path:
    """Return where a store at ``root`` has a derivative; ``long_edge`` in pixels, pages counted from 1."""
    _check_name(sha256, "jpg")
    which = "" if page == 1 else f"-p{page}"
    return root / "derivatives" / sha256[:2] / f"{sha256}{which}-{long_edge}.jpg"


def tiles_path(root: Path, sha256: str) -> Path:
    """Return the folder in which a store at ``root`` has a tile pyramid."""
    _check_name(sha256, "jpg")
    return root / "tiles" / sha256[:2] / sha256


def hash_file(path: Path) -> str:
    """Return the SHA-256 of a file, writing nothing. Raises ``FileRefused`` where it cannot be read."""
    with _reading(path) as stream:
        origin = _Source(stream)
        digest = hashlib.sha256()
        while chunk := origin.read(durable.CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


@contextmanager
def writing() -> Iterator[None]:
    """Turn a failure of the disk under the store into a ``Refusal``: it stops the work, not just one file.

    Where it only does not take so large a file, that is a ``FileRefused``.
    """
    try:
        yield
    except OSError as error:
        if error.errno == errno.EFBIG:
            what = "The file, or what is made of it, is larger than files may be here."
            raise FileRefused(what, advice="Save it smaller and import that.") from error
        what = Said("The media store cannot be written: {reason}.", reason=error.strerror or error)
        meaning = "What was stored before is unharmed, and this file was not taken in."
        raise Refusal(
            what, meaning=meaning, advice="Make room on that disk or mend it, then run the same again."
        ) from error


class _Source:
    """A file that is read from, whose failures are told apart from those of the store."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def read(self, size: int, /) -> bytes:
        """Return up to ``size`` bytes. Raises ``FileRefused``."""
        try:
            return self._stream.read(size)
        except OSError as error:
            raise unreadable(error) from error


@contextmanager
def _reading(path: Path) -> Iterator[BinaryIO]:
    try:
        stream = path.open("rb")
    except OSError as error:
        raise unreadable(error) from error
    with stream:
        yield stream


def beginning(path: Path, size: int) -> bytes:
    """Return up to ``size`` bytes from a file's beginning. Raises ``FileRefused`` where it cannot be read."""
    try:
        with path.open("rb") as stream:
            return stream.read(size)
    except OSError as error:
        raise unreadable(error) from error


def unreadable(error: OSError) -> FileRefused:
    """Return the refusal for a file that the system would not let us read."""
    what = Said("The file cannot be read: {reason}.", reason=error.strerror or error)
    return FileRefused(
        what, advice="See whether it is still there and whether you may open it, then try again."
    )


def _check_name(sha256: str, extension: str) -> None:
    if not _SHA256.fullmatch(sha256) or not _EXTENSION.fullmatch(extension):
        message = f"{sha256!r} with {extension!r} is no name of the media store"
        raise ValueError(message)


def _size(path: Path) -> int:
    """Return a file's size in bytes, -1 where there is none."""
    return path.stat().st_size if path.is_file() else -1
