"""The folders of installed editions: their names, copying one in, and removing one."""

from __future__ import annotations

import re
import secrets
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from exhibit import durable
from exhibit.ports import Progress
from exhibit.services.installing.surveying import SIGNATURE, TAG_MANIFEST, TEXTS, EditionCheck

FOLDER_NAME = re.compile(r"([0-9A-Za-z-]{1,64}-[1-9][0-9]{0,8}-[0-9a-f]{12})(?:_[0-9]{1,6})?")
"""Names of installed editions: nothing that exFAT, Windows or a path could take amiss.

The part behind the underline is there where one edition was installed again because its copy had gone bad.
"""

LEAVING = ".leaving-"
"""How the name of an edition begins that is being removed, so that no half of one keeps a real name."""

_CLUSTER = 4 << 10

_LARGE = 4 << 20
"""Bytes from which on a file is forced to the disk by itself, so that not all is left for the end."""


def stem(survey: EditionCheck) -> str:
    """Return the name under which an edition is installed: gallery, number, and what its payload is."""
    return f"{survey.identity}-{survey.number}-{survey.digest[:12]}"


def installed(editions: Path) -> list[Path]:
    """Return the folders of all installed editions, the last installed first."""
    with suppress(OSError):
        found = [one for one in editions.iterdir() if FOLDER_NAME.fullmatch(one.name) and one.is_dir()]
        return sorted(found, key=lambda path: (-path.stat().st_mtime_ns, path.name))
    return []


def same_stem(one: Path, other: Path) -> bool:
    """Tell whether two folders hold copies of one edition."""
    return one.name.split("_")[0] == other.name.split("_")[0]


def same_texts(one: Path, other: Path) -> bool:
    """Tell whether two editions list the same bytes, say the same of themselves and are signed alike."""
    return _texts(one) == _texts(other)


def _texts(folder: Path) -> dict[str, bytes]:
    paths = [folder / name for name in (*TEXTS, TAG_MANIFEST, SIGNATURE)]
    return {path.name: path.read_bytes() for path in paths if path.is_file()}


def free_name(editions: Path, name: str) -> Path:
    """Return a folder of that name, or with a number behind it, that is not there yet."""
    again = 0
    while (path := editions / (f"{name}_{again}" if again else name)).exists():
        again += 1
    return path


def room_for(files: Mapping[str, int]) -> int:
    """Return the bytes that files of these sizes take up on a disk, the last cluster of each included."""
    return sum(-(-size // _CLUSTER) * _CLUSTER + _CLUSTER for size in files.values())


def copy_in(source: Path, target: Path, files: Mapping[str, int], progress: Progress) -> None:
    """Copy files durably into a new folder. Progress counts bytes. Raises ``OSError`` and ``Stopped``.

    The folder has no name yet under which anybody would open it, so nothing in it needs to be forced to the
    disk before the rest: what is large is as it comes, the thousands of tiles are together at the end.
    """
    durable.make_folder(target)
    done, total = 0, sum(files.values())
    for path in sorted(files):

        def report(chunk: bytes, path: str = path) -> None:
            nonlocal done
            done += len(chunk)
            progress(min(done, total), total, path)

        progress(done, total, path)
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        with (source / path).open("rb") as origin, (target / path).open("xb") as stream:
            size = durable.copy_stream(origin, stream, report)
            if size >= _LARGE:
                stream.flush()
                durable.sync_file(stream.fileno())
    durable.sync_tree(target)


def remove(path: Path) -> None:
    """Remove an edition. It loses its name first; what cannot be removed now is left for the next time."""
    leaving = path.with_name(f"{LEAVING}{secrets.token_hex(8)}")
    with suppress(OSError):  # on Windows a kiosk that still shows it holds it
        path.replace(leaving)
        durable.sync_folder(path.parent)
        shutil.rmtree(leaving, ignore_errors=True)


def sweep(editions: Path) -> None:
    """Remove what installing or removing had begun when it was killed."""
    for path in sorted(editions.iterdir()):
        if path.name.startswith((durable.INCOMING, LEAVING)):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)
