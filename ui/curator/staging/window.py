"""What belongs to the window: commands, keys, backups, and how it speaks up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.curator.people.page import PeoplePage
from ui.curator.pieces.page import PiecesPage
from ui.curator.staging.stage import EMPTY, FILLED, READ_ONLY, Part, Settle, come_to, page

if TYPE_CHECKING:
    from ui.curator.desk import Desk


def palette(desk: Desk, settle: Settle) -> None:
    """Finding a command by a few letters."""
    come_to(desk, settle, PiecesPage).choice.take(2)
    settle(desk)
    desk.actions_.run("help.palette")
    desk.palette_.line.setText("tag")


def keys(desk: Desk, settle: Settle) -> None:
    """All keys."""
    desk.actions_.run("help.keys")
    settle(desk)


def care(desk: Desk, settle: Settle) -> None:
    """The backups there are, and what the doctor found."""
    desk.actions_.run("file.care")
    settle(desk)


def read_only(desk: Desk, settle: Settle) -> None:
    """A second desk on the same catalog."""
    come_to(desk, settle, PiecesPage).choice.take(0)


def refusal(desk: Desk, settle: Settle) -> None:
    """Something was asked for that cannot be done."""
    people = come_to(desk, settle, PeoplePage)
    people.table.selectRow(0)
    people.merge()


SCENES: tuple[Part, ...] = (
    ("pieces-empty", EMPTY, page("pieces")),
    ("import", EMPTY, page("import")),
    ("review-empty", EMPTY, page("review")),
    ("consent-empty", EMPTY, page("consent")),
    ("board-empty", EMPTY, page("board")),
    ("editions-empty", EMPTY, page("editions")),
    ("people-empty", EMPTY, page("people")),
    ("palette", FILLED, palette),
    ("keys", FILLED, keys),
    ("care", FILLED, care),
    ("read-only", READ_ONLY, read_only),
    ("refusal", FILLED, refusal),
)
