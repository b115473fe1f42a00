from __future__ import annotations

import pytest

from exhibit.model.refusals import Stopped
from exhibit.pace import TELL_EVERY, Pace, pace_words, paced


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_rate_and_time_left_come_after_two_seconds() -> None:
    clock = Clock()
    pace = Pace(clock)
    pace.tell(0, 100)
    clock.now = 1.9
    pace.tell(19, 100)
    assert (0.0, None) == (pace.rate, pace.seconds_left)
    clock.now = 4.0
    pace.tell(40, 100)

    assert (10.0, 6.0) == (pace.rate, pace.seconds_left)


def test_a_count_never_goes_back_within_a_phase_and_a_new_phase_begins_anew() -> None:
    clock = Clock()
    pace = Pace(clock)
    pace.tell(50, 100, "Reading")
    pace.tell(10, 100, "Reading")
    assert 50 == pace.done
    clock.now = 10.0
    pace.tell(0, 100, "Decoding")

    assert (0, 0.0) == (pace.done, pace.rate)


@pytest.mark.parametrize(
    ("done", "total", "seconds", "said"),
    [
        (0, 1000, 10.0, "0 of 1,000"),
        (140, 1000, 1.0, "140 of 1,000"),
        (140, 1000, 10.0, "140 of 1,000, 14 a second, about 61 s left"),
        (1000, 1000, 10.0, "1,000 of 1,000, 100 a second, about 1 s left"),
        (30, 1230, 10.0, "30 of 1,230, 3.0 a second, about 7 min left"),
        (10, 100_000, 10.0, "10 of 100,000, 1.0 a second, about 27.8 h left"),
    ],
)
def test_it_says_how_far_it_is_how_quick_and_how_long(
    done: int, total: int, seconds: float, said: str
) -> None:
    clock = Clock()
    pace = Pace(clock)
    pace.tell(0, total)
    clock.now = seconds
    pace.tell(done, total)

    assert said == pace_words(pace)


def test_quick_work_is_told_of_every_so_often_and_stops_there() -> None:
    told: list[tuple[int, int, str]] = []

    def progress(done: int, total: int, what: str = "") -> None:
        told.append((done, total, what))
        if done > TELL_EVERY:
            raise Stopped

    done: list[int] = []
    with pytest.raises(Stopped):
        done.extend(paced(range(3 * TELL_EVERY), progress, "Counting"))

    assert [(at, 3 * TELL_EVERY, "Counting") for at in (0, TELL_EVERY, 2 * TELL_EVERY)] == told
    assert list(range(2 * TELL_EVERY)) == done
