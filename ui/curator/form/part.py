"""What every part of the form has: the bench, the fields that save themselves, and names for its fields."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exhibit.model.history import Step
from exhibit.model.pieces import Likeness, TextKind
from exhibit.ports import Catalog
from exhibit.services.cataloguing.describing import change_piece, seconds
from exhibit.services.cataloguing.wording import Owner, write_text
from ui.curator.autosave import Autosaves, Save
from ui.curator.form.fields import GAP
from ui.curator.form.in_hand import InHand
from ui.curator.workbench import Workbench


class Part(QWidget):
    """A part of the form; ``fields`` are those that a deed or a lack can lead to, by name."""

    def __init__(self, bench: Workbench, saves: Autosaves) -> None:
        super().__init__()
        self.bench, self.saves = bench, saves
        self.fields: dict[str, QWidget] = {}
        self.rows = QVBoxLayout(self)
        self.rows.setSpacing(GAP)

    def show_piece(self, found: InHand) -> None:
        """Show a piece, or what is new about the one that is shown."""
        raise NotImplementedError

    def change(self, work: Callable[[Catalog], Step | None]) -> None:
        """Do one step for something that is no field."""
        self.saves.flush()
        self.bench.write(work)

    def saving_text(self, owner: Owner, kind: TextKind, language: str) -> Save | None:
        """Return how a text is saved; None at a desk that may only read."""
        who = self.bench.who

        def save(catalog: Catalog, value: str, extends: int | None) -> Step | None:
            return write_text(catalog, owner, kind, language, value, who=who, extends=extends)

        return save if self.bench.writable else None

    def saving_fact(self, piece_id: int, name: str) -> Save | None:
        """Return how a field of the piece is saved; None at a desk that may only read."""
        who = self.bench.who
        read = READ_AS.get(name, str)

        def save(catalog: Catalog, value: str, extends: int | None) -> Step | None:
            return change_piece(catalog, piece_id, who=who, extends=extends, **{name: read(value)})

        return save if self.bench.writable else None


def _answer(value: str) -> bool | None:
    return {"yes": True, "no": False}.get(value)


READ_AS: dict[str, Callable[[str], object]] = {
    "duration_seconds": seconds,
    "deidentified": _answer,
    "likeness": Likeness,
}
"""How what stands in a field becomes the value of a fact; the others are text."""
