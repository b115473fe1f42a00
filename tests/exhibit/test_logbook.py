"""The log: kept small, and without anything private."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from exhibit import logbook


@pytest.fixture(autouse=True)
def _own_logging() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level, hook = root.handlers[:], root.level, sys.excepthook
    yield
    for handler in root.handlers[:]:
        if handler not in handlers:
            root.removeHandler(handler)
            handler.close()
    root.setLevel(level)
    sys.excepthook = hook


def text_of(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in folder.iterdir())


def test_a_crash_is_logged_by_place_and_kind_not_by_its_message(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    logbook.report_crashes(tmp_path / "logs")
    with logbook.open_logbook(tmp_path / "logs"):
        try:
            raise ValueError("Ana Ruiz, ana@example.org")
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    logged = text_of(tmp_path / "logs")
    assert "ValueError" in logged
    assert "test_logbook.py" in logged
    assert "Ana" not in logged.replace("raise ValueError(", "").split("File")[0]
    assert "Something went wrong that should not have" in capsys.readouterr().err


def test_the_log_stays_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logbook, "LARGEST_BYTES", 2_000)
    with logbook.open_logbook(tmp_path):
        for number in range(500):
            logging.getLogger("test").info("line %d", number)
    sizes = [path.stat().st_size for path in tmp_path.iterdir()]
    assert len(sizes) == logbook.KEPT + 1
    assert max(sizes) <= 2_000


def test_a_folder_that_cannot_be_written_costs_the_log_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("in the way")
    with logbook.open_logbook(tmp_path / "logs"):
        assert logbook.log.name == "lamplight"
    assert "There will be no log" in capsys.readouterr().err


@pytest.mark.parametrize("place", ["", "file/logs"])
def test_without_a_log_nothing_private_is_printed_instead(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.setattr(logging.getLogger(), "handlers", [])  # as without the test program's own
    (tmp_path / "file").write_text("no folder")
    with logbook.open_logbook(tmp_path / place if place else None):
        try:
            raise ValueError("Rosa Canary's letter")
        except ValueError:
            logging.getLogger("exhibit.somewhere").exception("A decoder failed on a picture")
    printed = capsys.readouterr().err
    assert ("Canary" in printed, "Traceback" in printed) == (False, False)
    assert not (tmp_path / "logs").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no file here that is always full")
def test_a_log_whose_disk_is_full_costs_itself_and_not_the_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "lamplight.log").symlink_to("/dev/full")
    with logbook.open_logbook(tmp_path):
        logbook.log.info("an import begins")
        assert capsys.readouterr().err == "The log cannot be written: No space left on device.\n"


def test_a_screen_warns_of_the_same_damage_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with logbook.open_logbook(tmp_path), logbook.telling_staff():
        for _ in range(3):
            for name in ("qt", "ui.kiosk.playing", "exhibit.services.importing"):
                logging.getLogger(name).warning("%s cannot be shown.", "a.jpg")
            logging.getLogger("ui.kiosk.program").error("The gallery cannot be shown.")
        logging.getLogger("qt").warning("%s cannot be shown.", "b.jpg")
    text = (tmp_path / "lamplight.log").read_text()
    # One of the two that draw; a service and an error say it each time.
    assert 1 + 3 == text.count("a.jpg cannot be shown.")
    assert 3 == text.count("The gallery cannot be shown.")
    assert 1 == text.count("b.jpg cannot be shown.")
    assert text.count("a.jpg") == capsys.readouterr().err.count("a.jpg")


def test_what_was_told_is_not_remembered_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logbook, "MOST_TOLD", 2)
    with logbook.open_logbook(tmp_path):
        for what in "abcab":
            logging.getLogger("qt").warning("Damaged: %s", what)
    assert 5 == (tmp_path / "lamplight.log").read_text().count("Damaged")
