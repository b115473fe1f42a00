"""Endings of English and Spanish words, so that *nurses* finds *nurse* and *enfermeras* finds *enfermera*.

Not a grammar: a word has a few keys, and two words are taken for the same where they share one. Which of
the two languages a word is in need not be known. Words are folded beforehand.
"""

from __future__ import annotations

from functools import lru_cache

SHORTEST = 4
"""So many letters are left at least when an ending is taken off."""

_REPLACED = (
    ("ies", "y"),
    ("ied", "y"),
    ("ves", "f"),
    ("ces", "z"),
    ("ciones", "cion"),
    ("ing", ""),
    ("ing", "e"),
    ("ed", ""),
    ("ed", "e"),
    ("es", ""),
    ("s", ""),
    ("ly", ""),
    ("a", "o"),
    ("as", "o"),
    ("os", "o"),
    ("ando", "ar"),
    ("ado", "ar"),
    ("ada", "ar"),
    ("adas", "ar"),
    ("ados", "ar"),
    ("aba", "ar"),
    ("iendo", "er"),
    ("iendo", "ir"),
    ("mente", ""),
    ("amente", "o"),
)
"""Endings, and what stands in their place in the plainer word."""

_DOUBLED = ("ing", "ed")
"""Endings before which English doubles a consonant: *stopped*."""


@lru_cache(maxsize=50_000)
def keys(word: str) -> frozenset[str]:
    """Return the word itself and the plainer words that it may be a form of."""
    if len(word) < SHORTEST or not word.isalpha() or not word.isascii():
        return frozenset((word,))
    found = {word}
    for ending, plain in _REPLACED:
        if word.endswith(ending):
            found.add(word[: -len(ending)] + plain)
    for ending in _DOUBLED:
        stem = word.removesuffix(ending)
        if stem != word and stem[-2:-1] == stem[-1:]:
            found.add(stem[:-1])
    return frozenset(one for one in found if one == word or len(one) >= SHORTEST)


def beginning(word: str) -> str:
    """Return what all words begin with that can share a key with this one."""
    forms = keys(word)
    shortest, longest = min(forms), max(forms)
    same = 0
    while same < min(len(shortest), len(longest)) and shortest[same] == longest[same]:
        same += 1
    # An ending may stand in the place of a word's last letter.
    return shortest[: max(SHORTEST, same) - 1]
