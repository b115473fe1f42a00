"""Work onto a disk that fills is refused in words, and completes after somebody made room."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stories.mounting import IN_MEMORY, may, run_alone

pytestmark = [
    pytest.mark.skipif(not may(IN_MEMORY), reason="no file system may be mounted here, not even in memory"),
    pytest.mark.slow,
]
PROGRAM = "tests.stories.filled_disk"


def test_full_at_originals_at_derivatives_and_at_the_catalog(tmp_path: Path) -> None:
    found = run_alone(PROGRAM, tmp_path, 10)
    assert [] == found["problems"]
    assert {"originals", "derivatives", "catalog"} <= found["filled"].keys()


@pytest.mark.parametrize(
    ("fault", "seen"),
    [
        ("no transaction", "texts"),
        ("failures of the catalog have no words", "it crashed"),
    ],
)
def test_the_harness_sees_what_is_taken_out(tmp_path: Path, fault: str, seen: str) -> None:
    assert any(seen in problem for problem in run_alone(PROGRAM, tmp_path, 10, fault)["problems"])


def test_reflections_on_a_full_or_forbidden_disk_are_refused_and_none_is_lost(
    tmp_path: Path,
) -> None:
    found = run_alone("tests.stories.filled_venue", tmp_path)
    assert "is full" in found["full"]
    assert "may not be written" in found["read-only"] or "cannot be opened" in found["read-only"]
    assert "is full" in found["keeps when full"]
    assert "nothing" == found["keeps when there is room"]
    assert found["read-only"] == found["keeps read-only"]
    assert [True] * 5 == [kept for name, kept in found.items() if name.startswith("kept")]
    assert found["count"] > 20


def test_it_would_see_a_reflection_that_is_lost(tmp_path: Path) -> None:
    found = run_alone("tests.stories.filled_venue", tmp_path, "forgets")
    assert not found["kept when there is room"]
