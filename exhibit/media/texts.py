"""Reading stories and poems from plain text and Markdown files, in whatever encoding they were saved."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from exhibit.media.signatures import describe
from exhibit.media.store import unreadable
from exhibit.model.refusals import FileRefused

MAX_BYTES = 10_000_000

_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_CONTROL = re.compile(r"[\0-\x08\x0e-\x1f\x7f]")
_NEWLINE = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
"""A vertical tab is a word processor's break within a paragraph, a form feed its break of a page."""
_ADVICE = "Open it in a text editor, save it as plain text in UTF-8, and import that."


def read_text(path: Path) -> tuple[str, str]:
    r"""Return a text file's text and a note for the report: how it was encoded, empty for plain UTF-8.

    A byte order mark decides; without one it is UTF-8, else Windows' cp1252. Every line break of the file,
    however it is written, is a ``\n`` of the text, and nothing else is touched. Raises ``FileRefused`` where
    the file cannot be read, is empty, over 10 MB, or no text.
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
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise unreadable(error) from error
    if len(data) > MAX_BYTES:
        what = f"The file has more than {MAX_BYTES // 1_000_000} MB, which no story or poem has."
        raise FileRefused(what, advice="See whether it is the right one.")
    return data


def _decoded(data: bytes) -> tuple[str, str]:
    for mark, encoding, name in _MARKS:
        if data.startswith(mark):
            return _strictly(
                data[len(mark) :], encoding, name
            ), f"It is encoded as {name} with a byte order mark."
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError:
        note = (
            "It is not UTF-8 and was read as Windows text (cp1252); see whether accents and quotes are right."
        )
        return _strictly(data, "cp1252", "Windows text (cp1252)"), note


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        what = f"The file looks like {name} but has bytes at place {error.start + 1} that are none of it."
        raise FileRefused(what, meaning="It is damaged, or no text.", advice=_ADVICE) from error


def _not_a_text(data: bytes) -> str:
    named = describe(data[:4096])
    return named if "no file that" not in named and "a text file" not in named else "The file is not a text."
