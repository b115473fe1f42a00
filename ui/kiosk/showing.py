"""What the kiosk shows: everything that QML reads, as plain values that notify."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlAnonymous

from exhibit.model.edition import Card, Support
from exhibit.model.refusals import Refusal
from exhibit.ports import VenueStore
from exhibit.session import Choice, Overlay, Phase, Place, Screen, Session, Visit
from exhibit.settings import TEXT_PERCENTS, Settings
from ui.application import Interpreter
from ui.kiosk.choosing import chosen_cards
from ui.kiosk.comfort import Comfort
from ui.kiosk.contents import Contents, Value
from ui.kiosk.exploring import Explore
from ui.kiosk.guestbook import Book
from ui.kiosk.hanging import Hangings
from ui.kiosk.part import Part
from ui.kiosk.playing import Playing
from ui.kiosk.reading import Reading
from ui.kiosk.seeking import Seeking
from ui.kiosk.slow_touch import SlowTouch
from ui.kiosk.speaking import Speaking
from ui.kiosk.support import bundled_support, support_value
from ui.kiosk.theme import Theme
from ui.kiosk.views import Views
from ui.kiosk.visiting import Visiting
from ui.kiosk.walking import Walks
from ui.kiosk.wall import Wall
from ui.kiosk.writing_card import WritingCard

_log = logging.getLogger(__name__)

QML_IMPORT_NAME = "Lamplight"
QML_IMPORT_MAJOR_VERSION = 1


PIECE_SCREENS = frozenset({Screen.PIECE, Screen.READER, Screen.NOTE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the kiosk is given: settings, a monotonic clock, the theme of its screen."""

    settings: Settings
    clock: Callable[[], float]
    theme: Theme
    fullscreen: bool = False
    window_inches: int = 0
    """The diagonal the window itself stands for, where no screen is there to be asked; 0 on a real one."""
    venue: VenueStore | None = None
    """Where reflections are kept; None where visitors are to leave none."""


@QmlAnonymous
class Showing(QObject):
    """The visitor's place and what is to be seen there; changed only by ``ui.kiosk.kiosk``."""

    leaving = Signal()
    moved = Signal()
    layered = Signal()
    ticked = Signal()
    comforted = Signal()
    told = Signal()
    spoke = Signal()

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._interpreter = Interpreter()
        self._contents: Contents | None = None
        self._condition = "preparing"
        self._progress: Value = {"done": 0, "total": 0, "what": ""}
        self._piece: Value = {}
        hangings = Hangings()
        self._home_wall, self._wall = Wall(hangings, self), Wall(hangings, self)
        self._session = Session(around.settings, around.settings.language or "en", around.clock)
        self._comfort = Comfort(self, self)
        self._seeking = Seeking(self, self)
        self._reading, self._touching = Reading(self, self), SlowTouch(self, self)
        self._views = Views(self, self)
        self._playing, self._speaking = Playing(self, self), Speaking(self, self)
        self._writing = WritingCard(self, around.venue, self)
        self._book = Book(self, around.venue, around.clock, self)
        self._walks, self._explore, self._visiting = (
            Walks(self, self),
            Explore(self, self),
            Visiting(self, self),
        )
        self._parts: tuple[Part, ...] = (
            self._playing,
            self._speaking,
            self._comfort,
            self._reading,
            self._touching,
            self._views,
            self._writing,
            self._book,
            self._walks,
            self._explore,
            self._visiting,
            self._seeking,
        )

    @property
    def session(self) -> Session:
        """The visitor's session."""
        return self._session

    @property
    def contents(self) -> Contents | None:
        """The opened edition in the visitor's language; None while there is none."""
        return self._contents

    @property
    def settings(self) -> Settings:
        """How the host set the kiosk."""
        return self._around.settings

    @Property(Views, notify=told)
    def views(self) -> Views:
        return self._views

    @Property(Playing, notify=told)
    def playing(self) -> Playing:
        return self._playing

    @Property(Speaking, notify=told)
    def speaking(self) -> Speaking:
        return self._speaking

    @Property(WritingCard, notify=told)
    def writing(self) -> WritingCard:
        return self._writing

    @Property(Book, notify=told)
    def book(self) -> Book:
        return self._book

    @Property(Comfort, notify=told)
    def comfort(self) -> Comfort:
        return self._comfort

    @Property(Reading, notify=told)
    def reading(self) -> Reading:
        return self._reading

    @Property(SlowTouch, notify=told)
    def touching(self) -> SlowTouch:
        return self._touching

    @Property(Walks, notify=told)
    def walks(self) -> Walks:
        return self._walks

    @Property(Explore, notify=told)
    def explore(self) -> Explore:
        return self._explore

    @Property(Visiting, notify=told)
    def visiting(self) -> Visiting:
        return self._visiting

    @Property(Seeking, notify=told)
    def seeking(self) -> Seeking:
        return self._seeking

    def order(self) -> Sequence[Card]:
        """Return the works the visitor is walking through."""
        return chosen_cards(self._contents.cards, self._place.choice) if self._contents else ()

    @Property(str, notify=moved)
    def screen(self) -> str:
        return str(self._place.screen) if self._condition == "open" else self._condition

    @Property(bool, notify=moved)
    def described(self) -> bool:
        return self._place.described

    @Property(bool, notify=moved)
    def inside(self) -> bool:
        return len(self._session.visit.places) > 0

    @Property("QVariantMap", notify=moved)
    def scroll(self) -> Value:
        return {"pieceId": self._place.scroll.piece_id, "offset": self._place.scroll.offset}

    @Property("QVariantMap", notify=moved)
    def piece(self) -> Value:
        return self._piece

    @Property(str, notify=layered)
    def overlay(self) -> str:
        layers = self._session.visit.layers
        return str(layers[-1].overlay) if layers else ""

    @Property(bool, notify=layered)
    def zoomed(self) -> bool:
        return any(layer.overlay is Overlay.ZOOM for layer in self._session.visit.layers)

    @Property(int, notify=layered)
    def zoomedPicture(self) -> int:
        layers = self._session.visit.layers
        return next((layer.picture for layer in layers if layer.overlay is Overlay.ZOOM), 0)

    @Property(bool, notify=ticked)
    def active(self) -> bool:
        return self._session.phase is not Phase.ATTRACT

    @Property(bool, notify=ticked)
    def warned(self) -> bool:
        return self._session.phase is Phase.WARNED

    @Property(int, notify=ticked)
    def secondsLeft(self) -> int:
        return self._session.seconds_left

    @Property(int, notify=told)
    def attractSeconds(self) -> int:
        return self._around.settings.attract_seconds

    @Property(int, notify=told)
    def screenInches(self) -> int:
        return self._around.settings.screen_inches

    @Property(int, notify=told)
    def windowInches(self) -> int:
        return self._around.window_inches

    @Property(bool, notify=told)
    def seatedReach(self) -> bool:
        return self._around.settings.seated_reach

    @Property(bool, notify=told)
    def fullscreen(self) -> bool:
        return self._around.fullscreen

    @Property(int, notify=comforted)
    def textPercent(self) -> int:
        return self._session.visit.text_percent

    @Property("QVariantList", notify=told)
    def textPercents(self) -> list[int]:
        return list(TEXT_PERCENTS)

    @Property(bool, notify=comforted)
    def highContrast(self) -> bool:
        return self._session.visit.high_contrast

    @Property(bool, notify=comforted)
    def reducedMotion(self) -> bool:
        return self._session.visit.reduced_motion

    @Property(str, notify=told)
    def language(self) -> str:
        return self._session.visit.language

    @Property("QVariantMap", notify=told)
    def front(self) -> Value:
        if self._contents is None:
            return {"title": "", "welcome": "", "works": 0, "doors": [], "sections": [], "languages": []}
        return self._contents.front_value

    @Property("QVariantMap", notify=moved)
    def greeted(self) -> Value:
        if self._contents is None:
            return {}
        greeted = self._contents.greeting(self._session.visit.greeted)
        return self._contents.slide(greeted) if greeted else {}

    @Property("QVariantList", notify=told)
    def slides(self) -> list[Value]:
        return self._contents.slides if self._contents else []

    @Property("QVariantMap", notify=told)
    def support(self) -> Value:
        return support_value(self._support, self._session.visit.language)

    @Property("QVariantMap", notify=told)
    def progress(self) -> Value:
        return self._progress

    @Property(Wall, notify=told)
    def wall(self) -> Wall:
        return self._wall

    @Property(Wall, notify=told)
    def homeWall(self) -> Wall:
        return self._home_wall

    @property
    def _place(self) -> Place:
        return self._session.visit.place

    @property
    def _support(self) -> Support:
        written = self._contents.front.support if self._contents else None
        return written if written and written.contacts else bundled_support()

    def do(self, deed: Callable[[Session], object]) -> bool:
        """Carry out a deed; tell whether it could be. Where it leads to damage, they stay where they were."""
        raise NotImplementedError

    def card(self, piece_id: int) -> tuple[Card, Screen]:
        """Return a piece's card and where it is shown. Raises ``LookupError`` where there is none."""
        if self._contents is None:
            message = "there are no pieces without an edition"
            raise LookupError(message)
        card = self._contents.card(piece_id)
        return card, self._contents.screen_of(card)

    def _found(self) -> bool:
        """Tell whether the piece of the present place can be read; if not, staff find out in the log."""
        place = self._place
        if self._contents is None or place.screen not in PIECE_SCREENS:
            return True
        try:
            self._contents.page(place.piece_id)
        except Refusal as refusal:
            _log.warning("Piece %s cannot be shown. %s", place.piece_id, refusal)
            return False
        return True


def walked(before: Visit, after: Visit) -> bool:
    """Tell whether the visitor now sees another place; a scroll is none."""
    return [_stand(place) for place in before.places] != [_stand(place) for place in after.places]


def _stand(place: Place) -> tuple[Screen, int, Choice, bool, str]:
    return place.screen, place.piece_id, place.choice, place.described, place.tour
