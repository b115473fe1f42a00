"""The Library of Congress's own bags decide what is valid."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from exhibit.interchange.bags import check_bag

REPOSITORY = Path(__file__).parents[3]
SHARED = Path(os.environ.get("LAMPLIGHT_SHARED") or REPOSITORY.parent / "shared")
BAGS = SHARED / "data" / "bagit-conformance"

TOLERATED = {"made-with-md5sum-tools", "relative-path", "same-filename-listed-twice-with-the-same-hash"}
"""What the suite only warns of and 0.97 allows; of its other warnings a file is missing or has a twin."""


def bags() -> list[Path]:
    """Return the folder of every bag of the suite."""
    return sorted(path for path in BAGS.glob("v*/*/*") if path.is_dir())


@pytest.mark.skipif(not BAGS.is_dir(), reason=f"the conformance bags are not in {BAGS}")
def test_the_suite_is_all_there() -> None:
    assert len(bags()) >= 60


@pytest.mark.parametrize(
    "bag", bags() or [pytest.param(None, marks=pytest.mark.skip(reason="no conformance bags"))]
)
def test_the_verdict_is_the_suites(bag: Path) -> None:
    valid = bag.parent.name == "valid" or (bag.parent.name == "warning" and bag.name in TOLERATED)
    problems = check_bag(bag)
    assert valid == (not problems), problems
