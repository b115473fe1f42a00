"""Which pages the desk has, and how they and what stands beside them are brought together."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from ui.actions import Deed
from ui.curator.board.page import BoardPage
from ui.curator.care.backup_keeper import BackupKeeper
from ui.curator.consent.page import ConsentPage
from ui.curator.describing_page import DescribingPage
from ui.curator.desk import Desk
from ui.curator.editions.page import EditionsPage
from ui.curator.form.panel import FormPanel
from ui.curator.looking_on import LookingOn
from ui.curator.memory import Memory
from ui.curator.page import Page
from ui.curator.people.page import PeoplePage
from ui.curator.review.page import ReviewPage
from ui.curator.room_deeds import batch_deed, care_deeds, edit_batch, gallery_deeds
from ui.curator.tags.tag_editor import TagEditor
from ui.curator.taking_in.page import ImportPage
from ui.curator.terms.terms_page import TermsPage
from ui.curator.workbench import Workbench


class Rooms(QObject):
    """All pages of one desk, and what they need of one another."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.bench = bench
        self.keeper = BackupKeeper(bench, self)
        self.looking_on = LookingOn(bench, self)
        tags = TagEditor(bench)
        self.form = FormPanel(bench, tags)
        self.pieces = DescribingPage(bench, self.form, tags, self._extend_menu)
        self.board = BoardPage(bench)
        self.pages: tuple[Page, ...] = (
            self.pieces,
            ImportPage(bench),
            ReviewPage(bench),
            ConsentPage(bench),
            self.board,
            EditionsPage(bench),
            TermsPage(bench),
            PeoplePage(bench),
        )
        self.desk: Desk | None = None

    def furnish(self, desk: Desk) -> Sequence[Deed]:
        """Connect what reaches from one page to another; return the deeds that belong to no page."""
        self.desk = desk
        desk.closed.connect(self.board.previewer.close)
        self.form.batch_asked.connect(lambda: edit_batch(self.bench, desk))
        return [
            batch_deed(self.bench, desk),
            *gallery_deeds(self.bench, desk, lambda: self.board.gallery_id),
            *care_deeds(self.bench, desk, self.keeper),
        ]

    def close(self, then: Callable[[str], None]) -> None:
        """Take the backup of closing; ``then`` gets an empty text, or what stood against it."""
        self.keeper.close(then)

    def _extend_menu(self, menu: QMenu) -> None:
        if self.desk is None:
            return
        for name in ("piece.batch", "tags.type", "tags.repeat", "form.history", "form.open-original"):
            menu.addAction(self.desk.actions_.action(name))


def make_desk(bench: Workbench, memory: Memory) -> Desk:
    """Make the window with all its pages, and begin to look after the backups."""
    rooms = Rooms(bench)
    desk = Desk(bench, rooms.pages, memory, closing=rooms.close, deeds=rooms.furnish)
    desk.closed.connect(rooms.looking_on.end)
    rooms.keeper.begin()
    return desk
