"""What really lies in a folder. No link is followed and no file opened, so nothing outside is touched."""

from __future__ import annotations

import os
import stat
from collections import Counter
from pathlib import Path

from exhibit.interchange.bags.problems import Kind, Problem, problem

_LINK_TAGS = {0xA000000C, 0xA0000003}
"""Windows' reparse tags of a symbolic link and of a mount point (junction)."""


def walk(folder: Path) -> tuple[dict[str, os.stat_result], tuple[Problem, ...]]:
    """Return every ordinary file under ``folder`` by its relative path, and what else was found there.

    Paths have forward slashes. Empty folders mean nothing in a bag and are passed over.
    """
    files: dict[str, os.stat_result] = {}
    problems: list[Problem] = []
    waiting = [""]
    while waiting:
        here = waiting.pop()
        try:
            names = sorted(entry.name for entry in (folder / here).iterdir())
        except OSError as error:
            problems.append(_unreadable(here or ".", error, "folder"))
            continue
        for name in names:
            path = f"{here}/{name}" if here else name
            try:
                # lstat and not scandir's stat, which leaves out the number of links on Windows.
                facts = (folder / path).lstat()
            except OSError as error:
                problems.append(_unreadable(path, error, "file"))
                continue
            if stat.S_ISDIR(facts.st_mode) and not _is_link(facts):
                waiting.append(path)
            elif stat.S_ISREG(facts.st_mode) and not _is_link(facts):
                files[path] = facts
            else:
                problems.append(_not_a_file(path, facts))
    return files, tuple(problems)


def links_outside(files: dict[str, os.stat_result]) -> tuple[Problem, ...]:
    """Name the files whose bytes also belong to a name outside of the folder."""
    names = Counter((facts.st_dev, facts.st_ino) for facts in files.values() if facts.st_nlink > 1)
    return tuple(
        problem(path, Kind.UNSAFE, "This is a hard link: a file outside of the folder shares its bytes.")
        for path, facts in files.items()
        if facts.st_nlink > names[facts.st_dev, facts.st_ino] > 0
    )


def _is_link(facts: os.stat_result) -> bool:
    return stat.S_ISLNK(facts.st_mode) or getattr(facts, "st_reparse_tag", 0) in _LINK_TAGS


def _not_a_file(path: str, facts: os.stat_result) -> Problem:
    what = "a link to somewhere else" if _is_link(facts) else "a device, pipe or socket"
    return problem(path, Kind.UNSAFE, f"This is {what}, not a file.")


def _unreadable(path: str, error: OSError, what: str) -> Problem:
    return problem(path, Kind.UNREADABLE, f"This {what} cannot be read: {error.strerror or error}.")
