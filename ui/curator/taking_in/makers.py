"""Naming the maker of a piece, completed from the contributors who are there already."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from exhibit.model.people import Contributor
from exhibit.ports import CatalogReader
from ui.curator.workbench import Workbench

_NAME = Qt.ItemDataRole.UserRole + 1


class MakerEdit(QLineEdit):
    """A line for a legal name; ``maker_id`` is who was chosen, 0 for one who is only typed."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.maker_id = 0
        self.textEdited.connect(self._forget)

        def find(view: CatalogReader) -> tuple[Contributor, ...]:
            return view.contributors.find()

        self.stop_reading = bench.read(find, self._offer)

    def _offer(self, people: tuple[Contributor, ...]) -> None:
        completer = QCompleter(maker_model(people, self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionRole(_NAME)
        completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]  # the stubs forget it
        self.setCompleter(completer)

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        self.maker_id = int(index.data(Qt.ItemDataRole.UserRole))

    @Slot()
    def _forget(self) -> None:
        self.maker_id = 0


def maker_model(people: Iterable[Contributor], parent: QObject) -> QStandardItemModel:
    """Return the legal names, each with what tells two of a name apart, and with its contributor's id."""
    model = QStandardItemModel(parent)
    for person in sorted(people, key=lambda one: (one.legal_name.casefold(), one.city)):
        about = ", ".join(part for part in (person.display_name, person.organization, person.city) if part)
        item = QStandardItem(f"{person.legal_name} ({about})" if about else person.legal_name)
        item.setData(person.id, Qt.ItemDataRole.UserRole)
        item.setData(person.legal_name, _NAME)
        model.appendRow(item)
    return model
