"""What of a piece is looked at, in which order, and what stands for it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from exhibit.model.dossier import MOST_PAGES, Dossier
from exhibit.model.pieces import MediumFile, MediumRole, Text, TextKind
from tests.fakes.media import CAPTIONS, FILM, PDF, SOUND
from tests.fakes.pieces import complete_dossier

PICTURE = complete_dossier().media[0]
POSTER = replace(PICTURE, id=5, role=MediumRole.POSTER, sha256="5" * 64)
DETAIL = replace(PICTURE, id=6, role=MediumRole.DETAIL, sha256="6" * 64)
STORY = Text(id=9, kind=TextKind.BODY, language="en", value="One night", piece_id=1)


def of(*media: MediumFile, texts: tuple[Text, ...] = (), **changes: Any) -> Dossier:
    return complete_dossier(media=media, texts=texts, **changes)


def shown(dossier: Dossier) -> list[tuple[str, int]]:
    return [(view.medium.sha256[0], view.page) for view in dossier.views]


def test_pictures_come_first_then_a_films_frame_then_documents_page_by_page() -> None:
    whole = of(PICTURE, DETAIL, SOUND, FILM, CAPTIONS, PDF)
    assert [("0", 1), ("6", 1), ("b", 1), ("d", 1), ("d", 2), ("d", 3)] == shown(whole)


def test_a_picture_made_for_a_film_stands_in_for_its_frame() -> None:
    assert [("5", 1)] == shown(of(FILM, POSTER))


def test_a_picture_with_several_pages_is_shown_page_by_page() -> None:
    assert [("0", 1), ("0", 2)] == shown(of(replace(PICTURE, pages=2)))


def test_of_very_many_pages_only_so_many_are_shown() -> None:
    assert MOST_PAGES == len(of(replace(PDF, pages=900)).views)


@pytest.mark.parametrize(
    "medium",
    [SOUND, CAPTIONS, replace(FILM, pages=0), replace(PDF, pages=0), replace(SOUND, role=PICTURE.role)],
)
def test_what_cannot_be_seen_is_no_view(medium: MediumFile) -> None:
    assert ((), None) == (of(medium).views, of(medium).face)


def test_pages_whose_words_are_read_do_not_stand_for_a_story() -> None:
    assert PDF == getattr(of(PDF).face, "medium", None)
    told = of(PDF, texts=(STORY,))
    assert (None, 3) == (told.face, len(told.views))
    assert FILM == getattr(of(FILM, PDF, texts=(STORY,)).face, "medium", None)


@pytest.mark.parametrize(
    ("medium", "text", "told"),
    [
        (PDF, STORY, True),
        (PDF, replace(STORY, value=" "), False),
        (FILM, STORY, False),
        (PICTURE, STORY, False),
        (FILM, Text(kind=TextKind.LONG_DESCRIPTION, language="en", value="Rain.", medium_id=1), True),
        (PICTURE, Text(kind=TextKind.LONG_DESCRIPTION, language="en", value="Rain.", medium_id=1), False),
        (PDF, Text(kind=TextKind.ALT, language="en", value="Rain.", medium_id=1), True),
        (PDF, Text(kind=TextKind.ALT, language="en", value="Rain.", medium_id=2), False),
    ],
)
def test_whoever_does_not_see_it_is_told(medium: MediumFile, text: Text, *, told: bool) -> None:
    one = replace(medium, id=1)
    assert told is of(one, texts=(text,)).is_told(one)


def test_it_plays_as_long_as_somebody_says_or_as_its_files_do() -> None:
    assert None is of(PICTURE).duration_seconds
    assert 315.4 == of(SOUND, FILM).duration_seconds
    piece = replace(complete_dossier().piece, duration_seconds=60.0)
    assert 60.0 == of(SOUND, FILM, piece=piece).duration_seconds


@pytest.mark.parametrize(
    ("media", "silent"),
    [
        ((PICTURE,), False),
        ((FILM,), False),
        ((replace(FILM, silent=True),), True),
        ((replace(FILM, silent=True), FILM), False),
        ((replace(FILM, silent=True), SOUND), False),
    ],
)
def test_only_films_without_any_sound_are_silent(media: tuple[MediumFile, ...], *, silent: bool) -> None:
    assert silent is of(*media).silent
