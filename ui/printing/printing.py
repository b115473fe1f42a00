"""Printing a gallery in one go, for the command line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exhibit.model.gate import Verdict
from exhibit.model.refusals import Refusal
from exhibit.ports import MediaStore
from exhibit.services.publishing.labelling import LabelSet
from ui.application import application_of
from ui.printing.checklist import lay_out_checklist
from ui.printing.labels import Overflow, lay_out
from ui.printing.paper import form_named, paper_named
from ui.printing.pdf import write_checklist, write_labels

SMALL_EDGE = 512
"""The long edge in pixels of the pictures on a checklist."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintReport:
    """What was drawn, what does not fit on it, and what the gate held back."""

    path: Path
    works: int
    pages: int
    overflows: tuple[Overflow, ...]
    refused: tuple[Verdict, ...]
    shortened: int

    def to_words(self) -> str:
        """Return the report for people."""
        works = "1 work" if self.works == 1 else f"{self.works} works"
        lines = [f"{works} on {self.pages} {'page' if self.pages == 1 else 'pages'}: {self.path}."]
        if self.shortened:
            lines.append(
                f"{self.shortened} show only how the statement begins: write a label text to choose words."
            )
        if self.overflows:
            lines.append(f"On {len(self.overflows)} the text does not fit. Left out would be:")
            lines += [f"  {one.number} “{one.title}”: … {one.text}" for one in self.overflows]
            lines.append("Shorten it, or choose a larger --size, before you print.")
        if self.refused:
            lines.append(f"The gate held {len(self.refused)} back:")
            lines += [
                f"  “{one.title or one.accession}” lacks {', '.join(one.lacks)}." for one in self.refused
            ]
        return "\n".join(lines)

    def to_json(self) -> dict[str, Any]:
        """Return the report as the command line prints it."""
        return {
            "path": str(self.path),
            "works": self.works,
            "pages": self.pages,
            "shortened": self.shortened,
            "overflows": [
                {"number": one.number, "title": one.title, "text": one.text} for one in self.overflows
            ],
            "refused": [
                {"piece": one.accession, "title": one.title, "lacks": [lack.value for lack in one.lacks]}
                for one in self.refused
            ],
        }


def print_gallery(
    found: LabelSet, out: Path, *, size: str, paper: str, checklist: bool, store: MediaStore
) -> PrintReport:
    """Draw labels or the checklist into the PDF ``out``. Raises ``Refusal`` for a folder, and ``OSError``."""
    if out.is_dir():
        raise Refusal(f"{out} is a folder.", advice="Name a file, such as labels.pdf.")
    application_of()
    sheet = paper_named(paper)
    if checklist:
        rows = lay_out_checklist(
            found.labels, found.title, sheet, lambda sha256: store.derivative(sha256, SMALL_EDGE)
        )
        write_checklist(rows, found.title, out)
        return _report(found, out, len(rows.pages))
    pages = lay_out(found.labels, form_named(size), sheet)
    write_labels(pages, found.title, out)
    return _report(found, out, len(pages.pages), pages.overflows, labels=True)


def _report(
    found: LabelSet, out: Path, pages: int, overflows: tuple[Overflow, ...] = (), *, labels: bool = False
) -> PrintReport:
    return PrintReport(
        path=out,
        works=len(found.labels),
        pages=pages,
        overflows=overflows,
        refused=found.refused,
        shortened=sum(labels and any(words.shortened for words in one.words) for one in found.labels),
    )
