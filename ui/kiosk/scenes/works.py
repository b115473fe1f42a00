"""The scenes of works: pictures, stories and poems, and what comes before and with them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from exhibit.model.edition import Card, PiecePage, Plays
from exhibit.session import Overlay
from ui.kiosk.scenes.found_works import TALL, WIDE, FoundWorks, is_open, is_worded, shape
from ui.kiosk.scenes.scene import Scene, Walk, begin, to

if TYPE_CHECKING:
    from ui.kiosk.kiosk import Kiosk

_KINDS: dict[str, Callable[[PiecePage], bool]] = {
    "reader-poem": lambda page: is_open(page) and page.setting == "verse" and is_worded(page),
    "reader-reading": lambda page: (
        is_open(page) and any(one.plays is Plays.READING for one in page.recordings)
    ),
    "piece-tall": lambda page: is_open(page) and shape(page) < TALL,
    "piece-wide": lambda page: is_open(page) and shape(page) > WIDE,
    "piece-group": lambda page: is_open(page) and bool(page.card.picture) and len(page.credits) > 1,
    "piece-anonymous": lambda page: is_open(page) and "" in page.card.names,
}


def works(found: FoundWorks) -> list[Scene]:
    """Return the scenes of every kind of work that an edition has."""
    picture = found.picture()
    scenes = _pictured(picture) if picture else []
    for name, test in _KINDS.items():
        card = found.first(test)
        if card:
            scenes.append(Scene(name=name, way=(begin, to(card))))
    foreign = found.first(
        lambda page: is_open(page) and page.card.language != found.language and bool(page.body)
    )
    if foreign:
        scenes.append(Scene(name="piece-other-language", way=(begin, to(foreign))))
    return [*scenes, *_beside(found), *_story(found), *_told_twice(found), *_notes(found), *_details(found)]


def _pictured(picture: Card) -> list[Scene]:
    way = (begin, to(picture))
    zoomed = (*way, lambda kiosk: kiosk.openZoom(0))
    return [
        Scene(name="piece", way=way),
        Scene(name="piece-related", way=way, scrolled=("pieceFlick", 1.0)),
        Scene(name="piece-contrast", way=way, contrast=True),
        Scene(name="zoom", way=zoomed),
        Scene(name="zoom-near", way=zoomed, clicked=("enlargeButton",) * 3),
    ]


def _story(found: FoundWorks) -> list[Scene]:
    story = found.first(lambda page: is_open(page) and page.setting != "verse" and is_worded(page))
    if not story:
        return []
    way = (begin, to(story))
    return [
        Scene(name="reader-story", way=way),
        Scene(name="reader-story-middle", way=way, scrolled=("readerFlick", 0.4)),
        Scene(name="reader-story-end", way=way, scrolled=("readerFlick", 1.0)),
        Scene(name="reader-contrast", way=way, contrast=True),
        Scene(name="reader-pages-turned", way=(begin, _paged, to(story))),
    ]


def _told_twice(found: FoundWorks) -> list[Scene]:
    twice = found.first(lambda page: is_open(page) and is_worded(page) and len(page.body) > 1)
    if not twice:
        return []
    way = (begin, to(twice), lambda kiosk: kiosk.do(lambda session: session.read_both(on=True)))
    return [Scene(name="reader-both-languages", way=way)]


def _notes(found: FoundWorks) -> list[Scene]:
    noted = found.first(lambda page: page.card.noted)
    if not noted:
        return []
    way = (begin, to(noted))
    return [
        Scene(name="note", way=way),
        Scene(name="note-description", way=(*way, lambda kiosk: kiosk.describe())),
        Scene(name="note-shown", way=(*way, lambda kiosk: kiosk.agree())),
    ]


def _beside(found: FoundWorks) -> list[Scene]:
    """Return the scenes of two related works side by side, moved together and each alone."""
    cards = {page.card.piece_id: page.card for page in found.pages if is_open(page) and page.card.picture}
    for page in found.pages:
        near = next((one.piece_id for one in page.related if one.piece_id in cards), 0)
        if page.card.piece_id in cards and near:
            way = (begin, to(page.card), _laid_beside(near))
            return [
                Scene(name="compare", way=way),
                Scene(name="compare-alone", way=way, clicked=("moveTogether", "enlargeButton")),
            ]
    return []


def _details(found: FoundWorks) -> list[Scene]:
    several = found.first(lambda page: is_open(page) and len(page.pictures) > 1)
    if not several:
        return []
    way = (begin, to(several), lambda kiosk: kiosk.openZoom(1))
    scenes = [Scene(name="piece-details", way=way[:2]), Scene(name="piece-detail-zoom", way=way)]
    marked = found.first(lambda page: is_open(page) and any(one.region for one in page.pictures[1:]))
    if marked:
        shown = (begin, to(marked))
        scenes.append(
            Scene(name="piece-marked", way=shown, scrolled=("pieceFlick", 0.6), clicked=("showDetails",))
        )
    other = found.first(lambda page: is_open(page) and len(page.pictures) == 1)
    if other and several.picture:
        beside = (begin, to(several), _laid_beside(other.piece_id))
        scenes.append(Scene(name="compare-views", way=beside))
    return scenes


def _laid_beside(piece_id: int) -> Walk:
    return lambda kiosk: kiosk.do(lambda session: session.open_layer(Overlay.COMPARE, beside=piece_id))


def _paged(kiosk: Kiosk) -> None:
    kiosk.do(lambda session: session.adjust(paged=True))
