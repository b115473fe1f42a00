"""Ctrl-C in the middle of a long sheet: the program stops at the next few rows, whatever it is doing."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.catalog.catalog import open_for_reading
from exhibit.folders import Folders
from exhibit.pace import TELL_EVERY
from tests.exhibit.interchange.workbooks_made import write_workbook
from tests.stories.stopped_import import AFTER, HERE

ROOT = Path(__file__).parents[2]
ROWS = 1100
BATCH = 1000
"""So many changes are written at once."""

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no signal for one process")


def rows() -> Iterator[list[str]]:
    """Yield a sheet with more rows than are told of at once, each with a file that is not there."""
    yield ["ID", "Title", "Artist", "Files", "Statement"]
    for number in range(ROWS):
        yield [f"S{number}", f"Piece {number}", f"Person {number}", f"{number}.jpg", "After nights."]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    folder.mkdir()
    return folder


def write_csv(folder: Path) -> None:
    with (folder / "sheet.csv").open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows(rows())


def interrupted(stage: str, data: Path, source: Path, *more: str) -> tuple[int, list[str]]:
    """Interrupt an import in a stage; return its code and all that it said from there on."""
    command = [sys.executable, "-m", "tests.stories.stopped_import", stage, "--data", str(data), "import"]
    with subprocess.Popen(
        [*command, str(source), *more],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdin is not None
        assert program.stderr is not None
        here = next(line for line in program.stderr if line.startswith(HERE))
        program.send_signal(signal.SIGINT)
        _, rest = program.communicate("\n")
    return program.returncode, [here.rstrip("\n"), *rest.splitlines()]


def steps(lines: list[str]) -> list[tuple[int, str]]:
    """Return how far the import was, and in which stage: where it stood, and each time after that."""
    told = [line.split("\t") for line in lines if line.startswith((HERE, AFTER))]
    return [(int(done), what) for _, done, what in told]


@pytest.mark.parametrize("stage", ["Finding the files", "Reading the rows", "Comparing with the catalog"])
def test_planning_a_sheet_stops_within_a_few_rows(stage: str, tmp_path: Path, source: Path) -> None:
    write_csv(source)

    code, lines = interrupted(stage, tmp_path / "data", source, "--dry-run")

    assert (1, True) == (code, "Stopped as you asked" in lines[-1])
    assert [(0, stage), (TELL_EVERY, stage)] == steps(lines)


def test_opening_a_sheet_stops_within_a_few_rows(tmp_path: Path, source: Path) -> None:
    write_csv(source)

    code, lines = interrupted("Opening the sheet", tmp_path / "data", source, "--dry-run")

    (begun, _), (letters, stage) = steps(lines)
    assert (1, 0, "Opening the sheet") == (code, begun, stage)
    whole = (source / "sheet.csv").read_text("utf-8").splitlines()
    assert len("\n".join(whole[:TELL_EVERY])) + 1 == letters


def test_opening_a_workbook_stops_within_a_few_rows(tmp_path: Path, source: Path) -> None:
    write_workbook(source / "sheet.xlsx", {"Answers": [[*line] for line in rows()]})

    code, lines = interrupted("Opening the sheet", tmp_path / "data", source, "--dry-run")

    assert 1 == code
    assert {"Opening the sheet"} == {stage for _, stage in steps(lines)}
    assert TELL_EVERY >= steps(lines)[-1][0] - steps(lines)[0][0]
    assert 2 == len(steps(lines))


@pytest.mark.parametrize(
    ("stage", "apart"), [("Recording what changed", BATCH), ("Indexing the pieces", 500)]
)
def test_what_is_being_written_is_taken_back(stage: str, apart: int, tmp_path: Path, source: Path) -> None:
    write_csv(source)

    code, lines = interrupted(stage, tmp_path / "data", source)

    assert (1, [(0, stage), (apart, stage)]) == (code, steps(lines))
    catalog = open_for_reading(Folders(tmp_path / "data").catalog)
    with catalog.read() as view:
        assert ((), ()) == (view.pieces.find(), view.steps())
    catalog.close()
