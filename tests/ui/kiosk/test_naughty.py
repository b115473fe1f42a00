"""Whatever a contributor wrote, the kiosk shows its letters: never markup, and no picture from elsewhere."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from exhibit.interchange.prose import blocks, plain
from exhibit.model.edition import PiecePage, Words
from exhibit.model.pieces import Setting
from tests.fakes.edition import FakeEdition, many_cards
from tests.naughty import STORABLE
from tests.ui.conftest import Enter
from tests.ui.visitor import Visitor
from ui.kiosk.contents import Contents

SHOWN = tuple(text for text in STORABLE if text.strip())
LOADING = tuple(text for text in SHOWN if "<img" in text or "<a " in text or "](" in text)
PLAIN, STYLED = 0, 4


def naughty_page(page: PiecePage, text: str, setting: Setting) -> PiecePage:
    """A page on which every text is the same."""
    said: Words = (("en", text),)
    body = blocks(text, setting)
    return replace(
        page,
        card=replace(page.card, title=said, names=(text,), excerpt=said),
        statement=said,
        body=(("en", body),),
        transcript=(("en", body),),
        setting=setting.value,
        credits=tuple(replace(credit, name=text) for credit in page.credits),
        pictures=tuple(replace(picture, alt=said) for picture in page.pictures),
        made=text,
        dimensions=text,
        place=text,
        rights=text,
        wall_text=said,
    )


def naughty_edition(root: Path, texts: tuple[str, ...]) -> FakeEdition:
    """An edition of a work for each text, in prose and in verse by turns."""
    some = many_cards(root, len(texts))
    pages = [
        naughty_page(some.page(at), text, Setting.VERSE if at % 2 else Setting.PROSE)
        for at, text in enumerate(texts, start=1)
    ]
    return FakeEdition(root, replace(some.front(), title=(("en", texts[0]),)), pages)


def texts_of(visitor: Visitor) -> dict[QQuickItem, int]:
    """Every text on the screen, and how its words are read (``Text.textFormat``)."""
    texts = [item for item in visitor.items() if item.metaObject().indexOfProperty("textFormat") >= 0]
    return {item: format_of(item) for item in texts}


def format_of(item: QQuickItem) -> int:
    context = qmlContext(item) or qmlContext(item.parentItem())
    assert context is not None
    answer = QQmlExpression(context, item, "Number(textFormat)").evaluate()
    return int(answer[0] if isinstance(answer, tuple) else answer)


def test_every_text_is_among_the_values_that_are_drawn(pictures: Path) -> None:
    contents = Contents(naughty_edition(pictures, SHOWN), "en")
    for card, text in zip(contents.cards, SHOWN, strict=True):
        piece = contents.piece(card.piece_id)
        assert (text, text) == (piece["title"], piece["statement"])
        for block in piece["blocks"]:
            bare = block["markup"]
            for mark in ("<b>", "</b>", "<i>", "</i>"):
                bare = bare.replace(mark, "")
            assert "<" not in bare
            assert set(plain(block["markup"])) <= {*text, " "}


def test_no_text_is_read_as_markup_and_nothing_is_loaded_from_elsewhere(enter: Enter, pictures: Path) -> None:
    visitor = enter(of=naughty_edition(pictures, LOADING))
    root = pictures.resolve()
    seen: set[str] = set()
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    for at in range(1, len(LOADING) + 1):
        visitor.kiosk.openPiece(at)
        visitor.settle()
        for item, reading in texts_of(visitor).items():
            shown = str(item.property("text"))
            seen.add(shown)
            assert reading in {PLAIN, STYLED}
            if reading == STYLED:
                assert not any(sign in shown.lower() for sign in ("<img", "<a ", "<script", "<svg"))
        for item in visitor.items():
            source = item.property("source")
            if isinstance(source, QUrl) and source.isLocalFile():
                assert Path(source.toLocalFile()).resolve().is_relative_to(root)
    assert set(LOADING) <= seen
