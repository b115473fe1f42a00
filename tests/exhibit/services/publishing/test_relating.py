"""Related works share terms, and rare terms tell more than common ones."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.edition import Card, Reason, ShownTerm
from exhibit.services.publishing.relating import RELATED, relate


def term(name: str) -> ShownTerm:
    vocabulary, _, slug = name.partition(":")
    return ShownTerm(vocabulary=vocabulary, slug=slug, label=(("en", slug.title()),))


def card(piece_id: int, *names: str) -> Card:
    return Card(piece_id=piece_id, number=piece_id, section=0, title=(), names=(), language="en", door="see",
                terms=tuple(term(name) for name in names), picture=None)  # fmt: skip


def test_the_rarest_shared_term_comes_first() -> None:
    cards = [
        card(1, "theme:burnout", "factor:lpe.mentorship"),
        card(2, "theme:burnout"),
        card(3, "theme:burnout", "factor:lpe.mentorship"),
        card(4, "theme:joy"),
    ]
    related = relate(cards)
    assert [one.piece_id for one in related[1]] == [3, 2]
    assert related[1][0].shared == (
        Reason(kind="factor", label=(("en", "Lpe.Mentorship"),)),
        Reason(kind="theme", label=(("en", "Burnout"),)),
    )
    assert related[4] == ()


def test_tone_and_notes_relate_nobody() -> None:
    assert relate([card(1, "tone:joyful"), card(2, "tone:joyful")]) == {1: (), 2: ()}


TERMS = st.lists(st.sampled_from(["theme:a", "theme:b", "factor:x", "factor:y", "keyword:k"]), unique=True)


@given(st.lists(TERMS, max_size=12))
def test_relations_are_few_shared_and_never_of_a_piece_to_itself(pieces: list[list[str]]) -> None:
    cards = [card(place, *names) for place, names in enumerate(pieces, start=1)]
    for piece_id, related in relate(cards).items():
        ids = [one.piece_id for one in related]
        assert len(ids) == len(set(ids)) <= RELATED
        assert piece_id not in ids
        for one in related:
            assert set(pieces[piece_id - 1]) & set(pieces[one.piece_id - 1])
            assert one.shared
