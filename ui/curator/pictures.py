"""Pictures for lists, grids and judgments: decoded beside the window, kept while there is room."""

from __future__ import annotations

from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exhibit.model.dossier import View
from exhibit.ports import MediaStore

LONG_EDGES = (512, 1280, 2560)
"""The sizes in which the media store has every picture, in pixels of the longer side."""

ROOM_BYTES = 128 * 1024 * 1024
"""How much memory decoded pictures may take; those not looked at for longest go first."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A picture before it is loaded: whose bytes, its size in pixels, its average color, and which page."""

    sha256: str
    width: int = 0
    height: int = 0
    color: str = ""
    page: int = 1


def shape_of(view: View | None) -> Shape:
    """Return what is looked at before it is loaded; a shape without bytes for nothing."""
    if view is None:
        return Shape("")
    medium = view.medium
    return Shape(medium.sha256, medium.width, medium.height, medium.color, view.page)


Key = tuple[str, int, int, int]
"""A picture at a size: its bytes, which page of them, its width and height in device pixels."""


def fitted(width: int, height: int, box: QRect) -> QRect:
    """Return where a picture of this size stands within a box: whole, centered, never enlarged beyond it."""
    if width <= 0 or height <= 0:
        return box
    size = QSize(width, height).scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(0, 0, size.width(), size.height())
    place.moveCenter(box.center())
    return place


class Pictures(QObject):
    """Decodes derivatives in one thread (Qt's readers disturb each other in several) and keeps them."""

    ready = Signal(str)
    """A picture of this SHA-256 is there now, or is known to be missing."""
    _decoded = Signal(object, QImage)

    def __init__(self, store: MediaStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._kept: OrderedDict[Key, QPixmap] = OrderedDict()
        self._bytes = 0
        self._asked: set[Key] = set()
        self._missing: set[tuple[str, int]] = set()
        self._thread = ThreadPoolExecutor(1, "pictures")
        self._decoded.connect(self._keep)

    def pixmap(self, sha256: str, size: QSize, page: int = 1) -> QPixmap | None:
        """Return a picture at this size in device pixels, or None and see to it; ``ready`` tells of it."""
        key = (sha256, page, size.width(), size.height())
        if (found := self._kept.get(key)) is not None:
            self._kept.move_to_end(key)
            return found
        if sha256 and not self.missing(sha256, page) and key not in self._asked and not size.isEmpty():
            self._asked.add(key)
            edge = next(
                (one for one in LONG_EDGES if one >= max(size.width(), size.height())), LONG_EDGES[-1]
            )
            self._thread.submit(self._decode, key, self._store.derivative(sha256, edge, page))
        return None

    def missing(self, sha256: str, page: int = 1) -> bool:
        """Tell whether the store lacks a picture; it may be made again by publishing or importing."""
        return (sha256, page) in self._missing

    @property
    def waiting(self) -> int:
        """How many pictures are asked for and not there yet."""
        return len(self._asked)

    def close(self) -> None:
        """Stop decoding."""
        self._thread.shutdown(cancel_futures=True)

    def _decode(self, key: Key, path: Path) -> None:
        reader = QImageReader(str(path))
        size = QSize(*key[2:])
        if key[1] > 1:  # what is known of a file's size is that of its first page
            size = reader.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(size)
        self._decoded.emit(key, reader.read())

    @Slot(object, QImage)
    def _keep(self, key: Key, image: QImage) -> None:
        self._asked.discard(key)
        if image.isNull():
            self._missing.add(key[:2])
        else:
            self._kept[key] = QPixmap.fromImage(image)
            self._bytes += image.sizeInBytes()
            while self._bytes > ROOM_BYTES and len(self._kept) > 1:
                _, gone = self._kept.popitem(last=False)
                self._bytes -= gone.width() * gone.height() * 4
        self.ready.emit(key[0])


class PictureView(QWidget):
    """One picture, whole, as large as there is room; its average color until it is there."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._shape = Shape("")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(96, 96)
        pictures.ready.connect(self._arrived)

    def show_picture(self, shape: Shape | None, alt: str = "") -> None:
        """Show a picture, or nothing; ``alt`` is what a screen reader says of it."""
        self._shape = shape or Shape("")
        self.setAccessibleName(alt)
        self.update()

    @property
    def settled(self) -> bool:
        """Whether what is to be seen is there, or known to be missing."""
        sha256, page = self._shape.sha256, self._shape.page
        return not sha256 or self._pictures.missing(sha256, page) or self._pixmap() is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, or its average color in its proportions."""
        if not self._shape.sha256:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pixmap = self._pixmap()
        if pixmap is not None and self._shape.page > 1:
            painter.drawPixmap(fitted(pixmap.width(), pixmap.height(), self.rect()), pixmap)
        elif pixmap is not None:
            painter.drawPixmap(self._place(), pixmap)
        else:
            painter.fillRect(self._place(), QColor(self._shape.color or "#888888"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the picture at its new size."""
        super().resizeEvent(event)
        self.update()

    def _place(self) -> QRect:
        return fitted(self._shape.width, self._shape.height, self.rect())

    def _pixmap(self) -> QPixmap | None:
        size = self._place().size() * self.devicePixelRatio()
        return self._pictures.pixmap(self._shape.sha256, size, self._shape.page)

    @Slot(str)
    def _arrived(self, sha256: str) -> None:
        if sha256 == self._shape.sha256:
            self.update()
