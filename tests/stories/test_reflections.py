"""What visitors leave: never lost, never shown unread, and nowhere but in its own store."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
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
from ui.commandline.kiosk import venue_of_kiosk

CANARY = "Zzunheard"
ROOT = Path(__file__).parents[2]


def left_when_killed(path: Path, acknowledged: int, fault: str = "", seconds: float = 0.0) -> set[int]:
    """Let visitors leave so many reflections, kill the program so long after; return all it said it kept."""
    command = [sys.executable, "-m", "tests.stories.dying_visitors", str(path), fault]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(acknowledged)]
        time.sleep(seconds)
        child.kill()
        said += child.stdout.readlines()
    assert (-signal.SIGKILL if hasattr(signal, "SIGKILL") else 1) == child.returncode
    return {int(line) for line in said if line.endswith("\n")}


def kept_in(path: Path) -> set[int]:
    with closing(open_venue(path)) as venue:
        return {int(one.text.split()[1]) for one in venue.reflections(standing=Standing.HELD)}


@pytest.mark.slow
@pytest.mark.parametrize(("count", "deaths"), [(120, 3), pytest.param(1000, 25, marks=pytest.mark.long)])
def test_none_is_lost_by_killing_and_none_is_shown_unread(tmp_path: Path, count: int, deaths: int) -> None:
    path, chance, said = tmp_path / "venue.db", random.Random(), set[int]()
    for _ in range(deaths):
        said |= left_when_killed(path, count // deaths + chance.randrange(9), seconds=chance.uniform(0, 0.01))
        assert set() == said - kept_in(path)
    assert len(said) >= count
    with closing(open_venue(path)) as venue:
        assert () == list_shown(venue, "rooms")
        assert "ok" == venue._connection.execute("PRAGMA integrity_check").fetchone()[0]


@pytest.mark.slow
def test_a_host_who_decides_meanwhile_dies_too_and_only_what_was_approved_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "venue.db"
    open_venue(path).close()
    command = [sys.executable, "-m", "tests.stories.dying_host", str(path)]
    for _ in range(2):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as host:
            assert host.stdout is not None
            assert "looking\n" == host.stdout.readline()
            said = left_when_killed(path, 60)
            heard = [host.stdout.readline()]
            host.kill()
            heard += host.stdout.readlines()
        approved = {int(line) for line in heard if line.endswith("\n")}
        with closing(open_venue(path)) as venue:
            shown = {one.id for one in list_shown(venue, "rooms")}
            assert set() == said - {int(one.text.split()[1]) for one in venue.reflections()}
        assert approved
        assert set() == approved - shown
        assert {0} == {number % 2 for number in shown}


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


def bytes_of_file(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


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


def test_no_word_of_it_is_in_an_edition_an_export_a_log_or_any_answer_and_in_a_backup_alone(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    said = ask(capsys, "import", write_submissions(tmp_path / "sent"), "--data", data)
    said += ask(capsys, "gallery", "create", "Rooms", "--all-accepted", "--data", data)
    said += ask(capsys, "publish", "Rooms", out / "edition", "--data", data)
    said += ask(capsys, "install", out / "edition", "--data", data)
    said += ask(capsys, "backup", tmp_path / "backup", "--data", data)
    said += ask(capsys, "export", out / "all-private.csv", "--as", "csv", "--private", "--data", data)
    said += ask(capsys, "doctor", "--data", data)
    for words in (("list",), ("approve", 1), ("decline", 1)):
        ask(capsys, "reflections", *words, "--data", data)
    reached = (
        bytes_of(out)
        + said.encode()
        + b"".join(bytes_of(folder) for folder in data.iterdir() if folder.is_dir())
    )
    kept = [one for one in (tmp_path / "backup").rglob("*") if CANARY.encode() in bytes_of_file(one)]
    assert [tmp_path / "backup/data/venue.db"] == kept
    assert any(form in (data / "venue.db").read_bytes() for form in spellings(CANARY))
    assert [] == [form for form in spellings(CANARY) if form in reached]


def test_a_kiosk_without_its_store_opens_all_the_same(data: Path, caplog: pytest.LogCaptureFixture) -> None:
    stores = main.LocalStores(Folders(data))
    with venue_of_kiosk(stores, Settings()) as venue:
        assert venue is not None
        assert 2 == len(venue.reflections())
    with venue_of_kiosk(stores, Settings(reflections=False)) as venue:
        assert venue is None
    stores.folders.venue.write_bytes(b"no store of ours" * 300)
    with venue_of_kiosk(stores, Settings()) as venue:
        assert venue is None
    assert "cannot leave reflections" in caplog.text
