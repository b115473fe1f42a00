"""Long sheets, planned and imported, beside the bare reading of the same file: time, memory, silence."""

from __future__ import annotations

import csv
import json
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.conftest import Ratios, in_turn
from tests.exhibit.interchange.workbooks_made import write_workbook

ROOT = Path(__file__).parents[2]
ROWS = 70_000
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

_ASKED = """
import sys, time
from pathlib import Path
import main
from exhibit.commandline.parsing import parser
from exhibit.commandline.taking_in import plan_only, seldom_collecting, take_in
from exhibit.folders import Folders
class Asked:
    longest, last = 0.0, None
    def __call__(self, done, total, what=""):
        now = time.process_time()
        self.longest = max(self.longest, now - (now if self.last is None else self.last))
        self.last = now
asked = Asked()
source = Path(sys.argv[1])
"""
"""Takes down the longest CPU time between two moments at which the work can be stopped."""
_PROGRAMS = {
    "plan": _ASKED
    + """
chosen = parser().parse_args(["import", str(source), "--dry-run"])
with seldom_collecting():
    count = len(plan_only(chosen, main.LocalStores(Folders(source / "none")), asked).rows)
""",
    "import": _ASKED
    + """
import tempfile
with tempfile.TemporaryDirectory() as data, seldom_collecting():
    count = len(take_in(source, None, None, main.LocalStores(Folders(Path(data))), asked).rows)
""",
}
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
    "openpyxl": """
import sys
import openpyxl
sheet = openpyxl.load_workbook(sys.argv[1] + "/sheet.xlsx", read_only=True).worksheets[0]
count = sum(1 for _ in sheet.iter_rows(values_only=True)) - 1
""",
}
_TELL = """
import json, resource
from pathlib import Path
used = resource.getrusage(resource.RUSAGE_SELF)
status = Path("/proc/self/status")  # the peak of getrusage may be that of whoever began this
lines = status.read_text().splitlines() if status.exists() else []
peak = next((int(line.split()[1]) for line in lines if line.startswith("VmHWM")), used.ru_maxrss)
told = {"rows": count, "cpu": used.ru_utime + used.ru_stime, "peak": peak * 1024}
print(json.dumps(told | {"silent": asked.longest if "asked" in globals() else 0.0}))
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


_OF_SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_STRICTER = (
    f'<Override PartName="/xl/workbook.xml" ContentType="{_OF_SHEETS}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_OF_SHEETS}.worksheet+xml"/></Types>'
).encode()
"""What openpyxl wants to be told besides."""


def write_xlsx(path: Path, count: int) -> None:
    """Write the rows as a workbook, packed as spreadsheet programs do it."""
    loose = write_workbook(path.with_suffix(".loose"), {"Answers": [[*line] for line in rows(count)]})
    with ZipFile(loose) as unpacked, ZipFile(path, "w", ZIP_DEFLATED) as packed:
        for name in unpacked.namelist():
            packed.writestr(name, unpacked.read(name).replace(b"</Types>", _STRICTER))
    loose.unlink()


@pytest.mark.parametrize(
    ("what", "kind", "write"),
    [("plan", "csv", write_csv), ("plan", "xlsx", write_xlsx), ("import", "csv", write_csv)],
)
def test_a_long_sheet(
    what: str,
    kind: str,
    write: Callable[[Path, int], None],
    tmp_path: Path,
    benchmark: BenchmarkFixture,
    ratios: Ratios,
) -> None:
    write(tmp_path / f"sheet.{kind}", ROWS)
    floors = [kind] + (["openpyxl"] if kind == "xlsx" and find_spec("openpyxl") else [])
    bare = {floor: partial(cost, _BARE[floor], tmp_path) for floor in floors}

    (mine,), theirs = in_turn(benchmark, partial(cost, _PROGRAMS[what], tmp_path), bare, rounds=1, warm=0)

    assert {ROWS} == {mine["rows"], *(one["rows"] for found in theirs.values() for one in found)}
    name = f"{what}, {ROWS:,} rows of {kind}"
    for floor, (bare_cost,) in theirs.items():
        ratios.add(f"{name}, CPU / bare read ({floor})", mine["cpu"], bare_cost["cpu"])
        ratios.add(
            f"{name}, peak / bare read ({floor})", mine["peak"] / 1e6, bare_cost["peak"] / 1e6, unit="MB"
        )
    ratios.note(name, f"{ROWS / mine['cpu']:,.0f} rows a CPU second; goal: 70,000 in 30 s and 1 GB")
    ratios.note(name, f"at most {mine['silent']:.1f} s of CPU until it can be stopped; goal: 1 s")
