"""Which encoding a text is in that says nothing of it: what is likely, and where several are.

Marks, the zeros of UTF-16 and strict UTF-8 decide by themselves. What is none of them was saved by an older
program in one of the encodings of eight bits, and the same bytes then make letters in each of them; so each
is asked whether the letters and signs that it makes stand where people write them.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Sequence

from exhibit.model.refusals import SheetRefused

OLDER = ("cp1252", "mac_roman", "cp850", "cp1250", "cp1251")
"""Windows in the west, the old Macintosh, DOS, Windows in central Europe, Windows in Cyrillic."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WEST = "áàâäãåæçéèêëíìîïñóòôöõøœúùûüýÿßşğı"
_LETTERS = {
    "cp1250": "ąćęłńóśźżáčďéěíňřšťúůýžőűöüäĺľŕôăâîşţșțđçë",
    "cp1251": "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўјљњћџђ",
}
_SIGNS = "“”‘’«»„‚–—…•€£©®™°·¿¡§½¼¾²³×"
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_FOREIGN_RUN = re.compile(r"[^\x00-\x7f]{3}")
_CYRILLIC = "cp1251"
_ENOUGH = 0.9
"""The share of signs beyond ASCII that must stand where people write them."""
_LOOKED_AT = 4000
_SHORT_WORD = 4
"""Letters of a Polish word, say, that may all be beyond ASCII: żółć."""


def decoded(data: bytes, failing: Callable[[], SheetRefused]) -> tuple[str, tuple[str, ...]]:
    """Decode bytes, and return the text with the encodings that may be right, the one taken first.

    There is none where the bytes themselves say what they are. Where no older encoding is likely it is the
    first that knows all of the bytes. What fits none raises ``failing``.
    """
    stated = _stated(data)
    if stated is not None:
        mark, encoding = stated
        return _strictly(data[len(mark) :], encoding, failing), ()
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        likely = _likely(data) or OLDER[:1]
    return _strictly(data, likely[0], failing), likely


def decoded_as(data: bytes, encoding: str, failing: Callable[[], SheetRefused]) -> str:
    """Decode bytes as a person says. Raises ``SheetRefused`` for an unknown encoding and ``failing``."""
    try:
        known = codecs.lookup(encoding)
        "".encode(known.name)
    except LookupError as error:
        what = f"There is no encoding “{encoding}”."
        advice = f"Usual ones are utf-8, utf-16, {', '.join(OLDER)}, shift_jis and gb18030."
        raise SheetRefused(what, advice=advice) from error
    text = _strictly(data, known.name, failing)
    return text.removeprefix("\ufeff")


def _stated(data: bytes) -> tuple[bytes, str] | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return mark, encoding
    unmarked = _unmarked_utf16(data)
    return (b"", unmarked) if unmarked else None


def _unmarked_utf16(data: bytes) -> str:
    """Tell UTF-16 without a mark by its zero bytes, which stand in every other place in Western text."""
    sample = data[:_LOOKED_AT]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    many = len(sample) * 0.3
    if len(data) % 2 or even + odd < many or min(even, odd) > 0.05 * len(sample):
        return ""
    return "utf-16-be" if even > odd else "utf-16-le"


def _strictly(data: bytes, encoding: str, failing: Callable[[], SheetRefused]) -> str:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, UnicodeError) as error:
        raise failing() from error


def _likely(data: bytes) -> tuple[str, ...]:
    """Return the older encodings that fit, those first that make another text of the same bytes."""
    words = _words_beyond_ascii(data)
    texts: dict[str, str] = {}
    for encoding in OLDER:
        try:
            data.decode(encoding)
        except UnicodeDecodeError:
            continue
        text = "\n".join(word.decode(encoding) for word in words)
        if text not in texts.values() and _plausibility(text, encoding) >= _ENOUGH:
            texts[encoding] = text
    return tuple(texts)


def _words_beyond_ascii(data: bytes) -> Sequence[bytes]:
    """Return some of the words of a text, with what stands beside them, that have a byte beyond ASCII."""
    found = re.findall(rb"[^\s,;]{0,40}[\x80-\xff][^\s,;]{0,40}", data)
    return list(dict.fromkeys(found))[:_LOOKED_AT]


def _plausibility(text: str, encoding: str) -> float:
    """Return the share of signs beyond ASCII that stand where people write them."""
    total = len(_NOT_ASCII.findall(text))
    good = sum(_good_letters(word[0], encoding) for word in _WORD.finditer(text))
    good += sum(_stands_well(text, match.start()) for match in _NOT_ASCII.finditer(text))
    return good / total if total else 0.0


def _good_letters(word: str, encoding: str) -> int:
    """Count the letters beyond ASCII of a word that can be one; words of mixed case or script are none."""
    letters = _LETTERS.get(encoding, _WEST)
    foreign = _NOT_ASCII.findall(word)
    if encoding == _CYRILLIC:
        usual = len(foreign) == len(word)
    elif encoding in _LETTERS:
        usual = len(foreign) <= max(_SHORT_WORD, len(word) // 2)
    else:
        usual = not _FOREIGN_RUN.search(word.replace("’", "'"))
    cased = word.islower() or word.isupper() or _capitals_begin(word)
    return sum(1 for sign in foreign if sign.lower() in letters) if usual and cased else 0


def _capitals_begin(word: str) -> bool:
    """Tell whether capitals stand only where a name has them: McKay, O'Neil, DeÁngel and no CafÈ."""
    return all(sign.isascii() or not sign.isupper() for sign in word[1:]) or word.istitle()


def _stands_well(text: str, at: int) -> bool:
    """Tell whether a typographic sign stands where such a sign does: quotes open and close, dashes part."""
    sign = text[at]
    if sign not in _SIGNS:
        return False
    before, after = text[at - 1 : at] if at else "\n", text[at + 1 : at + 2] or "\n"
    if sign in "“‘«„‚¿¡":
        return not before.isalnum()
    if sign == "’":
        return before.isalpha() or after.isdigit() or after.isalpha()
    return True
