from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.media.loudness import RATE, Loudness
from tests.media_made import Samples, silence, tone

SHELF = ((1.53512485958697, -2.69169618940638, 1.19839281085285), (-1.69065929318241, 0.73248077421585))
HIGH_PASS = ((1.0, -2.0, 1.0), (-1.99004745483398, 0.99007225036621))
Filter = tuple[tuple[float, float, float], tuple[float, float]]


def filtered(samples: list[float], by: Filter) -> list[float]:
    (b0, b1, b2), (a1, a2) = by
    x1 = x2 = y1 = y2 = 0.0
    out = []
    for x in samples:
        y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
        x1, x2, y1, y2 = x, x1, y, y1
        out.append(y)
    return out


def measured(*parts: Samples) -> float | None:
    meter = Loudness()
    for part in parts:
        meter.add(part)
    return meter.integrated()


@pytest.mark.parametrize("level", [0.0, -23.0, -33.0])
def test_a_sine_on_both_sides_has_the_loudness_of_its_level(level: float) -> None:
    """EBU Tech 3341, cases 1 and 2: 1 kHz in stereo at so many dBFS measures as many LUFS."""
    assert pytest.approx(level, abs=0.1) == measured(tone(3, level))


def test_one_side_alone_is_three_decibels_softer() -> None:
    """ITU-R BS.1770-4, annex 1: 0 dBFS at 997 Hz on one channel gives -3.01 LKFS."""
    assert pytest.approx(-3.01, abs=0.01) == measured(tone(3, 0.0) * np.array([1, 0], np.float32))


@pytest.mark.parametrize("hz", [30, 100, 4000, 12_000])
def test_the_filters_are_those_of_the_standard(hz: float) -> None:
    """ITU-R BS.1770-4, tables 1 and 2, sample by sample as the equations there have it."""
    heard = filtered(filtered(tone(1, -6, hz)[:, 0].tolist(), SHELF), HIGH_PASS)[RATE // 2 :]
    expected = -0.691 + 10 * math.log10(2 * sum(sample**2 for sample in heard) / len(heard))
    assert pytest.approx(expected, abs=0.02) == measured(tone(3, -6, hz))


@pytest.mark.parametrize(
    "parts",
    [
        ((10, -36), (60, -23), (10, -36)),
        ((10, -72), (10, -36), (60, -23), (10, -36), (10, -72)),
        ((20, -26), (20.1, -20), (20, -26)),
    ],
)
def test_what_is_far_softer_than_the_rest_is_left_out(parts: tuple[tuple[float, float], ...]) -> None:
    """EBU Tech 3341, cases 3 to 5: each measures as -23.0 LUFS."""
    assert pytest.approx(-23.0, abs=0.1) == measured(*(tone(*part) for part in parts))


@pytest.mark.parametrize("nothing", [silence(2), silence(0), tone(2, -75), tone(0.3, -90)])
def test_silence_has_no_loudness(nothing: Samples) -> None:
    assert measured(nothing) is None


def test_a_sound_shorter_than_a_block_has_one() -> None:
    assert pytest.approx(-23.0, abs=1.5) == measured(tone(0.3, -23))


def test_numbers_that_are_none_do_no_harm() -> None:
    broken = tone(1)
    broken[1000:1010] = np.nan
    broken[2000:2002] = np.inf
    assert pytest.approx(-20, abs=1) == measured(broken, tone(3))


@settings(max_examples=10, deadline=None)
@given(st.lists(st.integers(0, 3 * RATE), max_size=6))
def test_how_the_sound_comes_in_parts_makes_no_difference(cuts: list[int]) -> None:
    whole = np.concatenate([tone(2, -20), tone(1, -30)])
    assert measured(whole) == measured(*np.split(whole, sorted(cuts)))
