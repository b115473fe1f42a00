"""Labels and checklist of a gallery: what is chosen, how that looks, what does not fit, and the PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidgetItem, QWidget

from exhibit import durable
from exhibit.model.consent import Use
from exhibit.services.publishing.labelling import LabelSet, labels_of
from ui.curator.labels.labels_form import LabelsForm
from ui.curator.labels.typesetting import Bookbinder, Typesetter
from ui.curator.naming import lack_in_sentence
from ui.curator.plain_label import plain_tip
from ui.curator.targets import Target
from ui.curator.workbench import Workbench
from ui.formatting import own_name
from ui.printing.checklist import ChecklistPages, draw_checklist_page, lay_out_checklist
from ui.printing.labels import LabelPages, draw_page
from ui.printing.paper import form_named, paper_named

_PIECE = Qt.ItemDataRole.UserRole
_SMALL_EDGE = 512


class LabelsDialog(QDialog):
    """What is to be printed of one gallery. It may stay open beside the desk while texts are mended."""

    def __init__(self, bench: Workbench, gallery_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._gallery_id = bench, gallery_id
        self._found: LabelSet | None = None
        self._pages: LabelPages | ChecklistPages | None = None
        self.setObjectName("labels")
        self.setWindowTitle(self.tr("Labels and checklist"))
        self.form = LabelsForm(self)
        self._typesetter, self._binder = Typesetter(self), Bookbinder(self)
        self._typesetter.done.connect(self._show)
        self._binder.done.connect(self._write)
        self._out = Path()
        self.form.chosen.connect(self.reload)
        self.form.save.clicked.connect(self._ask_where)
        self.form.leave.clicked.connect(self.accept)
        self.form.told.itemActivated.connect(self._go_to)
        bench.changed.connect(self.reload)
        self.reload()

    @property
    def settled(self) -> bool:
        """Whether what is to be seen is there."""
        return self._pages is not None and not self._typesetter.busy and not self._binder.busy

    @Slot()
    def reload(self) -> None:
        """Read the gallery and set its labels anew."""
        self._bench.run(partial(self._read, *self._wanted()), self._typeset, failed=self._bench.fail)

    def save_to(self, out: Path) -> None:
        """Write what is shown as a PDF; the window goes on meanwhile."""
        if self._found is None or self._pages is None or self._binder.busy:
            return
        self._out = out
        self.form.save.setEnabled(False)
        self._binder.start(self._pages.paper, self._found.title, len(self._pages.pages), self._draw)

    def _wanted(self) -> tuple[tuple[str, ...], Use, int]:
        return self.form.languages(), self.form.use(), self.form.words_of_statement()

    def _read(self, languages: tuple[str, ...], use: Use, longest: int, _progress: object) -> LabelSet:
        tools, name = self._bench.tools, str(self._gallery_id)
        with tools.open_press() as press, tools.catalog.read() as view:
            return labels_of(
                view,
                name,
                self._bench.today(),
                press.support,
                languages=languages,
                use=use,
                longest=longest,
            )

    def _typeset(self, found: LabelSet) -> None:
        self._found = found
        self.setWindowTitle(self.tr("Labels of “{title}”").format(title=found.title))
        self.form.offer_languages([(tag, own_name(tag)) for tag in found.languages], found.language)
        paper = paper_named(self.form.paper())
        if self.form.checklist():
            store = self._bench.tools.store
            self._show(
                lay_out_checklist(
                    found.labels, found.title, paper, lambda sha256: store.derivative(sha256, _SMALL_EDGE)
                )
            )
        else:
            self._typesetter.start(found.labels, form_named(self.form.size_name()), paper)

    @Slot(object)
    def _show(self, pages: LabelPages | ChecklistPages) -> None:
        self._pages = pages
        self.form.preview.show_pages(pages.paper, len(pages.pages), self._draw)
        self._tell()

    def _draw(self, painter: QPainter, number: int) -> None:
        if isinstance(self._pages, LabelPages):
            draw_page(painter, self._pages, number)
        elif self._pages is not None:
            draw_checklist_page(painter, self._pages, number)

    def _tell(self) -> None:
        """List what does not fit and what the gate holds back: before anything is printed."""
        self.form.told.clear()
        if self._found is None or self._pages is None:
            return
        overflows = self._pages.overflows if isinstance(self._pages, LabelPages) else ()
        for one in overflows:
            words = self.tr("{number} “{title}” does not fit. Left out: … {text}")
            self._add(words.format(number=one.number, title=one.title, text=one.text), one.piece_id)
        for verdict in self._found.refused:
            words = self.tr("“{title}” is held back: it lacks {lacks}.")
            lacks = ", ".join(lack_in_sentence(one) for one in verdict.lacks)
            self._add(words.format(title=verdict.title or verdict.accession, lacks=lacks), verdict.piece_id)
        self.form.summarize(len(self._found.labels), len(overflows), len(self._found.refused))
        self.form.save.setEnabled(bool(self._pages.pages))

    def _add(self, words: str, piece_id: int) -> None:
        item = QListWidgetItem(words)
        item.setData(_PIECE, piece_id)
        item.setToolTip(plain_tip(words))
        self.form.told.addItem(item)

    @Slot(QListWidgetItem)
    def _go_to(self, item: QListWidgetItem) -> None:
        self._bench.go("pieces", Target(piece_id=int(item.data(_PIECE))))

    @Slot()
    def _ask_where(self) -> None:
        asked = QFileDialog(self, self.tr("Save as PDF"))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setNameFilter(self.tr("PDF (*.pdf)"))
        asked.setDefaultSuffix("pdf")
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(lambda name: self.save_to(Path(name)))
        asked.open()

    @Slot(object)
    def _write(self, content: bytes) -> None:
        out = self._out

        def work(_progress: object) -> Path:
            durable.write_file(out.absolute(), content)
            return out

        self._bench.run(work, self._saved, failed=self._not_saved)

    def _saved(self, out: Path) -> None:
        self.form.save.setEnabled(True)
        self._bench.said.emit(self.tr("Saved: {path}").format(path=out))
        self.form.words.setText(self.tr("Saved: {path}").format(path=out))

    def _not_saved(self, error: Exception) -> None:
        self.form.save.setEnabled(True)
        if isinstance(error, OSError):
            words = self.tr("The PDF could not be written: {reason}. Choose another place.")
            self._bench.refused.emit(words.format(reason=error.strerror or error))
        else:
            self._bench.fail(error)
