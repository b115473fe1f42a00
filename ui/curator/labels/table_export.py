"""Saving a gallery or the catalog as a table: where to, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from exhibit.ports import CatalogReader
from exhibit.services.publishing.exporting import (
    ExportReport,
    export_catalog,
    export_for_the_house,
    export_gallery,
)
from ui.curator.workbench import Workbench

Export = Callable[[CatalogReader, Path], ExportReport]


class TableExport(QObject):
    """Asks where a table is to go and writes it beside the window; the window is told how that went."""

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench, self._window = bench, window

    def gallery(self, gallery_id: int) -> None:
        """Export what of a gallery may leave the house today."""
        day = self._bench.today()
        self._ask(
            self.tr("Export the gallery as a table"),
            "gallery.csv",
            lambda view, out: export_gallery(view, str(gallery_id), out, day),
        )

    def catalog(self) -> None:
        """Export every piece that may leave the house today."""
        day = self._bench.today()
        self._ask(
            self.tr("Export all works as a table"),
            "works.csv",
            lambda view, out: export_catalog(view, out, day),
        )

    def for_the_house(self) -> None:
        """Export everything that is known, private data included; the file's name has to say so."""
        self._ask(
            self.tr("Export for the house, private data included"),
            "catalog-private.csv",
            export_for_the_house,
        )

    def _ask(self, title: str, name: str, export: Export) -> None:
        asked = QFileDialog(self._window, title)
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setNameFilter(self.tr("Table (*.csv)"))
        asked.setDefaultSuffix("csv")
        asked.selectFile(name)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(lambda out: self._export(Path(out), export))
        asked.open()

    def _export(self, out: Path, export: Export) -> None:
        self._bench.read(lambda view: export(view, out), self._say, self._fail)

    def _say(self, report: ExportReport) -> None:
        words = [self.tr("%n piece(s) exported to {path}.", "", report.rows).format(path=report.path)]
        if report.private:
            words.append(self.tr("The table holds private data: it is for the house alone."))
        if report.refused:
            words.append(self.tr("The gate held %n back.", "", len(report.refused)))
        self._bench.said.emit(" ".join(words))

    def _fail(self, error: Exception) -> None:
        if isinstance(error, OSError):
            words = self.tr("The table could not be written: {reason}. Choose another place.")
            self._bench.refused.emit(words.format(reason=error.strerror or error))
        else:
            self._bench.fail(error)
