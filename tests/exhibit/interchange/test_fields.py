from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.interchange.fields import Meaning, fields, heading_key, meaning_of, nearest

SAMPLE = """
Submission ID:submission_id, Title:title, Form:form, Files:files, Contributor:contributor,
Display name:display_name, Display name choice:display_choice, Role:role, Perspective:perspective,
Profession:profession, Setting:setting, Year:made, Dimensions:dimensions, Language:language, City:city,
State:region, Country:country, Statement:statement, Alt text:alt_text, Themes:themes, Factors:factors,
Keywords:keywords, Content notes:content_notes, Content note text:content_note_text, Tone:tone,
Review status:status, Kiosk consent:kiosk_consent, Kiosk consent date:kiosk_consent_date,
Travel consent:travel_consent, Copyright:copyright, Notes:notes
"""
PEOPLE_WRITE = """
Artist name:contributor, Name of artist:contributor, Your name:contributor, Name:contributor,
Full name:contributor, Creator:contributor, Author:contributor, Title of work:title,
Title of your piece:title, Artwork title:title, File name:files, Filename(s):files, Image file:files,
Attachment:files, Upload:files, File 1:files, Artist statement:statement, Description:statement,
About this piece:statement, Behind the artwork:statement, Image description:alt_text,
Alternative text:alt_text, ALT-TEXT:alt_text, Status:status, Decision:status, Content warning:content_notes,
Trigger warnings:content_notes, Consent:consent, Consent: kiosk:kiosk_consent,
Consent (kiosk):kiosk_consent, Consent for web use:web_consent, Permission to display:consent,
Consent date:consent_date, Consent expires:consent_expires, Kiosk consent expires:kiosk_consent_expires,
Online consent withdrawn:web_consent_withdrawn, Medium:form, Category:form, Type of work:form,
I am a:perspective, Relationship:perspective, Occupation:profession, Discipline:profession,
Title *:title, Title (required):title, dc:creator:contributor, E-mail:email, display_name:display_name,
Título:title, Insight (1-5):insight, First name:given_name
"""


def pairs(text: str) -> list[tuple[str, str]]:
    entries = [entry.strip().rpartition(":") for entry in text.split(",")]
    return [(heading, field) for heading, _, field in entries]


@pytest.mark.parametrize(("heading", "field"), pairs(SAMPLE) + pairs(PEOPLE_WRITE))
def test_headings_that_people_write_are_understood(heading: str, field: str) -> None:
    meaning = meaning_of(heading)

    assert meaning is not None
    assert (field, "") == (meaning.field, meaning.language)


@pytest.mark.parametrize(
    ("heading", "field", "language"),
    [
        ("Title (es)", "title", "es"),
        ("Statement [es]", "statement", "es"),
        ("title_es", "title", "es"),
        ("alt text es", "alt_text", "es"),
        ("Alt text (Spanish)", "alt_text", "es"),
        ("Title (Español)", "title", "es"),
        ("Body (pt-br)", "body", "pt-BR"),
        ("Artist statement (fr)", "statement", "fr"),
    ],
)
def test_texts_may_stand_once_for_each_language(heading: str, field: str, language: str) -> None:
    meaning = meaning_of(heading)

    assert meaning is not None
    assert (field, language) == (meaning.field, meaning.language)


@pytest.mark.parametrize(
    "heading",
    ["Favorite color", "Titel?!x", "Tilte", "City (es)", "Consent (other)", "Kiosk", "Title (xx)", "", "***"],
)
def test_nothing_is_guessed(heading: str) -> None:
    assert None is meaning_of(heading)


@given(st.sampled_from(sorted(fields())), st.sampled_from(["", " ", "_", "-", "  ", "."]), st.data())
def test_case_spacing_and_punctuation_do_not_matter(name: str, between: str, data: st.DataObject) -> None:
    said = data.draw(st.sampled_from([name, *fields()[name].synonyms]))
    cased = "".join(data.draw(st.sampled_from([char.lower(), char.upper()])) for char in said)
    disguised = cased.replace(" ", between).replace("_", between)

    assert meaning_of(said) == meaning_of(disguised)
    assert meaning_of(disguised) is not None


@given(st.text(max_size=40))
def test_any_text_is_a_heading_or_not_but_never_an_error(heading: str) -> None:
    meaning = meaning_of(heading)

    assert meaning is None or meaning.field in fields()


def test_no_heading_means_two_fields() -> None:
    meanings: dict[str, set[str]] = {}
    for field in fields().values():
        for said in (field.id, *field.synonyms):
            meanings.setdefault(heading_key(said), set()).add(field.id)

    assert {} == {said: found for said, found in meanings.items() if len(found) > 1}


def test_a_field_is_known_by_its_own_name_first() -> None:
    assert Meaning("status", exact=True) == meaning_of("Status")
    assert Meaning("status", exact=False) == meaning_of("Decision")


def test_near_names_help_in_messages_only() -> None:
    assert "statement" in nearest("statment")
    assert None is meaning_of("statment")
