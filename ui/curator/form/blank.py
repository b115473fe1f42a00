"""What the form says where no single piece is in hand."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from exhibit.model.gate import Lack
from ui.curator.form.fields import GAP, hint_of
from ui.curator.naming import lack_in_sentence
from ui.curator.workbench import Workbench


class Nothing(QWidget):
    """No piece is chosen."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        heading = QLabel(self.tr("No piece in hand"))
        heading.setProperty("kind", "lead")
        self.take_in = QPushButton(self.tr("Import pieces…"))
        self.take_in.setEnabled(bench.writable)
        self.take_in.clicked.connect(lambda: bench.go("import"))
        hint = hint_of(self.tr("Choose a piece to read and write what is known of it."))
        self.take_in.setFlat(True)
        _stand(self, heading, hint, self.take_in)


class Many(QWidget):
    """Several pieces are chosen."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.heading = QLabel()
        self.heading.setProperty("kind", "lead")
        self.lacks = hint_of()
        self.batch = QPushButton(self.tr("Edit them together…"))
        self.batch.setProperty("kind", "primary")
        self.batch.setEnabled(bench.writable)
        _stand(self, self.heading, self.lacks, self.batch)

    def show_number(self, number: int) -> None:
        """Say how many there are; what they lack comes later."""
        self.heading.setText(self.tr("%n piece(s) chosen", "", number))
        self.lacks.setText("")
        self._number = number

    def show_lacks(self, counts: dict[Lack, int]) -> None:
        """Say of how many of them the kiosk still needs what."""
        words = self.tr("{count} of {number} lack {what}")
        lines = [
            words.format(count=count, number=self._number, what=lack_in_sentence(lack))
            for lack, count in counts.items()
        ]
        self.lacks.setText("\n".join(lines))


def _stand(whole: QWidget, *parts: QWidget) -> None:
    column = QVBoxLayout(whole)
    column.setContentsMargins(4 * GAP, 4 * GAP, 4 * GAP, 4 * GAP)
    column.setSpacing(2 * GAP)
    for part in parts:
        if isinstance(part, QPushButton):
            row = QHBoxLayout()
            row.addWidget(part)
            row.addStretch(1)
            column.addLayout(row)
        else:
            column.addWidget(part)
    column.addStretch(1)
