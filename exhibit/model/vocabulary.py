"""Controlled terms. Vocabularies are data: nothing in the code names a single term."""

from __future__ import annotations

from dataclasses import dataclass

KEYWORD = "keyword"
"""The one vocabulary that grows by use: its terms are made when somebody types them."""

MERGED_INTO = "merged_into"
"""The trait by which a retired term tells the slug of the term it was merged into."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """An entry of a vocabulary.

    ``slug`` is unique within its vocabulary (factors are scoped by domain: ``lpe.mentorship``),
    ``parent`` the slug of the broader term. ``labels`` and ``descriptions`` are pairs of language and
    text; ``traits`` are pairs of name and value that a vocabulary adds to its terms, such as a form's
    ``door`` or a content note's ``support_footer``. Retired terms stay resolvable.
    """

    id: int = 0
    vocabulary: str
    slug: str
    version: str = "1"
    parent: str = ""
    position: int = 0
    retired: bool = False
    labels: tuple[tuple[str, str], ...] = ()
    descriptions: tuple[tuple[str, str], ...] = ()
    synonyms: tuple[str, ...] = ()
    traits: tuple[tuple[str, str], ...] = ()

    def label(self, language: str) -> str:
        """Return the label in ``language``, else in its base language, in English, or the slug."""
        return in_language(self.labels, language) or self.slug

    def trait(self, name: str) -> str:
        """Return the value of a trait, empty where the term does not have it."""
        return dict(self.traits).get(name, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A term given to a piece."""

    id: int = 0
    piece_id: int
    term_id: int


def in_language(pairs: tuple[tuple[str, str], ...], language: str, *, fallback: str = "en") -> str:
    """Choose the text for a BCP 47 tag: the tag itself, its base language, the fallback, then any."""
    texts = dict(pairs)
    for candidate in (language, language.split("-", maxsplit=1)[0], fallback):
        if texts.get(candidate):
            return texts[candidate]
    return next((text for text in texts.values() if text), "")
