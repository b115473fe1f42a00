"""The data files that ship: vocabularies, the factor model, help contacts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from exhibit.interchange.support import read_support
from exhibit.interchange.vocabularies import read_vocabularies, read_vocabulary

ASSETS = Path(__file__).parents[3] / "gallery_assets"
TERMS = read_vocabularies(ASSETS / "vocabularies")
SUPPORT = read_support(ASSETS / "support.toml")

FACTORS = {
    "society": 8,
    "rules": 10,
    "organization": 11,
    "lpe": 12,
    "responsibilities": 8,
    "personal": 11,
    "skills": 12,
}
"""How many factors each domain of the conceptual model has (Brigham et al., 2018); 72 in all."""

EVERYWHERE = {
    "form",
    "theme",
    "perspective",
    "profession",
    "factor",
    "tone",
    "content_note",
    "role",
    "setting",
}


def test_every_vocabulary_is_there() -> None:
    assert {term.vocabulary for term in TERMS} >= EVERYWHERE


def test_slugs_are_unique_and_every_term_is_named_in_english_and_spanish() -> None:
    keys = [(term.vocabulary, term.slug) for term in TERMS]
    assert len(keys) == len(set(keys))
    for term in TERMS:
        assert re.fullmatch(r"[a-z0-9.-]+", term.slug), term.slug
        assert {language for language, label in term.labels if label} >= {"en", "es"}, term.slug


def test_parents_are_terms_of_the_same_vocabulary() -> None:
    keys = {(term.vocabulary, term.slug) for term in TERMS}
    assert all((term.vocabulary, term.parent) in keys for term in TERMS if term.parent)


def test_the_conceptual_model_has_seven_domains_and_every_factor() -> None:
    factors = [term for term in TERMS if term.vocabulary == "factor"]
    domains = {term.slug for term in factors if not term.parent}
    counted = {domain: sum(term.parent == domain for term in factors) for domain in domains}
    assert counted == FACTORS
    assert sum(counted.values()) == 72
    assert {term.version for term in factors} == {"2018"}
    assert all(term.slug.startswith(f"{term.parent}.") for term in factors if term.parent)


def test_every_form_opens_a_door() -> None:
    doors = {term.slug: term.trait("door") for term in TERMS if term.vocabulary == "form"}
    assert set(doors.values()) == {"see", "read", "listen", "watch", "make"}


def test_content_notes_say_how_heavy_they_are_and_whether_help_is_offered() -> None:
    notes = {term.slug: term for term in TERMS if term.vocabulary == "content_note"}
    assert {note.trait("severity") for note in notes.values()} <= {"mention", "discussion", "depiction"}
    for slug, note in notes.items():
        if "suicide" in slug or slug == "self-harm":
            assert (note.trait("support_footer"), note.trait("safe_messaging")) == ("yes", "yes"), slug


def test_tones_go_from_joy_to_strain() -> None:
    tones = [term.slug for term in TERMS if term.vocabulary == "tone"]
    assert tones == ["joyful", "hopeful", "tender", "reflective", "strained", "grieving"]


def test_the_contacts_a_visitor_may_need_are_there() -> None:
    found = {contact.call or contact.text or contact.web for contact in SUPPORT.contacts}
    assert {"911", "988", "findahelpline.com"} <= found
    assert all(dict(contact.name).keys() >= {"en", "es"} for contact in SUPPORT.contacts)
    assert all(
        contact.call or contact.text or contact.web or contact.explanation for contact in SUPPORT.contacts
    )


def test_the_superseded_number_is_not_shown() -> None:
    text = (ASSETS / "support.toml").read_text(encoding="utf-8")
    assert "273-8255" not in text
    assert "273-TALK" not in text


def test_dates_of_verification_are_dates() -> None:
    for contact in SUPPORT.contacts:
        assert re.fullmatch(r"(\d{4}(-\d{2}(-\d{2})?)?)?", contact.last_verified), contact.slug


@pytest.mark.parametrize("words", ["committed suicide", "successful suicide", "failed attempt", "epidemic"])
def test_shipped_words_keep_to_safe_messaging(words: str) -> None:
    for path in ASSETS.rglob("*"):
        if path.suffix in {".toml", ".txt", ".md", ".csv"}:
            assert words not in path.read_text(encoding="utf-8").casefold(), path.name


def test_a_term_knows_what_its_file_says(tmp_path: Path) -> None:
    path = tmp_path / "form.toml"
    path.write_text(
        'vocabulary = "form"\nversion = "3"\n[[term]]\nid = "poem"\ndoor = "read"\nblur = false\n'
        'synonyms = ["verse"]\n[term.label]\nen = "Poem"\n',
        encoding="utf-8",
    )
    (term,) = read_vocabulary(path)
    assert (term.slug, term.version, term.trait("door"), term.trait("blur")) == ("poem", "3", "read", "")
    assert (term.synonyms, term.label("fr")) == (("verse",), "Poem")
