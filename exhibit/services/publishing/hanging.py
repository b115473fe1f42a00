"""Hanging the pictures: what an edition needs of the media store, copied under the name of its bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from exhibit.model.dossier import Dossier, View, is_film
from exhibit.model.edition import Picture, Rendition, Support
from exhibit.model.pieces import MediumFile
from exhibit.model.refusals import FileRefused
from exhibit.ports import (
    MeasurePicture,
    MediaStore,
    MediumFacts,
    MediumJob,
    PrepareMedia,
    Progress,
    WriteGalleryDatabase,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """What publishing needs from outside: the media, and how an edition's database is written."""

    store: MediaStore
    store_root: Path
    prepare: PrepareMedia
    measure: MeasurePicture
    write_database: WriteGalleryDatabase
    support: Support
    long_edges: tuple[int, ...]
    now: Callable[[], datetime]


Put = Callable[[Path, Path], str]
"""Puts a derivative into the folder of objects under the name of its bytes, and returns their SHA-256."""


def copied(source: Path, objects: Path) -> str:
    """Copy a derivative: what leaves the house shares its bytes with nothing."""
    content = source.read_bytes()
    sha256 = hashlib.sha256(content).hexdigest()
    target = object_path(objects, sha256)
    if not target.exists():
        target.write_bytes(content)
    return sha256


def object_path(objects: Path, sha256: str) -> Path:
    """Return where an object lies; its folder is made."""
    target = objects / sha256[:2] / f"{sha256}.jpg"
    target.parent.mkdir(exist_ok=True)
    return target


def picture_of(dossier: Dossier, view: View, renditions: tuple[Rendition, ...]) -> Picture:
    """Return what visitors see and are told of a view; a film that is told at length alone, is told so."""
    medium = view.medium
    description = dossier.description_of(medium)
    return Picture(
        renditions=renditions,
        color=medium.color,
        alt=dossier.alt_of(medium) or (description if is_film(medium) else ()),
        description=description,
        page=view.page if medium.pages > 1 else 0,
    )


class Hanging:
    """Puts derivatives into an edition under the name of their own bytes."""

    def __init__(
        self,
        press: Press,
        data: Path,
        progress: Progress,
        *,
        put: Put = copied,
        measure: MeasurePicture | None = None,
    ) -> None:
        self._press = press
        self._data = data
        self._progress = progress
        self._put = put
        self._measure = measure or press.measure

    def make_missing(self, media: Iterable[MediumFile]) -> None:
        """Make derivatives again that the store has lost. Raises ``FileRefused`` where that fails."""
        store = self._press.store
        jobs = [
            MediumJob(
                key=medium.sha256,
                original=store.original(medium.sha256, medium.extension),
                store=self._press.store_root,
                sha256=medium.sha256,
            )
            for medium in media
            if store.lacking(medium.sha256, MediumFacts.of(medium))
        ]
        for place, done in enumerate(self._press.prepare(jobs)):
            self._progress(place + 1, len(jobs), "Preparing pictures")
            if done.refusal:
                raise FileRefused(f"A picture could not be prepared: {done.refusal}")

    def pictures(self, dossier: Dossier) -> tuple[Picture, ...]:
        """Return the pictures of a piece's views in their order, their files hung."""
        return tuple(picture_of(dossier, view, self._renditions(view)) for view in dossier.views)

    def _renditions(self, view: View) -> tuple[Rendition, ...]:
        store, sha256 = self._press.store, view.medium.sha256
        paths = [store.derivative(sha256, edge, view.page) for edge in self._press.long_edges]
        # A small original has the same bytes at every size above its own: one file then serves them all.
        made = {rendition.path: rendition for rendition in map(self._hung, paths)}
        return tuple(made.values())

    def _hung(self, source: Path) -> Rendition:
        objects = self._data / "objects"
        target = object_path(objects, self._put(source, objects))
        width, height = self._measure(source)
        return Rendition(path=target.relative_to(self._data).as_posix(), width=width, height=height)
