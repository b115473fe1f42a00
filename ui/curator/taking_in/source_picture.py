"""A picture that is not in the store yet: the source file itself, decoded beside the window.

What Qt does not read, such as HEIC, AVIF, JPEG XL, JPEG 2000, TIFF and PDF, comes small from a worker
process: no library that decodes such files is ever loaded into the desk.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exhibit.ports import LookJob, MediumFacts, Progress
from ui.curator.pictures import fitted
from ui.curator.workbench import Workbench

_HURRY_MS = 60
"""How long a row is stood on before its picture is decoded, so that walking quickly decodes none."""

LONGEST_EDGE = 1600

_BY_QT = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp", "image/bmp"})
"""What is decoded here; all else goes to the processes that decode for imports."""


def decode(path: Path, size: QSize) -> QImage:
    """Return a picture file turned upright, no larger than ``size``; a null image where Qt cannot read it."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    original = reader.size()
    if original.isValid():
        turned = original.transposed() if reader.transformation().value & _TURNS else original
        wanted = turned.scaled(size, Qt.AspectRatioMode.KeepAspectRatio).boundedTo(turned)
        reader.setScaledSize(wanted.transposed() if turned != original else wanted)
    return reader.read()


_TURNS = 4
"""The bit of ``QImageIOHandler.Transformation`` that stands for a quarter turn."""


class SourcePicture(QWidget):
    """One picture file, whole. Only what the decoders of the import have taken safely is shown."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._path: Path | None = None
        self._facts: MediumFacts | None = None
        self._words = ""
        self._pixmap = QPixmap()
        self._call_off: Callable[[], None] = lambda: None
        self._soon = QTimer(self, singleShot=True, interval=_HURRY_MS)
        self._soon.timeout.connect(self._start)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(8 * self.fontMetrics().height())

    @property
    def settled(self) -> bool:
        """Whether all there is to see is seen."""
        return self._path is None or not self._pixmap.isNull() or bool(self._words)

    def show_file(self, path: Path | None, facts: MediumFacts | None) -> None:
        """Show a picture file that was decoded with these facts; nothing without either."""
        path = path if facts is not None else None
        if path == self._path:
            return
        self._call_off()
        self._path, self._facts = path, facts
        self._pixmap, self._words = QPixmap(), ""
        self.setAccessibleName(self.tr("Picture: {name}").format(name=path.name) if path else "")
        self.setVisible(path is not None)
        if path is not None:
            self._soon.start()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture as large as there is room."""
        painter = QPainter(self)
        if self._facts is None or self._path is None:
            return
        if self._words:
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), flags, self._words)
            return
        place = fitted(self._facts.width, self._facts.height, self.rect())
        if self._pixmap.isNull():
            painter.fillRect(place, self.palette().midlight())
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(fitted(self._pixmap.width(), self._pixmap.height(), self.rect()), self._pixmap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint anew at the new size."""
        super().resizeEvent(event)
        self.update()

    def _start(self) -> None:
        path = self._path
        if path is None:
            return

        by_qt = self._facts is not None and self._facts.media_type in _BY_QT

        def work(_: Progress) -> QImage:
            image = decode(path, QSize(LONGEST_EDGE, LONGEST_EDGE)) if by_qt else QImage()
            return image if not image.isNull() else self._asked_for(path)

        self._call_off = self._bench.run(work, self._keep, failed=lambda _: self._keep(QImage()))

    def _asked_for(self, path: Path) -> QImage:
        """Have a worker process make a small picture of a file; a null image where it cannot."""
        with self._bench.tools.open_desk() as desk:
            jobs = [LookJob(key="", path=path, preview=True)]
            return next((QImage.fromData(looked.preview) for looked in desk.look(jobs)), QImage())

    def _keep(self, image: QImage) -> None:
        self._pixmap = QPixmap.fromImage(image)
        if image.isNull():
            self._words = self.tr("This picture can be imported, but not shown here before that.")
        self.update()
