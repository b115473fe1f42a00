"""The power is cut while pictures are imported or editions installed: nothing is lost that was said to be in.

``make check`` cuts three times, ``make check-long`` sixty times.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stories.mounting import ON_A_LOOP, may, run_alone

pytestmark = [
    pytest.mark.skipif(
        not may(ON_A_LOOP), reason="no ext4 file system may be made and mounted here (not root?)"
    ),
    pytest.mark.slow,
]
PROGRAM = "tests.stories.cut_power"
INSTALLING = "tests.stories.cut_install"


@pytest.mark.parametrize("cuts", [3, pytest.param(60, marks=pytest.mark.long)])
def test_what_was_acknowledged_is_there_after_a_power_cut(tmp_path: Path, cuts: int) -> None:
    found = run_alone(PROGRAM, tmp_path, cuts)
    assert [] == found["problems"]
    assert cuts < found["acknowledged"]


@pytest.mark.parametrize(
    ("fault", "seen"), [("synchronous=NORMAL", "0 pieces"), ("no fsync of files", "object is missing")]
)
def test_the_harness_sees_what_is_taken_out(tmp_path: Path, fault: str, seen: str) -> None:
    assert any(seen in problem for problem in run_alone(PROGRAM, tmp_path, 2, fault)["problems"])


@pytest.mark.parametrize("cuts", [4, pytest.param(60, marks=pytest.mark.long)])
def test_an_edition_is_whole_or_not_there_after_a_power_cut(tmp_path: Path, cuts: int) -> None:
    found = run_alone(INSTALLING, tmp_path, cuts)
    assert [] == found["problems"]
    assert cuts <= found["acknowledged"]


def test_the_cuts_see_a_copy_that_was_not_forced_to_the_disk(tmp_path: Path) -> None:
    found = run_alone(INSTALLING, tmp_path, 2, "no forcing of the copy")
    assert any("missing" in one or "changed" in one or "no gallery" in one for one in found["problems"])
