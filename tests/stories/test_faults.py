"""An import of three pictures that is killed, or refused by the disk, at any system call that writes.

``make check`` strikes a sample, chosen with a seed; ``make check-long`` every one of some 250 calls.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


def strace_works() -> bool:
    tracer = shutil.which("strace")
    if tracer is None:
        return False
    tried = subprocess.run([tracer, "-qq", "-o", "/dev/null", "true"], capture_output=True, check=False)
    return tried.returncode == 0


pytestmark = [
    pytest.mark.skipif(not strace_works(), reason="strace is missing, or nothing may be traced here"),
    pytest.mark.slow,
]


def strike(scratch: Path, blow: str, points: int, fault: str = "", call: str = "") -> dict[str, Any]:
    command = [
        sys.executable,
        "-m",
        "tests.stories.struck_calls",
        str(scratch),
        blow,
        str(points),
        fault,
        call,
    ]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert 0 == ran.returncode, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout)
    return found


@pytest.mark.parametrize("blow", ["KILL", "EIO", "ENOSPC"])
def test_struck_at_some_calls_nothing_is_lost_and_the_next_run_completes(tmp_path: Path, blow: str) -> None:
    found = strike(tmp_path, blow, 9)
    assert [] == found["problems"]
    assert 9 == found["struck"]
    assert 150 < found["points"]
    assert {"fsync", "pwrite64", "rename", "unlink", "write"} <= found["calls"].keys()


@pytest.mark.long
@pytest.mark.parametrize("blow", ["KILL", "EIO", "ENOSPC"])
def test_struck_at_every_call_nothing_is_lost_and_the_next_run_completes(tmp_path: Path, blow: str) -> None:
    found = strike(tmp_path, blow, 0)
    assert [] == found["problems"]
    assert found["points"] == found["struck"]


@pytest.mark.parametrize(
    ("fault", "blow", "points", "call", "seen"),
    [
        ("no transaction", "KILL", 8, "pwrite64", "texts"),
        ("nothing is swept", "KILL", 2, "rename", "left unfinished"),
        ("failures of the disk go unseen", "EIO", 3, "fsync", "said that it was done"),
        ("failures of the catalog have no words", "ENOSPC", 4, "pwrite64", "it crashed"),
    ],
)
def test_the_harness_sees_what_is_taken_out(
    tmp_path: Path, fault: str, blow: str, points: int, call: str, seen: str
) -> None:
    assert any(seen in problem for problem in strike(tmp_path, blow, points, fault, call)["problems"])
