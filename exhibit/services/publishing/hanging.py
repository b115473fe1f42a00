"""Hanging the pictures: what an edition needs of the media store, copied under the name of its bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from exhibit.model.dossier import Dossier, View, is_film
from exhibit.model.edition import Picture, Recording, Rendition
from exhibit.model.pieces import MediumFile
from exhibit.model.refusals import FileRefused
from exhibit.model.said import Said, about
from exhibit.ports import MeasurePicture, MediumFacts, MediumJob, Progress
from exhibit.services.publishing.cleaning import Clean, cleaned_by
from exhibit.services.publishing.playing import Playing
from exhibit.services.publishing.press import Press, object_path
from exhibit.services.publishing.tiling import PutTiles, copied_tiles, hang_tiles

__all__ = ["Hanging", "Press", "copied", "object_path", "picture_of"]

_ROUNDED = 1e-6
"""How far a region may reach beyond its picture for having been rounded."""

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
        view=medium.view.value,
        region=_region(medium),
    )


def _region(medium: MediumFile) -> tuple[float, float, float, float] | None:
    """Return where a picture lies on the first one, None where that cannot be."""
    if len(medium.region) != 4:  # noqa: PLR2004 - left, top, width and height
        return None
    left, top, width, height = medium.region
    inside = (
        min(left, top) >= 0 and min(width, height) > 0 and max(left + width, top + height) <= 1 + _ROUNDED
    )
    return (left, top, width, height) if inside else None


class Hanging:
    """Puts derivatives, tiles and recordings into an edition under the name of their own bytes."""

    def __init__(
        self,
        press: Press,
        data: Path,
        progress: Progress,
        *,
        put: Put = copied,
        put_tiles: PutTiles = copied_tiles,
        measure: MeasurePicture | None = None,
        clean: Clean | None = None,
    ) -> None:
        self._press = press
        self._data = data
        self._progress = progress
        self._put = put
        self._put_tiles = put_tiles
        self._measure = measure or press.measure
        self._playing = Playing(press, data, clean or cleaned_by(press))
        self._digests: dict[str, str] = {}

    @property
    def digests(self) -> dict[str, str]:
        """The SHA-256 of all that was put, by its path."""
        return self._digests | self._playing.digests

    @property
    def left_out(self) -> tuple[str, ...]:
        """What is not carried and why, in sentences."""
        return tuple(self._playing.left_out)

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
                raise FileRefused(about(Said("A picture could not be prepared"), done.refusal))

    def pictures(self, dossier: Dossier) -> tuple[Picture, ...]:
        """Return the pictures of a piece's views in their order, their files hung."""
        return tuple(self._picture(dossier, view) for view in dossier.views)

    def recordings(self, dossier: Dossier, pictures: tuple[Picture, ...]) -> tuple[Recording, ...]:
        """Return what is played of a piece, its files hung; ``pictures`` are those of its views."""
        return self._playing.recordings(dossier, pictures)

    def narration(self, language: str, name: str) -> Recording | None:
        """Return what is told in sound at a stop of a tour (``name`` in the media store), its file hung.

        None where it cannot be carried.
        """
        return self._playing.narration(language, name)

    def _picture(self, dossier: Dossier, view: View) -> Picture:
        picture = picture_of(dossier, view, self._renditions(view))
        if not view.medium.tiled or view.page > 1:
            return picture
        tiles, digests = hang_tiles(self._press.store.tiles(view.medium.sha256), self._data, self._put_tiles)
        self._digests |= digests
        return replace(picture, tiles=tiles)

    def _renditions(self, view: View) -> tuple[Rendition, ...]:
        store, sha256 = self._press.store, view.medium.sha256
        paths = [store.derivative(sha256, edge, view.page) for edge in self._press.long_edges]
        # A small original has the same bytes at every size above its own: one file then serves them all.
        made = {rendition.path: rendition for rendition in map(self._hung, paths)}
        return tuple(made.values())

    def _hung(self, source: Path) -> Rendition:
        objects = self._data / "objects"
        sha256 = self._put(source, objects)
        path = object_path(objects, sha256).relative_to(self._data).as_posix()
        self._digests[path] = sha256
        width, height = self._measure(source)
        return Rendition(path=path, width=width, height=height)
