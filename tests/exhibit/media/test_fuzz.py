"""Every format's sample, cut short and changed at seeded places: each is answered in words, soon.

The workers are real. Nothing may bring one down: that would be a refusal as well, but a finding for us.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from exhibit.media.formats import FORMATS, Format, recognize
from exhibit.media.workers import Decoders
from exhibit.model.pieces import Family
from exhibit.ports import Looked, LookJob, MediumDone, MediumJob
from tests.samples import sample

CUTS, FLIPS = 20, 50
MIB = 1 << 20
SECONDS = 20
FAULTS = (
    "broke down",
    "Lamplight itself failed",
    "needs more memory",
    "could not be kept running",
    "took longer",
)
EVERY = [pytest.param(kind, id=f"{kind.name}-{kind.extension}") for kind in FORMATS]


@pytest.fixture(scope="module")
def decoders() -> Iterator[Decoders]:
    with Decoders(2, 700 * MIB, SECONDS, idle=False) as made:
        yield made


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("samples")


def damaged(data: bytes, name: str) -> dict[str, bytes]:
    """Return a file cut at 20 lengths, and with one byte changed at 50, half of them in its beginning."""
    chance = random.Random(name)
    found = {f"cut-{part}": data[: len(data) * part // CUTS] for part in range(CUTS)}
    for number in range(FLIPS):
        changed = bytearray(data)
        place = chance.randrange(min(len(data), 512) if number % 2 else len(data))
        changed[place] ^= chance.randrange(1, 256)
        found[f"flip-{number}-at-{place}"] = bytes(changed)
    return found


def in_words(answers: list[Looked] | list[MediumDone], expected: int) -> None:
    """Require an answer to each, and no fault for one."""
    assert expected == len({answer.key for answer in answers})
    refusals = {answer.key: answer.refusal for answer in answers if answer.refusal}
    assert {} == {key: words for key, words in refusals.items() if any(fault in words for fault in FAULTS)}
    assert [] == [words for words in refusals.values() if not words.endswith(".") or "Traceback" in words]


@pytest.mark.slow
@pytest.mark.parametrize("kind", EVERY)
def test_damage_is_answered_in_words(kind: Format, decoders: Decoders, made: Path, tmp_path: Path) -> None:
    files = damaged(sample(kind, made), kind.extension)
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    looked = list(decoders.look(LookJob(key=name, path=tmp_path / name) for name in files))
    in_words(looked, len(files))
    assert "The file is empty" in next(each.refusal for each in looked if each.key == "cut-0")
    store = tmp_path / "store"
    jobs = [
        MediumJob(key=each.key, original=tmp_path / each.key, store=store, sha256=each.sha256)
        for each in looked
        if not each.refusal and each.family in {Family.PICTURE, Family.PAGES}
    ]
    in_words(list(decoders.probe_only(jobs)), len(jobs))
    assert not store.exists()
    in_words(list(decoders.prepare(jobs[::7])), len(jobs[::7]))
    assert sum(path.stat().st_size for path in store.rglob("*")) < 50 * MIB
    assert files.keys() == {path.name for path in tmp_path.iterdir()} - {"store"}


@pytest.mark.parametrize("kind", EVERY)
def test_the_whole_sample_is_what_it_is_made_for(
    kind: Format, decoders: Decoders, made: Path, tmp_path: Path
) -> None:
    path = tmp_path / "misnamed.doc"
    path.write_bytes(sample(kind, made))
    assert kind == recognize(path)
    (looked,) = decoders.look([LookJob(key="a", path=path)])
    assert ("", kind.media_type, kind.extension) == (looked.refusal, looked.media_type, looked.extension)
    assert sha256(path.read_bytes()).hexdigest() == looked.sha256
