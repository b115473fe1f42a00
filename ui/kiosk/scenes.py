"""The screens and states worth a picture, and how a visitor comes to each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtQuick import QQuickWindow

from exhibit.model.edition import Card, PiecePage, Plays
from exhibit.ports import EditionReader
from exhibit.session import Choice, Overlay
from exhibit.settings import Settings
from ui.kiosk.choosing import FACETS, chosen_cards

if TYPE_CHECKING:
    from ui.kiosk.kiosk import Kiosk
    from ui.kiosk.shots import Clock

TALL, WIDE = 0.8, 2.0
"""Proportions from which a picture is worth a scene of its own."""

Walk = Callable[["Kiosk"], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A screen in a state.

    ``scrolled`` names what is scrolled and how far, 0 to 1; ``clicked`` the buttons that are pressed then.
    """

    name: str
    way: tuple[Walk, ...] = ()
    opened: bool = True
    warned: bool = False
    contrast: bool = False
    scrolled: tuple[str, float] = ("", 0.0)
    clicked: tuple[str, ...] = ()

    def walk(self, kiosk: Kiosk, clock: Clock) -> None:
        """Do what a visitor does to come here."""
        if self.contrast:
            kiosk.setHighContrast(True)
        for step in self.way:
            step(kiosk)
        if self.warned:
            clock.now = Settings().idle_seconds + Settings().warning_seconds - 23
            kiosk.tick(False)

    def scroll(self, window: QQuickWindow) -> None:
        """Scroll as far as the scene asks for."""
        name, part = self.scrolled
        view = window.findChild(QObject, name) if name else None
        if view is not None:
            room = float(view.property("contentHeight")) - float(view.property("height"))
            view.setProperty("contentY", float(view.property("originY")) + max(0.0, room) * part)
        for name in self.clicked:
            button = window.findChild(QObject, name)
            if button is not None:
                QMetaObject.invokeMethod(button, "click")


def scenes_of(reader: EditionReader) -> list[Scene]:
    """Return every scene this edition has works for."""
    found = _Found(reader)
    return [
        *_front(),
        *_walls(reader),
        *_ways(found),
        *found.pieces(),
        *_panels(found),
        *_searches(),
        *_without_gallery(),
    ]


def _begin(kiosk: Kiosk) -> None:
    kiosk.begin(0)


def _paged(kiosk: Kiosk) -> None:
    kiosk.do(lambda session: session.adjust(paged=True))


def _all(kiosk: Kiosk) -> None:
    kiosk.openAll()


def _part(kiosk: Kiosk, name: str) -> Any:
    """Return a part of the kiosk by the name it has for QML."""
    return getattr(kiosk, name)


def _on_tour(identity: str) -> Walk:
    return lambda kiosk: _part(kiosk, "walks").openTour(identity)


def _keep(kiosk: Kiosk) -> None:
    _part(kiosk, "visiting").toggle()


def _to(card: Card) -> Walk:
    return lambda kiosk: kiosk.openPiece(card.piece_id)


def _laid_beside(piece_id: int) -> Walk:
    return lambda kiosk: kiosk.do(lambda session: session.open_layer(Overlay.COMPARE, beside=piece_id))


def _front() -> list[Scene]:
    return [
        Scene(name="attract"),
        Scene(name="home", way=(_begin,)),
        Scene(name="home-works", way=(_begin,), scrolled=("rows", 0.5)),
        Scene(name="home-contrast", way=(_begin,), contrast=True),
    ]


def _walls(reader: EditionReader) -> list[Scene]:
    cards = reader.cards()
    some = next(
        ((t.vocabulary, t.slug) for card in cards for t in card.terms if t.vocabulary == "theme"), None
    )
    none = _nothing(cards)
    scenes = [
        Scene(name="wall", way=(_begin, _all)),
        Scene(name="wall-contrast", way=(_begin, _all), contrast=True),
        Scene(name="filters", way=(_begin, _all, lambda kiosk: kiosk.openFilters())),
    ]
    if some:
        pair = some
        scenes.append(Scene(name="wall-filtered", way=(_begin, _all, lambda kiosk: kiosk.toggleTerm(*pair))))
        panel = (_begin, _all, lambda kiosk: kiosk.toggleTerm(*pair), lambda kiosk: kiosk.openFilters())
        scenes.append(Scene(name="filters-chosen", way=panel))
    if none:
        one, other = none
        way = (_begin, _all, lambda kiosk: kiosk.toggleTerm(*one), lambda kiosk: kiosk.toggleTerm(*other))
        scenes.append(Scene(name="wall-empty", way=way))
    return scenes


def _ways(found: _Found) -> list[Scene]:
    """Return the scenes of exploring, of tours, and of what a visitor keeps."""
    explore = (_begin, lambda kiosk: _part(kiosk, "explore").openPage())
    keep = (_begin, *found.keeping())
    visit = (*keep, lambda kiosk: _part(kiosk, "visiting").openPage())
    return [
        Scene(name="explore", way=explore),
        Scene(name="explore-end", way=explore, scrolled=("exploreFlick", 1.0)),
        Scene(name="wall-tones", way=(_begin, lambda kiosk: _part(kiosk, "explore").openTones())),
        Scene(name="visit", way=visit),
        Scene(name="visit-end", way=visit, scrolled=("visitFlick", 1.0)),
        Scene(name="visit-empty", way=(_begin, lambda kiosk: _part(kiosk, "visiting").openPage())),
        Scene(name="home-kept", way=(*keep, lambda kiosk: kiosk.home())),
        *found.tours(),
    ]


def _nothing(cards: tuple[Card, ...]) -> tuple[tuple[str, str], tuple[str, str]] | None:
    """Return two terms that no work has both of, or None."""
    terms = sorted({(t.vocabulary, t.slug) for card in cards for t in card.terms if t.vocabulary in FACETS})
    for one, other in product(terms, terms):
        if one[0] < other[0] and not chosen_cards(cards, Choice(terms=frozenset({one, other}))):
            return one, other
    return None


class _Found:
    """The first work of each kind an edition has."""

    def __init__(self, reader: EditionReader) -> None:
        self._pages = [reader.page(card.piece_id) for card in reader.cards()]
        self._language = reader.front().language
        self._tours = reader.front().tours

    def pieces(self) -> list[Scene]:
        """Return the scenes of works and of what comes before and with them."""
        scenes: list[Scene] = []
        picture = self._first(lambda page: _open(page) and bool(page.card.picture))
        if picture:
            scenes += [
                Scene(name="piece", way=(_begin, _to(picture))),
                Scene(name="piece-related", way=(_begin, _to(picture)), scrolled=("pieceFlick", 1.0)),
                Scene(name="piece-contrast", way=(_begin, _to(picture)), contrast=True),
                Scene(name="zoom", way=(_begin, _to(picture), lambda kiosk: kiosk.openZoom(0))),
                Scene(
                    name="zoom-near",
                    way=(_begin, _to(picture), lambda kiosk: kiosk.openZoom(0)),
                    clicked=("enlargeButton",) * 3,
                ),
            ]
        for name, test in _KINDS.items():
            card = self._first(test)
            if card:
                scenes.append(Scene(name=name, way=(_begin, _to(card))))
        foreign = self._first(
            lambda page: _open(page) and page.card.language != self._language and bool(page.body)
        )
        if foreign:
            scenes.append(Scene(name="piece-other-language", way=(_begin, _to(foreign))))
        scenes += self._beside()
        return scenes + self._story() + self._played() + self._notes() + self._detail()

    def keeping(self) -> list[Walk]:
        """Return how a visitor keeps six works."""
        cards = [page.card for page in self._pages if _open(page)][:6]
        return [step for card in cards for step in (_to(card), _keep)]

    def tours(self) -> list[Scene]:
        """Return the scenes of a short walk and of a curator's tour."""
        scenes: list[Scene] = []
        short = next((tour for tour in self._tours if tour.minutes), None)
        told = next((tour for tour in self._tours if not tour.minutes), None)
        for name, tour in (("tour-short", short), ("tour", told)):
            if tour:
                way = (_begin, _on_tour(tour.identity))
                begun = (*way, lambda kiosk: _part(kiosk, "walks").begin(1))
                scenes += [
                    Scene(name=name, way=way),
                    Scene(name=f"{name}-stop", way=begun),
                    Scene(name=f"{name}-left", way=(*begun, _all)),
                    Scene(name=f"{name}-again", way=(*begun, lambda kiosk: kiosk.back())),
                ]
        return scenes

    def picture(self) -> Card | None:
        """Return the first work with a picture and without a content note."""
        return self._first(lambda page: _open(page) and bool(page.card.picture))

    def _story(self) -> list[Scene]:
        story = self._first(lambda page: _open(page) and page.setting != "verse" and _worded(page))
        if not story:
            return []
        way = (_begin, _to(story))
        return [
            Scene(name="reader-story", way=way),
            Scene(name="reader-story-middle", way=way, scrolled=("readerFlick", 0.4)),
            Scene(name="reader-story-end", way=way, scrolled=("readerFlick", 1.0)),
            Scene(name="reader-contrast", way=way, contrast=True),
            Scene(name="reader-pages-turned", way=(_begin, _paged, _to(story))),
            *self._told_twice(),
        ]

    def _told_twice(self) -> list[Scene]:
        twice = self._first(lambda page: _open(page) and _worded(page) and len(page.body) > 1)
        if not twice:
            return []
        way = (_begin, _to(twice), lambda kiosk: kiosk.do(lambda session: session.read_both(on=True)))
        return [Scene(name="reader-both-languages", way=way)]

    def _played(self) -> list[Scene]:
        """Return the scenes of what is watched, listened to, or was sent as pages."""
        scenes: list[Scene] = []
        for name, (flick, test) in _PLAYED.items():
            card = self._first(test)
            if card:
                way = (_begin, _to(card))
                scenes += [
                    Scene(name=name, way=way),
                    Scene(name=f"{name}-end", way=way, scrolled=(flick, 1.0)),
                ]
        return scenes

    def _notes(self) -> list[Scene]:
        noted = self._first(lambda page: page.card.noted)
        if not noted:
            return []
        way = (_begin, _to(noted))
        return [
            Scene(name="note", way=way),
            Scene(name="note-description", way=(*way, lambda kiosk: kiosk.describe())),
            Scene(name="note-shown", way=(*way, lambda kiosk: kiosk.agree())),
        ]

    def _beside(self) -> list[Scene]:
        """Return the scenes of two related works side by side, moved together and each alone."""
        cards = {page.card.piece_id: page.card for page in self._pages if _open(page) and page.card.picture}
        for page in self._pages:
            near = next((one.piece_id for one in page.related if one.piece_id in cards), 0)
            if page.card.piece_id in cards and near:
                way = (_begin, _to(page.card), _laid_beside(near))
                return [
                    Scene(name="compare", way=way),
                    Scene(name="compare-alone", way=way, clicked=("moveTogether", "enlargeButton")),
                ]
        return []

    def _detail(self) -> list[Scene]:
        several = self._first(lambda page: _open(page) and len(page.pictures) > 1)
        if not several:
            return []
        way = (_begin, _to(several), lambda kiosk: kiosk.openZoom(1))
        scenes = [Scene(name="piece-details", way=way[:2]), Scene(name="piece-detail-zoom", way=way)]
        marked = self._first(lambda page: _open(page) and any(one.region for one in page.pictures[1:]))
        if marked:
            shown = (_begin, _to(marked))
            scenes.append(
                Scene(name="piece-marked", way=shown, scrolled=("pieceFlick", 0.6), clicked=("showDetails",))
            )
        return scenes

    def _first(self, test: Callable[[PiecePage], bool]) -> Card | None:
        return next((page.card for page in self._pages if test(page)), None)


def _open(page: PiecePage) -> bool:
    return not page.card.noted


def _worded(page: PiecePage) -> bool:
    return page.card.picture is None and bool(page.body)


_KINDS: dict[str, Callable[[PiecePage], bool]] = {
    "reader-poem": lambda page: _open(page) and page.setting == "verse" and _worded(page),
    "reader-reading": lambda page: _open(page) and any(one.plays is Plays.READING for one in page.recordings),
    "piece-tall": lambda page: _open(page) and _shape(page) < TALL,
    "piece-wide": lambda page: _open(page) and _shape(page) > WIDE,
    "piece-group": lambda page: _open(page) and bool(page.card.picture) and len(page.credits) > 1,
    "piece-anonymous": lambda page: _open(page) and "" in page.card.names,
}


_PLAYED: dict[str, tuple[str, Callable[[PiecePage], bool]]] = {
    "piece-film": (
        "pieceFlick",
        lambda page: _open(page) and bool(page.card.picture) and page.card.door == "watch",
    ),
    "reader-sound": (
        "readerFlick",
        lambda page: _open(page) and page.card.picture is None and bool(page.transcript),
    ),
    "reader-pages": (
        "readerFlick",
        lambda page: _open(page) and page.card.picture is None and bool(page.pictures),
    ),
}
"""What is scrolled on the screens of what is played or was sent as pages, and which works are such."""


def _shape(page: PiecePage) -> float:
    if page.card.picture is None:
        return 1.0
    largest = page.card.picture.renditions[-1]
    return largest.width / largest.height


def _searches() -> list[Scene]:
    """Return the search as it opens, with works found, with none, and the number pad."""
    typed = {"search-found": "the", "search-near": "nigth", "search-nothing": "xyzzy qwert"}
    scenes = [Scene(name="search", way=(_begin, _seek("")))]
    for name, text in typed.items():
        scenes.append(Scene(name=name, way=(_begin, _seek(text))))
    scenes.append(Scene(name="search-contrast", way=(_begin, _seek("the")), contrast=True))
    pad: Walk = lambda kiosk: kiosk.do(lambda session: session.open_layer(Overlay.NUMBER))  # noqa: E731
    return [*scenes, Scene(name="number", way=(_begin, pad))]


def _seek(text: str) -> Walk:
    return lambda kiosk: kiosk.do(lambda session: session.open_search(text))


def _panels(found: _Found) -> list[Scene]:
    picture = found.picture()
    way = (_begin, _to(picture)) if picture else (_begin,)
    support = (*way, lambda kiosk: kiosk.openSupport())
    return [
        Scene(name="support", way=support),
        Scene(name="support-end", way=support, scrolled=("supportFlick", 1.0)),
        Scene(name="access", way=(*way, lambda kiosk: kiosk.openAccess())),
        Scene(name="access-end", way=(*way, lambda kiosk: kiosk.openAccess()), scrolled=("sheetFlick", 1.0)),
        Scene(name="access-contrast", way=(*way, lambda kiosk: kiosk.openAccess()), contrast=True),
        Scene(name="idle-warning", way=way, warned=True),
    ]


def _without_gallery() -> list[Scene]:
    return [
        Scene(name="no-edition", way=(lambda kiosk: kiosk.fail(),), opened=False),
        Scene(
            name="no-edition-support",
            way=(lambda kiosk: kiosk.fail(), lambda kiosk: kiosk.openSupport()),
            opened=False,
        ),
        Scene(name="preparing", way=(lambda kiosk: kiosk.prepare(9, 20, ""),), opened=False),
    ]
