"""Walking through a folder of submissions: every file that is meant, and why the others are not taken."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from exhibit.model.refusals import NotFound, SheetRefused
from exhibit.model.said import Said

SHEET_SUFFIXES = (".csv", ".tsv", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")

_LITTER = frozenset(
    {
        *("thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r", "__macosx", "autorun.inf"),
        *("$recycle.bin", "recycler", "#recycle", "lost+found", "system volume information", "@eadir"),
    }
)
"""What systems and network stores leave behind, the bins with what somebody threw away among it."""

_ABOUT = frozenset({"readme", "license", "licence"})
_AWAY = "It is a link to a place outside the folder, and only what lies in the folder is taken in."
_DOUBLE = "It is a link to another place in the same folder, where its files are found anyway."
_BROKEN = "It is a link that leads nowhere."
_SPECIAL = "It is neither a file nor a folder."

_STEERING = re.compile(r"[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file below the source; ``name`` is its path from there with forward slashes, safe to print."""

    path: Path
    name: str


@dataclass(frozen=True, slots=True)
class Found:
    """Everything below a source: what may be taken in, what is refused and why, what is about the folder.

    ``hidden`` are the names of what was left alone: hidden files and folders, and what systems leave behind.
    """

    files: tuple[FoundFile, ...]
    refused: tuple[tuple[str, str], ...]
    about: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()


def walk(source: Path, skipped: Iterable[Path | None] = ()) -> Found:
    """Find every file below ``source``, in the order of their names. Hidden and system files are left out.

    Links are followed only to files inside the source. Files about the folder itself (a README, a LICENSE,
    TOML files of settings) are no submissions. Raises ``NotFound`` where there is no such folder.
    """
    if not source.is_dir():
        what = Said("There is no folder {folder}.", folder=source)
        raise NotFound(what, advice="Give the folder that holds the submitted files.")
    left_out = {path.resolve() for path in skipped if path is not None}
    entries = sorted(_entries(source.resolve(), source), key=_by_name)
    found = _told_apart([entry for entry in entries if not entry.hidden])
    meant = [entry.file for entry in found if not entry.reason and entry.target not in left_out]
    return Found(
        tuple(file for file in meant if not _is_about_the_folder(file.path)),
        tuple((entry.file.name, entry.reason) for entry in found if entry.reason),
        tuple(file.name for file in meant if _is_about_the_folder(file.path)),
        tuple(entry.file.name for entry in entries if entry.hidden),
    )


def find_sheet(source: Path) -> Path | None:
    """Return the one sheet in the top of ``source``, None without one. Raises ``SheetRefused``."""
    sheets = sheets_in(source)
    if len(sheets) > 1:
        what = Said(
            "The folder has several sheets: {names}.",
            names=", ".join(printable(path.name) for path in sheets),
        )
        raise SheetRefused(what, advice="Say which one is meant with --sheet.")
    return sheets[0] if sheets else None


def sheets_in(source: Path) -> tuple[Path, ...]:
    """Return every sheet in the top of a folder, by name; none where it is no folder."""
    if not source.is_dir():
        return ()
    return tuple(
        sorted(
            path
            for path in source.iterdir()
            if path.suffix.lower() in SHEET_SUFFIXES and path.is_file() and not _is_litter(path.name)
        )
    )


def printable(name: str) -> str:
    """Return a file name that every output can carry: what is no text, and what steers a terminal, is marked.

    Bytes that are no UTF-8, control characters, line breaks, and signs that turn the direction of the text
    around them, each become a replacement character.
    """
    readable = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return _STEERING.sub("\N{REPLACEMENT CHARACTER}", readable)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A file or what is refused, with the reason; ``target`` is where it really lies."""

    file: FoundFile
    target: Path
    reason: str = ""
    hidden: bool = False


def _entries(root: Path, source: Path) -> Iterator[_Entry]:
    """Yield everything below a folder but what is in hidden ones, in no order.

    ``root`` is where the folder really lies. Folders wait in a list instead of calls within calls, so that no
    depth is too deep. Only links are resolved: everything else lies where it was found.
    """
    waiting = [""]
    while waiting:
        below = waiting.pop()
        try:
            with os.scandir(os.path.join(source, below)) as listing:  # noqa: PTH118 - keeps the given path as it is
                entries = list(listing)
        except OSError as error:
            said = Said("The folder cannot be read: {reason}.", reason=error.strerror or error)
            yield _Entry(FoundFile(source / below, printable(below)), root / below, said)
            continue
        for entry in entries:
            name = f"{below}/{entry.name}" if below else entry.name
            if _is_litter(entry.name):
                yield _Entry(FoundFile(source / name, printable(name)), root / name, hidden=True)
            elif _is_folder(entry):
                waiting.append(name)
            else:
                target, reason = _examined(root, name, entry)
                yield _Entry(FoundFile(source / name, printable(name)), target, reason)


def _by_name(entry: _Entry) -> tuple[str, str]:
    return entry.file.name, os.fspath(entry.file.path)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _examined(root: Path, name: str, entry: os.DirEntry[str]) -> tuple[Path, str]:
    """Return where an entry really lies, and why it is not taken; empty where it is."""
    try:
        if not entry.is_symlink():
            return root / name, "" if entry.is_file() else _SPECIAL
        mode = entry.stat().st_mode
        target = Path(entry.path).resolve(strict=True)
    except (OSError, RuntimeError):  # Python 3.11 raises RuntimeError for links in a circle
        return root / name, _BROKEN
    if not target.is_relative_to(root):
        return target, _AWAY
    if stat.S_ISDIR(mode):
        return target, _DOUBLE
    return target, "" if stat.S_ISREG(mode) else _SPECIAL


def _told_apart(entries: list[_Entry]) -> list[_Entry]:
    """Number files whose names print alike, such as two that differ only in bytes that are no text."""
    taken = {entry.file.name for entry in entries}
    if len(taken) == len(entries):
        return entries
    seen: set[str] = set()
    for place, entry in enumerate(entries):
        name, number = entry.file.name, 1
        while name in seen or (number > 1 and name in taken):
            number += 1
            whole = PurePosixPath(entry.file.name)
            name = str(whole.with_name(f"{whole.stem} ({number}){whole.suffix}"))
        seen.add(name)
        entries[place] = replace(entry, file=FoundFile(entry.file.path, name))
    return entries


def _is_litter(name: str) -> bool:
    return name.startswith((".", "~$")) or name.lower() in _LITTER


def _is_about_the_folder(path: Path) -> bool:
    suffix = path.suffix.lower()
    return suffix == ".toml" or (path.stem.lower() in _ABOUT and suffix in {"", ".md", ".txt"})
