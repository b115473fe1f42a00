"""One row of the sample gallery's sheet, in the words a submission form would use."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who made a piece, as the sheet says it.

    ``name`` stands in for a legal name and stays in the catalog; ``shown_as`` is what a visitor
    reads; ``display`` says how that came about: ``full``, ``initial`` (first name and initial),
    ``pseudonym``, ``anonymous`` or ``organization``.
    """

    name: str
    shown_as: str
    display: str = "full"
    role: str = "artist"


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """One demonstration piece: what its maker would have typed, and what a curator settled.

    ``files`` are names inside the sample folder, the first one primary; ``alt_text`` has one entry
    per picture among them, in the same order. ``themes``, ``factors``, ``keywords`` and
    ``content_notes`` hold labels or ids of the vocabularies; ``content_notes`` empty means the review
    found none. ``tone`` is one of joyful, hopeful, tender, reflective, strained, grieving.
    """

    number: int
    title: str
    form: str
    files: tuple[str, ...]
    people: tuple[Person, ...]
    perspective: str
    statement: str
    profession: str = ""
    setting: str = ""
    year: str = "2026"
    dimensions: str = ""
    language: str = "en"
    city: str = ""
    region: str = ""
    country: str = "United States"
    alt_text: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    factors: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    content_notes: tuple[str, ...] = ()
    content_note_text: str = ""
    tone: str = "reflective"
    translations: dict[str, dict[str, str]] = field(default_factory=dict)
    """Texts in other languages: ``{"es": {"title": ..., "statement": ..., "alt_text": ...}}``."""
