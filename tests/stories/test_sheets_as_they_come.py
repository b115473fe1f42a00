"""A survey's export from the command line: recognized, offered, remembered, and reported in whole."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import main

ASKED = "What would you like to call your work?"
SHEET = f"{ASKED},Who made it?\nWindow,Ana Ruiz\nOn Call,Dee Moss\n"


class House:
    def __init__(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.data, self.source, self._capsys = root / "data", root / "sent", capsys
        self.source.mkdir()
        (self.source / "sheet.csv").write_text(SHEET, encoding="utf-8")

    def run(self, *words: object, code: int = 0) -> str:
        self._capsys.readouterr()
        assert code == main.main(["--data", str(self.data), "import", str(self.source), *map(str, words)])
        said = self._capsys.readouterr()
        return said.err if code else said.out

    def ask(self, *words: object) -> dict[str, Any]:
        answer: dict[str, Any] = json.loads(self.run("--json", *words))
        return answer


@pytest.fixture
def house(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> House:
    return House(tmp_path, capsys)


def titles(answer: dict[str, Any]) -> list[str]:
    return [row["title"] for row in answer["rows"]]


def test_offers_are_said_then_accepted_then_remembered(house: House) -> None:
    assert f"“{ASKED}” may mean title (100 %)" in house.run("--dry-run")
    assert ["", ""] == titles(house.ask("--dry-run"))

    taken = house.ask("--accept-offers", "--remember", "Spring call")

    assert ["Window", "On Call"] == titles(taken)
    assert "What the columns mean is remembered as the mapping profile “Spring call”." in taken["notes"]
    again = house.ask()
    assert (2, ["Window", "On Call"]) == (again["same"], titles(again))
    assert any("Read with the mapping profile “Spring call”" in note for note in again["notes"])


def test_the_whole_report_goes_to_a_file_and_a_dry_run_leaves_none(house: House, tmp_path: Path) -> None:
    house.run("--dry-run")
    assert not house.data.exists()
    asked = tmp_path / "elsewhere" / "plan.json"
    assert f"The whole report is in {asked}." in house.run("--dry-run", "--report", asked)
    assert json.loads(asked.read_text(encoding="utf-8")) == house.ask("--dry-run")

    said = house.run()

    (kept,) = (house.data / "reports").iterdir()
    assert f"The whole report is in {kept}." in said
    assert 2 == json.loads(kept.read_text(encoding="utf-8"))["created"]


def test_a_report_that_cannot_be_written_is_said_and_the_import_stands(house: House, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    assert "could not be written to" in house.run("--report", tmp_path / "file" / "report.json")
    assert 2 == house.ask("--dry-run")["same"]


def test_what_is_said_of_a_sheet_is_checked_in_words(house: House) -> None:
    assert "no encoding “klingon”" in house.run("--encoding", "klingon", code=1)
    assert "needs a name" in house.run("--remember", " ./ ", code=1)
    with pytest.raises(SystemExit):
        house.run("--layout", "gogle")
    assert "surveymonkey" in house._capsys.readouterr().err
    assert "2 created" in house.run("--layout", "plain", "--dry-run")
