"""The questions that visitors of a gallery are asked on the reflection card."""

from __future__ import annotations

from dataclasses import replace

from exhibit.model.gallery import Gallery
from exhibit.model.history import Step
from exhibit.model.refusals import Refusal
from exhibit.ports import Catalog
from exhibit.services.arranging.texts import Words, title_of
from exhibit.services.cataloguing.describing import storable

MOST_QUESTIONS = 6
"""So many questions stand on the card at most."""

LONGEST_QUESTION = 80
"""So many letters a question has at most: it is read on a button."""


def ask_visitors(
    catalog: Catalog, gallery_id: int, language: str, value: str, *, who: str = "", extends: int | None = None
) -> Step | None:
    """Write a gallery's own questions in a language, one on each line; without any the program asks its own.

    The same line is the same question in every language; an empty one is not asked in this one. Raises
    ``Refusal`` for too many, or one that is too long.
    """
    lines = [" ".join(line.split()) for line in storable(value).split("\n")]
    _check(lines)
    with catalog.read() as view:
        name = title_of(view, view.galleries.get(gallery_id))
    with catalog.write(f"Change the questions for visitors of “{name}”", who) as work:
        gallery = work.galleries.get(gallery_id)
        work.galleries.put(replace(gallery, prompts=_asked(gallery.prompts, language, lines)))
        return work.commit(extends=extends)


def lines_of(gallery: Gallery, language: str) -> str:
    """Return a gallery's own questions in a language, one on each line, as ``ask_visitors`` takes them."""
    return "\n".join(dict(question).get(language, "") for question in gallery.prompts).rstrip()


def questions_of(gallery: Gallery) -> tuple[Words, ...]:
    """Return the questions that are asked; a line that was left empty in every language is none."""
    return tuple(question for question in gallery.prompts if question)


def _check(lines: list[str]) -> None:
    if len(lines) > MOST_QUESTIONS:
        raise Refusal(f"There is room for {MOST_QUESTIONS} questions.", advice="Leave out the others.")
    if long := [line for line in lines if len(line) > LONGEST_QUESTION]:
        raise Refusal(
            f"“{long[0][:20]}…” is too long for a button.",
            advice=f"Ask it in {LONGEST_QUESTION} letters or less.",
        )


def _asked(prompts: tuple[Words, ...], language: str, lines: list[str]) -> tuple[Words, ...]:
    """Return all questions with these lines in a language; those at the end that nobody wrote are dropped."""
    known = [dict(question) for question in prompts]
    known += [{} for _ in range(len(lines) - len(known))]
    lines = lines + [""] * (len(known) - len(lines))
    asked = [
        tuple((one, text) for one, text in {**question, language: line}.items() if text)
        for question, line in zip(known, lines, strict=True)
    ]
    while asked and not asked[-1]:
        asked.pop()
    return tuple(asked)
