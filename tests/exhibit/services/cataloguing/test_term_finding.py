"""Finding terms as somebody types."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from exhibit.interchange.vocabularies import read_vocabularies
from exhibit.services.cataloguing.tagging import offered
from exhibit.services.cataloguing.term_finding import TermFinder

TERMS = offered(read_vocabularies(Path("gallery_assets/vocabularies")))


def first(text: str) -> tuple[str, str]:
    match = TermFinder(TERMS).find(text)[0]
    return match.term.slug, match.called


@pytest.mark.parametrize(
    ("typed", "slug", "called"),
    [
        ("burnout", "burnout", ""),
        ("BURN", "burnout", ""),
        ("pintura", "painting", "Pintura"),
        ("acuaréla", "watercolor", "Acuarela"),
        ("oil on can", "painting", "oil on canvas"),
        ("lpe.mentor", "lpe.mentorship", ""),
        ("practice mentor", "lpe.mentorship", ""),
        ("skills mentor", "skills.mentorship", ""),
    ],
)
def test_labels_synonyms_ids_and_domains_find_a_term(typed: str, slug: str, called: str) -> None:
    assert (slug, called) == first(typed)


def test_what_was_used_recently_comes_first_among_equals() -> None:
    terms = [replace(term, id=number) for number, term in enumerate(TERMS, 1)]
    finder = TermFinder(terms)
    there = [match.term.id for match in finder.find("mentorship", 2)]
    assert ["lpe.mentorship", "skills.mentorship"] == [terms[one - 1].slug for one in there]
    assert there[::-1] == [match.term.id for match in finder.find("mentorship", 2, recent=[there[1]])]


def test_nothing_typed_or_nothing_like_it_finds_nothing() -> None:
    assert ((), ()) == (TermFinder(TERMS).find(" …"), TermFinder(TERMS).find("zzz"))
