"""Planning long sheets beside the bare reading of the same file: rows a second, and memory at its peak."""

from __future__ import annotations

import csv
import json
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.conftest import Ratios, in_turn
from tests.exhibit.interchange.workbooks_made import write_workbook

ROOT = Path(__file__).parents[2]
ROWS = {"csv": 70_000, "xlsx": 20_000}
QUESTIONS = 10
WORDS = (
    "window",
    "night",
    "ward",
    "quiet",
    "river",
    "lamp",
    "pager",
    "coffee",
    "hands",
    "breath",
    "grief",
    "joy",
)
HEADINGS = """
Submission ID; Timestamp; What is the title of your piece?; Artist; Form; Files; Artist statement; Body
Themes; Keywords; Tone; Setting; Profession; Perspective; Kiosk consent; Kiosk consent date; Web consent
Content notes; Display name; Display name choice; Language; Year; Dimensions; City; Country; Alt text
Status; Email; Phone; Factors
"""

Cost = dict[str, float]

pytest.importorskip("resource", reason="this system does not say what a process costs")

_PLAN = """
import sys
from pathlib import Path
import main
from exhibit.folders import Folders
from exhibit.ports import no_progress
chosen = main.commandline.parser().parse_args(["import", sys.argv[1], "--dry-run"])
with main.seldom_collecting():
    count = len(main.plan_only(chosen, Folders(Path(sys.argv[1]) / "none"), no_progress).rows)
"""
_BARE = {
    "csv": """
import csv, sys
with open(sys.argv[1] + "/sheet.csv", newline="", encoding="utf-8") as stream:
    count = len(list(csv.reader(stream))) - 1
""",
    "xlsx": """
import sys
from python_calamine import CalamineWorkbook
count = len(CalamineWorkbook.from_path(sys.argv[1] + "/sheet.xlsx").get_sheet_by_index(0).to_python()) - 1
""",
}
_TELL = """
import json, resource
from pathlib import Path
used = resource.getrusage(resource.RUSAGE_SELF)
status = Path("/proc/self/status")  # the peak of getrusage may be that of whoever began this
lines = status.read_text().splitlines() if status.exists() else []
peak = next((int(line.split()[1]) for line in lines if line.startswith("VmHWM")), used.ru_maxrss)
print(json.dumps({"rows": count, "cpu": used.ru_utime + used.ru_stime, "peak": peak * 1024}))
"""


def cost(program: str, source: Path) -> Cost:
    """Run a program in a process of its own on a folder with a sheet."""
    command = [sys.executable, "-c", program + _TELL, str(source)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    found: Cost = json.loads(done.stdout.splitlines()[-1])
    return found


def rows(count: int) -> Iterator[list[str]]:
    """Make rows of forty columns as a survey has them: short answers, texts, terms and questions."""
    chance = random.Random(7)

    def said(words: int) -> str:
        return " ".join(chance.choice(WORDS) for _ in range(words)).capitalize()

    yield [
        *(one.strip() for one in HEADINGS.strip().replace("\n", ";").split(";")),
        *(f"Question {number}: {said(8)}?" for number in range(QUESTIONS)),
    ]
    for at in range(count):
        yield [
            *(f"S{at:06}", f"2026-03-{at % 28 + 1:02} 10:{at % 60:02}:00", f"{said(3)} {at}"),
            *(f"{said(2)} {at % 20_000}", "Poem" if at % 2 else "Painting"),
            *("" if at % 3 else f"file-{at}.jpg", said(30), said(20) if at % 2 else "", "connection; hope"),
            *(", ".join(chance.sample(WORDS, 3)), "hopeful", "hospital", "nurse", "clinician", "yes"),
            *("2026-03-01", "no" if at % 5 else "yes, but ask", "none", "", "full name", "en", "2025"),
            *("30 x 40 cm", "Austin", "USA", said(4), "submitted", f"a{at % 20_000}@example.org"),
            *(f"555-{at:05}", "", *(said(6) for _ in range(QUESTIONS))),
        ]


def write_csv(path: Path, count: int) -> None:
    """Write the rows as text."""
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows(rows(count))


def write_xlsx(path: Path, count: int) -> None:
    """Write the rows as a workbook."""
    write_workbook(path, {"Answers": [[*line] for line in rows(count)]})


@pytest.mark.parametrize(("kind", "write"), [("csv", write_csv), ("xlsx", write_xlsx)])
def test_planning_a_long_sheet(
    kind: str,
    write: Callable[[Path, int], None],
    tmp_path: Path,
    benchmark: BenchmarkFixture,
    ratios: Ratios,
) -> None:
    count = ROWS[kind]
    write(tmp_path / f"sheet.{kind}", count)
    bare = {"bare": partial(cost, _BARE[kind], tmp_path)}

    (mine,), theirs = in_turn(benchmark, partial(cost, _PLAN, tmp_path), bare, rounds=1, warm=0)

    assert [count, count] == [mine["rows"], theirs["bare"][0]["rows"]]
    name = f"plan, {count:,} rows of {kind}"
    ratios.add(f"{name}, CPU / bare read", mine["cpu"], theirs["bare"][0]["cpu"])
    ratios.add(f"{name}, peak / bare read", mine["peak"] / 1e6, theirs["bare"][0]["peak"] / 1e6, unit="MB")
    ratios.note(name, f"{count / mine['cpu']:,.0f} rows a CPU second; goal: 70,000 in 30 s and 1 GB")
