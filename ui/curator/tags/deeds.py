"""What can be done with tags from the whole window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.actions import Deed
from ui.curator.tags.recent import KEYS

if TYPE_CHECKING:
    from ui.curator.tags.tag_editor import TagEditor


def _tr(text: str) -> str:
    return QCoreApplication.translate("TagDeeds", text)


def tag_deeds(editor: TagEditor) -> Sequence[Deed]:
    """Return the deeds of a tag editor."""
    return (
        Deed(
            name="tags.type",
            text=_tr("Add &tags…"),
            run=editor.focus_line,
            menu="piece",
            group=2,
            shortcuts=("T",),
            can=lambda: editor.can_tag,
            changes=True,
            words=_tr("term keyword theme factor"),
        ),
        Deed(
            name="tags.repeat",
            text=_tr("&Repeat the last tags"),
            run=editor.repeat,
            menu="piece",
            group=2,
            shortcuts=("Ctrl+Shift+T",),
            can=lambda: editor.can_tag and bool(editor.repeatable()),
            changes=True,
        ),
        *(_recent(editor, place) for place in range(KEYS)),
    )


def _recent(editor: TagEditor, place: int) -> Deed:
    return Deed(
        name=f"tags.recent-{place + 1}",
        text=_tr("Add recent tag {number}").format(number=place + 1),
        run=partial(editor.use_recent, place),
        shortcuts=(f"Alt+{place + 1}",),
        can=partial(editor.has_recent, place),
        changes=True,
    )
