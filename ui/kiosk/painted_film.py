"""A film on a screen without a graphics card, where Qt's own video output stays empty."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "Lamplight"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("kiosk.playing has one")
class PaintedFilm(QQuickPaintedItem):
    """Paints the present frame of ``sink``, whole, whenever it is told to ``update``.

    Python asks for a frame here, Qt converts and paints it; with a graphics card nothing of this is used.
    QML never makes one: of each that it made and destroyed, PySide would keep some 10 KB for good.
    """

    sinkChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        # Makes a sink of video of what QML hands over.
        from PySide6 import QtMultimedia  # noqa: PLC0415 - loaded with the player

        self._options = QtMultimedia.QVideoFrame.PaintOptions()
        self._sink: Any = None

    @Property(QObject, notify=sinkChanged)
    def sink(self) -> QObject | None:
        found: QObject | None = self._sink
        return found

    @sink.setter
    def sink(self, sink: QObject | None) -> None:
        self._sink = sink
        self.sinkChanged.emit()

    def paint(self, painter: QPainter) -> None:
        """Paint the frame that is shown now; nothing before the first."""
        frame = self._sink.videoFrame() if self._sink is not None else None
        if frame is not None and frame.isValid():
            frame.paint(painter, QRectF(0, 0, self.width(), self.height()), self._options)
