"""What somebody is told who does not see a picture: in short, and where there is more to say, at length."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exhibit.model.dossier import Dossier
from exhibit.model.pieces import MediumFile, TextKind
from exhibit.services.cataloguing.wording import Owner
from ui.curator.autosave import Autosaves
from ui.curator.form.fields import GAP, GrowingText, hint_of, labeled
from ui.curator.form.in_hand import InHand
from ui.curator.form.part import Part

LONG = 300
"""From how many letters on an alt text is long for somebody who listens to it."""


class AltText(QWidget):
    """What somebody hears who does not see the picture."""

    def __init__(self, saves: Autosaves, *, original: bool) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        self.field = GrowingText(least=4, most=12)
        advice = self.tr(
            "Say what is to be seen, the most telling first: medium, subject, light, mood.\n"
            "One to three sentences; leave out “picture of”, and do not explain what it means."
        )
        self._original, self._needed = original, True
        self.label = labeled(self.tr("Alt text"), self.field, layout, advice if original else "")
        self.count = hint_of()
        layout.addWidget(self.count)
        self.saving = saves.add(self.field)
        self.field.document().contentsChanged.connect(self._count)

    def show_alt(self, part: Part, found: InHand, medium: MediumFile | None, language: str) -> None:
        """Show a picture's alt text in a language, to be written on; None for no picture."""
        if medium is None:
            self.saving.bind(None, "", None)
            return
        self._needed = needs_alt(found.dossier, medium)
        value = dict(found.dossier.alt_of(medium)).get(language, "")
        save = part.saving_text(Owner("medium", medium.id), TextKind.ALT, language)
        self.saving.bind(save, value, (medium.id, language))
        self._count()

    def _count(self) -> None:
        length = len(self.saving.value.strip())
        if not length and not self._needed:
            self.count.setText(self.tr("Not needed: other words tell what is to be seen here."))
        elif not length and not self._original:
            self.count.setText(self.tr("Nothing yet in this language."))
        elif not length:
            self.count.setText(self.tr("Nothing yet: without it this piece cannot be shown."))
        elif length > LONG:
            self.count.setText(self.tr("%n letter(s): long for somebody who listens.", "", length))
        else:
            self.count.setText(self.tr("%n letter(s)", "", length))


class LongDescription(QWidget):
    """What is told of a picture or film at length, to whoever wants to know more."""

    def __init__(self, saves: Autosaves, *, original: bool) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.field = GrowingText(least=2, most=12)
        advice = self.tr("Only where there is more to tell: words in a picture, what happens in a film.")
        name = self.tr("Long description")
        self.label = labeled(name, self.field, layout, advice if original else "")
        self.saving = saves.add(self.field)

    def show_description(self, part: Part, found: InHand, medium: MediumFile | None, language: str) -> None:
        """Show a file's long description in a language, to be written on; None for nothing that is seen."""
        if medium is None:
            self.saving.bind(None, "", None)
            return
        value = dict(found.dossier.description_of(medium)).get(language, "")
        save = part.saving_text(Owner("medium", medium.id), TextKind.LONG_DESCRIPTION, language)
        self.saving.bind(save, value, (medium.id, language))


def needs_alt(dossier: Dossier, medium: MediumFile) -> bool:
    """Tell whether nothing but an alt text can tell what is to be seen of a file."""
    return bool(dossier.alt_of(medium)) or not dossier.is_told(medium)
