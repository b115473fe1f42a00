"""A page of the desk: one kind of work, in the one window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from exhibit.ports import Touched
from ui.actions import Deed
from ui.curator.autosave import Autosaves
from ui.curator.workbench import Workbench


class Page(QWidget):
    """What the window asks of every page. A page is made once, and reads nothing before ``arrive``."""

    name: ClassVar[str]
    """Stable, unique, one word (``pieces``, ``board``); pictures of it are called ``curator-<name>``."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench = bench
        self.setObjectName(self.name)

    @property
    def title(self) -> str:
        """What the page is called, translated."""
        raise NotImplementedError

    def deeds(self) -> Sequence[Deed]:
        """Return what can be done everywhere in the window thanks to this page."""
        return ()

    def own_deeds(self) -> Sequence[Deed]:
        """Return what can be done while this page is in front; its keys work only then."""
        return ()

    def arrive(self) -> None:
        """Come to the front: read what is to be shown, where that was not done or has changed since."""

    def leave(self) -> bool:
        """Give way to another page: save what is being typed. False where the person wants to stay."""
        return True

    def unsaved(self) -> bool:
        """Tell whether something that was typed here is not saved, though ``leave`` tried."""
        return any(one.pending for one in self.findChildren(Autosaves))

    def open(self, target: object) -> None:
        """Show something: an ``ui.curator.targets.Target``. Called after ``arrive``."""

    def refresh(self, touched: Touched) -> None:
        """Bring what is shown up to date after a change; called whether in front or not."""

    def state(self) -> dict[str, object]:
        """Return what is to be remembered until the next start, as plain JSON values."""
        return {}

    def restore(self, state: dict[str, object]) -> None:
        """Take up what ``state`` returned, perhaps by an older version: what does not fit is left aside."""

    def first_focus(self) -> QWidget | None:
        """Return where the keyboard is when the page comes to the front."""
        return None
