"""What is kept of documents, plain texts, captions and sheets, told from samples that have it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

from exhibit.interchange.sheets import read_sheet
from exhibit.media import formats
from exhibit.media.formats import Format
from exhibit.model.refusals import SheetRefused
from exhibit.model.secrets import Secret
from tests.exhibit.interchange.opendocument_made import write_ods
from tests.exhibit.interchange.workbooks_made import write_workbook
from tests.exhibit.interchange.xls_made import write_xls
from tests.exhibit.media import documents_made as made
from tests.exhibit.media.documents_made import p, r
from tests.ui.playback.evidence.asking import Answer, Desk
from tests.ui.playback.evidence.libraries import used
from tests.ui.playback.evidence.pictures import first_sentence

_LONG = "and it goes on for as long as it takes to be a line that no verse of short lines has"
_OFFICE_TITLE = "<c xmlns:d='d'><d:title>Ward Seven</d:title><d:creator>Jane Roe</d:creator></c>"
_OPEN_STYLES = (
    '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/>'
    '</style:style><style:style style:name="I" style:family="text">'
    '<style:text-properties fo:font-style="italic"/></style:style>'
)
_WORD_STYLES = made.word_part("styles", '<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>')
_RICH_HEAD = (
    r"\ansi\ansicpg1252{\stylesheet{\s0 Normal;}{\s4 heading 1;}}{\info{\title Ward Seven}{\author Jane}}"
)
_STORIES = {
    formats.WORD: made.word(
        p("Night", properties='<w:pStyle w:val="H"/>')
        + p(r("Stop", "<w:b/>"), " ", r("soft", "<w:i/>"), f" {_LONG}"),
        word__styles=_WORD_STYLES,
        docProps__core=_OFFICE_TITLE,
    ),
    formats.OPEN_DOCUMENT: made.open_document(
        '<text:h text:outline-level="1">Night</text:h>'
        '<text:p><text:span text:style-name="B">Stop</text:span> '
        f'<text:span text:style-name="I">soft</text:span> {_LONG}</text:p>',
        _OPEN_STYLES,
        meta="<dc:title>Ward Seven</dc:title><dc:creator>Jane Roe</dc:creator>",
    ),
    formats.RICH_TEXT: made.rich(
        rf"\pard\s4 Night\par\pard\s0{{\b Stop}} {{\i soft}} {_LONG}\par", _RICH_HEAD
    ),
    formats.PDF: made.pdf([made.set_lines([_LONG, _LONG])] * 2, info="/Title(Ward Seven)/Author(Jane Roe)"),
}
_VERSES = {
    formats.WORD: made.word("".join(map(p, ("The lamp", "hums", "and I", "walk")))),
    formats.OPEN_DOCUMENT: made.open_document(
        "<text:p>The lamp</text:p><text:p>hums</text:p><text:p>I</text:p>"
    ),
    formats.RICH_TEXT: made.rich(r"The lamp\par hums\par and I\par walk"),
    formats.PDF: made.pdf([made.set_lines(["The lamp", "hums", "and I", "walk"])]),
}
_OVERFULL = {
    formats.WORD: made.word(
        p(
            _LONG,
            f"<w:ins>{r(' new')}</w:ins>",
            r(" secret", "<w:vanish/>"),
            "<w:r><w:drawing><a:blip/></w:drawing></w:r>",
            "<w:r><w:object><o:OLEObject/></w:object></w:r>",
        ),
        word__comments=made.word_part("comments", p("Who wrote this?")),
        word__vbaProject=b"\0",
    ).replace(b"vbaProject.xml", b"vbaProject.bin"),
    formats.OPEN_DOCUMENT: made.open_document(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        f"<text:p>{_LONG}<office:annotation><text:p>why?</text:p></office:annotation>"
        '<text:span text:style-name="H">secret</text:span><draw:frame><draw:image/></draw:frame></text:p>',
        '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/>'
        "</style:style>",
    ),
    formats.RICH_TEXT: made.rich(
        r"{\*\shppict{\pict\pngblip 8950}}{\object{\*\objdata 00}{\result shown}}{\v secret}{\deleted old}"
        r"{\*\annotation why?}" + _LONG
    ),
}
_TEXTS = {
    "UTF-8": "Ünser naïve café".encode(),
    "UTF-16": "Ünser naïve café".encode("utf-16"),
    "Windows’ older ones": "Ünser naïve café, “so”".encode("cp1252"),
}
_CUES = "00:00:01,000 --> 00:00:02,000\nThe pager <i>sleeps</i>.\n"


def kept(desk: Desk, kind: Format) -> Iterator[str]:
    """Say what is kept of a document."""
    answer = desk.send(_STORIES[kind])
    words = answer.looked.words or ""
    if answer.done.facts is not None and answer.done.facts.pages == 2:
        yield "its pages as pictures"
    for said, sign in (
        ("paragraphs", _LONG),
        ("headings", "# Night"),
        ("bold", "**Stop**"),
        ("italic", "*soft*"),
    ):
        if sign in words.replace("\n", " "):
            yield "its text, where it has any" if kind is formats.PDF else said
    if desk.send(_VERSES[kind]).looked.verse:
        yield "the lines of verse"
    if [("title", "Ward Seven")] == [(each.field, each.value) for each in answer.looked.embedded]:
        yield "its title, offered"


def left_out(desk: Desk, kind: Format) -> Iterator[str]:
    """Say what is left out of a document and when it is refused, in the words of the report."""
    if kind in _OVERFULL:
        yield from (f"“{remark}”" for remark in desk.send(_OVERFULL[kind]).remarks)
    if Secret.AUTHOR in desk.send(_STORIES[kind]).looked.private:
        yield "its author, reported to the curator"
    if kind is formats.PDF:
        lock = f"/Filter/Standard/V 1/R 2/P -4/O<{'00' * 32}>/U<{'11' * 32}>"
        start = f"trailer\n<</Encrypt<<{lock}>>/ID[<00><00>]".encode()
        yield _refused(desk.send(_STORIES[kind].replace(b"trailer\n<<", start)))
        yield _refused(desk.send(made.pdf(["0 0 9 9 re f"] * 201)))
    yield f"cut short: {_refused(desk.send(_STORIES[kind][:-60]))}"


def of_texts(desk: Desk) -> tuple[str, str]:
    """Say what is kept of a plain text, and what is refused."""
    read = [
        name
        for name, data in _TEXTS.items()
        if "Ünser naïve café" in (desk.send(data, "a.txt").looked.words or "")
    ]
    return f"every word and line, in {_listed(read)}", _refused(desk.send(b"\0\1\2\3", "a.txt"))


def of_captions(desk: Desk, extension: str) -> tuple[str, str]:
    """Say what is kept of captions, and what is refused."""
    data = _CUES if extension == "srt" else "WEBVTT\n\n" + _CUES.replace(",", ".")
    words = desk.send(data.encode(), f"a.{extension}").looked.words or ""
    said = "times and words; the words as a transcript" if "The pager sleeps." in words else ""
    return said, _refused(desk.send(b"The pager sleeps.\n", f"a.{extension}"))


def of_sheet(room: Path, extension: str) -> tuple[str, str, tuple[str, ...]]:
    """Say what is kept of a sheet, what is refused, and what read it."""
    path = room / f"sheet.{extension}"
    _SHEETS[extension](path)
    rows: list[list[str]] = []
    reader = used(lambda: rows.extend([*row.cells] for row in read_sheet(path).rows))
    said = "every row as plain text" if ["Window", "Ana"] in rows else ""
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 3] if extension != "csv" else b"")
    try:
        read_sheet(path)
    except SheetRefused as refusal:
        how = "empty" if extension == "csv" else "cut short"
        return said, f"{how}: “{first_sentence(str(refusal))}”", reader
    return said, "", reader


def archive(*names: str) -> bytes:
    """A ZIP file of empty parts."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as target:
        for name in names:
            target.writestr(name, "")
    return stream.getvalue()


def _refused(answer: Answer) -> str:
    return f"“{first_sentence(answer.refusal)}”"


def _listed(names: list[str]) -> str:
    return f"{', '.join(names[:-1])} or {names[-1]}"


_ROWS = [["Title", "Artist"], ["Window", "Ana"]]
_SHEETS: dict[str, Callable[[Path], object]] = {
    "csv": lambda path: path.write_text("Title;Artist\nWindow;Ana\n", encoding="utf-8"),
    "xlsx": lambda path: write_workbook(path, {"Answers": _ROWS}),
    "ods": lambda path: write_ods(path, {"Answers": _ROWS}),
    "xls": lambda path: write_xls(path, {"Answers": _ROWS}),
}
