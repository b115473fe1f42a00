from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.kiosk.justified_rows import justify

WIDTH, HEIGHT, GAP, LEAST = 1200.0, 300.0, 24.0, 180.0
ASPECTS = st.lists(st.floats(0.2, 5.0), min_size=1, max_size=60)


@given(ASPECTS)
def test_every_work_hangs_once_and_in_order(aspects: list[float]) -> None:
    rows = justify(aspects, width=WIDTH, height=HEIGHT, gap=GAP, least=LEAST)
    assert list(range(len(aspects))) == [slot.index for row in rows for slot in row.slots]


@given(ASPECTS)
def test_every_work_keeps_its_proportions(aspects: list[float]) -> None:
    for row in justify(aspects, width=WIDTH, height=HEIGHT, gap=GAP, least=LEAST):
        for slot in row.slots:
            assert slot.picture_width / row.height == pytest.approx(aspects[slot.index], rel=0.02)


@given(ASPECTS)
def test_no_row_is_wider_than_the_wall_and_no_works_touch(aspects: list[float]) -> None:
    for row in justify(aspects, width=WIDTH, height=HEIGHT, gap=GAP, least=LEAST):
        right = -GAP
        for slot in row.slots:
            assert slot.x >= right + GAP - 0.1
            assert slot.picture_width <= slot.width + 0.1
            right = slot.x + slot.width
        assert right <= WIDTH + 0.5


@given(ASPECTS)
def test_no_row_is_much_higher_than_asked(aspects: list[float]) -> None:
    for row in justify(aspects, width=WIDTH, height=HEIGHT, gap=GAP, least=LEAST):
        assert 0 < row.height <= HEIGHT * 1.5 + 0.1


def test_rows_in_the_middle_fill_the_width() -> None:
    rows = justify([1.5, 0.7, 1.0, 1.3] * 10, width=WIDTH, height=HEIGHT, gap=GAP, least=LEAST)
    for row in rows[:-1]:
        last = row.slots[-1]
        assert WIDTH == pytest.approx(last.x + last.width, abs=1)


def test_nothing_hangs_on_an_empty_wall() -> None:
    assert () == justify([], width=WIDTH, height=HEIGHT, gap=GAP, least=LEAST)
