"""Checking a bag completely: every byte of every file that a manifest lists, read once."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from exhibit.interchange.bags.bag import Bag
from exhibit.interchange.bags.problems import Kind, Problem, problem
from exhibit.interchange.bags.reading import read_bag
from exhibit.ports import Progress, no_progress

CHUNK = 1 << 20


def check_bag(
    folder: Path, progress: Progress = no_progress, *, shared_bytes_allowed: bool = False
) -> tuple[Problem, ...]:
    """Return everything that is wrong with the bag in ``folder``; nothing where it is valid (RFC 8493, 3).

    Progress counts bytes. Raises ``Stopped`` only; whatever cannot be read is a problem of its own.
    """
    bag = read_bag(folder, shared_bytes_allowed=shared_bytes_allowed)
    return (*bag.problems, *check_digests(bag, progress))


def check_digests(bag: Bag, progress: Progress = no_progress) -> tuple[Problem, ...]:
    """Hash every listed file that is there, once for all its manifests, and return those that differ."""
    listed = sorted({path for manifest in bag.manifests for path in manifest.entries if path in bag.sizes})
    total = sum(bag.sizes[path] for path in listed)
    done = 0
    problems: list[Problem] = []
    for path in listed:
        progress(done, total, path)
        problems += _check(bag, path, partial(_report, progress, done, total, path))
        done += bag.sizes[path]
    progress(total, total)
    return tuple(problems)


def _report(progress: Progress, before: int, total: int, path: str, read: int) -> None:
    progress(min(before + read, total), total, path)


def _check(bag: Bag, path: str, report: Callable[[int], None]) -> tuple[Problem, ...]:
    wanted = {
        manifest.algorithm: manifest.entries[path] for manifest in bag.manifests if path in manifest.entries
    }
    try:
        digests = _digests(bag.folder / path, tuple(wanted), report)
    except OSError as error:
        return (problem(path, Kind.UNREADABLE, f"This file cannot be read: {error.strerror or error}."),)
    if digests == wanted:
        return ()
    if not bag.sizes[path]:
        return (problem(path, Kind.CUT, "This file is empty: its bytes were lost."),)
    return (problem(path, Kind.CHANGED, "This file is not what was packed: its bytes have changed."),)


def _digests(path: Path, algorithms: tuple[str, ...], report: Callable[[int], None]) -> dict[str, str]:
    hashes = {name: hashlib.new(name, usedforsecurity=False) for name in algorithms}
    read = 0
    with path.open("rb", buffering=0) as stream:
        while chunk := stream.read(CHUNK):
            for one in hashes.values():
                one.update(chunk)
            read += len(chunk)
            report(read)
    return {name: one.hexdigest() for name, one in hashes.items()}
