"""What can be done in the desk that belongs to no single page: batches, labels, exports, backups."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ui.actions import Deed
from ui.curator.batch.batch_dialog import BatchDialog
from ui.curator.care.backup_keeper import BackupKeeper
from ui.curator.care.care_dialog import CareDialog
from ui.curator.labels.labels_dialog import LabelsDialog
from ui.curator.labels.table_export import TableExport
from ui.curator.workbench import Workbench


def _tr(text: str) -> str:
    return QCoreApplication.translate("RoomDeeds", text)


def batch_deed(bench: Workbench, owner: QWidget) -> Deed:
    """Return the deed that edits all pieces chosen together."""
    return Deed(
        name="piece.batch",
        text=_tr("Chan&ge the pieces chosen together…"),
        run=lambda: edit_batch(bench, owner),
        menu="piece",
        group=1,
        shortcuts=("Ctrl+Shift+B",),
        can=lambda: bool(bench.selection.pieces),
        changes=True,
        words=_tr("batch edit bulk replace"),
    )


def edit_batch(bench: Workbench, owner: QWidget) -> None:
    """Open the form that changes all pieces chosen."""
    dialog = BatchDialog(bench, bench.selection.pieces, owner)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def gallery_deeds(bench: Workbench, owner: QWidget, gallery: Callable[[], int]) -> Sequence[Deed]:
    """Return what is made of a gallery beside editions; ``gallery`` is the one on the board, or 0."""

    def labels() -> None:
        dialog = LabelsDialog(bench, gallery(), owner)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    tables = TableExport(bench, owner)

    def has_gallery() -> bool:
        return bool(gallery())

    return (
        Deed(
            name="gallery.labels",
            text=_tr("Labels and chec&klist…"),
            run=labels,
            menu="gallery",
            group=10,
            shortcuts=("Ctrl+P",),
            can=has_gallery,
            words=_tr("print pdf wall"),
        ),
        Deed(
            name="gallery.export",
            text=_tr("E&xport this gallery as a table…"),
            run=lambda: tables.gallery(gallery()),
            menu="gallery",
            group=10,
            can=has_gallery,
            words=_tr("csv spreadsheet dublin core"),
        ),
        Deed(
            name="file.export",
            text=_tr("&Export what may leave the house…"),
            run=tables.catalog,
            menu="file",
            group=2,
            words=_tr("csv spreadsheet dublin core table"),
        ),
        Deed(
            name="file.export-private",
            text=_tr("Export everything, for the &house alone…"),
            run=tables.for_the_house,
            menu="file",
            group=2,
            tip=_tr("With legal names, contacts and consents: not to be passed on"),
            words=_tr("csv spreadsheet private table"),
        ),
    )


def care_deeds(bench: Workbench, owner: QWidget, keeper: BackupKeeper) -> Sequence[Deed]:
    """Return the care of the stores: backing up now, and the list of backups with the doctor."""

    def care() -> None:
        dialog = CareDialog(bench, keeper, owner)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.closing_wanted.connect(owner.close)
        dialog.open()

    return (
        Deed(
            name="file.back-up",
            text=_tr("&Back up now"),
            run=keeper.back_up,
            menu="file",
            group=3,
            can=lambda: keeper.able and not keeper.busy,
            changes=True,
        ),
        Deed(
            name="file.care",
            text=_tr("Backups and chec&k…"),
            run=care,
            menu="file",
            group=3,
            words=_tr("restore doctor integrity"),
        ),
    )
