from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.media.flashes import COLUMNS, ROWS, Flashes, Grid, Light, light, luminance

FRAMES = 30


def counted(frames: list[Grid], rate: int = FRAMES) -> int:
    flashes = Flashes()
    for number, frame in enumerate(frames):
        flashes.add(number / rate, np.stack([frame] * 3, axis=-1))
    assert 0 == flashes.red
    return flashes.most


def reddened(frames: list[Light], rate: int = FRAMES) -> tuple[int, int]:
    """Return the flashes of luminance and those of red."""
    flashes = Flashes()
    for number, frame in enumerate(frames):
        flashes.add(number / rate, frame)
    assert max(flashes.general, flashes.red) == flashes.most
    return flashes.general, flashes.red


def color(red: float, green: float, blue: float) -> Light:
    return np.broadcast_to(np.array([red, green, blue], np.float32), (ROWS, COLUMNS, 3))


def gray(value: float) -> Grid:
    return np.full((ROWS, COLUMNS), value, np.float32)


def strobe(hz: float, one: Grid, other: Grid, seconds: float = 3, rate: int = FRAMES) -> list[Grid]:
    return [(other if int(n * 2 * hz / rate + 1e-9) % 2 else one) for n in range(round(seconds * rate))]


def patch(columns: int, rows: int, left: int = 0, top: int = 0) -> Grid:
    area = gray(0)
    area[top : top + rows, left : left + columns] = 1
    return area


@pytest.mark.parametrize("hz", [1, 2, 3, 5, 10, 15])
def test_flashes_are_counted_by_the_second(hz: int) -> None:
    assert hz == counted(strobe(hz, gray(0), gray(1)))


@pytest.mark.parametrize("rate", [24, 25, 50, 60])
def test_whatever_the_rate_of_frames(rate: int) -> None:
    assert 4 == counted(strobe(4, gray(0), gray(1), rate=rate), rate)


def test_a_burst_of_half_a_second_counts() -> None:
    calm = [gray(0.2)] * 60
    assert 5 == counted([*calm, *strobe(10, gray(0), gray(1), seconds=0.5), *calm])


@pytest.mark.parametrize(
    ("dark", "light", "expected"),
    [(0.0, 0.11, 5), (0.0, 0.09, 0), (0.79, 0.95, 5), (0.81, 0.99, 0), (0.5, 0.62, 5)],
)
def test_only_changes_of_a_tenth_below_four_fifths_count(dark: float, light: float, expected: int) -> None:
    assert expected == counted(strobe(5, gray(dark), gray(light)))


def test_getting_lighter_in_steps_is_no_flash() -> None:
    assert 0 == counted([gray(step / 9) for step in range(10) for _ in range(3)])


def test_fading_in_and_out_slowly_within_a_flash_counts_once() -> None:
    fade = [gray(value) for value in (*np.linspace(0, 1, 15), *np.linspace(1, 0, 15))]
    assert 1 == counted(fade * 3)


def test_cuts_between_scenes_are_no_danger() -> None:
    scenes = np.random.default_rng(4).random((8, ROWS, COLUMNS)).astype(np.float32)
    assert 3 >= counted([scene for scene in scenes for _ in range(12)])


def test_a_ball_that_crosses_the_screen_is_no_danger() -> None:
    assert 2 >= counted([patch(12, 12, left=n % 48, top=12) for n in range(90)])


@pytest.mark.parametrize(("left", "top"), [(0, 0), (25, 12), (50, 30), (5, 17)])
def test_a_quarter_of_any_field_of_view_is_enough(left: int, top: int) -> None:
    assert 5 == counted(strobe(5, gray(0), patch(10, 6, left, top)))


@pytest.mark.parametrize(("columns", "rows"), [(7, 8), (20, 2), (3, 18)])
def test_less_than_that_is_not(columns: int, rows: int) -> None:
    assert 0 == counted(strobe(5, gray(0), patch(columns, rows, 5, 7)))


def test_many_small_lights_of_one_field_count_together() -> None:
    lights = gray(0)
    lights[::2, ::2] = 1
    assert 5 == counted(strobe(5, gray(0), lights))


RED, GREEN_AS_BRIGHT, BLACK, WHITE = (1, 0, 0), (0, 0.2973, 0), (0, 0, 0), (1, 1, 1)


@pytest.mark.parametrize("hz", [1, 3, 4, 10])
def test_red_flashes_where_brightness_stays(hz: int) -> None:
    assert (0, hz) == reddened(strobe(hz, color(*RED), color(*GREEN_AS_BRIGHT)))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (RED, BLACK, (5, 5)),
        (RED, WHITE, (5, 5)),
        ((0.3, 0, 0), BLACK, (0, 5)),
        ((0.0626, 0, 0), BLACK, (0, 5)),
        ((0.0624, 0, 0), BLACK, (0, 0)),
        ((0.4, 0.05, 0.05), (0.3, 0.15, 0.05), (0, 5)),
        ((0.4, 0.06, 0.05), (0.3, 0.15, 0.05), (0, 0)),
        ((0.4, 0, 0), (0.35, 0, 0), (0, 0)),
        ((0, 0, 1), (0, 0.1, 0), (0, 0)),
        ((0.06, 0, 0), (0, 0, 0.3), (0, 0)),
    ],
)
def test_only_saturated_red_and_changes_of_a_sixteenth_count(
    one: tuple[float, float, float], other: tuple[float, float, float], expected: tuple[int, int]
) -> None:
    """Of 0.4, 0.05 and 0.05 red is 80 parts of a hundred; with 0.06 it is 78."""
    assert expected == reddened(strobe(5, color(*one), color(*other)))


def test_red_and_brightness_are_counted_for_themselves() -> None:
    frames = [*strobe(2, color(*BLACK), color(*WHITE), 1), *strobe(2, color(*RED), color(0, 0.3, 0), 1)] * 2
    assert all(3 >= count for count in reddened(frames))


def test_a_red_curtain_on_the_edge_of_saturation_is_no_flash() -> None:
    chance = np.random.default_rng(5)
    noise = 1 + 0.02 * chance.standard_normal((60, ROWS, COLUMNS, 3)).astype(np.float32)
    assert (0, 0) == reddened([color(0.4, 0.05, 0.05) * each for each in noise])


def test_what_was_saturated_once_does_not_make_every_change_red() -> None:
    skin = strobe(5, color(0.6, 0.1, 0.1), color(0.3, 0.1, 0.1))
    assert 1 >= reddened([color(*RED)] * 3 + skin)[1]


def test_red_that_comes_by_steps_and_goes_is_one_flash() -> None:
    steps = [color(value, 0, 0) for value in (*np.linspace(0, 1, 15), *np.linspace(1, 0, 15))]
    assert 1 == reddened(steps * 3)[1]


@pytest.mark.parametrize(("columns", "expected"), [(10, 5), (9, 0)])
def test_red_needs_a_quarter_of_a_field_too(columns: int, expected: int) -> None:
    area = np.array(color(*BLACK))
    area[12:18, 20 : 20 + columns, 0] = 0.4
    assert (0, expected) == reddened(strobe(5, color(*BLACK), area))


def chromaticity(seen: tuple[float, float, float]) -> tuple[float, float]:
    """The place of sRGB light in the CIE 1976 UCS diagram."""
    red, green, blue = seen
    x = 0.4124 * red + 0.3576 * green + 0.1805 * blue
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = 0.0193 * red + 0.1192 * green + 0.9505 * blue
    whole = x + 15 * y + 3 * z
    return 4 * x / whole, 9 * y / whole


parts = st.integers(1, 100).map(lambda value: value / 100)


@given(st.integers(20, 100), st.integers(0, 19), st.integers(0, 19), st.tuples(parts, parts, parts))
@settings(max_examples=80, deadline=None)
def test_what_wcag_2_2_measures_as_a_red_flash_counts_as_one_here_or_as_a_bright_one(
    red: int, green: int, blue: int, other: tuple[float, float, float]
) -> None:
    saturated = (red / 100, red * green / 8000, red * blue / 8000)
    (u, v), (other_u, other_v) = chromaticity(saturated), chromaticity(other)
    told = saturated[0] >= 0.8 * sum(saturated) and np.hypot(u - other_u, v - other_v) > 0.2
    counted_here = max(reddened(strobe(5, color(*saturated), color(*other), 1.5)))
    assert not told or counted_here == 5


def test_luminance_is_that_of_the_standard() -> None:
    colors = np.array([(0, 0, 0), (255, 255, 255), (255, 0, 0), (0, 255, 0), (0, 0, 255), (128, 128, 128)])
    expected = [0, 1, 0.2126, 0.7152, 0.0722, 0.2159]
    assert expected == pytest.approx(luminance(light(colors.astype(np.uint8))), abs=0.0005)
