"""What several tests of the services need."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from exhibit import durable
from exhibit.model.pieces import MediumFile
from exhibit.services.publishing.hanging import Press
from tests.exhibit.services.presses import press_at, store_picture


@pytest.fixture
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not wait for the disk: for tests that are not about power cuts."""
    monkeypatch.setattr(durable, "sync_file", lambda _descriptor: None)
    monkeypatch.setattr(durable, "sync_folder", lambda _path: None)


@pytest.fixture
def press(tmp_path: Path) -> Iterator[Press]:
    with press_at(tmp_path / "media") as press:
        yield press


@pytest.fixture
def picture(press: Press, tmp_path: Path) -> MediumFile:
    return store_picture(press, tmp_path)
