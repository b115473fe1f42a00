"""Reflections made up for pictures of the screens. No visitor wrote them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from math import cos, pi, sin

from exhibit.model.reflection import Stroke
from exhibit.model.vocabulary import in_language
from exhibit.ports import EditionReader, VenueStore
from exhibit.services.reflecting.approving import approve, list_held
from exhibit.services.reflecting.leaving import Draft, leave
from exhibit.services.reflecting.prompts import prompts_of

_WRITTEN = (
    (0, "Steady."),
    (1, "Tired in a way that sleep does not reach, and still holding the door for the next person."),
    (2, "My mother was a night nurse. I never knew what she drove home with. I think I do now."),
    (3, "That somebody left a light on."),
    (2, "Relief, that it is not only me."),
    (3, "I will ask my colleague how she is, and wait for the whole answer."),
    (0, "Seen"),
)
"""The number of a prompt and an answer to it."""

WAITING = "The quiet after the pagers stop."
"""One that nobody has read yet."""


def leave_samples(venue: VenueStore, reader: EditionReader, day: date) -> None:
    """Fill a venue made for pictures: a wall of approved reflections, and one that waits."""
    front, cards = reader.front(), reader.cards()
    asked = [in_language(prompt, "en") for prompt in prompts_of(front)] or [""]
    blank = Draft(gallery=front.identity, language="en")
    drafts = [
        replace(
            blank,
            text=text,
            prompt=asked[prompt % len(asked)],
            piece_id=cards[at].piece_id if at < len(cards) and at % 2 == 0 else 0,
        )
        for at, (prompt, text) in enumerate(_WRITTEN)
    ]
    drafts.insert(3, replace(blank, prompt=asked[2 % len(asked)], drawing=_a_lamp()))
    for draft in drafts:
        leave(venue, draft, day)
    for one in list_held(venue):
        approve(venue, one.id)
    leave(venue, replace(blank, text=WAITING, prompt=asked[0]), day)


def _a_lamp() -> tuple[Stroke, ...]:
    """Return a lamp and its light, as a finger might draw them."""
    shade: Stroke = ((400, 330), (450, 190), (560, 186), (612, 326), (402, 334))
    foot: Stroke = ((506, 334), (508, 480), (440, 492), (574, 488))
    rays = tuple(
        (
            (round(506 + 150 * cos(turn)), round(260 - 150 * sin(turn))),
            (round(506 + 210 * cos(turn)), round(260 - 205 * sin(turn))),
        )
        for turn in (pi * part / 6 for part in range(7))
    )
    return (shade, foot, *rays)
