"""What the kiosk's own command loads before its first picture is on the screen."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.editions import write_edition
from tests.benchmarks.test_cold_start import start

UNNEEDED = {"sqlalchemy", "alembic", "PIL", "pyvips", "numpy", "python_calamine", "pebble", "multiprocessing"}
UNNEEDED_QT = {"PySide6.QtWidgets", "PySide6.QtMultimedia"}


def test_the_first_picture_waits_for_nothing_it_does_not_need(tmp_path: Path) -> None:
    edition = write_edition(tmp_path / "edition", 24)
    found = start("kiosk", edition, tmp_path / "data").found
    loaded = set(found["modules"])
    assert found["source"].startswith((edition / "data").as_uri())
    assert set() == {name for name in loaded if name.split(".")[0] in UNNEEDED} | (loaded & UNNEEDED_QT)
