from __future__ import annotations

from datetime import date

import pytest

from exhibit.model.consent import Consent, Use, allows
from tests.exhibit.services.importing.desk import TODAY, World, counts


def consents(world: World, row: dict[str, str], *others: dict[str, str]) -> dict[Use, Consent]:
    world.sheet([{"Title": "A"} | row, *({"Title": f"T{n}"} | other for n, other in enumerate(others))])
    world.run()
    return {consent.use: consent for consent in world.dossiers()[0].consents}


def kiosk(world: World, day: date = TODAY) -> bool:
    return allows(world.dossiers()[0].consents, Use.KIOSK, day)


def test_each_use_has_its_own_answer(world: World) -> None:
    found = consents(
        world,
        {
            "Kiosk consent": "yes",
            "Kiosk consent date": "2026-01-02",
            "Kiosk consent expires": "31 December 2027",
            "Consent (web)": "no",
            "Travel consent": "I agree",
            "Publicity consent": "",
            "Consent given by": "Rosa",
        },
    )

    assert {Use.KIOSK, Use.WEB, Use.TRAVEL} == set(found)
    assert (True, date(2026, 1, 2), date(2027, 12, 31), "Rosa") == (
        found[Use.KIOSK].granted,
        found[Use.KIOSK].signed_on,
        found[Use.KIOSK].expires_on,
        found[Use.KIOSK].given_by,
    )
    assert not found[Use.WEB].granted


@pytest.mark.parametrize(
    ("row", "allowed"),
    [
        ({"Kiosk consent": "yes"}, True),
        ({"Kiosk consent": "yes, if cropped"}, False),
        ({"Kiosk consent": "?"}, False),
        ({"Kiosk consent": ""}, False),
        ({"Kiosk consent": "yes; yes", "Artist": "A; B"}, True),
        ({"Kiosk consent": "yes; no", "Artist": "A; B"}, False),
        ({"Kiosk consent": "yes", "Kiosk consent expires": "none"}, True),
        ({"Kiosk consent": "yes", "Kiosk consent expires": "when she says so"}, False),
        ({"Kiosk consent": "yes", "Kiosk consent expires": "03/04/2027"}, False),
        ({"Kiosk consent": "yes", "Kiosk consent expires": "13/04/2027"}, True),
        ({"Kiosk consent": "yes", "Kiosk consent expires": "June 2026"}, True),
        ({"Kiosk consent": "yes", "Kiosk consent expires": "May 2026"}, False),
        ({"Kiosk consent": "yes", "Kiosk consent date": "03/04/2026"}, True),
        ({"Kiosk consent": "yes", "Kiosk consent date": "05/07/2026"}, False),
        ({"Kiosk consent": "yes", "Kiosk consent date": "soon"}, False),
        ({"Kiosk consent": "yes", "Kiosk consent date": "2026-07-01"}, False),
        ({"Kiosk consent date": "2026-01-01"}, False),
        ({"Kiosk consent": "yes", "Kiosk consent withdrawn": "2026-05-01"}, False),
        ({"Kiosk consent": "yes", "Kiosk consent withdrawn": "yes"}, False),
        ({"Kiosk consent": "yes", "Kiosk consent withdrawn": "no"}, True),
        ({"Consent": "yes"}, True),
        ({"Consent": "yes", "Consent expires": "unclear"}, False),
        ({"Consent": "no", "Kiosk consent": "yes"}, False),
        ({"Consent": "yes", "Kiosk consent": ""}, False),
        ({"Consent": "yes", "Kiosk consent": "no"}, False),
        ({"Web consent": "yes"}, False),
        ({"Kiosk consent": "yes", "Consent expires": "2026-01-01"}, False),
    ],
)
def test_consent_is_never_read_wider_than_it_may_be(world: World, row: dict[str, str], allowed: bool) -> None:
    consents(world, row)

    assert allowed is kiosk(world)


def test_a_general_column_counts_for_the_kiosk_only_and_the_report_says_so(world: World) -> None:
    assert {Use.KIOSK} == set(consents(world, {"Consent": "yes", "Consent date": "2026-01-02"}))
    assert date(2026, 1, 2) == world.only().consents[0].signed_on
    assert any("“Consent” names no use" in note for note in world.dry_run().notes)


def test_another_row_may_prove_the_order_of_day_and_month(world: World) -> None:
    found = consents(
        world,
        {"Kiosk consent": "yes", "Kiosk consent expires": "03/04/2027"},
        {"Kiosk consent": "yes", "Kiosk consent expires": "03/14/2027"},
    )

    assert date(2027, 3, 4) == found[Use.KIOSK].expires_on


@pytest.mark.parametrize(
    "row",
    [
        {"Kiosk consent": "hm"},
        {"Kiosk consent": "yes", "Kiosk consent expires": "hm"},
        {"Kiosk consent": "yes", "Kiosk consent date": "hm"},
    ],
)
def test_what_could_not_be_read_is_kept_and_named(world: World, row: dict[str, str]) -> None:
    world.sheet([{"Title": "A"} | row])
    report = world.run()

    assert ["hm"] == [note.value for note in world.only().notes]
    assert any("“hm”" in warning for warning in report.rows[0].warnings)


def test_an_unclear_answer_takes_an_earlier_yes_back(world: World) -> None:
    consents(world, {"Kiosk consent": "yes"})
    assert kiosk(world)

    consents(world, {"Kiosk consent": "ask her again"})
    assert not kiosk(world)


def test_an_empty_cell_takes_nothing_back_and_a_withdrawal_stays(world: World) -> None:
    consents(world, {"Kiosk consent": "yes", "Kiosk consent withdrawn": "2026-05-01"})
    consents(world, {"Kiosk consent": "yes", "Kiosk consent withdrawn": ""})

    assert not kiosk(world)
    assert (0, 0, 1, 0, 0) == counts(world.run())
