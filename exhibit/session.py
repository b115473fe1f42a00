"""The visitor's session: where they are, what they chose, and when it all begins anew.

A pure state machine. Everything that one visitor can change is in one frozen ``Visit``, so forgetting
them is putting the fresh one back. Time comes from an injected monotonic clock: a wall clock set wrong
at a venue must not end or prolong a visit.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from exhibit.settings import TEXT_PERCENTS, Settings, may_be


class Screen(StrEnum):
    """What a visitor is looking at; exactly one."""

    ATTRACT = "attract"
    HOME = "home"
    WALL = "wall"
    NOTE = "note"
    PIECE = "piece"
    READER = "reader"
    EXPLORE = "explore"
    SEARCH = "search"
    TOUR = "tour"
    VISIT = "visit"
    REFLECT = "reflect"
    REFLECTIONS = "reflections"


class Overlay(StrEnum):
    """What may lie over a screen, which stays as it is beneath."""

    SUPPORT = "support"
    ACCESS = "access"
    ZOOM = "zoom"
    FILTERS = "filters"
    NUMBER = "number"
    COMPARE = "compare"


_PICTURES = frozenset({Overlay.ZOOM, Overlay.COMPARE})
"""What shows works, and stays beneath any panel."""


class Order(StrEnum):
    """In which order a wall hangs: as the curator arranged it, or from joy to strain."""

    WALK = ""
    TONE = "tone"


class Phase(StrEnum):
    """Whether anybody is here."""

    ATTRACT = "attract"
    VISITING = "visiting"
    WARNED = "warned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which works the wall shows: of a door, of a section, with any of the terms of each vocabulary.

    A term is a pair of vocabulary and slug; ``place`` stands for a vocabulary of the places that are shown.
    """

    door: str = ""
    section: int = -1
    terms: frozenset[tuple[str, str]] = frozenset()
    order: Order = Order.WALK


@dataclass(frozen=True, slots=True, kw_only=True)
class Scroll:
    """How far a page is scrolled: ``offset`` pixels past the top of ``piece_id`` (0: the page's own top).

    On a page that is read, ``piece_id`` counts the blocks of the text from 1, so that another size or
    language finds the same line.
    """

    piece_id: int = 0
    offset: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A screen with what it shows. ``described`` is set where a note's description is being read.

    ``tour`` is the tour whose welcome is read; on a work, the tour on which it was reached.
    """

    screen: Screen
    piece_id: int = 0
    choice: Choice = field(default_factory=Choice)
    scroll: Scroll = field(default_factory=Scroll)
    described: bool = False
    tour: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """An overlay; for the zoom, which picture of the piece; for a comparison, the piece ``beside`` it."""

    overlay: Overlay
    picture: int = 0
    beside: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Walking:
    """How far a visitor is on a tour; ``pieces`` are its works in their order, ``at`` counts from 0."""

    tour: str
    pieces: tuple[int, ...]
    at: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Comfort:
    """How this visitor hears and touches; ``exhibit.settings`` says what each may be.

    ``captions`` are shown over films, ``caption_percent`` as large, on the ``caption_ground``. ``spoken``
    says whether everything under the focus is read aloud, ``speech_rate`` how fast: slower, normal, faster.
    ``within_reach`` keeps controls low, ``slow_touch`` ignores second touches and waits for a steady one.
    ``volume`` is in percent of what the host allows. ``paged`` turns the pages of what is read.
    """

    captions: bool = True
    caption_percent: int = 100
    caption_ground: str = "box"
    spoken: bool = False
    speech_rate: int = 0
    within_reach: bool = False
    slow_touch: bool = False
    volume: int = 60
    paged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Everything that one visitor can change. Two visitors' fresh visits are equal."""

    language: str
    text_percent: int
    high_contrast: bool = False
    reduced_motion: bool = False
    places: tuple[Place, ...] = ()
    layers: tuple[Layer, ...] = ()
    greeted: int = 0
    """The work that hung in the attract loop when they came."""
    agreed: frozenset[int] = frozenset()
    """The pieces this visitor chose to see after their content note."""
    comfort: Comfort = field(default_factory=Comfort)
    sought: str = ""
    """What is typed into the search."""
    walking: Walking | None = None
    """The tour they are on, kept where they leave it to look around."""
    marks: tuple[int, ...] = ()
    """The pieces they marked, in the order of marking."""
    read: tuple[tuple[int, float], ...] = ()
    """How far they have read each piece, 0 to 1."""
    opened: frozenset[int] = frozenset()
    """The pieces they went to."""
    both: bool = False
    """Whether a text that is there in two languages stands in both."""

    @property
    def place(self) -> Place:
        """Where the visitor is now."""
        return self.places[-1] if self.places else Place(screen=Screen.ATTRACT)


class Session:
    """One visitor after another at one screen.

    ``clock`` returns seconds that only ever grow.
    """

    def __init__(self, settings: Settings, language: str, clock: Callable[[], float]) -> None:
        self._settings = settings
        self._clock = clock
        self._fresh = Visit(
            language=language,
            text_percent=settings.text_percent,
            high_contrast=settings.high_contrast,
            reduced_motion=settings.reduced_motion,
            comfort=Comfort(within_reach=settings.seated_reach, paged=settings.paged_reading),
        )
        self.visit = self._fresh
        self._held = False
        self._touched_at = clock()

    @property
    def phase(self) -> Phase:
        """Whether the attract loop runs, somebody is here, or they are being asked if they still are."""
        if self.visit == self._fresh:
            return Phase.ATTRACT
        return Phase.VISITING if self._left() > self._settings.warning_seconds else Phase.WARNED

    @property
    def seconds_left(self) -> int:
        """Whole seconds until the visit is forgotten, never below 0."""
        return max(0, -int(-self._left() // 1))

    def touch(self) -> None:
        """Note that somebody is here."""
        self._touched_at = self._clock()

    def hold(self, *, on: bool) -> None:
        """Wait while something plays or is read aloud: nobody is asked meanwhile whether they are here."""
        self._held = on
        self.touch()

    def tick(self) -> bool:
        """Forget the visit when its time is over; tell whether that happened."""
        if self._held:
            self.touch()
        if self.visit == self._fresh or self._left() > 0:
            return False
        self.reset()
        return True

    def reset(self) -> None:
        """Forget everything about this visitor."""
        self.visit = self._fresh
        self._held = False
        self.touch()

    def begin(self, greeted: int = 0) -> None:
        """Step from the attract loop, where the work ``greeted`` hung, into the gallery."""
        if not self.visit.places:
            self.visit = replace(self.visit, places=(Place(screen=Screen.HOME),), layers=(), greeted=greeted)

    def open_wall(self, choice: Choice) -> None:
        """Go to the wall of works that ``choice`` describes."""
        self._walk(Place(screen=Screen.WALL, choice=choice))

    def choose(self, choice: Choice) -> None:
        """Change what the present wall shows; it begins at its top again."""
        if self.visit.place.screen is Screen.WALL:
            self._stand(replace(self.visit.place, choice=choice, scroll=Scroll()))

    def open_explore(self) -> None:
        """Go to the ways of looking through all works."""
        self._walk(Place(screen=Screen.EXPLORE))

    def open_search(self, text: str = "") -> None:
        """Go to the search, with these words in it."""
        if self.visit.place.screen is not Screen.SEARCH:
            self._walk(Place(screen=Screen.SEARCH))
        self.visit = replace(self.visit, sought=text)

    def seek(self, text: str) -> None:
        """Keep what is typed into the search."""
        self.visit = replace(self.visit, sought=text)

    def open_tour(self, tour: str) -> None:
        """Read the welcome of a tour."""
        self._walk(Place(screen=Screen.TOUR, tour=tour))

    def walk_tour(self, tour: str, pieces: tuple[int, ...], at: int = 0) -> None:
        """Be on a tour at one of its works; the screen follows by ``open_piece`` or ``turn_to``."""
        self.visit = replace(self.visit, walking=Walking(tour=tour, pieces=pieces, at=at))

    def leave_tour(self) -> None:
        """End the tour; the work that is shown stays."""
        self.visit = replace(self.visit, walking=None)

    def open_visit(self) -> None:
        """Go to the works this visitor marked."""
        if self.visit.place.screen is not Screen.VISIT:
            self._walk(Place(screen=Screen.VISIT))

    def mark(self, piece_id: int) -> None:
        """Mark a piece, or take its mark away."""
        kept = tuple(one for one in self.visit.marks if one != piece_id)
        marks = kept if piece_id in self.visit.marks else (*kept, piece_id)
        self.visit = replace(self.visit, marks=marks)

    def open_reflect(self, piece_id: int = 0) -> None:
        """Go to the card on which a reflection is left, beside a piece or none."""
        self._walk(Place(screen=Screen.REFLECT, piece_id=piece_id))

    def open_reflections(self) -> None:
        """Go to the wall of what others left."""
        if self.visit.place.screen is not Screen.REFLECTIONS:
            self._walk(Place(screen=Screen.REFLECTIONS))

    def remember_reading(self, piece_id: int, part: float) -> None:
        """Keep how far a piece is read, 0 to 1."""
        others = tuple(one for one in self.visit.read if one[0] != piece_id)
        self.visit = replace(self.visit, read=(*others, (piece_id, max(0.0, min(1.0, part)))))

    def read_both(self, *, on: bool) -> None:
        """Read texts in two languages beside one another, where they are there."""
        self.visit = replace(self.visit, both=on)

    def open_piece(self, piece_id: int, screen: Screen, *, noted: bool) -> None:
        """Go to a piece, by way of its content note unless this visitor chose to see it before."""
        self._walk(self._arrival(piece_id, screen, noted=noted))
        self._note(piece_id)

    def turn_to(self, piece_id: int, screen: Screen, *, noted: bool) -> None:
        """Show another piece in the place of this one, so that back still leads to where it was opened."""
        if self.visit.place.screen in {Screen.PIECE, Screen.READER, Screen.NOTE}:
            self._stand(self._arrival(piece_id, screen, noted=noted))
            self._note(piece_id)

    def agree(self, screen: Screen) -> None:
        """Show the piece whose content note is being read."""
        place = self.visit.place
        if place.screen is Screen.NOTE:
            self.visit = replace(self.visit, agreed=self.visit.agreed | {place.piece_id})
            self._stand(Place(screen=screen, piece_id=place.piece_id, choice=place.choice))

    def describe(self, *, described: bool) -> None:
        """Read the description instead of seeing the piece, or return to its content note."""
        if self.visit.place.screen is Screen.NOTE:
            self._stand(replace(self.visit.place, described=described))

    def back(self) -> None:
        """Close what lies on top, else return to the place before; from the first, to the attract loop."""
        if self.visit.layers:
            self.visit = replace(self.visit, layers=self.visit.layers[:-1])
        elif self.visit.place.described:
            self.describe(described=False)
        elif len(self.visit.places) == 1:
            self.reset()
        elif self.visit.places:
            self.visit = replace(self.visit, places=self.visit.places[:-1])

    def home(self) -> None:
        """Return to the gallery's front, as it was left."""
        if self.visit.places:
            self.visit = replace(self.visit, places=self.visit.places[:1], layers=())

    def open_layer(self, overlay: Overlay, picture: int = 0, beside: int = 0) -> None:
        """Lay something over the present screen; what is already open is brought to the top once.

        Of panels only the last stays beneath, so that nobody has to close a pile of them.
        """
        others = [layer for layer in self.visit.layers if layer.overlay is not overlay]
        panels = [layer for layer in others if layer.overlay not in _PICTURES]
        beneath = tuple(layer for layer in others if layer not in panels[:-1])
        layer = Layer(overlay=overlay, picture=picture, beside=beside)
        self.visit = replace(self.visit, layers=(*beneath, layer))

    def remember(self, scroll: Scroll) -> None:
        """Keep how far the present page is scrolled."""
        if self.visit.places:
            self._stand(replace(self.visit.place, scroll=scroll))

    def set_text_percent(self, percent: int) -> None:
        """Set the text size; anything but 100, 125, 150 or 200 is ignored."""
        if percent in TEXT_PERCENTS:
            self.visit = replace(self.visit, text_percent=percent)

    def set_high_contrast(self, *, on: bool) -> None:
        """Switch between the rooms' own colors and pure black and white."""
        self.visit = replace(self.visit, high_contrast=on)

    def set_reduced_motion(self, *, on: bool) -> None:
        """Allow or forbid movement; fades stay."""
        self.visit = replace(self.visit, reduced_motion=on)

    def adjust(self, **values: Any) -> None:
        """Set how this visitor hears and touches; values that are none of those allowed are ignored."""
        allowed = {name: value for name, value in values.items() if may_be(name, value)}
        self.visit = replace(self.visit, comfort=replace(self.visit.comfort, **allowed))

    def set_language(self, language: str) -> None:
        """Read everything in this language where it is there."""
        self.visit = replace(self.visit, language=language)

    def _left(self) -> float:
        reading = self.visit.place.screen is Screen.READER
        allowed = self._settings.reading_idle_seconds if reading else self._settings.idle_seconds
        return allowed + self._settings.warning_seconds - (self._clock() - self._touched_at)

    def _arrival(self, piece_id: int, screen: Screen, *, noted: bool) -> Place:
        if noted and piece_id not in self.visit.agreed:
            screen = Screen.NOTE
        return Place(screen=screen, piece_id=piece_id, choice=self.visit.place.choice)

    def _note(self, piece_id: int) -> None:
        self.visit = replace(self.visit, opened=self.visit.opened | {piece_id})

    def _walk(self, place: Place) -> None:
        beneath = self.visit.places or (Place(screen=Screen.HOME),)
        self.visit = replace(self.visit, places=(*beneath, place), layers=())

    def _stand(self, place: Place) -> None:
        self.visit = replace(self.visit, places=(*self.visit.places[:-1], place))
