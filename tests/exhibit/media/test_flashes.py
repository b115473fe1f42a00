from __future__ import annotations

import numpy as np
import pytest

from exhibit.media.flashes import COLUMNS, ROWS, Flashes, Grid, luminance

FRAMES = 30


def counted(frames: list[Grid], rate: int = FRAMES) -> int:
    flashes = Flashes()
    for number, frame in enumerate(frames):
        flashes.add(number / rate, frame)
    return flashes.most


def gray(value: float) -> Grid:
    return np.full((ROWS, COLUMNS), value, np.float32)


def strobe(hz: float, dark: Grid, light: Grid, seconds: float = 3, rate: int = FRAMES) -> list[Grid]:
    return [(light if int(n * 2 * hz / rate + 1e-9) % 2 else dark) for n in range(round(seconds * rate))]


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


def test_luminance_is_that_of_the_standard() -> None:
    colors = np.array([(0, 0, 0), (255, 255, 255), (255, 0, 0), (0, 255, 0), (0, 0, 255), (128, 128, 128)])
    expected = [0, 1, 0.2126, 0.7152, 0.0722, 0.2159]
    assert expected == pytest.approx(luminance(colors.astype(np.uint8)), abs=0.0005)
