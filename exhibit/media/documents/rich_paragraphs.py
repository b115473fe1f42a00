"""What is collected while rich text is read: paragraphs, notes, boxes of text, and properties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from exhibit.media.documents.marking import Run
from exhibit.media.documents.numbering import BULLET
from exhibit.media.documents.words import SCENE_BREAK, Paragraph

PROPERTIES = {"author", "operator", "manager", "company", "title", "subject", "keywords"}
"""Places of the head that say what the document is and whose."""

_SEEN = {"", "note", "box"}


@dataclass(frozen=True, slots=True)
class State:
    """What holds within a group, and ends with it.

    ``place`` is where its words go, empty for the text; ``page`` the encoding of its font, empty for that of
    the file; ``font`` names one whose signs are in an order of their own.
    """

    place: str = ""
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    deleted: bool = False
    revised: bool = False
    skip: int = 1
    page: str = ""
    font: str = ""
    indent: int = 0
    first: int = 0
    style: int = 0
    heading: int = 0
    ruled: bool = False


@dataclass(slots=True)
class Collected:
    """What was read so far; the last of ``boxes``, and of the paragraphs of a note, is the one being read."""

    found: Counter[str] = field(default_factory=Counter)
    properties: dict[str, str] = field(default_factory=dict)
    paragraphs: list[Paragraph] = field(default_factory=list)
    notes: list[list[list[Run]]] = field(default_factory=list)
    boxes: list[list[Run]] = field(default_factory=lambda: [[]])
    runs: list[Run] = field(default_factory=list)
    mark: str = ""

    def begin_note(self) -> str:
        """Begin a note and return what stands for it in the text."""
        self.notes.append([[]])
        return f"[{len(self.notes)}]"

    def add(self, state: State, text: str) -> None:
        """Take some text where the state says that it belongs; what belongs nowhere is passed over."""
        if state.place in PROPERTIES:
            self.properties[state.place] = self.properties.get(state.place, "") + text
        elif state.place == "mark":
            self.mark += text
        elif state.hidden and state.place in _SEEN:
            self.found["hidden"] += bool(text.strip())
        elif state.place in _SEEN and not state.deleted:
            self._present(state).append(Run(text, state.bold, state.italic))

    def break_line(self, state: State, styles: Mapping[int, int]) -> None:
        """End a paragraph of the text, of a note or of a box; elsewhere there are none."""
        if not state.place:
            self._end_paragraph(state, styles)
        elif state.place in _SEEN:
            (self.notes[-1] if state.place == "note" else self.boxes).append([])

    def end(self, state: State, styles: Mapping[int, int]) -> None:
        """End the last paragraph, where there is one."""
        if self.runs or len(self.boxes) > 1:
            self._end_paragraph(state, styles)

    def _present(self, state: State) -> list[Run]:
        if state.place == "note":
            return self.notes[-1][-1]
        return self.boxes[-1] if state.place else self.runs

    def _end_paragraph(self, state: State, styles: Mapping[int, int]) -> None:
        """End a paragraph; ``styles`` are the levels of headings by the numbers of styles."""
        heading = state.heading or styles.get(state.style, 0)
        runs = whole(self.runs)
        filled = any(run.text.strip() for run in runs)
        if state.ruled and not filled:
            runs = [Run(SCENE_BREAK)]
        mark = _mark(self.mark) if filled and not heading else ""
        self.paragraphs.append(Paragraph(runs, heading, mark, state.indent, state.first))
        self.paragraphs += [Paragraph(whole(box)) for box in self.boxes if box]
        self.runs, self.boxes, self.mark = [], [[]], ""


def whole(runs: list[Run]) -> list[Run]:
    """Put together the halves of signs beyond the first plane, which RTF writes as two numbers."""
    joined: list[Run] = []
    for run in runs:
        if joined and (joined[-1].bold, joined[-1].italic) == (run.bold, run.italic):
            joined[-1] = replace(joined[-1], text=joined[-1].text + run.text)
        else:
            joined.append(run)
    return [replace(run, text=_paired(run.text)) for run in joined]


def _mark(text: str) -> str:
    """Return what a list puts before an item; what is no letter or figure is a bullet."""
    shown = text.strip()
    return shown if any(sign.isalnum() for sign in shown) else BULLET if shown else ""


def _paired(text: str) -> str:
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
