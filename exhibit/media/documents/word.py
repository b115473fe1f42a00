"""Word documents (.docx, ECMA-376): the words of their main part, by hand.

The libraries for it do more than is wanted and less than is needed: they resolve entities, follow links and
unpack pictures (mammoth, docx2txt), or leave out tracked changes, text boxes and footnotes (python-docx).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from exhibit.media.documents.closing import written
from exhibit.media.documents.kinds import WORD_MAIN
from exhibit.media.documents.marking import Run
from exhibit.media.documents.properties import pairs_in
from exhibit.media.documents.word_lists import Numbers
from exhibit.media.documents.word_paragraphs import paragraphs_in
from exhibit.media.documents.word_runs import Reading
from exhibit.media.documents.word_styles import Styles
from exhibit.media.documents.word_xml import attribute
from exhibit.media.documents.words import SCENE_BREAK, Paragraph, Written
from exhibit.media.documents.zipped import Parts, damaged, open_parts


def read_word(path: Path) -> Written:
    """Read a Word document. Raises ``FileRefused``."""
    with open_parts(path) as parts:
        main = next((name for name in parts.names if WORD_MAIN.fullmatch(name)), "")
        root = parts.tree(main)
        if root is None:
            raise damaged()
        reading = Reading(Styles(parts.tree("word/styles.xml")), Numbers(parts.tree("word/numbering.xml")))
        paragraphs = [*paragraphs_in(root, reading), *_notes(parts, reading)]
        _look_around(parts, reading)
        pairs = pairs_in(parts.tree("docProps/core.xml"), parts.tree("docProps/app.xml"))
    return written(paragraphs, reading.found, pairs, source="Office", name=path.name)


def _notes(parts: Parts, reading: Reading) -> Iterator[Paragraph]:
    """Yield the footnotes and endnotes that the text refers to, below a break."""
    if not reading.notes:
        return
    found = {}
    for kind in ("footnote", "endnote"):
        root = parts.tree(f"word/{kind}s.xml")
        for element in root if root is not None else ():
            found[kind, attribute(element, "id")] = element
    yield Paragraph([Run(SCENE_BREAK)])
    for number, key in enumerate(tuple(reading.notes), start=1):
        mark = f"[{number}]"
        for paragraph in paragraphs_in(found[key], reading) if key in found else ():
            yield Paragraph(
                [
                    Run(run.text.lstrip() if at == 0 else run.text, run.bold, run.italic)
                    for at, run in enumerate(paragraph.runs)
                ],
                mark=mark,
            )
            mark = ""


def _look_around(parts: Parts, reading: Reading) -> None:
    names = [name.lower() for name in parts.names]
    reading.found["macros"] += any(name.endswith("vbaproject.bin") for name in names)
    comments = parts.tree("word/comments.xml")
    reading.found["comments"] += comments is not None and len(comments) > 0
