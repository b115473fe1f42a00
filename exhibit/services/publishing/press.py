"""What publishing needs from outside, and where objects lie in an edition."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from exhibit.model.edition import Support
from exhibit.ports import (
    CleanRecording,
    MeasurePicture,
    MediaStore,
    PrepareMedia,
    ReadWords,
    WriteGalleryDatabase,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """What publishing needs from outside: the media, and how an edition's database is written."""

    store: MediaStore
    store_root: Path
    prepare: PrepareMedia
    measure: MeasurePicture
    clean: CleanRecording
    read_words: ReadWords
    write_database: WriteGalleryDatabase
    support: Support
    long_edges: tuple[int, ...]
    now: Callable[[], datetime]


def object_path(objects: Path, sha256: str, extension: str = "jpg") -> Path:
    """Return where an object lies; its folder is made."""
    target = objects / sha256[:2] / f"{sha256}.{extension}"
    target.parent.mkdir(exist_ok=True)
    return target


def link(source: Path, target: Path) -> None:
    """Have a file at a second place as well, copied where the disk has no links; what is there stays."""
    if target.exists():
        return
    try:
        os.link(source, target)
    except OSError:  # another disk, or one without links
        shutil.copyfile(source, target)
