"""What can be done on the page of terms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.actions import Deed

if TYPE_CHECKING:
    from ui.curator.terms.terms_page import TermsPage


def _tr(text: str) -> str:
    return QCoreApplication.translate("TermDeeds", text)


def term_deeds(page: TermsPage) -> Sequence[Deed]:
    """Return the deeds of the page; each does nothing where nothing fitting is chosen."""
    return (
        Deed(
            name="terms.add",
            text=_tr("&Add a term"),
            run=page.add_line.setFocus,
            shortcuts=("Ins",),
            changes=True,
        ),
        Deed(
            name="terms.rename",
            text=_tr("Re&name"),
            run=page.rename,
            shortcuts=("F2",),
            changes=True,
        ),
        Deed(
            name="terms.up",
            text=_tr("Move &up"),
            run=page.move_up,
            shortcuts=("Alt+Up",),
            changes=True,
        ),
        Deed(
            name="terms.down",
            text=_tr("Move &down"),
            run=page.move_down,
            shortcuts=("Alt+Down",),
            changes=True,
        ),
        Deed(
            name="terms.merge",
            text=_tr("&Merge into another…"),
            run=page.merge,
            shortcuts=("Ctrl+M",),
            changes=True,
        ),
        Deed(
            name="terms.retire",
            text=_tr("&Retire, or bring back"),
            run=page.retire,
            shortcuts=("Ctrl+Del",),
            changes=True,
        ),
        Deed(
            name="terms.pieces",
            text=_tr("Show the &pieces with this term"),
            run=page.show_pieces,
            shortcuts=("Ctrl+Return",),
        ),
        Deed(
            name="terms.retired",
            text=_tr("Show retired &terms"),
            run=page.toggle_retired,
            checked=page.shows_retired,
        ),
    )
