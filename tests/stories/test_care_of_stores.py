"""Backups, restoring, the doctor, labels and exports from the command line, on a real catalog."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import bagit
import pytest
from PySide6.QtWidgets import QApplication

from db.catalog.catalog import open_catalog
from db.venue.store import open_venue
from exhibit.model.pieces import Piece
from exhibit.services.keeping.backing_up import take_backup
from exhibit.services.reflecting.leaving import Draft, leave
from exhibit.services.reflecting.taking_back import TakenBack, TakingBack
from tests.stories.submissions import write_submissions
from tests.stories.test_command_line import House, bytes_below
from ui.curator.workbench import Tools


@pytest.fixture
def house(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> House:
    made = House(tmp_path / "data", write_submissions(tmp_path / "sent"), capsys)
    made.ask("import", made.source)
    made.ask("gallery", "create", "Rooms", "--all-accepted")
    return made


def pieces(house: House) -> int:
    with closing(open_catalog(house.data / "catalog" / "catalog.db")) as catalog, catalog.read() as view:
        return len(view.pieces.find())


def test_everything_comes_back_from_a_set(house: House, tmp_path: Path) -> None:
    made = house.ask("backup", tmp_path / "set")
    assert (made["pieces"], made["originals"], made["missing"], made["damaged"]) == (5, 5, [], [])
    assert bagit.Bag(str(tmp_path / "set")).is_valid()
    shutil.rmtree(house.data)
    back = house.ask("restore", tmp_path / "set")
    assert (back["pieces"], back["originals"], back["missing"], back["aside"]) == (5, 5, [], None)
    assert house.ask("doctor", "--deep")["remarks"][0]["what"] == "There is no backup of the catalog here."
    assert house.ask("publish", "Rooms", tmp_path / "edition")["works"] == 5


def test_a_damaged_catalog_is_told_not_copied_and_replaced(house: House, tmp_path: Path) -> None:
    house.ask("backup", tmp_path / "set")
    path = house.data / "catalog" / "catalog.db"
    content = bytearray(path.read_bytes())
    for at in range(4096 * 2, len(content), 8192):
        content[at : at + 300] = bytes(300)
    path.write_bytes(bytes(content))
    found = house.ask("doctor", code=1)
    assert (found["ok"], "restore" in found["problems"][0]["advice"]) == (False, True)
    assert "damaged" in house.run("backup", tmp_path / "second", code=1)
    assert not (tmp_path / "second").exists()
    back = house.ask("restore", tmp_path / "set")
    assert (Path(back["aside"]) / "catalog.db").read_bytes() == bytes(content)
    assert pieces(house) == 5
    assert house.ask("doctor")["ok"] is True


def test_what_visitors_left_comes_back_also_into_an_open_kiosk(house: House, tmp_path: Path) -> None:
    path = house.data / "venue.db"
    with closing(open_venue(path)) as kiosk:
        code = leave(kiosk, Draft(gallery="rooms", language="en", text="steady"), date(2026, 10, 6))
        assert house.ask("doctor")["facts"]["venue"]["cards"] == 1
        assert house.ask("backup", tmp_path / "set")["reflections"] == 1
    for one in house.data.glob("venue.db*"):
        one.unlink()
    with closing(open_venue(path)) as kiosk:
        back = house.ask("restore", tmp_path / "set")
        assert (back["pieces"], back["reflections"]) == (5, 1)
        assert [one.text for one in kiosk.reflections()] == ["steady"]
        assert TakenBack.DONE is TakingBack(kiosk, lambda: 0.0).take_back(code)
    shutil.rmtree(house.data / "catalog")
    assert house.ask("backup", tmp_path / "of-the-kiosk")["pieces"] is None
    assert house.ask("restore", tmp_path / "of-the-kiosk")["pieces"] is None
    assert not (house.data / "catalog").exists()
    path.write_bytes(b"no database at all" * 300)
    assert "damaged" in house.ask("doctor", code=1)["problems"][0]["what"]


def test_nothing_is_restored_beside_an_open_desk(house: House, tmp_path: Path) -> None:
    house.ask("backup", tmp_path / "set")
    with closing(open_catalog(house.data / "catalog" / "catalog.db")):
        before = bytes_below(house.data / "catalog" / "media")
        assert "Another Lamplight" in house.run("restore", tmp_path / "set", code=1)
        assert bytes_below(house.data / "catalog" / "media") == before
        assert house.ask("doctor")["ok"] is True
        assert house.ask("backup", tmp_path / "beside")["pieces"] == 5


def test_the_doctor_changes_nothing(house: House) -> None:
    before = bytes_below(house.data / "catalog")
    assert "Everything is in order." in house.run("doctor", "--deep")
    assert bytes_below(house.data / "catalog") == before


def test_labels_and_checklist_are_pdf(house: House, tmp_path: Path, qapp: QApplication) -> None:
    report = house.ask("labels", "Rooms", tmp_path / "labels.pdf")
    assert (report["works"], report["pages"], report["overflows"], report["refused"]) == (5, 3, [], [])
    assert (tmp_path / "labels.pdf").read_bytes().startswith(b"%PDF-")
    large = house.ask("labels", "Rooms", tmp_path / "large.pdf", "--size", "large-print", "--paper", "letter")
    assert large["pages"] == 5
    assert house.ask("labels", "Rooms", tmp_path / "list.pdf", "--checklist")["pages"] == 1
    assert "nothing to print" in house.run("labels", "Rooms", tmp_path / "no.pdf", "--use", "travel", code=1)
    assert "no gallery" in house.run("labels", "Halls", tmp_path / "no.pdf", code=1)
    assert not (tmp_path / "no.pdf").exists()


def test_exports_are_tables(house: House, tmp_path: Path) -> None:
    assert house.ask("export", "Rooms", tmp_path / "rooms.csv", "--as", "csv")["rows"] == 5
    assert house.ask("export", tmp_path / "all.csv", "--as", "csv")["rows"] == 5
    assert "private" in house.run("export", "--private", tmp_path / "all.csv", "--as", "csv", code=1)
    assert house.ask("export", "--private", tmp_path / "private.csv", "--as", "csv")["private"] is True
    assert "nothing was exported" in house.run(
        "export", tmp_path / "web.csv", "--as", "csv", "--use", "web", code=1
    )


def test_the_desk_needs_a_screen(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert "no screen" in house.run("curate", code=1)


def test_a_backup_chosen_at_the_desk_is_gone_back_to_when_it_closed(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[int, str, str]] = []

    def run_desk(
        open_tools: Callable[[Callable[[str], None]], Tools], *, settings_path: Path, **_: object
    ) -> int:
        tools = open_tools(lambda _: None)
        assert tools.care is not None
        assert tools.restore_later is not None
        with tools.catalog.read() as view:
            seen.append((len(view.pieces.find()), tools.notice, tools.who))
        if len(seen) == 1:
            backup = take_backup(tools.care, tools.folders, tools.now())
            with tools.catalog.write("Add", tools.who) as work:
                work.pieces.add(Piece(accession="LL-9"))
                work.commit()
            tools.restore_later(backup.path)
        tools.catalog.close()
        return 0

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("ui.commandline.curating.run_desk", run_desk)
    house.run("curate", "--name", "Ines")
    assert [(count, who) for count, _, who in seen] == [(5, "Ines"), (5, "Ines")]
    assert "The catalog with 5 pieces is restored." in seen[1][1]
