"""An import killed at 50 random moments leaves all or nothing, and the next run finishes it."""

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


def let_imports_die(scratch: Path, deaths: int, fault: str = "") -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.stories.dying_import", str(scratch), str(deaths), fault]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert ran.returncode == 0, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout)
    return found


@pytest.mark.slow
def test_killed_at_fifty_random_moments(tmp_path: Path) -> None:
    found = let_imports_die(tmp_path, 50)
    assert found["problems"] == []
    assert found["deaths"] == 50
    assert found["moments"] > 80


@pytest.mark.slow
@pytest.mark.parametrize(
    ("fault", "deaths"), [("no fsync of files", 5), ("no fsync of folders", 5), ("no transaction", 50)]
)
def test_the_harness_sees_what_is_taken_out(tmp_path: Path, fault: str, deaths: int) -> None:
    assert let_imports_die(tmp_path, deaths, fault)["problems"] != []
