"""What the kiosk shows: everything that QML reads, as plain values that notify."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlAnonymous

from exhibit.model.edition import Card, Support
from exhibit.ports import VenueStore
from exhibit.session import Overlay, Phase, Place, Screen, Session, Visit
from exhibit.settings import TEXT_PERCENTS, Settings
from ui.application import Interpreter
from ui.kiosk.choosing import chosen_cards
from ui.kiosk.comfort import Comfort
from ui.kiosk.contents import Contents
from ui.kiosk.exploring import Explore
from ui.kiosk.guestbook import Book
from ui.kiosk.hanging import Hangings
from ui.kiosk.made import Made
from ui.kiosk.playing import Playing
from ui.kiosk.reading import Reading
from ui.kiosk.seeking import Seeking
from ui.kiosk.slow_touch import SlowTouch
from ui.kiosk.speaking import Speaking
from ui.kiosk.support import bundled_support, support_value
from ui.kiosk.surroundings import Surroundings
from ui.kiosk.teller import Value
from ui.kiosk.views import Views
from ui.kiosk.visiting import Visiting
from ui.kiosk.walking import Walks
from ui.kiosk.wall import Wall
from ui.kiosk.writing_card import WritingCard

QML_IMPORT_NAME = "Lamplight"
QML_IMPORT_MAJOR_VERSION = 1


@QmlAnonymous
class Showing(QObject):
    """The visitor's place and what is to be seen there; changed only by ``ui.kiosk.doing``."""

    leaving = Signal()
    moved = Signal()
    layered = Signal()
    ticked = Signal()
    comforted = Signal()
    told = Signal()
    spoke = Signal()
    opened = Signal()
    slid = Signal()

    # The parts, each with the property by which QML reads it; in this order they look again after a deed.
    _playing = Made(Playing)
    playing = Property(Playing, _playing, notify=told)
    _speaking = Made(Speaking)
    speaking = Property(Speaking, _speaking, notify=told)
    _comfort = Made(Comfort)
    comfort = Property(Comfort, _comfort, notify=told)
    _reading = Made(Reading)
    reading = Property(Reading, _reading, notify=told)
    _touching = Made(SlowTouch)
    touching = Property(SlowTouch, _touching, notify=told)
    _views = Made(Views)
    views = Property(Views, _views, notify=told)
    _writing = Made(WritingCard)
    writing = Property(WritingCard, _writing, notify=told)
    _book = Made(Book)
    book = Property(Book, _book, notify=told)
    _walks = Made(Walks)
    walks = Property(Walks, _walks, notify=told)
    _explore = Made(Explore)
    explore = Property(Explore, _explore, notify=told)
    _visiting = Made(Visiting)
    visiting = Property(Visiting, _visiting, notify=told)
    _seeking = Made(Seeking)
    seeking = Property(Seeking, _seeking, notify=told)

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
        self._missed: Visit | None = None
        self._stale = False
        self.told.connect(self.slid)
        self._parts = [made.make(self) for made in vars(Showing).values() if isinstance(made, Made)]
        self._writing.sent.connect(self._book.learn)

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

    @property
    def clock(self) -> Callable[[], float]:
        """The monotonic clock of sessions, in seconds."""
        return self._around.clock

    @property
    def venue(self) -> VenueStore | None:
        """Where reflections are kept; None where visitors are to leave none."""
        return self._around.venue

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
    def missed(self) -> bool:
        """Whether what was done last led to damage, and nothing was done since."""
        return self._session.visit is self._missed and bool(self._missed.places)

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

    @Property("QVariantList", notify=slid)
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
