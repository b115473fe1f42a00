"""What has to hold of a screen that is read from the right: everything stands where a mirror shows it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.ui.visitor import Visitor

AS_IT_IS = frozenset(
    {
        "zoomScreen",
        "compareThis",
        "compareOther",
        "detailFrames",
        "fingerDrawing",
        "qrCode",
        "keyboard",
        "numberKeys",
        "searchField",
        "passing",
        "reflectCode",
    }
)
"""What no language turns around within: pictures, keys, digits, what is typed, the time of a recording."""

CHOSEN = ("language-",)
"""What looks otherwise in another language, whichever side it is on."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An item by the names it is found under, and where it stands in the window."""

    path: str
    left: float
    right: float

    def mirrors(self, other: Placed, width: float) -> bool:
        """Tell whether the other stands as far from the right as this one from the left."""
        return abs(width - other.right - self.left) <= 3 and abs(width - other.left - self.right) <= 3


def placed(visitor: Visitor) -> list[Placed]:
    """Return everything that is to be seen, in the order in which it was made."""
    return [_placed(path, item) for path, item in _seen(visitor.window.contentItem(), "")]


def faults(here: list[Placed], mirrored: list[Placed], width: float) -> Iterator[str]:
    """Tell what a mirror would show elsewhere; of what lies in one another, the outermost alone."""
    if [one.path for one in here] != [one.path for one in mirrored]:
        yield f"other things are there: {sorted({one.path for one in here} ^ {one.path for one in mirrored})}"
        return
    wrong: tuple[str, ...] = ()
    for one, other in zip(here, mirrored, strict=True):
        if one.right - one.left <= 1 or one.path.startswith(wrong or ("nothing",)):
            continue
        if not one.mirrors(other, width):
            wrong = (*wrong, one.path)
            yield f"{one.path}: {one.left:.0f} to {one.right:.0f}, then {other.left:.0f} to {other.right:.0f}"


def _seen(item: QQuickItem, path: str) -> Iterator[tuple[str, QQuickItem]]:
    for child in item.childItems():
        if not child.isVisible() or child.opacity() == 0 or child.height() == 0:
            continue
        if child.objectName().startswith(CHOSEN) or _bare(child):
            continue
        here = f"{path}/{_name(child)}"
        yield here, child
        if child.objectName() not in AS_IT_IS:
            yield from _seen(child, here)


def _bare(item: QQuickItem) -> bool:
    """Tell whether there is nothing to see: a list keeps such an item for its own use."""
    return item.metaObject().className() == "QQuickItem" and not item.childItems()


def _name(item: QQuickItem) -> str:
    text = item.property("text")
    said = f" “{text[:24]}”" if isinstance(text, str) and text and item.objectName() not in AS_IT_IS else ""
    return (item.objectName() or item.metaObject().className().split("_QML")[0]) + said


def _placed(path: str, item: QQuickItem) -> Placed:
    box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return Placed(path, box.left(), box.right())
