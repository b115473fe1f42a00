"""What has to hold of every screen's layout, in whatever language and size."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem

from tests.ui.visitor import Visitor

SHORTENED = ("tile-", "greeting", "result-", "stop-", "related-", "slide-")
"""Controls that stand for a work: their titles may end in an ellipsis."""


def assert_whole(visitor: Visitor, where: str) -> None:
    """Every control is inside the window, its words are inside it, and no two meet."""
    window = QRectF(-1, -1, visitor.window.width() + 2, 1e6)
    controls = []
    for item in visitor.items():
        if item.property("visualFocus") is None or not item.isEnabled():
            continue
        box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        if any(_slides(one) for one in upward(item)):
            continue
        if (item.objectName() and box.left() >= 0) or not item.objectName().startswith("tile-"):
            assert window.left() <= box.left(), f"{item.objectName()} {where}"
            assert box.right() <= window.right(), f"{item.objectName()} {where}"
        assert_words_fit(item, where)
        controls.append((item, box))
    for at, (one, box) in enumerate(controls):
        for other, other_box in controls[at + 1 :]:
            same = layer(one) == layer(other)
            shared = box.intersected(other_box)
            met = shared.width() > 1 and shared.height() > 1
            assert not (same and met), f"{one.objectName()} meets {other.objectName()} {where}"


def assert_no_word_is_broken(visitor: Visitor, where: str) -> None:
    """No text is so narrow that a word of it has to be divided."""
    for item in visitor.items():
        text, font = item.property("text"), item.property("font")
        if not text or not isinstance(font, QFont) or item.objectName() == "webAddress":
            continue
        longest = max(QFontMetricsF(font).horizontalAdvance(word) for word in re.split(r"[\s—-]+", str(text)))
        assert longest <= item.width() + 2, f"a word of “{text}” is broken {where}"


def assert_words_fit(control: QQuickItem, where: str) -> None:
    """The words on a control are all to be seen."""
    if control.objectName().startswith(SHORTENED):
        return
    for item in [control, *below(control)]:
        painted = item.property("paintedWidth")
        if painted is not None and item.property("text"):
            assert not item.property("truncated"), f"{item.property('text')} is cut {where}"
            assert painted <= control.width() + 1, f"{item.property('text')} is too wide {where}"
            assert item.property("paintedHeight") <= control.height() + 1, (
                f"{item.property('text')} too high {where}"
            )


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    """Everything inside an item."""
    for child in item.childItems():
        yield child
        yield from below(child)


def layer(item: QQuickItem) -> str:
    """The part of the window an item scrolls with; parts may lie over one another."""
    parent: QQuickItem | None = item
    while parent is not None:
        if parent.property("flicking") is not None or parent.property("stacked") is not None:
            return f"{parent.objectName()} {id(parent)}"
        parent = parent.parentItem()
    return ""


def assert_no_text_is_clipped(visitor: Visitor, where: str) -> None:
    """No text is cut short, and none is painted past the sides of the window or of what it lies in."""
    wide = visitor.window.width()
    for item in visitor.items():
        if item.property("truncated") is None or not item.property("text"):
            continue
        if any(one.objectName().startswith(SHORTENED) for one in upward(item)):
            continue
        text = str(item.property("text"))[:60]
        assert not item.property("truncated"), f"“{text}” is cut short {where}"
        if any(_slides(one) for one in upward(item)):
            continue
        left = item.mapToScene(QPointF(0, 0)).x()
        assert left >= -1, f"“{text}” begins outside of the window {where}"
        assert left + item.width() <= wide + 1, f"“{text}” ends outside of the window {where}"
        # The space at the end of a line counts where one reads from the right.
        space = QFontMetricsF(item.property("font")).horizontalAdvance(" ")
        assert item.property("paintedWidth") <= item.width() + space, (
            f"“{text}” is wider than its place {where}"
        )


def _slides(view: QQuickItem) -> bool:
    """Tell whether an item is scrolled sideways: what is in it may lie outside of the window."""
    return view.property("flicking") is not None and view.property("contentWidth") > view.width() + 1


def upward(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and everything that it lies in."""
    parent: QQuickItem | None = item
    while parent is not None:
        yield parent
        parent = parent.parentItem()
