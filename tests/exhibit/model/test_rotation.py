from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.rotation import NEWEST, backup_name, made_at, to_keep

NOW = datetime(2026, 9, 15, 10, 0, tzinfo=UTC)

moments = st.integers(0, 10 * 365 * 86400).map(
    lambda seconds: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)


def test_a_name_tells_when_it_was_made_whatever_the_zone() -> None:
    moment = datetime(2026, 9, 15, 1, 30, 5, tzinfo=timezone(timedelta(hours=2)))
    assert backup_name(moment) == "catalog-20260914-233005Z.db"
    assert made_at(backup_name(moment)) == moment


def test_what_is_no_name_of_a_backup_has_no_moment() -> None:
    assert [made_at(one) for one in ("catalog.db", "catalog-20269914-000000Z.db", "notes.txt")] == [None] * 3


def test_the_last_three_and_one_of_every_week_stay() -> None:
    names = [backup_name(NOW - timedelta(days=days)) for days in range(21)]
    kept = to_keep(names, NOW)
    assert [days for days, name in enumerate(names) if name in kept] == [0, 1, 2, 9, 16]


@given(st.lists(moments, max_size=60), moments)
def test_what_is_promised_of_any_folder(made: list[datetime], now: datetime) -> None:
    names = {backup_name(one) for one in made}
    kept = to_keep(names, now)
    past = sorted(one for one in set(made) if one <= now)
    assert kept <= names
    assert {backup_name(one) for one in past[-NEWEST:]} <= kept
    assert {backup_name(one) for one in made if one > now} <= kept
    weeks = [made_at(name).isocalendar()[:2] for name in kept if made_at(name) <= now]  # type: ignore[union-attr, operator]
    assert {one.isocalendar()[:2] for one in past} == set(weeks)
    assert len(weeks) <= NEWEST + len(set(weeks))


@given(st.lists(moments, min_size=1, max_size=40))
def test_going_on_for_years_leaves_one_of_every_week(made: list[datetime]) -> None:
    folder: frozenset[str] = frozenset()
    for moment in sorted(made):
        folder = to_keep(folder | {backup_name(moment)}, moment)
    weeks = {found.isocalendar()[:2] for name in folder if (found := made_at(name))}
    assert weeks == {one.isocalendar()[:2] for one in made}
    assert backup_name(max(made)) in folder


@given(st.frozensets(st.text(max_size=20)), moments)
def test_what_bears_no_name_of_ours_is_never_let_go(names: frozenset[str], now: datetime) -> None:
    assert {name for name in names if made_at(name) is None} <= to_keep(names, now)
