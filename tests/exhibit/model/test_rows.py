"""What a list shows of a piece and what it is sorted by."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exhibit.model.finding import Sort
from exhibit.model.gate import Lack
from exhibit.model.pieces import MediumFile, MediumRole, Text, TextKind
from exhibit.model.review import Review, ReviewKind
from exhibit.model.rows import natural, row_of, scores_of, sort_key
from exhibit.model.vocabulary import Term
from tests.fakes.pieces import DAY, complete_dossier


def score(number: int, reviewer: str, insight: int | None, impact: int | None = None) -> Review:
    return Review(id=number, piece_id=1, kind=ReviewKind.SELECTION, reviewer=reviewer, insight=insight,
                  artistic_impact=impact)  # fmt: skip


def test_the_newest_score_of_each_reviewer_counts() -> None:
    scores = (score(3, "ANA", 2), score(1, "Ana", 5), score(2, "Bo", 4, 1), score(4, "Cy", None))
    dossier = complete_dossier(reviews=scores)
    assert {(one.id, one.insight) for one in scores_of(dossier)} == {(2, 4), (3, 2)}
    row = row_of(dossier, DAY)
    assert (row.insight, row.impact, row.reviewers) == (3.0, 1.0, 2)


def test_the_title_is_in_the_language_of_the_piece() -> None:
    titles = tuple(
        Text(id=place, kind=TextKind.TITLE, language=language, value=value, piece_id=1)
        for place, (language, value) in enumerate((("es", "Una lámpara"), ("en", "A lamp")))
    )
    dossier = complete_dossier(texts=titles)
    assert row_of(dossier, DAY).title == "A lamp"
    spanish = replace(dossier, piece=replace(dossier.piece, language="es"))
    assert row_of(spanish, DAY).title == "Una lámpara"


def test_the_first_picture_is_shown_and_no_sound() -> None:
    sound = MediumFile(id=2, piece_id=1, role=MediumRole.AUDIO, sha256="s", extension="mp3",
                       media_type="audio/mpeg", byte_size=1)  # fmt: skip
    picture = replace(sound, id=3, role=MediumRole.DETAIL, sha256="p", width=4, height=3, color="#000000",
                      media_type="image/jpeg")  # fmt: skip
    row = row_of(complete_dossier(media=(sound, picture)), DAY)
    assert (row.picture, row.width, row.height, row.color) == ("p", 4, 3, "#000000")
    assert row.lacks == (Lack.ALT_TEXT, Lack.TRANSCRIPT)


def test_terms_are_in_the_order_of_their_vocabulary() -> None:
    terms = tuple(
        Term(id=place, vocabulary=vocabulary, slug=slug, position=position)
        for place, (vocabulary, slug, position) in enumerate(
            (("theme", "loss", 0), ("form", "poem", 2), ("form", "essay", 1))
        )
    )
    row = row_of(complete_dossier(terms=terms), DAY)
    assert row.terms == (("form", "essay"), ("form", "poem"), ("theme", "loss"))
    assert sort_key(row, Sort.FORM) == "essay"


@pytest.mark.parametrize("sort", [Sort.FORM, Sort.MADE, Sort.RECEIVED, Sort.INSIGHT, Sort.IMPACT])
def test_what_is_not_there_has_no_key(sort: Sort) -> None:
    assert sort_key(row_of(complete_dossier(), DAY), sort) is None


def test_numbers_sort_by_size() -> None:
    names = ["LL-10", "ll-9", "LL-100", "Été 2", "ete 1"]
    assert sorted(names, key=lambda name: natural(name) or "") == [
        "ete 1",
        "Été 2",
        "ll-9",
        "LL-10",
        "LL-100",
    ]
    assert natural("  ") is None
