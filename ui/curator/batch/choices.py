"""What can be changed on many pieces, in the order in which it is offered."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QDate

from exhibit.model.pieces import TextKind
from exhibit.services.cataloguing.batch_edits import APPENDABLE
from ui.curator.batch.link_panels import ConsentPanel, RolePanel, TagsPanel
from ui.curator.batch.panels import (
    DeidentifiedPanel,
    LikenessPanel,
    Panel,
    ReplacePanel,
    TextPanel,
    WordsOfFact,
    tr,
)
from ui.curator.workbench import Workbench


def panels_of(bench: Workbench) -> Iterator[tuple[str, str, Panel]]:
    """Return a name, words and a form for each kind of change."""
    facts = {
        "license": tr("License"),
        "copyright_holder": tr("Copyright holder"),
        "made": tr("Date made"),
        "dimensions": tr("Dimensions"),
        "language": tr("Language of the original"),
    }
    for field, words in facts.items():
        yield field, words, WordsOfFact(field, appendable=field in APPENDABLE)
    yield "likeness", tr("Patient likeness"), LikenessPanel()
    yield "deidentified", tr("De-identified"), DeidentifiedPanel()
    yield "tags", tr("Tags"), TagsPanel(bench)
    yield "role", tr("Credit role"), RolePanel(bench)
    yield "replace", tr("Words in texts: find and replace"), ReplacePanel()
    yield "content note", tr("Content note"), TextPanel(TextKind.CONTENT_NOTE, bench.language)
    day = bench.today()
    yield "consent", tr("Consent"), ConsentPanel(QDate(day.year, day.month, day.day))
