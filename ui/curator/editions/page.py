"""Publishing a gallery, and the list of what was published and where it went."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from exhibit.ports import Catalog, Touched
from exhibit.services.installing.surveying import EditionCheck
from exhibit.services.installing.verifying import verify_edition
from exhibit.services.publishing.foreseeing import Outlook
from exhibit.services.publishing.publishing import note_edition
from ui.actions import Deed
from ui.curator.autosave import Autosaves, Save
from ui.curator.editions.edition_deeds import edition_deeds
from ui.curator.editions.panels import Panels
from ui.curator.editions.publisher import Publisher
from ui.curator.editions.reading import Editions, folder_name, read_editions
from ui.curator.editions.words import changes_words, tr
from ui.curator.page import Page
from ui.curator.targets import Target
from ui.curator.workbench import Workbench

_SOON_MS = 50


class EditionsPage(Page):
    """What would go into the next edition, publishing it, and all editions there are."""

    name = "editions"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.gallery_id = 0
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.parent_folder = Path(documents) / "Lamplight"
        self.outlook: Outlook | None = None
        self._proposed = ""
        self.publisher = Publisher(bench, self)
        self._arrived = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.read)
        self.saves = Autosaves(bench, self)
        self.panels = panels = Panels()
        self._went = self.saves.add(panels.went)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(panels)
        self._connect()

    # What the window asks.

    @property
    def title(self) -> str:
        """What the page is called."""
        return tr("Editions")

    def deeds(self) -> Sequence[Deed]:
        """Publishing, from anywhere."""
        return edition_deeds(self)

    def arrive(self) -> None:
        """Read everything anew: folders may have come and gone."""
        self._arrived = True
        self.read()

    def leave(self) -> bool:
        """Save where an edition went; publishing goes on."""
        self.saves.flush()
        return True

    def open(self, target: object) -> None:
        """Show what publishing a gallery would do."""
        if isinstance(target, Target) and target.gallery_id:
            self.show_gallery(target.gallery_id)

    def refresh(self, touched: Touched) -> None:
        """Read again soon, where the page is in sight."""
        if self._arrived:
            self._soon.start()

    def state(self) -> dict[str, object]:
        """Remember the gallery and where editions are put."""
        return {"gallery": self.gallery_id, "folder": str(self.parent_folder)}

    def restore(self, state: dict[str, object]) -> None:
        """Come back to them."""
        gallery, folder = state.get("gallery"), state.get("folder")
        self.gallery_id = gallery if isinstance(gallery, int) else 0
        if isinstance(folder, str) and folder:
            self.parent_folder = Path(folder)

    def first_focus(self) -> QWidget | None:
        """The gallery to publish."""
        return self.panels.gallery

    # What is shown.

    def show_gallery(self, gallery_id: int) -> None:
        """Show what publishing another gallery would do."""
        self.gallery_id, self._proposed = gallery_id, ""
        self.read()

    def read(self) -> None:
        """Read the galleries, the outlook of the chosen one, and all editions."""
        if self._arrived:
            self._soon.stop()
            wanted, now = self.gallery_id, self.bench.tools.now()
            self.saves.read(lambda view: read_editions(view, wanted, now), self._show)

    def _show(self, found: Editions) -> None:
        panels = self.panels
        self.outlook = found.outlook
        self.gallery_id = found.outlook.gallery.id if found.outlook else 0
        panels.gallery.clear()
        for one in found.galleries:
            panels.gallery.addItem(one.title, one.id)
        panels.gallery.setCurrentIndex(panels.gallery.findData(self.gallery_id))
        self._show_outlook(found.outlook)
        if found.outlook:
            self._propose(panels.gallery.currentText(), found.outlook.number)
        panels.table.show_rows(found.rows)
        self._show_edition()

    def _show_outlook(self, outlook: Outlook | None) -> None:
        self.panels.publish.setEnabled(self.may_publish)
        self.panels.outlook.show_outlook(outlook)
        changes = changes_words(outlook.changes, dict(outlook.titles)) if outlook else ""
        self.panels.changes.setText(changes)

    def _propose(self, title: str, number: int) -> None:
        """Propose a folder, unless the person wrote another one."""
        proposed = str(self.parent_folder / folder_name(title, number))
        if self.panels.folder.text() in {"", self._proposed}:
            self.panels.folder.setText(proposed)
        self._proposed = proposed

    def _show_edition(self) -> None:
        row, panels = self.panels.table.current, self.panels
        for button in (panels.open_folder, panels.verify):
            button.setEnabled(row is not None and row.there)
        if row is None:
            self._went.bind(None, "")
            return
        self._went.bind(
            self._save_went(row.publication.id) if self.bench.writable else None,
            row.publication.sent_to,
            row.publication.id,
        )

    def _save_went(self, publication_id: int) -> Save:
        def save(catalog: Catalog, value: str, _: int | None) -> None:
            # The record of an edition is outside of undo, so there is no step to extend.
            note_edition(catalog, publication_id, value, who=self.bench.who)

        return save

    # What is done.

    def publish(self) -> None:
        """Publish the gallery that is shown into the folder that is named."""
        outlook, folder = self.outlook, self.panels.folder.text().strip()
        if outlook is None or not self.may_publish:
            return
        if not folder:
            self.bench.refused.emit(tr("Name the folder that the edition is to be written to."))
            self.panels.folder.setFocus()
            return
        self.panels.show_running(running=True)
        self.panels.told.setText(tr("Publishing…"))
        self.publisher.start(outlook.gallery.id, Path(folder), self.panels.sent_to.text())

    def stop(self) -> None:
        """Stop publishing; nothing half done is left."""
        self.publisher.stop()
        self.panels.told.setText(tr("Stopping…"))

    def verify(self) -> None:
        """Check the edition in hand completely."""
        row = self.panels.table.current
        if row is None or not row.there:
            return
        folder, open_edition = Path(row.publication.folder), self.bench.tools.open_edition
        self.panels.verify.setEnabled(False)
        self.panels.verdict.setText(tr("Verifying…"))
        self.bench.run(
            lambda progress: verify_edition(folder, open_edition, progress),
            self._verified,
            progress=lambda done, total, _: self.panels.verdict.setText(
                tr("Verifying: {percent} %").format(percent=100 * done // max(1, total))
            ),
        )

    def open_folder(self) -> None:
        """Show the edition's folder in the system's own file browser."""
        row = self.panels.table.current
        if row is not None and row.there:
            QDesktopServices.openUrl(QUrl.fromLocalFile(row.publication.folder))

    def choose_folder(self) -> None:
        """Choose the folder in which the edition's own folder is made."""
        dialog = QFileDialog(self, tr("Where editions are put"), str(self.parent_folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, folder: str) -> None:
        self.parent_folder = Path(folder)
        self.panels.folder.setText("")
        if self.outlook is not None:
            self._propose(self.panels.gallery.currentText(), self.outlook.number)

    @property
    def may_publish(self) -> bool:
        """Whether there is something to publish, and nothing is being published."""
        return bool(
            self.bench.writable and self.outlook and self.outlook.going_in and not self.publisher.running
        )

    def _progressed(self, done: int, total: int) -> None:
        self.panels.progress.setRange(0, 1000)
        self.panels.progress.setValue(1000 * done // max(1, total))

    def _ended(self, words: str, published: bool) -> None:
        self.panels.show_running(running=False)
        self.panels.progress.reset()
        self.panels.told.setText(words)
        if published:
            self.parent_folder = Path(self.panels.folder.text().strip()).parent
            self.panels.folder.clear()
            self.panels.sent_to.clear()
            self.bench.said.emit(words)
        self.read()

    def _verified(self, check: EditionCheck) -> None:
        self.panels.verdict.setText(check.to_words())
        self.panels.verify.setEnabled(True)

    def _connect(self) -> None:
        panels = self.panels
        panels.gallery.activated.connect(lambda _: self.show_gallery(panels.gallery.currentData()))
        panels.outlook.wanted.connect(lambda target: self.bench.go("pieces", target))
        panels.choose.clicked.connect(self.choose_folder)
        panels.publish.clicked.connect(self.publish)
        panels.stop.clicked.connect(self.stop)
        self.publisher.progressed.connect(self._progressed)
        self.publisher.ended.connect(self._ended)
        panels.verify.clicked.connect(self.verify)
        panels.open_folder.clicked.connect(self.open_folder)
        panels.table.currentItemChanged.connect(lambda *_: self._show_edition())
