"""What can be done with a gallery, for menus, keys and the palette."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ui.actions import Deed
from ui.curator.board.items import tr

if TYPE_CHECKING:
    from ui.curator.board.page import BoardPage

Run = Callable[[], object]
Can = Callable[[], bool]


def board_deeds(page: BoardPage) -> Sequence[Deed]:
    """Return every deed of the board; what needs a stop in hand is off without one."""
    doing = page.doing

    def shown() -> bool:
        return page.arrangement is not None

    def stops() -> bool:
        return bool(page.board.chosen)

    def touring() -> bool:
        return bool(page.tour_id) and stops()

    def walking() -> bool:
        return not page.tour_id and stops()

    def gallery(name: str, text: str, run: Run, can: Can | None = None, **more: Any) -> Deed:
        more = {"menu": "gallery", "changes": True, **more}
        return Deed(name=f"board.{name}", text=text, run=run, can=can, **more)

    return (
        gallery("preview", tr("&Preview"), doing.preview, shown, shortcuts=("F5",), changes=False),
        gallery("new", tr("&New gallery"), doing.new_gallery, group=1),
        gallery("duplicate", tr("&Duplicate gallery"), doing.duplicate_gallery, shown, group=1),
        gallery("remove-gallery", tr("&Remove gallery"), doing.remove_gallery, shown, group=1),
        gallery("add-section", tr("Add &section"), doing.add_section, shown, group=2),
        gallery("number", tr("Number &in order"), doing.number_in_order, shown, group=2),
        gallery("new-tour", tr("New &tour"), doing.new_tour, shown, group=3),
        gallery("remove-tour", tr("Remove t&our"), doing.remove_tour, lambda: bool(page.tour_id), group=3),
        gallery(
            "toggle", tr("On the tour or off"), doing.toggle, touring, group=3, tip=tr("Space on the board")
        ),
        gallery(
            "earlier",
            tr("Move stop &earlier"),
            lambda: doing.shift(-1),
            stops,
            group=4,
            tip=tr("Ctrl+Left on the board"),
        ),
        gallery(
            "later",
            tr("Move stop &later"),
            lambda: doing.shift(1),
            stops,
            group=4,
            tip=tr("Ctrl+Right on the board"),
        ),
        gallery(
            "to-next",
            tr("Move stop to the next section"),
            lambda: doing.send(1),
            walking,
            group=4,
            tip=tr("Ctrl+Shift+Right on the board"),
        ),
        gallery(
            "to-former",
            tr("Move stop to the section before"),
            lambda: doing.send(-1),
            walking,
            group=4,
            tip=tr("Ctrl+Shift+Left on the board"),
        ),
        gallery(
            "wall-text", tr("&Write wall text"), doing.enter, stops, group=5, tip=tr("Enter on the board")
        ),
        gallery(
            "remove-stops", tr("Take stop o&ut"), doing.remove, stops, group=5, tip=tr("Delete on the board")
        ),
        gallery(
            "add-selection",
            tr("&Add the pieces chosen to the gallery"),
            lambda: doing.add_pieces(page.bench.selection.pieces),
            lambda: shown() and bool(page.bench.selection.pieces),
            group=5,
        ),
    )
