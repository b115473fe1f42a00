"""The gallery board, editions, and what is printed of a gallery."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ui.curator.board.page import BoardPage
from ui.curator.editions.page import EditionsPage
from ui.curator.editions.words import tr
from ui.curator.labels.labels_dialog import LabelsDialog
from ui.curator.labels.labels_form import CHECKLIST
from ui.curator.staging.stage import FILLED, Part, Settle, Walk, come_to, gallery_id, page, piece_id
from ui.curator.targets import Target

if TYPE_CHECKING:
    from ui.curator.desk import Desk

NOTHING = (sys.executable, "-c", "")
"""In place of the kiosk: a picture is drawn of the desk, and no second window is wanted."""


def _stop(desk: Desk, settle: Settle, accession: str) -> BoardPage:
    board = come_to(desk, settle, BoardPage)
    board.open(Target(gallery_id=gallery_id(desk), piece_id=piece_id(desk, accession)))
    settle(desk)
    return board


def stop(desk: Desk, settle: Settle) -> None:
    """A stop in hand, and its wall text."""
    _stop(desk, settle, "LL-018").tabs.setCurrentIndex(1)


def balance(desk: Desk, settle: Settle) -> None:
    """What the selection is made of, and what to think about."""
    come_to(desk, settle, BoardPage).tabs.setCurrentIndex(2)


def tour(desk: Desk, settle: Settle) -> None:
    """A tour over the same stops."""
    board = come_to(desk, settle, BoardPage)
    if board.arrangement is not None and board.arrangement.tours:
        board.show_tour(board.arrangement.tours[0].id)


def narration(desk: Desk, settle: Settle) -> None:
    """What is told at a stop of a tour."""
    board = come_to(desk, settle, BoardPage)
    if board.arrangement is not None and board.arrangement.tours:
        first = board.arrangement.tours[0]
        board.show_tour(first.id)
        settle(desk)
        board.board.choose([(0, first.stop_ids[0])])
        board.tabs.setCurrentWidget(board.stop)


def preview(desk: Desk, settle: Settle) -> None:
    """What the desk says when the preview has opened."""
    board = _stop(desk, settle, "LL-001")
    board.previewer.command = NOTHING
    desk.actions_.run("board.preview")
    settle(desk)


def publishing(desk: Desk, settle: Settle) -> None:
    """Publishing, on its way."""
    editions = come_to(desk, settle, EditionsPage)
    editions.panels.show_running(running=True)
    editions.panels.progress.setRange(0, 1000)
    editions.panels.progress.setValue(420)
    editions.panels.told.setText(tr("Publishing…"))


def published(desk: Desk, settle: Settle) -> None:
    """After publishing."""
    editions = come_to(desk, settle, EditionsPage)
    folder = desk.bench.tools.folders.root / "editions" / "a-light-left-on-2"
    editions.panels.folder.setText(str(folder))
    editions.panels.sent_to.setText("Stick 2, Duluth")
    editions.publish()
    settle(desk)
    newest = editions.panels.table.topLevelItem(0)
    if newest is not None:
        editions.panels.table.setCurrentItem(newest)


def _labels(kind: str) -> Walk:
    def walk(desk: Desk, settle: Settle) -> None:
        come_to(desk, settle, BoardPage)
        desk.actions_.run("gallery.labels")
        settle(desk)
        dialog = next(iter(desk.findChildren(LabelsDialog)))
        dialog.form.kind.setCurrentIndex(dialog.form.kind.findData(kind))
        settle(desk)

    return walk


SCENES: tuple[Part, ...] = (
    ("board", FILLED, page("board")),
    ("board-stop", FILLED, stop),
    ("board-balance", FILLED, balance),
    ("board-tour", FILLED, tour),
    ("board-narration", FILLED, narration),
    ("board-preview", FILLED, preview),
    ("editions", FILLED, page("editions")),
    ("editions-publishing", FILLED, publishing),
    ("editions-published", FILLED, published),
    ("labels", FILLED, _labels("standard")),
    ("labels-checklist", FILLED, _labels(CHECKLIST)),
)
