"""The words of what is arranged, and the order it stands in: what every operation on a gallery shares."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from exhibit.model.gallery import Gallery, Section, Stop, Tour
from exhibit.model.pieces import Text, TextKind
from exhibit.model.vocabulary import in_language
from exhibit.ports import CatalogReader, UnitOfWork
from exhibit.services.cataloguing.describing import storable

Words = tuple[tuple[str, str], ...]
"""Pairs of BCP 47 language and text."""


def words_of(reader: CatalogReader, kind: TextKind, **owner: int) -> Words:
    """Return the texts of a kind that belong to ``owner`` (``gallery_id=3``), empty ones left out."""
    found = reader.texts.find(kind=kind, **owner)
    return tuple((text.language, text.value) for text in found if text.value.strip())


def title_of(reader: CatalogReader, gallery: Gallery) -> str:
    """Return a gallery's title in its own language, else in any."""
    return in_language(words_of(reader, TextKind.TITLE, gallery_id=gallery.id), gallery.language)


def write_text(work: UnitOfWork, kind: TextKind, language: str, value: str, **owner: Any) -> None:
    """Put a text in its place; one without a word is removed."""
    value = storable(value)
    found = work.texts.find(kind=kind, language=language, **owner)
    if not value.strip():
        for text in found:
            work.texts.remove(text.id)
    elif found:
        work.texts.put(replace(found[0], value=value))
    else:
        work.texts.add(Text(kind=kind, language=language, value=value, **owner))


def drop_texts(work: UnitOfWork, name: str, owners: Iterable[int]) -> None:
    """Remove every text of these owners; ``name`` is the field that points at them (``stop_id``)."""
    for text in work.texts.find(**{name: tuple(owners)}):
        work.texts.remove(text.id)


def sections_of(reader: CatalogReader, gallery_id: int) -> tuple[Section, ...]:
    """Return a gallery's sections in their order."""
    return tuple(sorted(reader.sections.find(gallery_id=gallery_id), key=lambda one: (one.position, one.id)))


def stops_in(reader: CatalogReader, section_id: int) -> tuple[Stop, ...]:
    """Return a section's stops in their order."""
    return tuple(sorted(reader.stops.find(section_id=section_id), key=lambda one: (one.position, one.id)))


def tours_of(reader: CatalogReader, gallery_id: int) -> tuple[Tour, ...]:
    """Return a gallery's tours in their order."""
    return tuple(sorted(reader.tours.find(gallery_id=gallery_id), key=lambda one: (one.position, one.id)))
