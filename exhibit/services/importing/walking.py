"""Walking through a folder of submissions: every file that is meant, and why the others are not taken."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from exhibit.model.refusals import NotFound, SheetRefused

SHEET_SUFFIXES = (".csv", ".tsv", ".xlsx")

_LITTER = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r", "__macosx"})
_ABOUT = frozenset({"readme", "license", "licence"})
_AWAY = "It is a link to a place outside the folder, and only what lies in the folder is taken in."
_DOUBLE = "It is a link to another place in the same folder, where its files are found anyway."
_BROKEN = "It is a link that leads nowhere."
_SPECIAL = "It is neither a file nor a folder."


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file below the source; ``name`` is its path from there with forward slashes, safe to print."""

    path: Path
    name: str


@dataclass(frozen=True, slots=True)
class Found:
    """Everything below a source: what may be taken in, what is refused and why, what is about the folder."""

    files: tuple[FoundFile, ...]
    refused: tuple[tuple[str, str], ...]
    about: tuple[str, ...] = ()


def walk(source: Path, skipped: Iterable[Path | None] = ()) -> Found:
    """Find every file below ``source``, in the order of their names. Hidden and system files are left out.

    Links are followed only to files inside the source. Files about the folder itself (a README, a LICENSE,
    TOML files of settings) are no submissions. Raises ``NotFound`` where there is no such folder.
    """
    if not source.is_dir():
        what = f"There is no folder {source}."
        raise NotFound(what, advice="Give the folder that holds the submitted files.")
    left_out = {path.resolve() for path in skipped if path is not None}
    found = sorted(_entries(source.resolve(), source), key=lambda entry: entry[0].name)
    meant = [file for file, reason in found if not reason and file.path.resolve() not in left_out]
    return Found(
        tuple(file for file in meant if not _is_about_the_folder(file.path)),
        tuple((file.name, reason) for file, reason in found if reason),
        tuple(file.name for file in meant if _is_about_the_folder(file.path)),
    )


def find_sheet(source: Path) -> Path | None:
    """Return the one sheet in the top of ``source``, None without one. Raises ``SheetRefused``."""
    sheets = sheets_in(source)
    if len(sheets) > 1:
        what = f"The folder has several sheets: {', '.join(printable(path.name) for path in sheets)}."
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
    """Return a file name that every output can carry: bytes that are no text become question marks."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _entries(root: Path, folder: Path) -> Iterator[tuple[FoundFile, str]]:
    closed: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not _is_litter(name))
        for name in [*folders, *names]:
            path = Path(parent) / name
            if _is_litter(name) or (name in folders and not path.is_symlink()):
                continue
            yield FoundFile(path, printable(path.relative_to(folder).as_posix())), _reason(root, path)
    for error in closed:
        path = Path(os.fsdecode(error.filename))
        name = printable(path.relative_to(folder).as_posix())
        yield FoundFile(path, name), f"The folder cannot be read: {error.strerror}."


def _reason(root: Path, path: Path) -> str:
    """Say why an entry is not taken, empty where it is."""
    try:
        mode = path.stat().st_mode
        target = path.resolve(strict=True)
    except (OSError, RuntimeError):  # Python 3.11 raises RuntimeError for links in a circle
        return _BROKEN if path.is_symlink() else "It cannot be read."
    if path.is_symlink() and not target.is_relative_to(root):
        return _AWAY
    if stat.S_ISDIR(mode):
        return _DOUBLE
    return "" if stat.S_ISREG(mode) else _SPECIAL


def _is_litter(name: str) -> bool:
    return name.startswith((".", "~$")) or name.lower() in _LITTER


def _is_about_the_folder(path: Path) -> bool:
    suffix = path.suffix.lower()
    return suffix == ".toml" or (path.stem.lower() in _ABOUT and suffix in {"", ".md", ".txt"})
