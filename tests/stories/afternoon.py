"""One curator's afternoon by mouse and keyboard: from a heap of submissions to a gallery that travels."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QFileDialog

from exhibit.model.consent import Use
from exhibit.model.gate import Lack
from tests.stories.gathering import ALT, CHOSEN, Gathering
from tests.stories.keys import SHIFT
from ui.curator.batch.batch_dialog import BatchDialog
from ui.curator.batch.link_panels import ConsentPanel
from ui.curator.board.page import BoardPage
from ui.curator.describing_page import DescribingPage
from ui.curator.editions.page import EditionsPage
from ui.curator.labels.labels_dialog import LabelsDialog


class Afternoon(Gathering):
    """The whole afternoon, part by part; each looks whether it came out as it should."""

    def parts(self) -> tuple[Callable[[], None], ...]:
        """Return all parts in their order."""
        return (
            self.take_in,
            self.tag_together,
            self.tag_by_keys,
            self.describe,
            self.judge,
            self.look_at_notes,
            self.arrange,
            self.move_and_write,
            self.mend,
            self.allow_print,
            self.preview,
            self.publish,
            self.print_labels,
            self.take_back,
        )

    def arrange(self) -> None:
        c, page = self.c, self.c.room(BoardPage)
        c.begin(f"make a gallery of {CHOSEN} works in two sections")
        c.go_by_rail("board")
        c.click(page.panels.begin)
        c.write("Rooms at night")
        c.click(page.words.welcome)
        c.write("Thirty works by people who care for others.")
        c.click(page.tours.section)
        for row, name in ((0, "Arriving"), (1, "Leaving")):
            c.click_row(page.board, page.board.items.index(row))
            c.press("F2", "Ctrl+A")
            c.spell(name)
            c.press("Return")
        shelf = page.shelf.list
        for heading, last in ((0, 14), (16, CHOSEN - 16)):
            c.click_row(page.board, page.board.items.index(heading))
            c.click_row(shelf, shelf.model().index(0, 0))
            c.click_row(shelf, shelf.model().index(last, 0), SHIFT)
            c.click(page.shelf.add)
        arrangement = page.arrangement
        assert arrangement is not None
        assert [15, CHOSEN - 15] == [len(one.stops) for one in arrangement.sections]
        assert "Undo: Add 16 works to “Rooms at night”" == c.undo_words

    def move_and_write(self) -> None:
        c, page = self.c, self.c.room(BoardPage)
        c.begin("move stops, and write on the wall")
        board = page.board
        board.scrollToTop()
        walk = self._walk(page)
        c.click_row(board, board.items.index(1))
        c.press("Ctrl+Right", "Ctrl+Right")
        assert [walk[1], walk[2], walk[0]] == self._walk(page)[:3]
        c.press("Ctrl+Shift+Right")
        assert "Undo: Move 1 stop to another section" == c.undo_words
        walk = self._walk(page)
        board.scrollToTop()
        source, target = board.visualRect(board.items.index(3)), board.visualRect(board.items.index(1))
        c.drag(board.viewport(), source.center(), board.viewport(), _before(target))
        assert [walk[2], walk[0], walk[1]] == self._walk(page)[:3]
        c.click_row(board, board.items.index(1))
        c.press("Return")
        c.write("Look closely at the lamp.")
        assert c.undo_words.startswith("Undo: Write the wall text of stop")

    def _walk(self, page: BoardPage) -> list[int]:
        return [one.piece_id for one in page.board.items.items if one.piece_id]

    def mend(self) -> None:
        """The gate says what is lacking; a click goes there, and what is typed is enough."""
        c, page = self.c, self.c.room(EditionsPage)
        c.begin("mend what the gate holds back")
        c.go_by_rail("editions")
        mended = 0
        while (place := self._mendable(page)) >= 0:
            assert page.outlook is not None
            for lack in page.outlook.held_back[place].lacks:
                c.click_line(page.panels.outlook.held, self._place_of(page, place))
                c.write(ALT if lack is Lack.ALT_TEXT else "Made after the longest night.")
                c.go_by_rail("editions")
                mended += 1
                break
        assert mended
        assert page.outlook is not None
        assert [(Lack.CONSENT,)] == [one.lacks for one in page.outlook.held_back]
        assert CHOSEN - 1 == len(page.outlook.going_in)

    def _mendable(self, page: EditionsPage) -> int:
        held = page.outlook.held_back if page.outlook is not None else ()
        return next((at for at, one in enumerate(held) if one.lacks[0] is not Lack.CONSENT), -1)

    def _place_of(self, page: EditionsPage, place: int) -> int:
        assert page.panels.outlook.held.count() > place
        return place

    def allow_print(self) -> None:
        c, page = self.c, self.c.room(DescribingPage)
        c.begin("record consent for traveling prints together")
        c.go_by_rail("pieces")
        self._search(page, "status:accepted consent:held")
        c.press("Ctrl+A")
        c.menu("Piece", "piece.batch")
        dialog = c.shown(BatchDialog)
        c.choose(dialog.what, dialog.what.findData("consent"))
        panel = dialog.panel
        assert isinstance(panel, ConsentPanel)
        for use, box in panel.uses.items():
            if box.isChecked() is not (use is Use.TRAVEL):
                c.click(box)
        c.click(panel.form_name)
        c.write("Release of March 2018")
        c.click(dialog.apply)
        with self.e.look() as view:
            assert CHOSEN - 1 == len(view.consents.find(use=Use.TRAVEL, granted=True))

    def preview(self) -> None:
        c, page = self.c, self.c.room(BoardPage)
        c.begin("preview")
        c.go_by_rail("board")
        self.e.stand_in_for_the_kiosk(page)
        c.click(page.tours.preview)
        self.e.check_preview(c, CHOSEN - 1)

    def publish(self) -> None:
        c, page = self.c, self.c.room(EditionsPage)
        c.begin("publish and verify")
        c.go_by_rail("editions")
        c.click(page.panels.folder)
        c.press("Ctrl+A")
        c.paste(str(self.e.edition))
        c.click(page.panels.sent_to)
        c.write("Stick 2, Omaha")
        c.click(page.panels.publish)
        c.click(page.panels.verify)
        assert "is whole" in page.panels.verdict.text()
        self.e.check_edition(CHOSEN - 1)

    def print_labels(self) -> None:
        c = self.c
        c.begin("print labels")
        c.menu("Gallery", "gallery.labels")
        dialog = c.shown(LabelsDialog)
        c.until(lambda: dialog.settled)
        assert dialog.form.words.text().startswith(f"{CHOSEN - 1} ")
        c.click(dialog.form.save)
        c.shown(QFileDialog)
        c.press("Ctrl+A")
        c.paste(str(self.e.labels))
        c.press("Return")
        c.until(self.e.labels.exists)
        assert self.e.labels.read_bytes().startswith(b"%PDF-")
        c.click(dialog.form.leave)

    def take_back(self) -> None:
        c = self.c
        c.begin("take 5 steps back and do them again")
        before, names = self.e.fingerprint(), []
        for _ in range(5):
            names.append(c.undo_words.removeprefix("Undo: "))
            c.menu("Edit", "edit.undo")
            assert c.said.startswith("Undone: ")
        assert before != self.e.fingerprint()
        for name in reversed(names):
            c.press("Ctrl+Y")
            assert name.rstrip("…") in c.said
        assert before == self.e.fingerprint()


def _before(card: QRect) -> QPoint:
    return card.center() - QPoint(card.width() // 3, 0)
