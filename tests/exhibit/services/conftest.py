"""What several tests of the services need."""

from __future__ import annotations

import pytest

from exhibit import durable


@pytest.fixture
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not wait for the disk: for tests that are not about power cuts."""
    monkeypatch.setattr(durable, "sync_file", lambda _descriptor: None)
    monkeypatch.setattr(durable, "sync_folder", lambda _path: None)
