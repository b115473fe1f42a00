"""Related works share terms, and rare terms tell more than common ones."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.dossier import Dossier
from exhibit.model.edition import Card, Reason, ShownTerm
from exhibit.model.people import Contributor, Credit, DisplayChoice
from exhibit.model.pieces import Piece
from exhibit.services.publishing.relating import RELATED, makers_of, relate


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


def test_works_by_one_maker_are_related_and_nobody_by_a_name_alone() -> None:
    cards = [card(1), card(2), card(3)]
    makers = {1: {7: "R. M."}, 2: {7: "R. M."}, 3: {8: "R. M."}}
    related = relate(cards, makers)
    assert [2] == [one.piece_id for one in related[1]]
    assert (Reason(kind="contributor", label=(("en", "R. M."),)),) == related[1][0].shared
    assert () == related[3]


def test_works_by_somebody_anonymous_are_not_told_to_be_by_one_maker() -> None:
    person = Contributor(id=4, legal_name="Rosa Mendoza", display_choice=DisplayChoice.ANONYMOUS)
    named = Contributor(id=5, legal_name="Ana Lopez", display_name="Ana")
    dossiers = [
        Dossier(
            piece=Piece(id=at, accession=f"LL-{at}"),
            credits=tuple(
                (Credit(piece_id=at, contributor_id=one.id, role="artist"), one) for one in (person, named)
            ),
        )
        for at in (1, 2)
    ]
    assert {1: {5: "Ana"}, 2: {5: "Ana"}} == makers_of(dossiers)


def test_a_place_relates_only_where_there_is_one() -> None:
    there = [replace(card(at), place="Duluth, Minnesota") for at in (1, 2)]
    related = relate([*there, card(3), card(4)])
    assert (Reason(kind="place", label=(("en", "Duluth, Minnesota"),)),) == related[1][0].shared
    assert () == related[3] == related[4]


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
