"""The list of all editions that were ever published."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ui.curator.editions.reading import EditionRow
from ui.curator.editions.words import changes_short, day_words, tr
from ui.curator.plain_label import plain_tip

_ID = int(Qt.ItemDataRole.UserRole)


class EditionTable(QTreeWidget):
    """One row for each edition, the newest first; what is wrong with it stands in the last column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Editions"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setHeaderLabels(
            [
                tr("Gallery"),
                tr("Edition"),
                tr("Day"),
                tr("Works"),
                tr("Since the one before"),
                tr("Where it went"),
                tr("State"),
            ]
        )
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._rows: dict[int, EditionRow] = {}

    @property
    def current(self) -> EditionRow | None:
        """The edition in hand."""
        item = self.currentItem()
        return self._rows.get(item.data(0, _ID)) if item is not None else None

    def show_rows(self, rows: tuple[EditionRow, ...]) -> None:
        """Show these editions; the one in hand stays in hand, else the newest is."""
        former = self.current
        wanted = former.publication.id if former else 0
        self.blockSignals(True)
        self.clear()
        self._rows = {row.publication.id: row for row in rows}
        for row in rows:
            item = QTreeWidgetItem(_cells(row))
            item.setData(0, _ID, row.publication.id)
            item.setToolTip(6, plain_tip(row.publication.folder))
            self.addTopLevelItem(item)
            if row.publication.id == wanted:
                self.setCurrentItem(item)
        first = self.topLevelItem(0)
        if self.currentItem() is None and first is not None:
            self.setCurrentItem(first)
        self.blockSignals(False)

    def choose(self, publication_id: int) -> None:
        """Take an edition in hand."""
        for at in range(self.topLevelItemCount()):
            item = self.topLevelItem(at)
            if item is not None and item.data(0, _ID) == publication_id:
                self.setCurrentItem(item)


def state_words(row: EditionRow) -> str:
    """Return what is to be known of an edition before it is used."""
    parts = []
    if row.withdrawn:
        parts.append(tr("%n work(s) in it may no longer be shown", row.withdrawn))
    if not row.publication.folder:
        parts.append(tr("Its folder was not written down"))
    elif not row.there:
        parts.append(tr("Its folder is not there any more"))
    return ". ".join(parts) or tr("In its folder")


def _cells(row: EditionRow) -> list[str]:
    one = row.publication
    return [
        row.gallery,
        str(one.number),
        day_words(one.published_on),
        str(one.works),
        changes_short(row.changes),
        one.sent_to.partition("\n")[0],
        state_words(row),
    ]
