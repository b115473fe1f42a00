"""What the consent page lists: everything, what runs out, what a gallery lacks, what must be replaced."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from exhibit.model.rows import natural
from exhibit.ports import CatalogReader
from exhibit.services.arranging import GallerySummary, list_galleries
from exhibit.services.reviewing.standing import (
    Answer,
    Due,
    StillOut,
    expiring,
    missing_for_gallery,
    withdrawn_but_published,
)
from ui.curator.consent.wording import day_words, standing_words, still_out_words, translate
from ui.curator.naming import use_name


class View(StrEnum):
    """The lists of the page."""

    ALL = "all"
    EXPIRING = "expiring"
    MISSING = "missing"
    STILL_OUT = "still out"


@dataclass(frozen=True, slots=True)
class Lists:
    """Every list at once, for the counts; ``gallery_id`` is the gallery that was asked about, 0 for none."""

    pieces: tuple[int, ...] = ()
    due: tuple[Due, ...] = ()
    missing: tuple[tuple[int, Answer], ...] = ()
    out: tuple[StillOut, ...] = ()
    galleries: tuple[GallerySummary, ...] = ()
    gallery_id: int = 0
    place: str = ""

    def ids(self, view: View) -> tuple[int, ...]:
        """Return the pieces of a view, each once, in its order."""
        found = {
            View.ALL: self.pieces,
            View.EXPIRING: tuple(one.piece_id for one in self.due),
            View.MISSING: tuple(piece for piece, _ in self.missing),
            View.STILL_OUT: tuple(one.piece_id for one in self.out),
        }[view]
        return tuple(dict.fromkeys(found))

    def notes(self, view: View) -> dict[int, str]:
        """Return what there is to know of the pieces of a view."""
        if view is View.MISSING:
            return {piece: standing_words(answer) for piece, answer in self.missing}
        if view is View.STILL_OUT:
            return {one.piece_id: _out_words(one) for one in self.out}
        notes: dict[int, list[str]] = {}
        for one in self.due if view is View.EXPIRING else ():
            notes.setdefault(one.piece_id, []).append(_due_words(one))
        return {piece: "; ".join(words) for piece, words in notes.items()}


def reading(day: date, gallery_id: int) -> Callable[[CatalogReader], Lists]:
    """Return what reads all lists; without a gallery that is there, the newest one is asked about."""

    def read(view: CatalogReader) -> Lists:
        galleries = list_galleries(view)
        known = [one.id for one in galleries]
        chosen = gallery_id if gallery_id in known else max(known, default=0)
        pieces = sorted(view.pieces.find(), key=lambda one: (natural(one.accession) or "", one.id))
        return Lists(
            pieces=tuple(piece.id for piece in pieces),
            due=expiring(view, day),
            missing=missing_for_gallery(view, chosen, day) if chosen else (),
            out=withdrawn_but_published(view, day),
            galleries=galleries,
            gallery_id=chosen,
            place=view.galleries.get(chosen).place if chosen else "",
        )

    return read


def view_words(view: View) -> str:
    """Return what a list is called."""
    return {
        View.ALL: translate("Consent", "All pieces"),
        View.EXPIRING: translate("Consent", "Running out within 60 days"),
        View.MISSING: translate("Consent", "Missing for a gallery"),
        View.STILL_OUT: translate("Consent", "Withdrawn, but published"),
    }[view]


def empty_words(view: View, *, any_gallery: bool) -> str:
    """Return what stands in place of a list without a piece."""
    if view is View.MISSING and not any_gallery:
        return translate("Consent", "There is no gallery yet. Arrange one, and what it lacks stands here.")
    return {
        View.ALL: translate("Consent", "There are no pieces yet. Take some in first."),
        View.EXPIRING: translate("Consent", "✓ No consent runs out within the next 60 days."),
        View.MISSING: translate("Consent", "✓ Every piece of this gallery may be shown today at its place."),
        View.STILL_OUT: translate("Consent", "✓ Nothing that was withdrawn is in a published edition."),
    }[view]


def _due_words(due: Due) -> str:
    days = translate("Consent", "%n days left", None, due.days_left)
    return f"{use_name(due.consent.use)}: {days} ({day_words(due.consent.expires_on)})"


def _out_words(out: StillOut) -> str:
    since = translate("Consent", "since {day}").format(day=day_words(out.since)) if out.since else ""
    still = translate("Consent", "still in {editions}").format(editions=still_out_words(out))
    return " · ".join(part for part in (since, still) if part)
