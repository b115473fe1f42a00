"""Probing a picture and making its derivatives and tiles.

A dry run and a real run do the same up to the writing, so they accept and refuse the same files.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from exhibit.media import color, derivatives, formats, tiles
from exhibit.media.damage import refusing_damage
from exhibit.media.decoding import Image, Opened, load_reduced, open_picture
from exhibit.media.formats import Format, recognize
from exhibit.media.page_clock import SECONDS, PageClock
from exhibit.media.remarks import INVISIBLE, remarks_on
from exhibit.media.store import LONG_EDGES, unreadable
from exhibit.model.refusals import FileRefused
from exhibit.ports import MediumDone, MediumFacts, MediumJob

MAX_PAGES = 200
"""So many pages of a TIFF are shown."""

_WHITE = "#ffffff"
_BYTES_A_SECOND = 1_000_000
"""How fast a page is got through at the very least; a large one may take longer than one of a PDF."""

HELD_BYTES = 200_000_000
"""Up to so many bytes of pixels, a picture that needs tiles is decoded once, and held for all that is made of
it. A larger one is read twice from top to bottom, for its derivatives and for its tiles; and so is a JPEG,
whose derivatives are made from a decoding at a half or less."""


def prepare_picture(job: MediumJob, *, write: bool) -> MediumDone:
    """Decode a picture and, with ``write``, store what is missing of it; without, write nothing.

    A file that cannot be taken in gives a refusal. Raises ``Refusal`` where the store cannot be written.
    """
    try:
        kind = recognize(job.original)
        with refusing_damage(job.original):
            return _Preparation(job, kind, write=write).done()
    except FileRefused as refusal:
        return MediumDone(key=job.key, refusal=refusal.said)
    except OSError as error:
        return MediumDone(key=job.key, refusal=str(unreadable(error)))


@dataclass(frozen=True, slots=True)
class _Preparation:
    """What becomes of one picture."""

    job: MediumJob
    kind: Format
    write: bool

    def done(self) -> MediumDone:
        """Decode, store and describe it."""
        places = places_in(self.job.original, self.kind)
        shown = places[:MAX_PAGES]
        first = self._open(shown[0])
        width, height = first.size_as_seen
        tiled = tiles.wanted(width, height)
        average, perceptual = derivatives.seen(self._decoded(first, shown, tiled=tiled))
        unseen = average == _WHITE and color.is_invisible(self._open(shown[0]).load())
        facts = MediumFacts(
            media_type=self.kind.media_type,
            extension=self.kind.extension,
            width=width,
            height=height,
            color=average,
            pages=len(shown),
            perceptual=perceptual,
            tiled=tiled,
        )
        remarks = remarks_on(self.job.original, self.kind, first, len(places), len(shown))
        remarks = (*remarks, INVISIBLE) if unseen else remarks
        return MediumDone(key=self.job.key, facts=facts, remarks=remarks)

    def _decoded(self, first: Opened, shown: tuple[int, ...], *, tiled: bool) -> bytes:
        """Decode what the store lacks, store it, and return the smallest derivative of the first page.

        The first page comes last: where all derivatives are there, the whole picture was decoded once.
        """
        root, sha256 = self.job.store, self.job.sha256
        missing = derivatives.missing(root, sha256, range(1, len(shown) + 1))
        stored: list[int] = []
        timed = self._clock(len(shown))
        try:
            for page in sorted(missing.keys() - {1}, reverse=True):
                with timed():
                    jpegs = derivatives.render(self._open(shown[page - 1]).load())
                self._keep(page, jpegs)
                stored.append(page)
            cut = tiled and self.write and not tiles.is_stored(root, sha256)
            with timed():
                jpegs = self._rendered_and_cut(first, render=1 in missing, cut=cut)
        except BaseException:
            derivatives.remove(root, sha256, stored)
            raise
        self._keep(1, jpegs)
        return jpegs.get(LONG_EDGES[0]) or derivatives.smallest(root, sha256)

    def _clock(self, pages: int) -> Callable[[], AbstractContextManager[None]]:
        """Return what bounds the time of each page of a TIFF; other pictures have the clock of the whole."""
        if self.kind is not formats.TIFF:
            return nullcontext
        return PageClock(pages, SECONDS + self.job.original.stat().st_size / _BYTES_A_SECOND).page

    def _rendered_and_cut(self, opened: Opened, *, render: bool, cut: bool) -> dict[int, bytes]:
        """Return the first page's derivatives where they are to be made; cut it into tiles where it is."""
        held = self._held(opened) if cut else None
        jpegs = self._rendered(opened, held) if render else {}
        if cut:
            tiles.store(self.job.store, self.job.sha256, *self._whole(opened, held))
        return jpegs

    def _rendered(self, opened: Opened, held: Image | None) -> dict[int, bytes]:
        full = opened.width, opened.height
        image = load_reduced(opened, self.kind, max(derivatives.largest(*full))) if held is None else held
        return derivatives.render(image, full)

    def _held(self, opened: Opened) -> Image | None:
        """Decode a picture to be read more than once, where memory and speed allow that."""
        if opened.held:
            return opened.load()
        if self.kind is formats.JPEG or opened.decoded_bytes > HELD_BYTES:
            return None
        return opened.load().copy_memory()

    def _whole(self, opened: Opened, held: Image | None) -> tuple[Image, bool]:
        """Return a picture in sRGB to be cut into tiles, and whether it has to be laid aside to be turned."""
        sideways = held is None and not opened.is_read_downward
        small = opened.decoded_bytes <= HELD_BYTES
        if sideways and small:
            held = opened.load().copy_memory()
        image = opened.load() if held is None else held
        return color.to_srgb(color.on_white(image)), sideways and not small

    def _open(self, place: int) -> Opened:
        return open_picture(self.job.original, self.kind, place)

    def _keep(self, page: int, jpegs: dict[int, bytes]) -> None:
        if self.write and jpegs:
            derivatives.store(self.job.store, self.job.sha256, page, jpegs)


def places_in(path: Path, kind: Format) -> tuple[int, ...]:
    """Return the places of a picture's pages among all that its file holds."""
    if kind is not formats.TIFF:
        return (0,)
    from exhibit.media.tiffs import pages  # noqa: PLC0415 - most imports have no TIFF

    return pages(path)
