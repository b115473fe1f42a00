"""What a curator arranges: a gallery of ordered sections, stops within them, and tours over the stops."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Gallery:
    """An arrangement that can be published. Its title and welcome are ``Text`` rows.

    ``identity`` is random, never changes, and tells editions of this gallery from all others. ``place`` is
    where it will be shown: a consent that is limited to places is asked about it.
    """

    id: int = 0
    identity: str
    language: str = "en"
    place: str = ""
    prompts: tuple[tuple[tuple[str, str], ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A room of a gallery; ``position`` orders the sections of one gallery from 0."""

    id: int = 0
    gallery_id: int
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A piece in its place. ``number`` is printed on the label beside the work and is unique in a gallery."""

    id: int = 0
    section_id: int
    piece_id: int
    position: int = 0
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Tour:
    """A path through some stops of a gallery. Its words are ``Text`` rows."""

    id: int = 0
    gallery_id: int
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TourStop:
    """A stop in its place on a tour.

    ``narration`` is what is told there, as pairs of language and text. ``sounds`` are recordings of it, as
    pairs of language and file in the media store (``<sha256>.<extension>``).
    """

    id: int = 0
    tour_id: int
    stop_id: int
    position: int = 0
    narration: tuple[tuple[str, str], ...] = ()
    sounds: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """The record that an edition was made of a gallery. Kept for good; not part of undo.

    ``digest`` is the SHA-256 of the edition's payload manifest, ``published_on`` an ISO 8601 time.
    ``folder`` is where it was written, ``sent_to`` the curator's own notes on where it went. ``pieces``
    are the ids of the pieces in it, each with a digest of what was shown of it; empty for editions that were
    made before this was kept.
    """

    id: int = 0
    gallery_id: int
    number: int
    digest: str
    published_on: str
    works: int = 0
    folder: str = ""
    sent_to: str = ""
    pieces: tuple[tuple[int, str], ...] = ()
