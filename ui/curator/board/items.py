"""What the board shows of a gallery, worked out once for each reading and not while painting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from exhibit.model.gate import Lack
from exhibit.model.people import shown_name
from exhibit.model.pieces import TextKind
from exhibit.model.vocabulary import in_language
from exhibit.services.arranging import ArrangedSection, ArrangedStop, Arrangement
from ui.curator import pictures
from ui.curator.naming import lack_name
from ui.curator.pictures import Shape
from ui.formatting import names_in_a_row

EXCERPT = 160
"""So many letters of a body are shown of a piece without a picture."""


NO_PICTURE = Shape("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A section's heading (``stop_id`` 0) or a stop's card. ``place`` counts within the section from 0.

    ``gate`` says in words what the gate thinks, ``held`` whether it holds the piece back. ``tour``
    says the place on the tour that is looked at, empty without one; ``dimmed`` where the stop is not on it.
    """

    section_id: int
    stop_id: int = 0
    piece_id: int = 0
    place: int = 0
    number: int = 0
    title: str = ""
    names: str = ""
    minutes: str = ""
    gate: str = ""
    held: bool = False
    tour: str = ""
    dimmed: bool = False
    shape: Shape = NO_PICTURE
    excerpt: str = ""

    @property
    def key(self) -> tuple[int, int]:
        """What tells an item from all others, whatever is written on it."""
        return (0, self.stop_id) if self.stop_id else (1, self.section_id)

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        number = tr("Stop {number}").format(number=self.number) if self.stop_id else ""
        return ", ".join(
            one for one in (number, self.title, self.names, self.minutes, self.gate, self.tour) if one
        )


def tr(text: str, count: int = -1) -> str:
    """Translate words of the board."""
    return QCoreApplication.translate("Board", text, "", count)


def items_of(arrangement: Arrangement, language: str, tour_id: int = 0) -> tuple[Item, ...]:
    """Return everything on the board in order; with ``tour_id`` as that tour sees it."""
    tour = next((one for one in arrangement.tours if one.id == tour_id), None)
    on_tour = {stop_id: place for place, stop_id in enumerate(tour.stop_ids, start=1)} if tour else None
    return tuple(
        item
        for at, section in enumerate(arrangement.sections)
        for item in (
            _heading(section, at, language),
            *(_card(stop, section.id, place, language, on_tour) for place, stop in enumerate(section.stops)),
        )
    )


def title_of(stop: ArrangedStop, language: str) -> str:
    """Return a piece's title, or its accession where it has none."""
    return in_language(stop.dossier.words(TextKind.TITLE), language) or stop.dossier.piece.accession


def minutes_of(minutes: float) -> str:
    """Return "under a minute" or "about 3 min"."""
    if minutes < 1:
        return tr("under a minute")
    return tr("about %n min", round(minutes))


def gate_of(lacks: tuple[Lack, ...]) -> str:
    """Return what the gate says in words."""
    if not lacks:
        return tr("May be shown")
    return tr("Held back: {what}").format(what=", ".join(lack_name(one) for one in lacks))


def hint_words(items: Sequence[Item], *, touring: bool) -> str:
    """Return what a person can do next on a board with these items."""
    if not items:
        return tr("Add a section, then works from the list on the left.")
    if touring:
        return tr(
            "Space puts the stops chosen on the tour or takes them off. Ctrl+arrows change its order. "
            "Enter: narration."
        )
    if not any(one.stop_id for one in items):
        return tr("Drag works here from the list on the left, or choose some there and press Insert.")
    return tr(
        "Ctrl+arrows move stops, with Shift to the next section. Enter: wall text. F2: number or title."
    )


def _heading(section: ArrangedSection, at: int, language: str) -> Item:
    title = in_language(section.title, language) or tr("Section {number}").format(number=at + 1)
    minutes = sum(one.reading_minutes + one.listening_minutes for one in section.stops)
    return Item(
        section_id=section.id,
        title=title,
        names=tr("%n stop(s)", len(section.stops)),
        minutes=minutes_of(minutes) if section.stops else "",
    )


def _card(
    stop: ArrangedStop,
    section_id: int,
    place: int,
    language: str,
    on_tour: Mapping[int, int] | None,
) -> Item:
    dossier, held = stop.dossier, stop.verdict.lacks
    minutes = stop.reading_minutes + stop.listening_minutes
    gate = gate_of(held) if held else ""
    return Item(
        section_id=section_id,
        stop_id=stop.id,
        piece_id=dossier.piece.id,
        place=place,
        number=stop.stop.number,
        title=title_of(stop, language),
        names=names_in_a_row([shown_name(person) for _, person in dossier.credits])
        if dossier.credits
        else "",
        minutes=minutes_of(minutes) if minutes >= 1 else "",
        gate=gate or tr("May be shown"),
        held=bool(held),
        tour=_on_tour(stop.id, on_tour),
        dimmed=on_tour is not None and stop.id not in on_tour,
        shape=shape_of(stop),
        excerpt=_excerpt(stop, language),
    )


def _on_tour(stop_id: int, on_tour: Mapping[int, int] | None) -> str:
    if on_tour is None:
        return ""
    if stop_id not in on_tour:
        return tr("Not on this tour")
    return tr("{place} of {all} on this tour").format(place=on_tour[stop_id], all=len(on_tour))


def shape_of(stop: ArrangedStop) -> Shape:
    """Return a piece's first picture before it is loaded; one without bytes where there is none."""
    return pictures.shape_of(stop.dossier.face)


def _excerpt(stop: ArrangedStop, language: str) -> str:
    words = stop.dossier.words(TextKind.BODY) or stop.dossier.words(TextKind.STATEMENT)
    return in_language(words, language)[:EXCERPT]
