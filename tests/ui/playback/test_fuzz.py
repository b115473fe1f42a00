"""Sounds and films of every format, damaged, are played by real workers: each is answered in words,
and none by the workers' clock.

``make check`` plays a few of each, ``make check-long`` all that ``tests.exhibit.media.test_fuzz`` looks at.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from exhibit.media.formats import FILMS, SOUNDS, Format
from exhibit.media.workers import Decoders
from exhibit.media.workshop import Workshop
from exhibit.ports import MediumJob
from tests.exhibit.media.test_fuzz import damaged, in_words
from tests.samples import sample
from ui.playback.proving import prove

FEW = 6
SECONDS = 100
"""A player may wait for what a damaged film promises: it has to see that itself, long before this clock."""

EVERY = [pytest.param(kind, id=f"{kind.name}-{kind.extension}") for kind in (*SOUNDS, *FILMS)]
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def decoders() -> Iterator[Decoders]:
    with Decoders(2, seconds=SECONDS, idle=False, work=Workshop(play=prove)) as made:
        yield made


@pytest.mark.parametrize("count", [FEW, pytest.param(0, marks=pytest.mark.long)])
@pytest.mark.parametrize("kind", EVERY)
def test_damage_is_answered_in_words(kind: Format, count: int, decoders: Decoders, tmp_path: Path) -> None:
    files = damaged(sample(kind, tmp_path), kind.extension)
    chosen = random.Random(count).sample(sorted(files), count) if count else sorted(files)
    sent = tmp_path / "sent"
    sent.mkdir()
    for name in chosen:
        (sent / name).write_bytes(files[name])
    jobs = [
        MediumJob(key=name, original=sent / name, store=tmp_path / "store", sha256=f"{at:064x}")
        for at, name in enumerate(chosen)
    ]
    in_words(list(decoders.prepare(jobs)), len(jobs))
    assert sorted(chosen) == sorted(path.name for path in sent.iterdir())
