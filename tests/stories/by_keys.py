"""The same afternoon by the keyboard alone: no event of a mouse at all, and a smaller heap."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog

from exhibit.model.gate import Lack
from exhibit.model.pieces import Status, TextKind
from exhibit.model.review import ReviewKind
from exhibit.services.importing.report import LEFT
from tests.stories.expected import Expected, cell
from tests.stories.keys import Keys
from ui.curator.batch.batch_dialog import BatchDialog
from ui.curator.batch.link_panels import TagsPanel
from ui.curator.board.page import BoardPage
from ui.curator.describing_page import DescribingPage
from ui.curator.editions.page import EditionsPage
from ui.curator.labels.labels_dialog import LabelsDialog
from ui.curator.review.page import ReviewPage
from ui.curator.taking_in.page import ImportPage

JUDGED = 30
CHOSEN = 13
"""One of them is by somebody who said no."""

ALT = "Discs of color upon each other, the largest behind all."


class ByKeys:
    """What the curator does, part by part; each looks whether it came out as it should."""

    def __init__(self, curator: Keys, expected: Expected) -> None:
        self.c, self.e = curator, expected

    def parts(self) -> tuple[Callable[[], None], ...]:
        """Return all parts in their order."""
        return (
            self.take_in,
            self.tag,
            self.describe,
            self.judge,
            self.look_at_notes,
            self.arrange,
            self.move_and_write,
            self.mend,
            self.preview_and_publish,
            self.print_labels,
            self.take_back,
        )

    def take_in(self) -> None:
        c, e, page = self.c, self.e, self.c.room(ImportPage)
        c.begin("take in 60 submissions")
        c.press("Ctrl+I")
        c.tab_to(page.choosing.path)
        c.paste(str(e.heap.folder))
        c.press("Return")
        c.press_letter_of(page.columns.remember)
        c.press_letter_of(page.columns.next)
        view = page.report.view
        assert c.keyboard is view
        self._walk_to(page, lambda: bool(view.in_hand and "?" in cell(view.in_hand, "contributor")))
        c.press("Return")
        c.tab_to(page.report.form.editor("Artist"))
        c.press("Ctrl+A")
        c.spell(e.mended)
        c.press("Return", "Down")
        self._walk_to(page, lambda: bool(view.in_hand and view.in_hand.missing))
        c.press("L")
        assert 1 == view.rows.counts()[LEFT]
        c.press_letter_of(page.report.apply)
        written = e.heap.rows - e.heap.doubled - 1
        assert f"Undo: Import heap: {written} created, 0 changed" == c.undo_words
        with e.look() as view_:
            assert written == len(view_.pieces.find())
            assert 1 == len(view_.contributors.find(legal_name=e.mended))

    def _walk_to(self, page: ImportPage, there: Callable[[], bool]) -> None:
        while not there():
            assert page.report.view.currentIndex().row() < len(page.journey.rows) - 1
            self.c.press("Down")

    def tag(self) -> None:
        c, page = self.c, self.c.room(DescribingPage)
        c.begin("find poems and tag them together, twice")
        c.press("Space")  # on "Show these pieces"
        self._search("form:poem")
        found = page.model.rowCount()
        c.press("Ctrl+A", "T")
        c.spell("hopeful")
        c.press("Return")
        assert f"Undo: Add “Hopeful” to {found} pieces" == c.undo_words
        c.menu_by_letters("Piece", "piece.batch")
        dialog = c.shown(BatchDialog)
        c.tab_to(dialog.what)
        c.spell("Tags")
        assert isinstance(dialog.panel, TagsPanel)
        c.tab_to(dialog.panel.add_line)
        c.spell("lantern")
        c.press("Return")
        c.tab_to(dialog.apply)
        c.press("Space")
        assert f"Undo: Add “lantern” to {found} pieces" == c.undo_words

    def _search(self, line: str) -> None:
        c = self.c
        c.press("Ctrl+F", "Ctrl+A")
        c.write(line)
        c.press("Return", "Down")

    def describe(self) -> None:
        c = self.c
        c.begin("write the alt text of 3 works")
        self._search("lacks:alt-text")
        c.press("Ctrl+D")
        for _ in range(3):
            c.write(ALT)
            c.press("Ctrl+PgDown")
        with self.e.look() as view:
            assert 3 == len(view.texts.find(kind=TextKind.ALT, value=ALT))

    def judge(self) -> None:
        c, page = self.c, self.c.room(ReviewPage)
        c.begin(f"score {JUDGED} works and accept {CHOSEN} of them")
        c.chord("Ctrl+G, R")
        for number in range(1, JUDGED + 1):
            wanted = number % 2 == 0 or self.e.in_hand(page) == self.e.refused
            c.strike(*(("5", "5") if wanted else ("2", "1")), "Return")
        c.tab_to(page.queue.order)
        c.spell("Best")
        c.press("O")  # in a list of choices a letter chooses, and does nothing else
        assert not page.ranking
        c.tab_to(page.queue.list)
        c.press("O")
        c.tab_to(page.overview.table)
        c.press("Ctrl+Home")
        c.press("Shift+Down", times=CHOSEN - 1)
        c.press("A")
        assert f"Undo: Accept {CHOSEN} pieces" == c.undo_words
        with self.e.look() as view:
            assert JUDGED == len(view.reviews.find(kind=ReviewKind.SELECTION))
            assert CHOSEN == len(view.pieces.find(status=Status.ACCEPTED))

    def look_at_notes(self) -> None:
        c, page = self.c, self.c.room(ReviewPage)
        c.begin(f"look at the content notes of {CHOSEN} works")
        c.press("O")
        c.tab_to(page.queue.status)
        c.spell("Accepted")
        c.tab_to(page.queue.list)
        for _ in range(CHOSEN):
            c.strike("C", "N")
        with self.e.look() as view:
            assert CHOSEN == len(view.reviews.find(kind=ReviewKind.CONTENT_NOTES, finished=True))

    def arrange(self) -> None:
        c, page = self.c, self.c.room(BoardPage)
        c.begin(f"make a gallery of {CHOSEN} works in two sections")
        c.chord("Ctrl+G, G")
        c.press("Space")  # on "Make the first gallery"
        c.write("Rooms by day")
        c.tab_to(page.words.welcome)
        c.write("A short walk.")
        c.command("add section")
        c.tab_to(page.board)
        c.press("F2", "Ctrl+A")
        c.spell("Leaving")
        c.press("Return")
        c.tab_to(page.shelf.list)
        c.press("Home", "Shift+End", "Insert")
        arrangement = page.arrangement
        assert arrangement is not None
        assert [0, CHOSEN] == [len(one.stops) for one in arrangement.sections]

    def move_and_write(self) -> None:
        c, page = self.c, self.c.room(BoardPage)
        c.begin("move stops, and write on the wall")
        c.tab_to(page.board)
        c.press("Right")
        walk = self._walk(page)
        c.press("Ctrl+Left")
        assert [walk[1], walk[0]] == self._walk(page)[:2]
        c.press("Ctrl+Shift+Left")
        assert "Undo: Move 1 stop to another section" == c.undo_words
        c.press("Return")
        c.write("Look closely at the lamp.")
        assert c.undo_words.startswith("Undo: Write the wall text of stop")

    def _walk(self, page: BoardPage) -> list[int]:
        return [one.piece_id for one in page.board.items.items if one.piece_id]

    def mend(self) -> None:
        c, page = self.c, self.c.room(EditionsPage)
        c.begin("mend what the gate holds back")
        c.chord("Ctrl+G, E")
        while (place := self._mendable(page)) >= 0:
            assert page.outlook is not None
            lack = page.outlook.held_back[place].lacks[0]
            c.tab_to(page.panels.outlook.held)
            c.press("Home")
            c.press("Down", times=place)
            c.press("Return")
            c.write(ALT if lack is Lack.ALT_TEXT else "Made after the longest night.")
            c.chord("Ctrl+G, E")
        assert page.outlook is not None
        assert [(Lack.CONSENT,)] == [one.lacks for one in page.outlook.held_back]

    def _mendable(self, page: EditionsPage) -> int:
        held = page.outlook.held_back if page.outlook is not None else ()
        return next((at for at, one in enumerate(held) if one.lacks[0] is not Lack.CONSENT), -1)

    def preview_and_publish(self) -> None:
        c, page, board = self.c, self.c.room(EditionsPage), self.c.room(BoardPage)
        c.begin("preview, publish and verify")
        self.e.stand_in_for_the_kiosk(board)
        c.chord("Ctrl+G, G")
        c.press("F5")
        self.e.check_preview(c, CHOSEN - 1)
        c.chord("Ctrl+G, E")
        c.tab_to(page.panels.folder)
        c.press("Ctrl+A")
        c.paste(str(self.e.edition))
        c.command("publish the next")
        c.command("verify the")
        assert "is whole" in page.panels.verdict.text()
        self.e.check_edition(CHOSEN - 1)

    def print_labels(self) -> None:
        c = self.c
        c.begin("print labels")
        c.press("Ctrl+P")
        dialog = c.shown(LabelsDialog)
        c.until(lambda: dialog.settled)
        c.press_letter_of(dialog.form.save)
        c.shown(QFileDialog)
        c.press("Ctrl+A")
        c.paste(str(self.e.labels))
        c.press("Return")
        c.until(self.e.labels.exists)
        assert self.e.labels.read_bytes().startswith(b"%PDF-")
        c.press("Esc")

    def take_back(self) -> None:
        c = self.c
        c.begin("take 3 steps back and do them again")
        before = self.e.fingerprint()
        for _ in range(3):
            c.menu_by_letters("Edit", "edit.undo")
            assert c.said.startswith("Undone: ")
        assert before != self.e.fingerprint()
        c.press("Ctrl+Shift+Z", times=3)
        assert before == self.e.fingerprint()
