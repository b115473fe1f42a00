"""The page on formats says what the program does: every claim of it comes from a sample.

``python -m tests.ui.playback.test_formats_page`` writes it anew.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from exhibit.media.formats import FORMATS
from exhibit.media.workers import Decoders
from tests.guides import DOCS
from tests.ui.playback.evidence.asking import Desk, open_desk
from tests.ui.playback.evidence.page import written

PAGE = DOCS / "formats.md"
ANEW = "Where the program is right, write it anew: python -m tests.ui.playback.test_formats_page"


@pytest.mark.slow
def test_the_page_says_what_becomes_of_every_format(tmp_path: Path, decoders: Decoders) -> None:
    page = written(Desk(decoders, tmp_path))
    assert page.splitlines() == PAGE.read_text(encoding="utf-8").splitlines(), ANEW
    assert [] == [kind.name for kind in FORMATS if f"\n| {kind.name}" not in page]


def write_down() -> None:
    """Write the page anew."""
    with tempfile.TemporaryDirectory() as room, open_desk(Path(room)) as desk:
        PAGE.write_text(written(desk), encoding="utf-8")


if __name__ == "__main__":
    write_down()
