"""Writing files so that a power cut leaves either the old one, the new one or nothing: never half a file.

Bytes go to a file beside the target, are forced to the disk, get their name, and then the folder that holds
the name is forced to the disk. A rename without the first force comes back as an empty file after a cut; one
without the last comes back without the name. Every durable write of the program goes through this module, so
a test can take one of the forces away in one place. Failures of the disk are plain ``OSError``.
"""

from __future__ import annotations

import ctypes
import os
import secrets
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Protocol

INCOMING = ".incoming-"
"""How the name of every unfinished file or folder begins, so that what a kill left can be told and swept."""

CHUNK = 1 << 20

_SYNCING_DISKS = ("linux",)
"""Systems with a call that forces all of a disk (``syncfs``)."""

_FORCED_AT_ONCE = 8
"""More threads than that gain nothing: the disk writes its journal for all of them together."""


class Readable(Protocol):
    """Whatever bytes come from."""

    def read(self, size: int, /) -> bytes:
        """Return up to ``size`` bytes, none at the end."""


def sync_file(descriptor: int) -> None:
    """Force an open file's bytes to the disk, past the drive's own cache where the system can (macOS)."""
    if sys.platform == "darwin":
        import fcntl  # noqa: PLC0415 - not there on Windows

        with suppress(OSError):  # network disks do not know this call; fsync below is what they have
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)


def sync_folder(path: Path) -> None:
    """Force a folder's names to the disk. Windows has no such call and orders them itself."""
    if os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_tree(folder: Path) -> None:
    """Force a folder with all files and folders in it to the disk; they may be many thousands.

    Linux does it by one call that forces whatever else waits for that disk as well: a thousand single forces
    take far longer. Elsewhere several files are forced at once, which a disk does together, and then every
    folder once.
    """
    if sys.platform in _SYNCING_DISKS:
        _sync_disk_of(folder)
        return
    found = [(Path(place), names) for place, _, names in os.walk(folder)]
    with ThreadPoolExecutor(_FORCED_AT_ONCE) as pool:
        for _ in pool.map(_force, [place / name for place, names in found for name in names]):
            pass
    for place, _ in found:
        sync_folder(place)


def _force(path: Path) -> None:
    with path.open("rb+") as stream:
        sync_file(stream.fileno())


def _sync_disk_of(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        if ctypes.CDLL(None, use_errno=True).syncfs(descriptor):
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number))
    finally:
        os.close(descriptor)


def make_folder(path: Path) -> None:
    """Make a folder and its parents; the name of each new one is durable."""
    missing = [folder for folder in (path, *path.parents) if not folder.exists()]
    for folder in reversed(missing):
        folder.mkdir(exist_ok=True)
        sync_folder(folder.parent)


@contextmanager
def incoming(folder: Path) -> Iterator[tuple[Path, BinaryIO]]:
    """Open a new unfinished file in ``folder``; its bytes are on the disk when the block ends.

    The file is removed where the block fails; otherwise ``replace`` gives it its name.
    """
    path = folder / f"{INCOMING}{secrets.token_hex(8)}"
    try:
        with path.open("xb") as stream:
            yield path, stream
            stream.flush()
            sync_file(stream.fileno())
    except BaseException:
        path.unlink(missing_ok=True)
        raise


@contextmanager
def incoming_folder(folder: Path) -> Iterator[Path]:
    """Make a new unfinished folder in ``folder``; all that is put into it is on the disk when the block ends.

    It is removed where the block fails; otherwise ``replace_folder`` gives it its name.
    """
    path = folder / f"{INCOMING}{secrets.token_hex(8)}"
    try:
        path.mkdir()
        yield path
        sync_tree(path)
    except BaseException:
        shutil.rmtree(path, ignore_errors=True)
        raise


def replace_folder(temporary: Path, target: Path) -> None:
    """Give an unfinished folder (already on the disk) its name, durably, in place of any folder there."""
    remove_folder(target)
    temporary.rename(target)
    sync_folder(target.parent)


def remove_folder(path: Path) -> None:
    """Remove a folder with all in it, if it is there. A kill leaves all of it or what ``sweep`` removes."""
    with suppress(FileNotFoundError):
        shutil.rmtree(path.rename(path.with_name(f"{INCOMING}{secrets.token_hex(8)}")))


def replace(temporary: Path, target: Path) -> None:
    """Give an unfinished file (already on the disk) its name, durably, in place of any file of that name."""
    _rename(temporary, target)
    sync_folder(target.parent)


def write_file(path: Path, data: bytes) -> None:
    """Write a file durably. The folder must exist."""
    write_files({path: data})


def write_files(contents: Mapping[Path, bytes]) -> None:
    """Write several files durably, in the order given; each folder is forced to the disk once, at the end."""
    for path, data in contents.items():
        with incoming(path.parent) as (temporary, stream):
            stream.write(data)
        _rename(temporary, path)
    for folder in {path.parent for path in contents}:
        sync_folder(folder)


def copy_file(source: Path, target: Path, *, each: Callable[[bytes], object] | None = None) -> int:
    """Copy a file durably and return its size in bytes; ``each`` sees every chunk, to hash it or to count."""
    with source.open("rb") as origin, incoming(target.parent) as (temporary, stream):
        size = copy_stream(origin, stream, each)
    replace(temporary, target)
    return size


def copy_stream(origin: Readable, stream: BinaryIO, each: Callable[[bytes], object] | None = None) -> int:
    """Copy what is left of ``origin`` in chunks of 1 MiB and return how many bytes that were."""
    size = 0
    while chunk := origin.read(CHUNK):
        if each is not None:
            each(chunk)
        stream.write(chunk)
        size += len(chunk)
    return size


def sweep(folder: Path) -> int:
    """Remove the unfinished files and folders that a kill left in ``folder`` and below; return how many.

    Only for the one program that may write there: another one's unfinished files look the same.
    """
    # Only names are looked at: a store has many thousands of files, and a desk that opens waits for this.
    swept = 0
    for place, folders, names in os.walk(folder):
        stale = [name for name in folders if name.startswith(INCOMING)]
        for name in stale:
            shutil.rmtree(Path(place, name), ignore_errors=True)
        unfinished = [name for name in names if name.startswith(INCOMING)]
        for name in unfinished:
            Path(place, name).unlink(missing_ok=True)
        swept += len(stale) + len(unfinished)
    return swept


def _rename(temporary: Path, target: Path) -> None:
    """Rename, and leave no unfinished file behind where that fails."""
    try:
        temporary.replace(target)
    except OSError:
        with suppress(OSError):  # what could not be renamed tells more; a folder is its maker's to remove
            temporary.unlink()
        raise
