"""What visitors leave: never lost, never shown unread, and nowhere but in its own store."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

import main
from db.venue.store import open_venue
from exhibit.folders import Folders
from exhibit.model.reflection import Standing
from exhibit.services.reflecting.approving import list_shown
from exhibit.services.reflecting.leaving import Draft, leave
from exhibit.settings import Settings
from tests.db.venue.test_contract import another
from tests.stories.dying_visitors import COMMIT_LATER
from tests.stories.submissions import write_submissions
from tests.stories.test_privacy import bytes_of, spellings

CANARY = "Zzunheard"
DEATHS = 5


def left_when_killed(path: Path, acknowledged: int, fault: str = "") -> set[int]:
    """Let visitors leave reflections, kill the program after so many more; return all it said it kept."""
    command = [sys.executable, "-m", "tests.stories.dying_visitors", str(path), fault]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) as child:
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(acknowledged)]
        child.kill()
        said += child.stdout.readlines()
    assert (-signal.SIGKILL if hasattr(signal, "SIGKILL") else 1) == child.returncode
    return {int(line) for line in said if line.endswith("\n")}


def kept_in(path: Path) -> set[int]:
    with closing(open_venue(path)) as venue:
        return {int(one.text.split()[1]) for one in venue.reflections(standing=Standing.HELD)}


@pytest.mark.slow
def test_of_a_thousand_none_is_lost_by_killing_and_none_is_shown_unread(tmp_path: Path) -> None:
    path, chance, said = tmp_path / "venue.db", random.Random(5), set[int]()
    for _ in range(DEATHS):
        said |= left_when_killed(path, 1000 // DEATHS + chance.randrange(9))
        assert set() == said - kept_in(path)
    assert len(said) >= 1000
    with closing(open_venue(path)) as venue:
        assert () == list_shown(venue, "rooms")
        assert "ok" == venue._connection.execute("PRAGMA integrity_check").fetchone()[0]


def test_the_killing_notices_a_store_that_commits_later(tmp_path: Path) -> None:
    path = tmp_path / "venue.db"
    assert set() != left_when_killed(path, 30, COMMIT_LATER) - kept_in(path)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    with closing(open_venue(folder / "venue.db")) as venue:
        draft = Draft(gallery="rooms", language="en", text=f"{CANARY} {CANARY}", prompt=CANARY)
        leave(venue, draft, date(2026, 10, 6))
        venue.leave(another(1, text="second"))
    return folder


def ask(capsys: pytest.CaptureFixture[str], *words: object, code: int = 0) -> str:
    capsys.readouterr()
    assert code == main.main([*map(str, words)])
    said = capsys.readouterr()
    return said.out + said.err


def test_the_host_lists_approves_and_declines_on_a_terminal(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = json.loads(ask(capsys, "reflections", "list", "--json", "--data", data))["reflections"]
    assert [(1, "held"), (2, "held")] == [(one["id"], one["standing"]) for one in listed]
    assert CANARY in ask(capsys, "reflections", "list", "--data", data)
    assert "shown" in ask(capsys, "reflections", "approve", 1, "--data", data)
    ask(capsys, "reflections", "decline", 2, "--data", data)
    assert "Nothing waits" in ask(capsys, "reflections", "list", "--data", data)
    every = json.loads(ask(capsys, "reflections", "list", "--all", "--json", "--data", data))["reflections"]
    assert ["approved", "declined"] == [one["standing"] for one in every]
    assert "no reflection number 9" in ask(capsys, "reflections", "approve", 9, "--data", data, code=1)


def test_no_word_of_it_is_in_an_edition_a_backup_a_log_or_any_other_answer(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    said = ask(capsys, "import", write_submissions(tmp_path / "sent"), "--data", data)
    said += ask(capsys, "gallery", "create", "Rooms", "--all-accepted", "--data", data)
    said += ask(capsys, "publish", "Rooms", out / "edition", "--data", data)
    said += ask(capsys, "install", out / "edition", "--data", data)
    said += ask(capsys, "backup", out / "backup", "--data", data)
    said += ask(capsys, "export", out / "all-private.csv", "--as", "csv", "--private", "--data", data)
    said += ask(capsys, "doctor", "--data", data)
    for words in (("list",), ("approve", 1), ("decline", 1)):
        ask(capsys, "reflections", *words, "--data", data)
    reached = (
        bytes_of(out)
        + said.encode()
        + b"".join(bytes_of(folder) for folder in data.iterdir() if folder.is_dir())
    )
    assert any(form in (data / "venue.db").read_bytes() for form in spellings(CANARY))
    assert [] == [form for form in spellings(CANARY) if form in reached]


def test_a_kiosk_without_its_store_opens_all_the_same(data: Path, caplog: pytest.LogCaptureFixture) -> None:
    folders = Folders(data)
    with main.venue_of_kiosk(folders, Settings()) as venue:
        assert venue is not None
        assert 2 == len(venue.reflections())
    with main.venue_of_kiosk(folders, Settings(reflections=False)) as venue:
        assert venue is None
    folders.venue.write_bytes(b"no store of ours" * 300)
    with main.venue_of_kiosk(folders, Settings()) as venue:
        assert venue is None
    assert "cannot leave reflections" in caplog.text
