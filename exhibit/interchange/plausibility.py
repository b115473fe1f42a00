"""How well a reading of bytes as text looks like what people write: letters of one language, signs in place.

A word counts where all of its letters beyond ASCII are of one alphabet: Núñez is Spanish, while Núńez, what
another encoding makes of the same bytes, is of no language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_WEST = (
    "áéíóúüñàèïòç",  # Spanish and Catalan
    "àâæçéèêëîïôöœùûüÿ",  # French, and English words from it
    "äöüßéáóíôëïèêÿ",  # German and Dutch
    "áâãàçéêíóôõúü",  # Portuguese
    "àèéìíîòóùú",  # Italian
    "æøåäöéèêóôòàü",  # Danish, Norwegian and Swedish
    "áéíóúýðþæöø",  # Icelandic and Faroese
    "äöõüåšž",  # Finnish and Estonian
    "áéíóúýäôšž",  # what Czech and Slovak names have in common with the west
)
_CENTRAL = (
    "ąćęłńóśźż",  # Polish
    "áčďéěíňóřšťúůýž",  # Czech
    "áäčďéíĺľňóôŕšťúýž",  # Slovak
    "áéíóöőúüű",  # Hungarian
    "ăâîşţ",  # Romanian
    "čćđšž",  # Croatian, Slovenian
    "äöüß",  # German
    "éëç",  # Albanian
)
_CYRILLIC = ("абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўјљњћџђ",)
_ALPHABETS = {
    encoding: tuple(map(frozenset, alphabets))
    for encoding, alphabets in {"cp1250": _CENTRAL, "cp1251": _CYRILLIC, "": _WEST}.items()
}
_ONLY_FOREIGN = "cp1251"

_SIGNS = frozenset("“”‘’«»„‚–—…•€£©®™°·¿¡§½¼¾²³×ªº")
_OPENING = frozenset("“‘«„‚¿¡")
_RAISED = frozenset("²³ªº°®™")
_FRACTIONS, _MONEY = frozenset("½¼¾"), frozenset("€£")
_LONGEST_ELISION = 8
_WORD = re.compile(r"[^\W\d_ªº]+(?:[’'][^\W\d_ªº]+)*")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_ELIDED = re.compile(
    r"(?:^|[^\w])(?:[cdjlmnstvoy]|qu|dell?|all?|dall?|nell?|sull?|un|jusqu|lorsqu|puisqu)$", re.IGNORECASE
)
_CONTRACTED = re.compile(r"(?:s|t|re|ll|ve|d|m|n|em|clock|am|all|er)(?!\w)", re.IGNORECASE)


def plausibility(text: str, encoding: str) -> float:
    """Return the share of a text's signs beyond ASCII that stand where people write them; 0.0 for none."""
    return _share(text, encoding, _ALPHABETS.get(encoding, _ALPHABETS[""]))


def plausibility_in_one_language(text: str, encoding: str) -> float:
    """Return the same where all words have to be of one language: that of the region the encoding is of."""
    alphabets = _ALPHABETS.get(encoding, _ALPHABETS[""])
    return max(_share(text, encoding, (alphabet,)) for alphabet in alphabets)


def _share(text: str, encoding: str, alphabets: Sequence[frozenset[str]]) -> float:
    total = len(_NOT_ASCII.findall(text))
    good = sum(_good_letters(word[0], encoding, alphabets) for word in _WORD.finditer(text))
    good += sum(_stands_well(text, match.start()) for match in _NOT_ASCII.finditer(text))
    return good / total if total else 0.0


def _good_letters(word: str, encoding: str, alphabets: Sequence[frozenset[str]]) -> int:
    """Count the letters beyond ASCII of a word that can be one; words of mixed case or script are none."""
    foreign = _NOT_ASCII.findall(word.replace("’", "'"))
    if not foreign or (encoding == _ONLY_FOREIGN and len(foreign) < len(word)):
        return 0
    cased = word.islower() or word.isupper() or _capitals_begin(word)
    letters = {sign.lower() for sign in foreign}
    return len(foreign) if cased and any(letters <= alphabet for alphabet in alphabets) else 0


def _capitals_begin(word: str) -> bool:
    """Tell whether capitals stand only where a name has them: McKay, O'Neil, DeÁngel and no CafÈ."""
    return all(sign.isascii() or not sign.isupper() for sign in word[1:]) or word.istitle()


def _stands_well(text: str, at: int) -> bool:
    """Tell whether a typographic sign stands where such a sign does: quotes open and close, dashes part."""
    sign = text[at]
    if sign not in _SIGNS:
        return False
    before, after = text[at - 1 : at] if at else "\n", text[at + 1 : at + 2] or "\n"
    if sign == "’" and before.isalpha() and after.isalpha():
        return bool(
            _ELIDED.search(text[max(0, at - _LONGEST_ELISION) : at]) or _CONTRACTED.match(text, at + 1)
        )
    return not _stands_wrong(sign, before, after)


def _stands_wrong(sign: str, before: str, after: str) -> bool:
    within = before.isalpha() and after.isalpha()
    if sign in _OPENING:
        return before.isalnum()
    if sign in _MONEY or sign in _FRACTIONS:
        return before.isalpha() or (after.isalpha() and sign in _FRACTIONS)
    if sign in _RAISED or sign in "”»":
        return after.isalpha()
    if sign == "–":
        return within and after.islower()
    return within and sign not in "’—…" and (before, after) != ("l", "l")
