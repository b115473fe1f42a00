"""The main job from the command line: a folder goes in, an edition comes out, a kiosk has it."""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import bagit
import pytest

import main
from exhibit.commandline.parsing import parser
from tests.stories.submissions import ROWS, write_sheet, write_submissions


@dataclass
class House:
    """A data folder and a folder of submissions, and what the program says when it is run on them."""

    data: Path
    source: Path
    capsys: pytest.CaptureFixture[str]

    def run(self, *words: object, code: int = 0) -> str:
        self.capsys.readouterr()
        assert main.main(["--data", str(self.data), *map(str, words)]) == code
        said = self.capsys.readouterr()
        return said.out if code == 0 else said.err

    def ask(self, *words: object, code: int = 0) -> dict[str, Any]:
        self.capsys.readouterr()
        assert main.main([*map(str, words), "--data", str(self.data), "--json"]) == code
        answer: dict[str, Any] = json.loads(self.capsys.readouterr().out)
        return answer

    def published(self, out: Path) -> dict[str, Any]:
        self.ask("import", self.source)
        self.ask("gallery", "create", "Rooms", "--all-accepted")
        return self.ask("publish", "Rooms", out)


@pytest.fixture
def house(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> House:
    return House(tmp_path / "data", write_submissions(tmp_path / "sent"), capsys)


def bytes_below(folder: Path) -> dict[str, str]:
    return {str(p): hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.rglob("*") if p.is_file()}


def counts(answer: dict[str, Any]) -> tuple[int, ...]:
    return tuple(answer[name] for name in ("created", "changed", "same", "refused", "duplicates"))


def test_from_a_folder_to_an_installed_edition(house: House, tmp_path: Path) -> None:
    assert counts(house.ask("import", house.source)) == (5, 0, 0, 0, 0)
    made = house.ask("gallery", "create", "Rooms", "--all-accepted")
    assert made["stops"] == 5
    listed = house.ask("gallery", "list")["galleries"]
    assert [(one["title"], one["stops"], one["editions"]) for one in listed] == [("Rooms", 5, 0)]
    answer = house.ask("publish", "Rooms", tmp_path / "out" / "edition")
    assert (answer["works"], answer["refused"]) == (5, [])
    assert bagit.Bag(str(tmp_path / "out" / "edition")).is_valid()
    assert house.ask("verify", tmp_path / "out" / "edition") == {
        **house.ask("verify", tmp_path / "out" / "edition"), "ok": True, "problems": [],
    }  # fmt: skip
    assert house.ask("install", tmp_path / "out" / "edition")["changed"] is True
    assert house.ask("install", tmp_path / "out" / "edition")["changed"] is False


def test_importing_twice_creates_nothing_and_a_changed_sheet_changes_its_fields(house: House) -> None:
    house.ask("import", house.source)
    assert counts(house.ask("import", house.source)) == (0, 0, 5, 0, 0)
    write_sheet(house.source, ({**ROWS[0], "Title": "Window, Lit"}, *ROWS[1:]))
    answer = house.ask("import", house.source)
    assert counts(answer) == (0, 1, 4, 0, 0)
    (changed,) = [row for row in answer["rows"] if row["outcome"] == "changed"]
    assert [(one["old"], one["new"]) for one in changed["changes"]] == [("Window", "Window, Lit")]


def test_a_dry_run_changes_not_one_byte_and_says_the_same(house: House, tmp_path: Path) -> None:
    (house.source / "broken.jpg").write_bytes((house.source / "window.jpg").read_bytes()[:2000])
    before = bytes_below(tmp_path)
    planned = house.ask("import", house.source, "--dry-run")
    assert bytes_below(tmp_path) == before
    done = house.ask("import", house.source)
    assert planned == {**done, "dry_run": True}
    before = bytes_below(tmp_path)
    house.ask("import", house.source, "--dry-run")
    assert bytes_below(tmp_path) == before


def test_the_files_of_the_source_are_never_touched(house: House, tmp_path: Path) -> None:
    before = bytes_below(house.source)
    house.published(tmp_path / "edition")
    assert bytes_below(house.source) == before


def test_one_of_several_sheets_is_chosen_by_its_name_in_the_folder(house: House) -> None:
    (house.source / "older.csv").write_text("Title\nDoor\n", encoding="utf-8")
    assert "older.csv" in house.run("import", house.source, code=1)
    titles = {row["title"] for row in house.ask("import", house.source, "--sheet", "older.csv")["rows"]}
    assert "Door" in titles


def test_a_damaged_edition_is_named_and_not_installed(house: House, tmp_path: Path) -> None:
    house.published(tmp_path / "edition")
    target = next((tmp_path / "edition" / "data" / "objects").rglob("*.jpg"))
    target.write_bytes(target.read_bytes()[:-1] + b"x")
    answer = house.ask("verify", tmp_path / "edition", code=1)
    assert answer["ok"] is False
    assert [target.name in problem["path"] for problem in answer["problems"]] == [True]
    assert "not as it was published" in house.run("install", tmp_path / "edition", code=1)
    assert "no gallery before this one" in house.run("rollback", code=1)


def test_rollback_goes_back_to_the_edition_before(house: House, tmp_path: Path) -> None:
    house.published(tmp_path / "one")
    write_sheet(house.source, ({**ROWS[0], "Title": "Another"}, *ROWS[1:]))
    house.ask("import", house.source)
    house.ask("publish", "Rooms", tmp_path / "two")
    first = house.ask("install", tmp_path / "one")["edition"]
    second = house.ask("install", tmp_path / "two")["edition"]
    assert first != second
    assert house.ask("rollback")["edition"] == first
    assert house.ask("rollback")["edition"] == second


def test_what_the_gate_holds_back_is_listed_with_what_it_lacks(house: House, tmp_path: Path) -> None:
    rows = ({**ROWS[0], "Alt text": ""}, {**ROWS[1], "Kiosk consent": "no"}, *ROWS[2:])
    write_sheet(house.source, rows)
    answer = house.published(tmp_path / "edition")
    assert answer["works"] == 3
    assert [(one["title"], one["lacks"]) for one in answer["refused"]] == [
        ("Window", ["alt text for every picture"]),
        ("Stairs", ["a consent that holds on the day"]),
    ]


def test_nothing_accepted_ends_with_a_reason(house: House, tmp_path: Path) -> None:
    write_sheet(house.source, tuple({**row, "Status": "in review"} for row in ROWS))
    house.ask("import", house.source)
    assert "No piece is accepted yet" in house.run("gallery", "create", "Rooms", "--all-accepted", code=1)
    assert "error" in house.ask("publish", "Rooms", tmp_path / "edition", code=1)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("import", "nowhere"), "nowhere"),
        (("publish", "Nothing", "out"), "There is no gallery “Nothing”"),
        (("verify", "nowhere"), "nowhere"),
        (("install", "nowhere"), "nowhere"),
    ],
)
def test_refusals_are_sentences_with_exit_code_1(
    house: House, words: tuple[str, ...], sentence: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    said = house.run(*words, code=1)
    assert sentence in said
    assert "Traceback" not in said


@pytest.mark.parametrize(
    "words", [["import"], ["paint"], ["gallery", "create", "X"], ["shots", "d", "--size", "big"]]
)
def test_wrong_usage_ends_with_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main.main(words)
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_help_is_a_map(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main.main(["--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    for command in ("kiosk", "import", "gallery", "publish", "verify", "install", "rollback", "shots"):
        assert command in said


def test_the_log_holds_nothing_of_what_was_imported(house: House) -> None:
    house.ask("import", house.source)
    logged = "".join(path.read_text(encoding="utf-8") for path in (house.data / "logs").iterdir())
    assert "import begins" in logged
    for row in ROWS:
        for private in (row["Title"], row["Artist"], row["File"]):
            assert private not in logged


def test_as_a_program_json_is_alone_on_standard_output(tmp_path: Path) -> None:
    source = write_submissions(tmp_path / "sent")
    root = Path(main.__file__).parent
    command = [
        sys.executable,
        str(root / "main.py"),
        "import",
        str(source),
        "--data",
        str(tmp_path / "data"),
        "--json",
    ]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path)
    assert counts(json.loads(ran.stdout)) == (5, 0, 0, 0, 0)
    assert "Keeping" in ran.stderr


def test_verifying_and_importing_never_load_qt_nor_verifying_sqlalchemy(tmp_path: Path) -> None:
    probe = (
        "import sys, main\n"
        f"main.main(['verify', {str(tmp_path)!r}, '--data', {str(tmp_path / 'data')!r}])\n"
        "heavy = ('PySide6', 'sqlalchemy', 'alembic', 'PIL', 'pyvips')\n"
        "print([name for name in heavy if name in sys.modules])\n"
    )
    ran = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == "[]"


def test_what_the_system_refuses_is_said_in_words(house: House, tmp_path: Path) -> None:
    house.ask("import", house.source)
    house.ask("gallery", "create", "Rooms", "--all-accepted")
    (tmp_path / "file").write_text("in the way")
    said = house.run("publish", "Rooms", tmp_path / "file" / "edition", code=1)
    assert "The system refused" in said
    assert "Traceback" not in said


def test_a_fault_of_the_program_is_an_answer_and_stands_in_the_log(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ValueError(house.source)

    monkeypatch.setattr("exhibit.commandline.arranging.list_galleries", fail)
    assert "should not have" in house.ask("gallery", "list", code=1)["error"]
    logged = (house.data / "logs" / "lamplight.log").read_text(encoding="utf-8")
    assert ("ValueError" in logged, str(house.source) in logged) == (True, False)


def test_a_folder_without_an_edition_is_said_to_be_one(house: House, tmp_path: Path) -> None:
    said = house.ask("install", tmp_path / "nowhere", code=1)["error"]
    assert said.startswith(f"There is no edition in {tmp_path / 'nowhere'}.")


def jobs_of(told: argparse.ArgumentParser) -> Iterator[str]:
    inner = [one for one in told._actions if isinstance(one, argparse._SubParsersAction)]
    if not inner:
        yield told.get_default("job")
    for action in inner:
        for below in action.choices.values():
            yield from jobs_of(below)


def test_every_command_of_the_map_has_its_body() -> None:
    assert sorted(main.COMMANDS) == sorted(jobs_of(parser()))
    for job in main.COMMANDS:
        assert ["Namespace", "Stores", "Answer"] == [
            hint.rpartition(".")[2] for hint in main.load(job).__annotations__.values()
        ]
