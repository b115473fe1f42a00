from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.interchange.dates import Order, is_ambiguous, order_of, possible_days

MARCH_14 = (date(2026, 3, 14),)
DAYS = st.dates(date(1970, 1, 1), date(2069, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-14", "2026/3/14", "2026-03-14 10:22:31", "2026-03-14T10:22Z", "3/14/2026", "3/14/26",
        "3/14/2026 9:05:01 PM", "14/3/2026", "14.3.2026", "14. 3. 2026", "14-03-2026", "14 March 2026",
        "March 14, 2026", "Mar. 14th, 2026", "14 de marzo de 2026", "14 mars 2026",
        "Saturday, March 14, 2026",
        "14. März 2026", "2026 March 14", " 14 MAR 2026 ", "2026/03/14 9:12:44 AM AST",
        "2026/03/14 21:12 CEST", "2026/03/14 9:12:44 am GMT+2",
    ],
)  # fmt: skip
def test_usual_forms_are_one_day(text: str) -> None:
    assert MARCH_14 == possible_days(text)


def test_an_open_order_gives_both_days_and_a_proven_one_settles_it() -> None:
    both = (date(2026, 3, 4), date(2026, 4, 3))

    assert both == possible_days("03/04/2026")
    assert both[:1] == possible_days("03/04/2026", Order.MONTH_FIRST)
    assert both[1:] == possible_days("03/04/2026", Order.DAY_FIRST)
    assert (date(2026, 3, 3),) == possible_days("3/3/2026")


def test_a_month_or_a_year_gives_its_first_and_last_day() -> None:
    assert (date(2026, 2, 1), date(2026, 2, 28)) == possible_days("February 2026")
    assert (date(2026, 2, 1), date(2026, 2, 28)) == possible_days("2026-02")
    assert (date(2026, 1, 1), date(2026, 12, 31)) == possible_days("2026")
    assert not is_ambiguous("2026")
    assert is_ambiguous("03/04/2026")


@pytest.mark.parametrize(
    "text",
    ["", "soon", "31/31/2026", "2026-13-01", "30 February 2026", "14 March", "1/2/3", "0000-01-01", "99999",
     "between 3 and 5 March 2026", "March or April 2026", "3/14/2026 to 3/20/2026", "2026-03-14 sometime"],
)  # fmt: skip
def test_what_is_no_date_is_none(text: str) -> None:
    assert () == possible_days(text)


@pytest.mark.parametrize(
    ("values", "order"),
    [
        (["03/04/2026", "3/14/2026", ""], Order.MONTH_FIRST),
        (["03/04/2026", "14/3/2026"], Order.DAY_FIRST),
        (["03/04/2026"], None),
        (["3/14/2026", "14/3/2026"], None),
        (["2026-03-14"], None),
    ],
)
def test_a_column_proves_its_order(values: list[str], order: Order | None) -> None:
    assert order is order_of(values)


@given(DAYS)
def test_every_day_is_among_its_own_readings(day: date) -> None:
    for text in (day.isoformat(), f"{day.day}.{day.month}.{day.year}", day.strftime("%d %B %Y")):
        assert (day,) == possible_days(text)
    assert day in possible_days(f"{day.month}/{day.day}/{day.year}")
    assert day in possible_days(f"{day.day}/{day.month}/{day.year}")


@given(st.text(max_size=40))
def test_any_text_has_readings_in_order_or_none(text: str) -> None:
    days = possible_days(text)

    assert sorted(set(days)) == list(days)
