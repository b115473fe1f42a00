"""Which encoding a text is in that says nothing of it: what is likely, and where several are.

Marks, the zeros of UTF-16 and strict UTF-8 decide by themselves. What is none of them was saved by an older
program in one of the encodings of eight bits, and the same bytes then make letters in each of them; so each
is asked whether the letters and signs that it makes stand where people write them.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Sequence

from exhibit.interchange.plausibility import plausibility, plausibility_in_one_language
from exhibit.model.refusals import SheetRefused
from exhibit.model.said import Said

OLDER = ("cp1252", "mac_roman", "cp850", "cp1250", "cp1251")
"""Windows in the west, the old Macintosh, DOS, Windows in central Europe, Windows in Cyrillic."""

MIXED = "utf-8 and cp1252"
"""What a text is called that was joined of both, or had letters cut in half; no encoding is called so."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_USUAL = OLDER[0]
_ELSEWHERE = frozenset({"cp1250", "cp1251"})
_ENOUGH = 0.9
"""The share of signs beyond ASCII that must stand where people write them."""
_CLEARLY = 0.2
"""By so much more than the usual encoding's must another's share be to be taken in its place."""
_LOOKED_AT = 4000
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_ESCAPED = re.compile(r"[\udc80-\udcff]")


def decoded(data: bytes, failing: Callable[[], SheetRefused]) -> tuple[str, tuple[str, ...]]:
    """Decode bytes, and return the text with the encodings that may be right, the one taken first.

    There is none where the bytes themselves say what they are, and ``MIXED`` where most of them do. Where no
    older encoding is likely it is the first that knows all of the bytes. What fits none raises ``failing``.
    """
    stated = _stated(data)
    if stated is not None:
        mark, encoding = stated
        return _strictly(data[len(mark) :], encoding, failing), ()
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        mixed = _mixed(data)
    if mixed:
        return mixed, (MIXED,)
    likely = _likely(data) or (_USUAL,)
    return _strictly(data, likely[0], failing), likely


def decoded_as(data: bytes, encoding: str, failing: Callable[[], SheetRefused]) -> str:
    """Decode bytes as a person says. Raises ``SheetRefused`` for an unknown encoding and ``failing``."""
    try:
        known = codecs.lookup(encoding)
        "".encode(known.name)
    except LookupError as error:
        what = Said("There is no encoding “{encoding}”.", encoding=encoding)
        advice = Said(
            "Usual ones are utf-8, utf-16, {encodings}, shift_jis and gb18030.", encodings=", ".join(OLDER)
        )
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


def _mixed(data: bytes) -> str:
    """Return a text that is UTF-8 but for a few bytes, these as the usual older encoding has them; else none.

    Older text makes hardly any sequence that UTF-8 has, so more such than others is no chance.
    """
    text = data.decode("utf-8", "surrogateescape")
    strange = len(_ESCAPED.findall(text))
    if len(_NOT_ASCII.findall(text)) <= 2 * strange:
        return ""
    return _ESCAPED.sub(lambda sign: bytes([ord(sign[0]) & 0xFF]).decode(_USUAL, "replace"), text)


def _likely(data: bytes) -> tuple[str, ...]:
    """Return the older encodings that fit and make another text of the same bytes, the one to take first.

    That is the usual one, unless its letters stand clearly worse than those of another that fits. Beside it
    one of another region is likely only where the words are of one language there: names of many are western.
    """
    shares = _shares(data)
    fitting = [encoding for encoding, share in shares.items() if share >= _ENOUGH]
    best = max(fitting, key=lambda encoding: shares[encoding], default=_USUAL)
    usual = shares.get(_USUAL)
    first = best if usual is None or shares.get(best, 0.0) - usual >= _CLEARLY else _USUAL
    others = [encoding for encoding in fitting if encoding != first]
    if first == _USUAL:
        others = [each for each in others if each not in _ELSEWHERE or _in_one_language(data, each)]
    return (first, *others) if shares else ()


def _in_one_language(data: bytes, encoding: str) -> bool:
    text = "\n".join(word.decode(encoding) for word in _words_beyond_ascii(data))
    return plausibility_in_one_language(text, encoding) >= _ENOUGH


def _shares(data: bytes) -> dict[str, float]:
    """Return how plausible each older encoding's reading is, those alone that know all of the bytes."""
    words = _words_beyond_ascii(data)
    shares: dict[str, float] = {}
    texts: set[str] = set()
    for encoding in OLDER:
        try:
            data.decode(encoding)
        except UnicodeDecodeError:
            continue
        text = "\n".join(word.decode(encoding) for word in words)
        if text not in texts:
            texts.add(text)
            shares[encoding] = plausibility(text, encoding)
    return shares


def _words_beyond_ascii(data: bytes) -> Sequence[bytes]:
    """Return some of the words of a text, with what stands beside them, that have a byte beyond ASCII."""
    found = re.findall(rb"[^\s,;]{0,40}[\x80-\xff][^\s,;]{0,40}", data)
    return list(dict.fromkeys(found))[:_LOOKED_AT]
