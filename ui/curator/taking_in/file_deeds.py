"""Adding, replacing and removing the files of the piece in hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from exhibit.model.pieces import MediumFile
from exhibit.ports import Catalog, CatalogReader, Progress
from exhibit.services.cataloguing.taking_in import (
    TakenFile,
    add_medium,
    remove_medium,
    replace_medium,
    take_file,
)
from ui.actions import Deed
from ui.curator.naming import role_name
from ui.curator.workbench import Workbench


def _tr(text: str) -> str:
    return QCoreApplication.translate("TakingIn", text)


def file_deeds(bench: Workbench, owner: QWidget) -> tuple[Deed, ...]:
    """Return the deeds on the files of the piece in hand; ``owner`` is where their dialogs belong."""

    def can() -> bool:
        return bool(bench.selection.current)

    deeds = (
        ("piece.add-file", _tr("Add a f&ile…"), partial(ask_added, bench, owner)),
        ("piece.replace-file", _tr("Replace a file…"), partial(ask_replaced, bench, owner)),
        ("piece.remove-file", _tr("Remove a file…"), partial(ask_removed, bench, owner)),
    )
    return tuple(
        Deed(name=name, text=text, menu="piece", group=6, run=run, can=can, changes=True)
        for name, text, run in deeds
    )


def ask_added(bench: Workbench, owner: QWidget) -> None:
    """Ask for a file, and add it to the piece in hand."""
    piece_id = bench.selection.current

    def add(taken: TakenFile, catalog: Catalog) -> object:
        return add_medium(catalog, piece_id, taken, who=bench.who)

    _ask_file(owner, _tr("Add a file"), lambda path: _take(bench, path, add, _tr("The file is added.")))


def ask_replaced(bench: Workbench, owner: QWidget) -> None:
    """Ask which file of the piece in hand is replaced, where it has several, and by which."""

    def chosen(medium: MediumFile) -> None:
        def put(taken: TakenFile, catalog: Catalog) -> None:
            replace_medium(catalog, medium.id, taken, bench.who)

        words = _tr("The file is replaced. The old one stays in the history.")
        title = _tr("Replace {name}").format(name=medium.original_name)
        _ask_file(owner, title, lambda path: _take(bench, path, put, words))

    _ask_medium(bench, owner, _tr("Replace a file"), chosen)


def ask_removed(bench: Workbench, owner: QWidget) -> None:
    """Ask which file of the piece in hand is taken away, where it has several."""

    def chosen(medium: MediumFile) -> None:
        def done(_: object) -> None:
            bench.said.emit(_tr("The file is removed. Undo brings it back."))

        bench.write(lambda catalog: remove_medium(catalog, medium.id, bench.who), done)

    _ask_medium(bench, owner, _tr("Remove a file"), chosen)


def _take(bench: Workbench, path: Path, then: Callable[[TakenFile, Catalog], object], words: str) -> None:
    """Keep a file in a reading thread, and write what names it in the writing one."""
    tools = bench.tools

    def keep(progress: Progress) -> TakenFile:
        with tools.open_desk() as desk:
            return take_file(tools.catalog, tools.store, desk, path, progress)

    def write(taken: TakenFile) -> None:
        bench.write(partial(then, taken), lambda _: bench.said.emit(words))

    bench.run(keep, write)


def _ask_medium(bench: Workbench, owner: QWidget, title: str, chosen: Callable[[MediumFile], None]) -> None:
    piece_id = bench.selection.current

    def find(view: CatalogReader) -> tuple[MediumFile, ...]:
        return tuple(sorted(view.media.find(piece_id=piece_id), key=lambda one: (one.position, one.id)))

    def ask(media: tuple[MediumFile, ...]) -> None:
        if not media:
            bench.refused.emit(_tr("This piece has no file yet. Add one first."))
        elif len(media) == 1:
            chosen(media[0])
        else:
            _choose(owner, title, media, chosen)

    bench.read(find, ask)


def _choose(
    owner: QWidget, title: str, media: Sequence[MediumFile], chosen: Callable[[MediumFile], None]
) -> None:
    names = [
        f"{place}. {one.original_name} ({role_name(one.role)})" for place, one in enumerate(media, start=1)
    ]
    dialog = QInputDialog(owner)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(_tr("Which file?"))
    dialog.setComboBoxItems(names)
    dialog.textValueSelected.connect(lambda name: chosen(media[names.index(name)]))
    dialog.open()


def _ask_file(owner: QWidget, title: str, chosen: Callable[[Path], None]) -> None:
    dialog = QFileDialog(owner, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
