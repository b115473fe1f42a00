"""The first half of an afternoon by mouse and keyboard: taking in, describing, judging."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from exhibit.model.pieces import Status, TextKind
from exhibit.model.review import ReviewKind
from exhibit.services.importing.report import CREATED, DUPLICATE, LEFT
from tests.stories.curator import Curator
from tests.stories.expected import Expected, cell
from tests.stories.keys import SHIFT
from ui.curator.batch.batch_dialog import BatchDialog
from ui.curator.batch.link_panels import TagsPanel
from ui.curator.describing_page import DescribingPage
from ui.curator.form.panel import FormPanel
from ui.curator.review.columns import Column
from ui.curator.review.page import ReviewPage
from ui.curator.taking_in.page import ImportPage
from ui.curator.taking_in.rows_model import LOOK

JUDGED = 40
CHOSEN = 31
"""So many works are accepted; one of them is by somebody who said no."""

ALT = "Discs of color upon each other, the largest behind all."


class Gathering:
    """From a heap to works that are described and accepted; each part looks whether it came out right."""

    def __init__(self, curator: Curator, expected: Expected) -> None:
        self.c, self.e = curator, expected

    def take_in(self) -> None:
        c, e, page = self.c, self.e, self.c.room(ImportPage)
        c.begin("take in 350 submissions")
        c.go_by_rail("import")
        c.drop_files(page, [e.heap.folder])
        heard = page.columns.table.field_choice("How did you hear of us?")
        c.choose(heard, heard.findData("ignore"))
        c.click(page.columns.remember)
        c.click(page.columns.next)
        counts = page.report.view.rows.counts()
        assert (e.heap.rows - e.heap.doubled, e.heap.doubled) == (counts[CREATED], counts[DUPLICATE])
        assert e.heap.missing == sum(bool(row.missing) for row in page.journey.rows)
        self._correct_a_name(page)
        self._leave_a_row(page)
        c.click(page.report.apply)
        written = e.heap.rows - e.heap.doubled - 1
        assert f"Undo: Import heap: {written} created, 0 changed" == c.undo_words
        with e.look() as view:
            assert written == len(view.pieces.find())
            assert [e.mended] == [one.legal_name for one in view.contributors.find(legal_name=e.mended)]

    def _correct_a_name(self, page: ImportPage) -> None:
        """A name came without one of its letters: the row is opened, and the letter is written."""
        c, report = self.c, page.report
        rows = list(map(report.view.rows.row, range(report.view.rows.rowCount())))
        place = next(at for at, row in enumerate(rows) if "?" in cell(row, "contributor"))
        c.double_click_row(report.view, report.view.shown.index(place, 0))
        c.click(report.form.editor("Artist"))
        c.press("End", "Shift+Home")
        c.spell(self.e.mended)
        c.click(report.form.done)

    def _leave_a_row(self, page: ImportPage) -> None:
        """A row without its file is left for another day."""
        c, view = self.c, page.report.view
        c.click(page.report.chip(LOOK))
        lacking = [row.item for row in page.journey.rows if row.missing][-1]
        c.click_row(view, view.shown.index(view.all_shown.index(lacking), 0))
        c.click(page.report.beside.leave)
        assert 1 == view.rows.counts()[LEFT]

    def tag_together(self) -> None:
        c, page = self.c, self.c.room(DescribingPage)
        c.begin("find 40 poems and tag them together")
        c.click(c.room(ImportPage).done.show_pieces)
        c.click(page.bar.line)
        c.write("form:poem theme:burnout")
        c.press("Return")
        found = self.e.poems_of_burnout
        assert found == page.model.rowCount()
        table, title = page.views.list, page.views.list.column("title")
        c.click_row(table, page.model.index(0, title))
        c.click_row(table, page.model.index(found - 1, title), SHIFT)
        c.menu("Piece", "piece.batch")
        dialog = c.shown(BatchDialog)
        c.choose(dialog.what, dialog.what.findData("tags"))
        assert isinstance(dialog.panel, TagsPanel)
        c.click(dialog.panel.add_line)
        c.write("hopeful")
        c.press("Return")
        c.click(dialog.apply)
        assert f"Undo: Add “Hopeful” to {found} pieces" == c.undo_words

    def tag_by_keys(self) -> None:
        c, page = self.c, self.c.room(DescribingPage)
        c.begin("tag 10 paintings one by one")
        self._search(page, "form:painting")
        with self.e.look() as view:
            before = len(view.tags.find())
        for piece in range(10):
            c.press("T")
            if piece:
                c.press("Ctrl+Shift+T")
            else:
                for word in ("lantern", "corridor"):
                    c.spell(word)
                    c.press("Return")
            c.press("Alt+PgDown")
        with self.e.look() as view:
            assert 20 == len(view.tags.find()) - before

    def describe(self) -> None:
        c, page = self.c, self.c.room(DescribingPage)
        c.begin("write the alt text of 5 works")
        self._search(page, "lacks:alt-text")
        lacking = page.model.rowCount()
        assert isinstance(page.form, FormPanel)
        c.click(page.form.sheet.work.alt.field)
        for _ in range(5):
            c.write(ALT)
            c.press("Ctrl+PgDown")
        with self.e.look() as view:
            assert 5 == len(view.texts.find(kind=TextKind.ALT, value=ALT))
        assert lacking - 5 == page.model.rowCount()

    def _search(self, page: DescribingPage, line: str) -> None:
        c = self.c
        c.click(page.bar.line)
        c.press("Ctrl+A")
        c.write(line)
        c.press("Return", "Down")
        assert 1 == len(c.desk.bench.selection.pieces)

    def judge(self) -> None:
        c, page = self.c, self.c.room(ReviewPage)
        c.begin(f"score {JUDGED} works and accept {CHOSEN} of them")
        c.go_by_rail("review")
        for number in range(1, JUDGED + 1):
            # Every fifth finds no favor, but the one whose maker said no is to come as far as it can.
            points = ("2", "1") if number % 5 == 0 and self.e.in_hand(page) != self.e.refused else ("5", "4")
            c.strike(*points, "Return")
        c.click(page.queue.as_ranking)
        table = page.overview.table
        head = table.horizontalHeader()
        left = head.sectionViewportPosition(Column.MEAN)
        for _ in range(2):  # the highest first
            c.click(head.viewport(), QPoint(left + 10, head.height() // 2))
        c.click_row(table, table.model().index(0, Column.TITLE))
        c.click_row(table, table.model().index(CHOSEN - 1, Column.TITLE), SHIFT)
        c.click(page.overview.apply)
        assert f"Undo: Accept {CHOSEN} pieces" == c.undo_words
        with self.e.look() as view:
            assert JUDGED == len(view.reviews.find(kind=ReviewKind.SELECTION))
            accepted = view.pieces.find(status=Status.ACCEPTED)
            assert CHOSEN == len(accepted)
            assert self.e.refused in {one.source_key.removeprefix("id:") for one in accepted}

    def look_at_notes(self) -> None:
        c, page = self.c, self.c.room(ReviewPage)
        c.begin(f"look at the content notes of {CHOSEN} works")
        c.click(page.queue.by_one)
        c.choose(page.queue.status, page.queue.status.findData(Status.ACCEPTED.value))
        c.click_row(page.queue.list, page.model.index(0, Column.LINE))
        c.click_tab(page.hand.side, 1)
        for _ in range(CHOSEN):
            c.click(page.hand.care.looked.box)
            c.press("N")
        with self.e.look() as view:
            assert CHOSEN == len(view.reviews.find(kind=ReviewKind.CONTENT_NOTES, finished=True))
