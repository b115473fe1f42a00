"""All that is told of what is seen: alt text and long description, in two languages at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exhibit.model.pieces import MediumFile
from ui.curator.autosave import Autosaves
from ui.curator.form.alt_text import AltText, LongDescription
from ui.curator.form.fields import GAP
from ui.curator.form.in_hand import InHand
from ui.curator.form.part import Part
from ui.formatting import own_name


class Telling(QWidget):
    """The fields beside a picture, film or document; there are none beside what is only heard or read."""

    def __init__(self, saves: Autosaves) -> None:
        super().__init__()
        self.alt, self.alt_other = AltText(saves, original=True), AltText(saves, original=False)
        self.long = LongDescription(saves, original=True)
        self.long_other = LongDescription(saves, original=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        for one in (self.alt, self.alt_other, self.long, self.long_other):
            layout.addWidget(one)

    def show_medium(self, part: Part, found: InHand, medium: MediumFile | None, other: str) -> None:
        """Show what is told of a file, in ``other`` too where there is one; None for no picture."""
        self.setVisible(medium is not None)
        self.alt.show_alt(part, found, medium, found.original)
        self.long.show_description(part, found, medium, found.original)
        for one in (self.alt_other, self.long_other):
            one.setVisible(bool(other))
        if other:
            self.alt_other.show_alt(part, found, medium, other)
            self.long_other.show_description(part, found, medium, other)
            self._name_other(own_name(other))

    def _name_other(self, language: str) -> None:
        for one, words in (
            (self.alt_other, self.tr("Alt text in {language}")),
            (self.long_other, self.tr("Long description in {language}")),
        ):
            one.label.setText(words.format(language=language))
            one.field.setAccessibleName(words.format(language=language))
