"""The questions that a gallery asks its visitors, one on each line; saved as typed."""

from __future__ import annotations

from exhibit.model.vocabulary import in_language
from exhibit.services.arranging import Arrangement, ask_visitors
from exhibit.services.arranging.asking import MOST_QUESTIONS, lines_of
from exhibit.services.reflecting.prompts import bundled_prompts
from ui.curator.autosave import Autosaves
from ui.curator.board.items import tr
from ui.curator.board.saving import saving
from ui.curator.form.fields import GrowingText
from ui.curator.workbench import Workbench


class Questions(GrowingText):
    """A line for each question; while there is none, the program's own stand there in gray."""

    def __init__(self, bench: Workbench, saves: Autosaves) -> None:
        super().__init__(least=len(bundled_prompts()) + 1, most=MOST_QUESTIONS + 1)
        self._bench = bench
        advice = tr("One question on each line, six at most. Without any, the program asks its own.")
        self.setToolTip(advice)
        self.setAccessibleDescription(advice)
        self._saving = saves.add(self)

    def show_gallery(self, arrangement: Arrangement | None, language: str) -> None:
        """Show a gallery's questions in a language; None for no gallery."""
        if arrangement is None:
            self._saving.bind(None, "")
            return
        gallery = arrangement.gallery
        # Asked in another language already, this one has none of its own: nothing else stands in for them.
        own = [in_language(one, language) for one in bundled_prompts()] if not gallery.prompts else []
        self.setPlaceholderText("\n".join(own))
        save = saving(self._bench, ask_visitors, gallery.id, language)
        self._saving.bind(save, lines_of(gallery, language), ("questions", gallery.id, language))
