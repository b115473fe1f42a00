"""How consents stand: in words, and what needs somebody today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.consent import Consent, Use, allows
from exhibit.model.gallery import Publication
from exhibit.model.pieces import Status
from exhibit.services.arranging import create_from_accepted
from exhibit.services.reviewing import consenting
from exhibit.services.reviewing.standing import (
    Standing,
    expiring,
    missing_for_gallery,
    rows_of,
    standing,
    standing_of,
    withdrawn_but_published,
)
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import DAY, complete_dossier, store_piece

YES = Consent(piece_id=1, use=Use.KIOSK, given_by="Ana Ruiz")
MAY = date(2027, 5, 3)
BY = "; signed by Ana Ruiz"


@pytest.mark.parametrize(
    ("answers", "place", "words"),
    [
        ((), "", "No answer"),
        ((YES,), "", "Held; signed by Ana Ruiz"),
        ((replace(YES, expires_on=MAY, places=("Omaha",)),), "omaha",
         "Held until 3 May 2027, only Omaha; signed by Ana Ruiz"),
        ((replace(YES, places=("Omaha",)),), "Lincoln", "Held, but not here, only Omaha; signed by Ana Ruiz"),
        ((replace(YES, expires_on=DAY - timedelta(1)),), "", "Expired on 14 September 2026" + BY),
        ((replace(YES, starts_on=MAY),), "", "Holds from 3 May 2027; signed by Ana Ruiz"),
        ((YES, Consent(piece_id=1, use=Use.KIOSK, withdrawn_on=DAY)), "", "Withdrawn on 15 September 2026"),
        ((YES, Consent(piece_id=1, use=Use.KIOSK, granted=False)), "", "Refused"),
        ((replace(YES, use=Use.WEB),), "", "No answer"),
    ],
)  # fmt: skip
def test_a_use_stands_in_words(answers: tuple[Consent, ...], place: str, words: str) -> None:
    dossier = complete_dossier(consents=answers)
    assert words == standing(dossier, Use.KIOSK, DAY, place).to_words()


DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))
PLACES = ("Omaha", "Lincoln", "")
CONSENTS = st.builds(
    Consent, piece_id=st.just(1), use=st.sampled_from([Use.KIOSK, Use.WEB]), granted=st.booleans(),
    signed_on=st.none() | DAYS, starts_on=st.none() | DAYS, expires_on=st.none() | DAYS,
    withdrawn_on=st.none() | DAYS, places=st.sampled_from([(), ("Omaha",), ("Lincoln", "Omaha")]),
)  # fmt: skip


@given(answers=st.lists(CONSENTS, max_size=4), day=DAYS, place=st.sampled_from(PLACES))
def test_held_is_what_the_gate_allows(answers: list[Consent], day: date, place: str) -> None:
    answer = standing_of(answers, Use.KIOSK, day, place)
    assert allows(tuple(answers), Use.KIOSK, day, place) is (answer.standing is Standing.HELD)
    assert (answer.consent is None) is (answer.standing is Standing.MISSING)
    assert answer.to_words()


@pytest.fixture
def catalog() -> FakeCatalog:
    made = FakeCatalog()
    with made.write("pieces") as work:
        for number in range(1, 5):
            store_piece(work, f"LL-{number}", title=f"Work {number}")
        work.commit()
    create_from_accepted(made, "Rooms")
    return made


def publish(catalog: FakeCatalog, number: int, *pieces: int) -> None:
    with catalog.write("publish") as work:
        kept = tuple((one, "digest") for one in pieces)
        work.record_publication(
            Publication(gallery_id=1, number=number, digest="d", published_on="2026-08-01", pieces=kept)
        )
        work.commit(recorded=False)


def due(catalog: FakeCatalog, within: int = 60) -> list[tuple[int, int]]:
    with catalog.read() as view:
        return [(one.piece_id, one.days_left) for one in expiring(view, DAY, within)]


def test_what_runs_out_soon_is_listed_the_soonest_first(catalog: FakeCatalog) -> None:
    for piece, days in ((1, 60), (2, 61), (3, 0), (4, -1)):
        answer = Consent(piece_id=piece, use=Use.KIOSK, expires_on=DAY + timedelta(days))
        consenting.record(catalog, [piece], {Use.KIOSK}, answer)
    assert [(3, 0), (1, 60)] == due(catalog)
    assert [(3, 0)] == due(catalog, 10)


def test_what_somebody_else_allows_longer_does_not_run_out(catalog: FakeCatalog) -> None:
    short = replace(YES, expires_on=DAY + timedelta(5))
    consenting.record(catalog, [1], {Use.KIOSK}, short)
    assert [(1, 5)] == due(catalog)
    consenting.record(catalog, [1], {Use.KIOSK}, Consent(piece_id=1, use=Use.KIOSK, given_by="Ben"))
    assert [] == due(catalog)
    consenting.record(
        catalog, [1], {Use.KIOSK}, Consent(piece_id=1, use=Use.KIOSK, given_by="C", granted=False)
    )
    assert [] == due(catalog)


@given(answers=st.lists(CONSENTS.map(lambda one: replace(one, places=())), max_size=3), day=DAYS)
def test_all_that_runs_out_and_only_that_is_listed(answers: list[Consent], day: date) -> None:
    catalog = FakeCatalog()
    with catalog.write("piece") as work:
        piece = store_piece(work)
        work.consents.remove(work.consents.find()[0].id)
        for one in answers:
            work.consents.add(replace(one, piece_id=piece.id, use=Use.KIOSK))
        work.commit()
        kept = work.consents.find()
    with catalog.read() as view:
        listed = expiring(view, day, 60)
    allowed = [allows(kept, Use.KIOSK, day + timedelta(days)) for days in (0, 61)]
    withdrawn_later = any(one.withdrawn_on and one.withdrawn_on > day for one in kept)
    runs_out = any(one.expires_on and day <= one.expires_on <= day + timedelta(60) for one in kept)
    if allowed[0] and not allowed[1] and runs_out and not withdrawn_later:
        assert listed
    if listed:
        assert allowed[0]
        assert not allowed[1] or withdrawn_later
    assert all(0 <= one.days_left <= 60 for one in listed)


def test_a_gallery_lacks_what_its_place_may_not_be_shown(catalog: FakeCatalog) -> None:
    consenting.record(catalog, [2], {Use.KIOSK}, Consent(piece_id=2, use=Use.KIOSK, places=("Omaha",)))
    consenting.withdraw(catalog, [3], DAY)
    with catalog.read() as view:
        lacking = missing_for_gallery(view, 1, DAY)
    assert [(2, Standing.ELSEWHERE), (3, Standing.WITHDRAWN)] == [(one, a.standing) for one, a in lacking]
    with catalog.write("place") as work:
        work.galleries.put(replace(work.galleries.get(1), place="Omaha"))
        work.commit()
    with catalog.read() as view:
        assert [3] == [one for one, _ in missing_for_gallery(view, 1, DAY)]


def test_what_was_withdrawn_is_found_in_its_editions(catalog: FakeCatalog) -> None:
    publish(catalog, 1, 1, 2)
    publish(catalog, 2, 2)
    publish(catalog, 3)
    consenting.withdraw(catalog, [1], DAY - timedelta(3))
    with catalog.write("gone") as work:
        work.pieces.put(replace(work.pieces.get(4), status=Status.WITHDRAWN))
        work.commit()
    with catalog.read() as view:
        first, fourth = withdrawn_but_published(view, DAY)
        assert () == withdrawn_but_published(view, DAY - timedelta(4))[:-1]
    assert (1, DAY - timedelta(3), [1, 3], {3}) == (
        first.piece_id, first.since, [one.number for one in first.editions], set(first.surmised),
    )  # fmt: skip
    assert (4, None, [3]) == (fourth.piece_id, fourth.since, [one.number for one in fourth.editions])


def test_rows_say_how_every_use_stands(catalog: FakeCatalog) -> None:
    with catalog.read() as view:
        ((piece, title, answers),) = rows_of(view, [2, 99], DAY)
    assert ("LL-2", "Work 2") == (piece.accession, title)
    assert [Standing.HELD] + [Standing.MISSING] * 4 == [one.standing for one in answers]
