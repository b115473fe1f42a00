"""What is dropped or pasted from outside: the paths of files and folders on this machine."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from exhibit.services.importing.walking import SHEET_SUFFIXES


def dropped_paths(data: QMimeData) -> tuple[Path, ...]:
    """Return the local files and folders that are carried."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def typed_path(text: str) -> Path | None:
    """Return the path that a person typed or pasted, with or without quotation marks or ``file://``."""
    bare = text.strip().strip("\"'")
    if bare.startswith("file://"):
        bare = QUrl(bare).toLocalFile()
    return Path(bare).expanduser() if bare else None


def is_source(path: Path) -> bool:
    """Tell whether a path is something to import from: a folder, or a sheet."""
    return path.is_dir() or path.suffix.lower() in SHEET_SUFFIXES


def source_among(paths: Iterable[Path]) -> Path | None:
    """Return the first folder or sheet among paths, None where all are single works."""
    return next((path for path in paths if is_source(path)), None)
