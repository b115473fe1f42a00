"""Rich text files (.rtf, Microsoft's specification 1.9.1): what their control words say of words.

Everything else is passed over: pictures, objects, styles' looks, and whatever is marked as optional.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from exhibit.media.documents.closing import written
from exhibit.media.documents.marking import Run
from exhibit.media.documents.rich_paragraphs import whole
from exhibit.media.documents.rich_reader import Reader
from exhibit.media.documents.words import SCENE_BREAK, Paragraph, Written
from exhibit.media.store import beginning
from exhibit.model.refusals import FileRefused
from exhibit.model.said import Said

MAX_BYTES = 200_000_000


def read_richtext(path: Path) -> Written:
    """Read a rich text file. Raises ``FileRefused``."""
    data = _read(path)
    if not data.rstrip(b"\0\r\n \x1a").endswith(b"}"):
        raise FileRefused(
            "The file ends before the document does.",
            meaning="It was probably cut short when it was copied or sent.",
            advice="Get it once more from where it came from.",
        )
    reader = Reader()
    reader.read(data)
    text = reader.text
    pairs = [(name, said.strip()) for name, said in sorted(text.properties.items()) if said.strip()]
    paragraphs = [*text.paragraphs, *_notes(text.notes)]
    return written(paragraphs, text.found, pairs, source="RTF", name=path.name)


def _read(path: Path) -> bytes:
    data = beginning(path, MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        what = Said("The document has more than {megabytes} MB.", megabytes=MAX_BYTES // 1_000_000)
        raise FileRefused(what, advice="Take its pictures out, or save it as .docx, and import that.")
    return data


def _notes(notes: list[list[list[Run]]]) -> Iterator[Paragraph]:
    if notes:
        yield Paragraph([Run(SCENE_BREAK)])
    for number, paragraphs in enumerate(notes, start=1):
        mark = f"[{number}]"
        for runs in (whole(each) for each in paragraphs if any(run.text.strip() for run in each)):
            begun = replace(runs[0], text=runs[0].text.lstrip())
            yield Paragraph([begun, *runs[1:]], mark=mark)
            mark = ""
