"""Whatever stands in a file, it is cleaned or refused, and what is cleaned can be cleaned again."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.media.stripping import strip
from exhibit.model.refusals import FileRefused
from tests.exhibit.media.stripping.recordings_made import FILMS, SOUNDS, made


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[bytes, str]]:
    folder = tmp_path_factory.mktemp("samples")
    return [(made(folder, name, *codecs).read_bytes(), kind) for name, *codecs, kind in (*SOUNDS, *FILMS)]


@settings(max_examples=250, deadline=None)
@given(st.data())
def test_damage_is_refused_or_cleaned(
    samples: list[tuple[bytes, str]], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    whole, kind = data.draw(st.sampled_from(samples))
    harmed = bytearray(whole)
    near_an_end = st.integers(0, min(3000, len(harmed) - 1)) | st.integers(-min(3000, len(harmed)), -1)
    for at, value in data.draw(st.lists(st.tuples(near_an_end, st.integers(0, 255)), max_size=12)):
        harmed[at] = value
    length = data.draw(st.just(len(harmed)) | st.integers(0, len(harmed)))
    check(tmp_path_factory.getbasetemp(), bytes(harmed[:length]), kind)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.data())
def test_nonsense_is_refused_or_cleaned(
    samples: list[tuple[bytes, str]],
    tmp_path_factory: pytest.TempPathFactory,
    noise: bytes,
    data: st.DataObject,
) -> None:
    whole, kind = data.draw(st.sampled_from(samples))
    start = data.draw(st.integers(0, 64))
    check(tmp_path_factory.getbasetemp(), whole[:start] + noise, kind)


def check(folder: Path, content: bytes, kind: str) -> None:
    source, target = folder / "harmed", folder / "cleaned"
    source.write_bytes(content)
    target.unlink(missing_ok=True)
    try:
        strip(source, target, kind)
    except FileRefused:
        assert not target.exists()
    else:
        assert target.stat().st_size <= len(content) + 100
