"""What can be done with the form by key, menu and palette."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.actions import Deed

if TYPE_CHECKING:
    from ui.curator.form.panel import FormPanel

translate = QCoreApplication.translate


def form_deeds(panel: FormPanel) -> list[Deed]:
    """Return the form's deeds, all about the piece in hand."""
    return [*_going(panel), *_showing(panel)]


def _going(panel: FormPanel) -> Iterator[Deed]:
    for field, text, keys in (
        ("title", translate("Form", "Go to the titl&e"), "Ctrl+E"),
        ("statement", translate("Form", "Go to the &statement"), "Ctrl+Shift+E"),
        ("alt", translate("Form", "Go to the &alt text"), "Ctrl+D"),
        ("body", translate("Form", "Go to the stor&y or poem"), "Ctrl+B"),
        ("credit", translate("Form", "Go to the &credits"), ""),
        ("made", translate("Form", "Go to the &facts"), ""),
        ("note", translate("Form", "Go to the private &notes"), ""),
    ):
        yield Deed(
            name=f"form.go-to-{field}",
            text=text,
            menu="piece",
            group=40,
            shortcuts=(keys,) if keys else (),
            run=partial(panel.focus_field, field),
            can=lambda: panel.one_chosen,
            words=translate("Form", "describe write field"),
        )
    for name, text, keys, by in (
        ("next", translate("Form", "Same field of the ne&xt piece"), "Ctrl+PgDown", 1),
        ("previous", translate("Form", "Same field of the &previous piece"), "Ctrl+PgUp", -1),
    ):
        yield Deed(
            name=f"form.{name}-piece",
            text=text,
            menu="piece",
            group=41,
            shortcuts=(keys,),
            run=partial(panel.turn, by),
            can=lambda: panel.one_chosen,
        )


def _showing(panel: FormPanel) -> Iterator[Deed]:
    work = panel.sheet.work
    for name, text, keys, run in (
        ("next-language", translate("Form", "Next &language"), "Ctrl+L", panel.next_language),
        ("history", translate("Form", "&History of the piece"), "Ctrl+H", panel.show_history),
        ("open-original", translate("Form", "Open the &original file"), "Ctrl+Shift+O", work.open_original),
        ("open-folder", translate("Form", "Open the original’s fol&der"), "", work.open_folder),
    ):
        yield Deed(
            name=f"form.{name}",
            text=text,
            menu="piece",
            group=42,
            shortcuts=(keys,) if keys else (),
            run=run,
            can=lambda: panel.one_chosen,
            words=translate("Form", "versions before translate file"),
        )
