"""Reading stories and poems from plain text and Markdown files, in whatever encoding they were saved."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from pathlib import Path

from exhibit.interchange import encodings
from exhibit.interchange.readings import NAMES
from exhibit.interchange.scripts import script_encoding
from exhibit.interchange.wide import wide_encoding
from exhibit.media.signatures import describe
from exhibit.media.store import beginning
from exhibit.model.refusals import FileRefused, SheetRefused
from exhibit.model.said import Said

MAX_BYTES = 10_000_000

_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_CONTROL = re.compile(r"[\0-\x08\x0e-\x1f\x7f]")
_NEWLINE = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
"""A vertical tab is a word processor's break within a paragraph, a form feed its break of a page."""
_NAMES = {
    **NAMES,
    "cp932": Said("Japanese text (Shift JIS)"),
    "cp949": Said("Korean text (cp949)"),
    "cp1253": Said("Greek Windows text (cp1253)"),
    "cp1255": Said("Hebrew Windows text (cp1255)"),
    "koi8-r": Said("Russian text (KOI8-R)"),
    "gb18030": Said("Chinese text (GB 18030)"),
    "iso8859-15": Said("western text with the euro (latin-9)"),
}
_LATIN_9 = re.compile(r"[¼½](?=[a-zà-ÿ])|(?<=[A-Za-zÀ-ÿ])[½¨¸](?=[a-zà-ÿ])|¤")
"""What latin-9 writes as Œ, œ, š, ž and €, as its bytes read in latin-1 and cp1252."""
_SHOWN = 40
_ADVICE = "Open it in a text editor, save it as plain text in UTF-8, and import that."


def read_text(path: Path) -> tuple[str, str]:
    r"""Return a text file's text and a note for the report: how it was encoded, empty for plain UTF-8.

    A byte order mark decides; without one it is UTF-8 or UTF-16, else whichever older encoding makes letters
    that stand where people write them. Where several do, it is the most usual, Windows' cp1252, and the note
    shows the first unclear word in both. Every line break of the file, however it is written, is a ``\n`` of
    the text, and nothing else is touched. Raises ``FileRefused`` where the file cannot be read, is empty,
    over 10 MB, or no text.
    """
    data = _bytes(path)
    text, note = _decoded(data)
    if _CONTROL.search(text):
        raise FileRefused(_not_a_text(data), advice=_ADVICE)
    text = _NEWLINE.sub("\n", text)
    if not text.strip():
        raise FileRefused("The file has no words in it.", advice="See whether it is the right one.")
    return text, note


def _bytes(path: Path) -> bytes:
    data = beginning(path, MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        what = Said(
            "The file has more than {megabytes} MB, which no story or poem has.",
            megabytes=MAX_BYTES // 1_000_000,
        )
        raise FileRefused(what, advice="See whether it is the right one.")
    return data


def _decoded(data: bytes) -> tuple[str, str]:
    for mark, encoding, name in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding, name), Said(
                "It is encoded as {name} with a byte order mark.", name=name
            )
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError:
        return _older(data)


def _older(data: bytes) -> tuple[str, str]:
    """Decode what no mark explains and is no UTF-8."""
    told = wide_encoding(data) or script_encoding(data) or _latin_9(data)
    if told:
        return data.decode(told), _read_as(told)
    try:
        text, likely = encodings.decoded(data, lambda: SheetRefused("No encoding fits."))
    except SheetRefused:
        return _strictly(data, "cp1252", NAMES["cp1252"]), ""
    if not likely:
        return text, "It is encoded as UTF-16 without a byte order mark."
    if len(likely) == 1:
        word = _word_at(text, _first(text, str.isascii))
        return text, Said(
            "It is not UTF-8 and was read as {encoding}; see whether accents and quotes are right: “{word}”.",
            encoding=_NAMES[likely[0]],
            word=word,
        )
    return text, _both_readings(text, likely)


def _read_as(encoding: str) -> str:
    return Said(
        "It is not UTF-8 and was read as {encoding}; see whether accents and quotes are right.",
        encoding=_NAMES[encoding],
    )


def _both_readings(text: str, likely: tuple[str, ...]) -> str:
    other = text.encode(likely[0]).decode(likely[1])
    at = next(place for place, (one, two) in enumerate(zip(text, other, strict=True)) if one != two)
    readings = zip(likely, (text, other), strict=False)
    one, two = (
        Said("“{word}” as {encoding}", word=_word_at(reading, at), encoding=_NAMES[encoding])
        for encoding, reading in readings
    )
    return Said(
        "It is not UTF-8, and several older encodings fit: it was read with {one}, which would be {two}.",
        one=one,
        two=two,
    )


def _first(text: str, usual: Callable[[str], bool]) -> int:
    return next((place for place, sign in enumerate(text) if not usual(sign)), 0)


def _word_at(text: str, at: int) -> str:
    """Return the word around a place, without the space around it."""
    before = re.search(r"\S*\Z", text[max(0, at - _SHOWN) : at])
    after = re.match(r"\S*", text[at : at + _SHOWN])
    return f"{before[0] if before else ''}{after[0] if after else ''}".strip()


def _latin_9(data: bytes) -> str:
    """Tell latin-9 by its letters that cp1252 reads as fractions and accents within words."""
    if re.search(rb"[\x80-\x9f]", data):
        return ""
    return "iso8859-15" if _LATIN_9.search(data.decode("latin-1")) else ""


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        what = Said(
            "The file looks like {name} but has bytes at place {start} that are none of it.",
            name=name,
            start=error.start + 1,
        )
        raise FileRefused(what, meaning="It is damaged, or no text.", advice=_ADVICE) from error


def _not_a_text(data: bytes) -> str:
    named = describe(data[:4096])
    return named if "no file that" not in named and "a text file" not in named else "The file is not a text."
