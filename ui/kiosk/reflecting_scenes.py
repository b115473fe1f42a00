"""The scenes of leaving a reflection and of what others left; they need a venue that keeps some."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from exhibit.ports import EditionReader
from ui.kiosk.scenes import Scene

if TYPE_CHECKING:
    from ui.kiosk.kiosk import Kiosk
    from ui.kiosk.writing_card import WritingCard


def reflecting_scenes(reader: EditionReader) -> list[Scene]:
    """Return the scenes of reflections of an edition."""
    first = next((card.piece_id for card in reader.cards() if not card.noted and card.picture), 0)

    def begin(kiosk: Kiosk) -> None:
        kiosk.begin(0)

    def card(kiosk: Kiosk) -> None:
        kiosk.do(lambda session: session.open_reflect(first))

    def wall(kiosk: Kiosk) -> None:
        kiosk.do(lambda session: session.open_reflections())

    way = (begin, card)
    return [
        Scene(name="reflect", way=way),
        Scene(name="reflect-drawing", way=(*way, _drawn)),
        Scene(
            name="reflect-pointed", way=(*way, lambda kiosk: _written(kiosk, "Call me: 402-555-0143").send())
        ),
        Scene(name="reflect-thanks", way=(*way, lambda kiosk: _written(kiosk, "Steady").sendAsItIs())),
        Scene(name="reflect-contrast", way=way, contrast=True),
        Scene(name="reflections", way=(begin, wall)),
        Scene(name="reflections-end", way=(begin, wall), scrolled=("reflectionsFlick", 1.0)),
        Scene(name="reflections-taking-back", way=(begin, wall), clicked=("reflectionsTakeBack",)),
        Scene(name="reflections-contrast", way=(begin, wall), contrast=True),
        Scene(
            name="piece-reflections",
            way=(begin, lambda kiosk: kiosk.openPiece(first)),
            scrolled=("pieceFlick", 1.0),
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
