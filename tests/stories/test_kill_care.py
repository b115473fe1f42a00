"""A backup or a restore killed at any moment leaves whole stores, and the next run finishes it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="forks, and undoes what no fsync kept"
)


def let_die(scratch: Path, work: str, fault: str = "") -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.stories.dying_care", str(scratch), work, fault]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert ran.returncode == 0, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout)
    return found


@pytest.mark.slow
@pytest.mark.parametrize(("work", "least"), [("backup", 4), ("pack", 15), ("restore", 8)])
def test_killed_at_every_moment(tmp_path: Path, work: str, least: int) -> None:
    found = let_die(tmp_path, work)
    assert found["problems"] == []
    assert found["moments"] >= least


@pytest.mark.slow
@pytest.mark.parametrize("work", ["backup", "pack", "restore"])
@pytest.mark.parametrize("fault", ["no fsync of files"])
def test_the_harness_sees_what_is_taken_out(tmp_path: Path, work: str, fault: str) -> None:
    assert let_die(tmp_path, work, fault)["problems"] != []
