"""The page for curators, put together from what the samples proved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from exhibit.interchange import rawsheet, sheets
from exhibit.media import decoding, formats, page_clock, pictures, texts, tiles, workers
from exhibit.media.documents import pdf
from exhibit.media.formats import FORMATS
from exhibit.media.looking import look
from exhibit.model.pieces import Family
from exhibit.ports import LookJob
from tests.samples import sample
from tests.ui.playback.evidence import documents, libraries, recordings
from tests.ui.playback.evidence import pictures as shown
from tests.ui.playback.evidence.asking import Desk
from tests.ui.playback.evidence.refused import refused
from ui.playback import patience

Row = tuple[str, ...]

_NAMES = {
    "jpg": "jpg jpeg jpe jfif",
    "tif": "tif tiff",
    "heic": "heic heif hif",
    "jp2": "jp2 j2k jpx jpf",
    "bmp": "bmp dib",
    "m4a": "m4a m4b",
    "mp4": "mp4 m4v 3gp",
    "mov": "mov qt",
    "ogg": "ogg oga",
    "aiff": "aif aiff aifc",
    "opus": "opus ogg",
    "mka": "mka mkv",
    "weba": "webm weba",
    "ogv": "ogv ogg",
    "docx": "docx docm",
    "avif": "avif",
    "wav": "wav bwf",
}
_TEXTS = {"Plain text": "txt text", "Markdown": "md markdown"}
_CAPTIONS = {"vtt": "WebVTT captions", "srt": "SubRip captions"}
_SHEETS = {"csv": "CSV, TSV", "xlsx": "Excel", "ods": "OpenDocument sheet", "xls": "Excel before 2007"}
_SHEET_NAMES = {"csv": "csv tsv txt", "xlsx": "xlsx xlsm"}
_FIELDS = {
    "title": "title",
    "creator": "people",
    "description": "description",
    "keyword": "keywords",
    "rights": "rights",
    "license": "license",
    "alt": "alt text",
    "long_description": "extended description",
}


def written(desk: Desk) -> str:
    """Return the page."""
    rows = [*_formats(desk), *_words(desk), *_sheets(desk.room)]
    names = {name for *_, read_with in rows for name in read_with.split(", ")}
    told = shown.fields_told(desk)
    return _PAGE.format(
        formats=_table(("what", "usual names", "kept", "left out or refused", "read with"), rows),
        refused=_table(("sent", "what the report says"), refused(desk)),
        libraries=_table(("library", "license, as it says itself"), libraries.licenses(names).items()),
        fields=_listed([name for field, name in _FIELDS.items() if field in told]),
        gigabytes=formats.MAX_BYTES // 10**9,
        held=formats.MAX_PIXELS // 10**6,
        streamed=decoding.MAX_STREAMED_PIXELS // 10**6,
        tiled=tiles.TILED_FROM,
        pages=_same(pdf.MAX_PAGES, pictures.MAX_PAGES),
        seconds=workers.SECONDS / 60,
        patience=patience.SECONDS,
        page=page_clock.SECONDS / 60,
        each=page_clock.SECONDS_EACH,
        text=texts.MAX_BYTES // 10**6,
        rows=rawsheet.MAX_ROWS,
        columns=rawsheet.MAX_COLUMNS,
        sheet=sheets.MAX_BYTES // 10**6,
    )


def _formats(desk: Desk) -> Iterator[Row]:
    """A row for each format that is told by its content."""
    for kind in FORMATS:
        room = {Family.PICTURE: shown, Family.SOUND: recordings, Family.FILM: recordings}.get(
            kind.family, documents
        )
        path = desk.room / f"plain.{kind.extension}"
        path.write_bytes(sample(kind, desk.room))
        name = f"{kind.name} (sound)" if kind.extension in {"mka", "weba"} else kind.name
        kept, left = "; ".join(room.kept(desk, kind)), "; ".join(room.left_out(desk, kind))
        yield name, _named(kind.extension), kept, left, ", ".join(libraries.reading(kind, path))


def _words(desk: Desk) -> Iterator[Row]:
    path = desk.room / "poem.txt"
    path.write_text("The pager sleeps.", encoding="utf-8")
    ours = ", ".join(libraries.used(lambda: look(LookJob(key="", path=path))))
    for name, names in _TEXTS.items():
        yield name, _dotted(names), *documents.of_texts(desk), ours
    for extension, name in _CAPTIONS.items():
        yield name, _dotted(extension), *documents.of_captions(desk, extension), ours


def _sheets(room: Path) -> Iterator[Row]:
    for extension, name in _SHEETS.items():
        names = _SHEET_NAMES.get(extension, extension)
        kept, left, reader = documents.of_sheet(room, extension)
        yield name, _dotted(names), kept, left, ", ".join(reader)


def _named(extension: str) -> str:
    return _dotted(_NAMES.get(extension, extension))


def _dotted(names: str) -> str:
    return " ".join(f"`.{name}`" for name in names.split())


def _listed(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _same(one: int, other: int) -> int:
    assert one == other, "the page names one limit for both"
    return one


def _table(headings: Row, rows: object) -> str:
    lines = [headings, ("---",) * len(headings), *rows]  # type: ignore[misc]
    return "\n".join(f"| {' | '.join(each.replace('|', '/') for each in line)} |" for line in lines)


_PAGE = """\
# What people may send

<!-- Made by a test: `python -m tests.ui.playback.test_formats_page` writes it anew. -->

This page is written by a test, from samples of every format that are really taken in or refused, and the
test fails where it says anything else. What is quoted is what the report of an import says.
[importing.md](importing.md) tells how files find their piece.

A file is what its content says, whatever it is called. One that cannot be taken in is named in the report
with the reason and with what to do; all others go on, and nothing of it is changed where it lies.

{formats}

“Title and the like” stands for
{fields}.
They are offered as values beside the sheet's, which win. Of several sources XMP comes before IPTC, and
IPTC before EXIF. What reads JPEG XL is installed only where somebody wants it; without `pylibjxl` such a
picture is refused in words.

## Limits

A file may have {gigabytes} GB. A picture may have {held} megapixels; a TIFF, a JPEG that is not
progressive and a PNG that is not interlaced may have {streamed:,}, because they are read strip by strip in
memory that does not grow with them ([decision 0013](decisions/0013-large-scans.md)). From {tiled:,} pixels
on the long edge a picture can be zoomed into on the kiosk. A PDF may have {pages} pages; of a TIFF with
more, the first {pages} are shown. A text may have {text} MB, a sheet {sheet} MB, {rows:,} rows and
{columns} columns. Sound and film may be as long as they are: each file has {seconds:.0f} minutes and a
second more for every megabyte, and is played once from beginning to end in that time. A player that waits
for {patience:.0f} seconds of its own running while nothing comes is not waited for any longer. Of a PDF or
TIFF, each page has {page:.0f} minutes, and all together {each:.0f} seconds a page beside them.

## Sound and film are played before they are taken

What a kiosk plays depends on how its tracks are encoded, and not on the file's name. So each is played
once by the player of the kiosk, and only what came out of it counts ([decision
0014](decisions/0014-playing-is-the-proof.md)). AV1 is refused for that reason: the player shows nothing of
it and says nothing either. The report then says to export the film as MP4 with H.264 and AAC. A film that
flashes more than three times a second, by brightness or by saturated red
([WCAG 2.2](https://www.w3.org/TR/WCAG22/#dfn-general-flash-and-red-flash-thresholds)), is taken in and
marked, and no edition is made with it.

A file that ends clearly before the length it says is refused. One that plays, and whose last part is cut or
whose end is not marked as such, is taken, and the report says so: a curator hears whether something is
missing. A raw stream that says nothing of its length cannot be told from a whole one.

## What is read of a story

Words in the order in which they stand, with paragraphs, headings, emphasis, lists, tables and lines of
verse. Text boxes follow the paragraph that they hang on. Footnotes and endnotes stand at the end, below a
break, with [1] in their place. A field (a date, a cross-reference, a link) gives what it shows and not its
code. What was inserted and not yet accepted is there, what was deleted is not; neither are comments, hidden
text, and what an empty form asks for. The report says where an original still holds such things. Signs of
Symbol and Wingdings are letters where Unicode has the same, and are told where it has not.

## What nobody else sees

The original stays in the catalog as it came, for the curator. What visitors see are new pictures of plain
colors: where and with what a photograph was taken, who is marked in it, previews, programs' notes and all
other metadata are in none of them. The report says which files have such things inside, so that a curator
can ask before an original is passed on. The macros, links and embedded objects of a document are never run
or followed.

## The same thing twice

A file with the same bytes is kept once. A picture that was saved again, made smaller or given other tags
is found by how it looks, and a text by its words. Both are reported with the piece that they resemble, and
are linked and taken only when a curator says so.

## What is refused

Where only one sentence stands here, the report goes on with the formats that are taken in.

{refused}

## Libraries

{libraries}
"""
