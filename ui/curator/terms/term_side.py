"""The side of the page on which terms are found, moved and added."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.curator.terms.vocabulary_tree import VocabularyTree


class TermSide(QWidget):
    """A search, the tree, and a line in which new terms are typed."""

    def __init__(self) -> None:
        super().__init__()
        self.search = QLineEdit()
        self.retired = QCheckBox(self.tr("Show re&tired terms"))
        self.tree = VocabularyTree()
        self.add_line = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a term"))
        self.search.setAccessibleName(self.tr("Find a term"))
        self.search.setClearButtonEnabled(True)
        self.add_line.setAccessibleName(self.tr("Add a term"))
        hint = QLabel(self.tr("Drag a term, or press Alt+Up and Alt+Down, to move it."))
        hint.setProperty("kind", "hint")
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 8, 16)
        column.setSpacing(8)
        for widget in (self.search, self.retired, self.tree, self.add_line, hint):
            column.addWidget(widget)
