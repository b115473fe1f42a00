"""The scenes of leaving a reflection and of what others left; they need a venue that keeps some."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ui.kiosk.scenes.found_works import FoundWorks
from ui.kiosk.scenes.scene import Scene, begin, to

if TYPE_CHECKING:
    from ui.kiosk.kiosk import Kiosk
    from ui.kiosk.writing_card import WritingCard


_BEGUN = (
    "Tired in a way that sleep does not reach. My mother was a night nurse, and I never knew what she "
    "drove home with. I think I do now. I will ask my colleague how she is, and"
)
"""What somebody is in the midst of writing."""


def reflecting(found: FoundWorks) -> list[Scene]:
    """Return the card, its steps, the wall of reflections, and those beside a work."""
    picture = found.picture()
    first = picture.piece_id if picture else 0

    def card(kiosk: Kiosk) -> None:
        kiosk.do(lambda session: session.open_reflect(first))

    def wall(kiosk: Kiosk) -> None:
        kiosk.do(lambda session: session.open_reflections())

    way, read = (begin, card), (begin, wall)
    writing = (begin, lambda kiosk: _written(kiosk, _BEGUN), card)
    pointed = (*way, lambda kiosk: _written(kiosk, "Call me: 402-555-0143").send())
    thanks = (*way, lambda kiosk: _written(kiosk, "Steady").sendAsItIs())
    return [
        Scene(name="reflect", way=way, venue=True),
        Scene(name="reflect-writing", way=writing, clicked=("reflectText",), venue=True),
        Scene(name="reflect-drawing", way=(*way, _drawn), venue=True),
        Scene(name="reflect-pointed", way=pointed, venue=True),
        Scene(name="reflect-thanks", way=thanks, venue=True),
        Scene(name="reflect-contrast", way=way, contrast=True, venue=True),
        Scene(name="reflections", way=read, venue=True),
        Scene(name="reflections-end", way=read, scrolled=("reflectionsFlick", 1.0), venue=True),
        Scene(name="reflections-taking-back", way=read, clicked=("reflectionsTakeBack",), venue=True),
        Scene(name="reflections-contrast", way=read, contrast=True, venue=True),
        *(
            [
                Scene(
                    name="piece-reflections",
                    way=(begin, to(picture)),
                    scrolled=("pieceFlick", 1.0),
                    venue=True,
                )
            ]
            if picture
            else []
        ),
    ]


def _written(kiosk: Kiosk, text: str) -> WritingCard:
    writing = cast("WritingCard", kiosk.writing)
    writing.write(text)
    return writing


def _drawn(kiosk: Kiosk) -> None:
    writing = cast("WritingCard", kiosk.writing)
    writing.draw(True)
    writing.addStroke([200.0, 300.0, 300.0, 200.0, 420.0, 330.0, 540.0, 190.0, 690.0, 330.0, 800.0, 260.0])
    writing.addStroke([250.0, 430.0, 500.0, 470.0, 760.0, 420.0])
