"""Previewing: a real edition of the draft, through the real gate, made in a moment and thrown away again.

Pictures are hard links to the media store's derivatives, or copies where the disk has no links; nothing is
forced to the disk, nothing is recorded. The digest and size of a derivative are remembered between previews,
by its length and time, so that only new ones are read; recordings that were cleaned are kept.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exhibit.interchange.bags import write_bag
from exhibit.model.gate import Verdict
from exhibit.ports import CatalogReader, MeasurePicture, Progress, no_progress
from exhibit.services.publishing.cleaning import CleanedOnce, cleaned_by
from exhibit.services.publishing.composing import admitted, bag_info, compose
from exhibit.services.publishing.hanging import Hanging, Press, object_path
from exhibit.services.publishing.press import link
from exhibit.services.publishing.publishing import NothingToShow, next_number

_REMEMBERED = "seen.json"
_RECORDINGS = "recordings"

Fact = tuple[str, int, int]
"""The SHA-256 of a derivative, and its width and height in pixels."""

_FACTS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A draft edition in its folder. ``numbers`` are the stop numbers of the pieces that are shown in it.

    ``left_out`` says in sentences which recordings are not carried and why.
    """

    folder: Path
    works: int
    refused: tuple[Verdict, ...]
    numbers: tuple[tuple[int, int], ...]
    left_out: tuple[str, ...] = ()

    def number_of(self, piece_id: int) -> int:
        """Return the stop number at which the preview opens for a piece, 0 where it is not shown."""
        return dict(self.numbers).get(piece_id, 0)


def build_preview(
    reader: CatalogReader, gallery_id: int, press: Press, room: Path, progress: Progress = no_progress
) -> Preview:
    """Build an unsigned edition of a gallery as it stands in a new folder below ``room``.

    Raises ``NothingToShow`` where the gate lets nothing pass, ``NotFound`` for the gallery. Where it fails or
    is stopped, nothing is left.
    """
    gallery = reader.galleries.get(gallery_id)
    dossiers, refused = admitted(reader, gallery, press.now())
    if not dossiers:
        raise NothingToShow(refused)
    folder = room / f"{gallery.identity}-{secrets.token_hex(4)}"
    (folder / "data" / "objects").mkdir(parents=True)
    seen = Seen(room / _REMEMBERED, press.measure)
    try:
        data = folder / "data"
        hanging = Hanging(
            press, data, progress,
            put=seen.put, put_tiles=seen.put_tiles, measure=seen.measured,
            clean=CleanedOnce(room / _RECORDINGS, cleaned_by(press)),
        )  # fmt: skip
        content = compose(reader, gallery, dossiers, hanging, press.support)
        press.write_database(folder / "data" / "gallery.db", content)
        info = bag_info(content.front, next_number(reader, gallery_id), press.now())
        write_bag(
            folder,
            info,
            progress,
            passing={f"data/{path}": digest for path, digest in hanging.digests.items()},
        )
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    seen.keep()
    numbers = tuple((page.card.piece_id, page.card.number) for page in content.pages)
    return Preview(
        folder=folder, works=len(dossiers), refused=refused, numbers=numbers, left_out=hanging.left_out
    )


def remove_preview(folder: Path) -> None:
    """Throw a preview away; what is still held open goes with the next sweep."""
    shutil.rmtree(folder, ignore_errors=True)


def sweep_previews(room: Path) -> int:
    """Throw away every preview that an ended program left; return how many. Only while none is open.

    The recordings that it had cleaned go too.
    """
    remove_preview(room / _RECORDINGS)
    left = [path for path in room.iterdir() if path.is_dir()] if room.is_dir() else []
    for path in left:
        remove_preview(path)
    return len(left)


class Seen:
    """What is known of derivatives, by their place, length and time; kept in a file that may be lost."""

    def __init__(self, file: Path, measure: MeasurePicture) -> None:
        self._file = file
        self._measure = measure
        self._known = _read(file)
        self._used: dict[str, Any] = {}
        self._tiles_file = file.with_stem(f"{file.stem}-tiles")
        self._tiles = _read_tiles(self._tiles_file)

    def put(self, source: Path, objects: Path) -> str:
        """Link a derivative to its place among the objects, or copy it, and return its SHA-256."""
        key, fact = self._look(source)
        if fact is None:
            with source.open("rb") as stream:
                sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
            fact = (sha256, *self._measure(source))
        self._used[key] = fact
        link(source, object_path(objects, fact[0]))
        return fact[0]

    def put_tiles(self, source: Path, names: Sequence[str], target: Path) -> tuple[str, ...]:
        """Link the tiles of a pyramid, or copy them, and return the SHA-256 of each.

        A pyramid never changes once it has its name, so its description stands for all tiles.
        """
        facts = (source.parent / "image.dzi").stat()
        key = f"{source.parent.name} {facts.st_size} {facts.st_mtime_ns} {len(names)}"
        known = self._tiles.get(key)
        if known is None:
            known = [hashlib.sha256((source / name).read_bytes()).hexdigest() for name in names]
        self._tiles[key] = known
        for name in names:
            link(source / name, target / name)
        return tuple(known)

    def measured(self, source: Path) -> tuple[int, int]:
        """Return the width and height of a derivative that was put."""
        _, width, height = self._used[self._look(source)[0]]
        return width, height

    def keep(self) -> None:
        """Remember what was used now and before, for the next preview."""
        for file, facts in ((self._file, self._known | self._used), (self._tiles_file, self._tiles)):
            draft = file.with_suffix(".draft")
            draft.write_text(json.dumps(facts), encoding="utf-8")
            draft.replace(file)

    def _look(self, source: Path) -> tuple[str, Fact | None]:
        facts = source.stat()
        key = f"{source.name} {facts.st_size} {facts.st_mtime_ns}"
        known = self._used.get(key) or self._known.get(key)
        return key, (known[0], known[1], known[2]) if known else None


def _read(file: Path) -> dict[str, Any]:
    found = _remembered(file)
    return {key: fact for key, fact in found.items() if isinstance(fact, list) and len(fact) == _FACTS}


def _read_tiles(file: Path) -> dict[str, list[str]]:
    """Return the SHA-256 of the tiles of pyramids, as many as their keys say."""
    found = _remembered(file)
    return {
        key: digests
        for key, digests in found.items()
        if isinstance(digests, list)
        and key.endswith(f" {len(digests)}")
        and all(isinstance(one, str) for one in digests)
    }


def _remembered(file: Path) -> dict[str, Any]:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
