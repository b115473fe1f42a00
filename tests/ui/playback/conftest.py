"""One worker for all proofs: it takes a second to start, and loads Qt once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from exhibit.media.workers import Decoders
from exhibit.media.workshop import Workshop
from exhibit.ports import MediumDone, MediumJob
from ui.playback.proving import prove

Prove = Callable[[Path], MediumDone]


@pytest.fixture(scope="session")
def decoders() -> Iterator[Decoders]:
    with Decoders(1, idle=False, work=Workshop(play=prove)) as pool:
        yield pool


@pytest.fixture
def proved(decoders: Decoders, tmp_path: Path) -> Prove:
    """Prove a file without writing anything."""

    def ask(path: Path) -> MediumDone:
        (done,) = decoders.probe_only([job_of(path, tmp_path / "store")])
        return done

    return ask


def job_of(path: Path, store: Path) -> MediumJob:
    return MediumJob(key=path.name, original=path, store=store, sha256=sha256(path.read_bytes()).hexdigest())
