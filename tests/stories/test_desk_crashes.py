"""A desk that is killed loses at most the word being typed, and leaves nothing half done."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="forks, and kills")


def let_desks_die(scratch: Path, fault: str = "", *cases: str) -> dict[str, list[str]]:
    command = [sys.executable, "-m", "tests.stories.dying_desk", str(scratch), fault, *cases]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert ran.returncode == 0, ran.stderr
    found: dict[str, list[str]] = json.loads(ran.stdout)
    return found


@pytest.mark.slow
def test_a_kill_leaves_nothing_half_done(tmp_path: Path) -> None:
    found = let_desks_die(tmp_path)
    assert 7 == len(found)
    assert {} == {case: problems for case, problems in found.items() if problems}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("fault", "cases"),
    [
        ("no pause", ("typing",)),
        ("no flush", ("leaving", "closing")),
        ("no transaction", ("importing", "batch")),
        ("edition in place", ("publishing",)),
        ("no backup kept", ("backup",)),
    ],
)
def test_the_harness_sees_what_is_taken_out(tmp_path: Path, fault: str, cases: tuple[str, ...]) -> None:
    found = let_desks_die(tmp_path, fault, *cases)
    assert [] == [case for case in cases if not found[case]]
