"""Files that something befell: a few bytes are others, and the end may be gone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from hypothesis import strategies as st


@st.composite
def harmed(draw: st.DrawFn, samples: Sequence[bytes]) -> bytes:
    """Draw one of these files with up to twenty bytes changed, cut off anywhere."""
    content = bytearray(draw(st.sampled_from(samples)))
    places = st.lists(st.tuples(st.integers(0, len(content) - 1), st.integers(0, 255)), max_size=20)
    for at, value in draw(places):
        content[at] = value
    return bytes(content[: draw(st.integers(0, len(content)))])


def write_harmed(folder: Path, data: st.DataObject, samples: Sequence[bytes]) -> Path:
    """Write such a file in the place of the one before."""
    path = folder / "harmed"
    path.write_bytes(data.draw(harmed(samples)))
    return path
