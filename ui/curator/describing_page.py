"""The pieces with the form and the tags beside them: finding and describing on one page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu

from ui.actions import Deed
from ui.curator.form.panel import FormPanel
from ui.curator.pieces.page import PiecesPage
from ui.curator.tags.tag_editor import TagEditor
from ui.curator.workbench import Workbench


class DescribingPage(PiecesPage):
    """The pieces page, which can tag what is chosen, and remembers the tags given last."""

    def __init__(
        self, bench: Workbench, form: FormPanel, tags: TagEditor, extend_menu: Callable[[QMenu], None]
    ) -> None:
        super().__init__(bench, form, extend_menu=extend_menu)
        self.tags = tags
        tags.wanted.connect(lambda: form.focus_field("tags"))
        form.turn_asked.connect(self.choice.step)

    def own_deeds(self) -> Sequence[Deed]:
        """What can be done with the pieces, and with the one in hand."""
        return [*super().own_deeds(), *self.tags.deeds()]

    def state(self) -> dict[str, object]:
        """Remember the recent tags as well."""
        return {**super().state(), "tags": self.tags.state()}

    def restore(self, state: dict[str, object]) -> None:
        """Take up what ``state`` returned."""
        super().restore(state)
        found = state.get("tags")
        self.tags.restore(found if isinstance(found, dict) else {})
