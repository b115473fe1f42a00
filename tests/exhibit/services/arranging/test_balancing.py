"""The balance of a selection, and what is to be looked at again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.consent import Use
from exhibit.model.dossier import Dossier
from exhibit.model.gallery import Gallery, Stop
from exhibit.model.gate import Lack, judge
from exhibit.model.people import Contributor, Credit, DisplayChoice
from exhibit.model.pieces import Piece, Status, Text, TextKind
from exhibit.model.vocabulary import Term
from exhibit.services.arranging import ArrangedSection, ArrangedStop, Arrangement
from exhibit.services.arranging.balancing import Concern, Kind, balance, concerns
from tests.fakes.pieces import DAY, complete_dossier

TONES = tuple(
    Term(id=at, vocabulary="tone", slug=slug, position=at)
    for at, slug in enumerate(("joyful", "hopeful", "tender", "reflective", "strained", "grieving"))
)
CLINICIAN, LEARNER = (
    Term(vocabulary="perspective", slug=slug, position=at) for at, slug in enumerate(("clinician", "learner"))
)
DOMAIN = Term(vocabulary="factor", slug="society")
FACTOR = Term(vocabulary="factor", slug="society.stigma", parent="society")
MENTION = Term(vocabulary="content_note", slug="mention", traits=(("severity", "mention"),))
GRIEF = Term(vocabulary="content_note", slug="grief", traits=(("severity", "discussion"),))
VEILED = Term(vocabulary="content_note", slug="veiled", traits=(("severity", "mention"), ("blur", "yes")))
TERMS = (*TONES, CLINICIAN, LEARNER, DOMAIN, FACTOR, MENTION, GRIEF, VEILED)
JOYFUL, STRAINED = TONES[0], TONES[4]


def piece(number: int, *terms: Term, maker: int = 0, **changes: object) -> Dossier:
    maker = maker or number
    credit = (
        Credit(piece_id=number, contributor_id=maker),
        Contributor(id=maker, legal_name=f"Maker {maker}"),
    )
    dossier = complete_dossier(piece=Piece(id=number, accession=f"LL-{number}", status=Status.ACCEPTED))
    return replace(dossier, terms=terms, credits=(credit,), **changes)  # type: ignore[arg-type]


def walk(*pieces: Dossier, numbers: tuple[int, ...] = ()) -> Arrangement:
    stops = tuple(
        ArrangedStop(
            stop=Stop(
                id=one.piece.id,
                section_id=1,
                piece_id=one.piece.id,
                number=numbers[at] if numbers else at + 1,
            ),
            dossier=one,
            verdict=judge(one, Use.KIOSK, DAY),
        )
        for at, one in enumerate(pieces)
    )
    section = ArrangedSection(id=1, title=(), stops=stops)
    return Arrangement(
        gallery=Gallery(id=1, identity="x"), title=(), welcome=(), sections=(section,), tours=(), editions=0
    )


def found(arrangement: Arrangement, kind: Kind) -> list[Concern]:
    return [one for one in concerns(arrangement, TERMS) if one.kind is kind]


@pytest.mark.parametrize("heavy", [STRAINED, TONES[5], GRIEF, VEILED])
def test_three_heavy_works_in_a_row_are_too_many(heavy: Term) -> None:
    three = walk(piece(1, JOYFUL), piece(2, heavy), piece(3, heavy), piece(4, heavy))
    assert [Concern(kind=Kind.HEAVY, stops=(2, 3, 4))] == found(three, Kind.HEAVY)
    rested = walk(piece(1, heavy), piece(2, heavy), piece(3, JOYFUL), piece(4, heavy))
    assert [] == found(rested, Kind.HEAVY)


@pytest.mark.parametrize("light", [JOYFUL, TONES[3], MENTION])
def test_what_is_light_or_only_mentioned_is_not_heavy(light: Term) -> None:
    assert [] == found(walk(piece(1, light), piece(2, light), piece(3, light)), Kind.HEAVY)


def test_nothing_joyful_and_nobody_who_learns() -> None:
    lacking = walk(piece(1, STRAINED, CLINICIAN))
    assert [Concern(kind=Kind.JOYLESS, term=JOYFUL)] == found(lacking, Kind.JOYLESS)
    assert [Concern(kind=Kind.MISSING, term=LEARNER)] == found(lacking, Kind.MISSING)
    whole = walk(piece(1, JOYFUL, CLINICIAN, LEARNER))
    assert [] == [*found(whole, Kind.JOYLESS), *found(whole, Kind.MISSING)]


def test_what_the_gate_refuses_is_said_with_what_it_lacks() -> None:
    assert [Concern(kind=Kind.REFUSED, stops=(2,), lacks=(Lack.CONSENT,))] == found(
        walk(piece(1), piece(2, consents=())), Kind.REFUSED
    )


def test_the_same_maker_twice_in_a_row_unless_anonymous() -> None:
    assert [(1, 2)] == [
        one.stops for one in found(walk(piece(1, maker=7), piece(2, maker=7), piece(3)), Kind.SAME_MAKER)
    ]
    hidden = Contributor(id=7, legal_name="Ana", display_choice=DisplayChoice.ANONYMOUS)
    pair = [replace(piece(n), credits=((Credit(piece_id=n, contributor_id=7), hidden),)) for n in (1, 2)]
    assert [] == found(walk(*pair), Kind.SAME_MAKER)


def test_numbers_missing_and_double() -> None:
    arrangement = walk(piece(1), piece(2), piece(3), piece(4), numbers=(5, 0, 5, 6))
    assert [Concern(kind=Kind.NO_NUMBER, stops=(2,))] == found(arrangement, Kind.NO_NUMBER)
    assert [Concern(kind=Kind.SAME_NUMBER, stops=(1, 3), number=5)] == found(arrangement, Kind.SAME_NUMBER)


def test_a_section_without_stops_and_nothing_more_of_an_empty_gallery() -> None:
    assert (Concern(kind=Kind.EMPTY, section_id=1),) == concerns(walk(), TERMS)


def test_the_balance_counts_works_by_broadest_terms_and_shows_what_is_missing() -> None:
    body = Text(kind=TextKind.BODY, language="en", value="word " * 400, piece_id=2)
    sung = Piece(id=3, accession="LL-3", status=Status.ACCEPTED, language="es", duration_seconds=90.0)
    one, two = piece(1, FACTOR, CLINICIAN, consents=()), piece(2, FACTOR, DOMAIN)
    counted = balance(walk(one, replace(two, texts=(*two.texts, body)), replace(piece(3), piece=sung)), TERMS)
    shares = {name: [(share.term.slug, share.works) for share in found] for name, found in counted.shares}
    assert [("society", 2)] == shares["factor"]
    assert [("clinician", 1), ("learner", 0)] == shares["perspective"]
    assert [] == shares["form"]
    assert (("en", 2), ("es", 1)) == counted.languages
    assert (3, 2) == (counted.works, counted.shown)
    assert pytest.approx(1.5) == counted.listening_minutes
    assert pytest.approx(2 + 3 * 5 / 200) == counted.reading_minutes


@given(st.lists(st.booleans(), max_size=12))
def test_runs_are_found_wherever_they_are(heavy: list[bool]) -> None:
    arrangement = walk(*(piece(at + 1, GRIEF if one else MENTION) for at, one in enumerate(heavy)))
    runs = [len(run) for run in "".join("x" if one else " " for one in heavy).split()]
    assert [run for run in runs if run >= 3] == [len(one.stops) for one in found(arrangement, Kind.HEAVY)]
