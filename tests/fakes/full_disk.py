"""A disk that takes nothing more, around a catalog in memory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from exhibit.model.refusals import DiskRefused
from tests.fakes.catalog import FakeCatalog

WORDS = "The disk that the catalog is on is full."


@contextmanager
def full_disk(catalog: FakeCatalog) -> Iterator[None]:
    """Let every write be refused while the block runs."""
    with patch.object(catalog, "write", side_effect=DiskRefused(WORDS)):
        yield
