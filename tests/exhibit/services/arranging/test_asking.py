"""A gallery's own questions for visitors."""

from __future__ import annotations

import pytest

from exhibit.model.gallery import Gallery
from exhibit.model.refusals import Refusal
from exhibit.services import arranging
from exhibit.services.arranging.asking import LONGEST_QUESTION, lines_of, questions_of
from exhibit.services.history import undo
from tests.exhibit.services.arranging.conftest import Walk


def gallery(walk: Walk, gallery_id: int = 0) -> Gallery:
    with walk.catalog.read() as view:
        return view.galleries.get(gallery_id or walk.gallery.id)


def ask(walk: Walk, language: str, *lines: str) -> None:
    arranging.ask_visitors(walk.catalog, walk.gallery.id, language, "\n".join(lines))


def test_a_line_is_the_same_question_in_every_language(walk: Walk) -> None:
    ask(walk, "en", "What stays?", "  What   goes? ", "Who came along?")
    ask(walk, "es", "¿Qué queda?", "", "¿Quién vino?")
    assert (
        (("en", "What stays?"), ("es", "¿Qué queda?")),
        (("en", "What goes?"),),
        (("en", "Who came along?"), ("es", "¿Quién vino?")),
    ) == gallery(walk).prompts
    assert "¿Qué queda?\n\n¿Quién vino?" == lines_of(gallery(walk), "es")
    assert "Change the questions for visitors of “Rooms”" == undo(walk.catalog).label
    assert "" == lines_of(gallery(walk), "es")


def test_a_line_that_nobody_wrote_keeps_its_place_and_is_not_asked(walk: Walk) -> None:
    ask(walk, "en", "", "What goes?", "", "")
    assert ((), (("en", "What goes?"),)) == gallery(walk).prompts
    assert ((("en", "What goes?"),),) == questions_of(gallery(walk))
    ask(walk, "en", "")
    assert () == gallery(walk).prompts


def test_seven_questions_and_one_too_long_for_a_button_are_refused(walk: Walk) -> None:
    ask(walk, "en", *"123456")
    with pytest.raises(Refusal, match="room for 6"):
        ask(walk, "en", *"1234567")
    ask(walk, "en", "a" * LONGEST_QUESTION)
    with pytest.raises(Refusal, match="too long for a button"):
        ask(walk, "en", "a" * (LONGEST_QUESTION + 1))


def test_a_copied_gallery_asks_the_same(walk: Walk) -> None:
    ask(walk, "en", "What stays?")
    copy = arranging.duplicate_gallery(walk.catalog, walk.gallery.id, "Rooms")
    assert gallery(walk).prompts == gallery(walk, copy.id).prompts != ()
    assert gallery(walk).identity != copy.identity
