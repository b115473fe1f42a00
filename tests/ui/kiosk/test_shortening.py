"""Where there is no room for a whole text, it ends with an ellipsis after a whole word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.settings import Settings
from tests.fakes.edition import FakeEdition
from tests.ui.conftest import Enter
from tests.ui.retold import retold
from tests.ui.visitor import Visitor
from ui.kiosk.shortening import ELLIPSIS, ended_at_word
from ui.theme import SERIF

LONG = "A Quilt of Name Badges with One Patch Left Blank for Whoever Comes Next"

pytestmark = pytest.mark.usefixtures("fonts")


def _words_of(text: str, whole: str) -> bool:
    """Tell whether a text is the whole one, or some of its words and an ellipsis."""
    kept = text.removesuffix(ELLIPSIS)
    return text == whole or (whole.startswith(kept) and not whole[len(kept)].isalnum())


@given(
    st.lists(st.text("abcdefgh,.", min_size=1, max_size=9), min_size=1, max_size=20).map(" ".join),
    st.integers(60, 500),
    st.integers(1, 4),
)
def test_it_is_never_cut_within_a_word(text: str, width: int, lines: int) -> None:
    assert _words_of(ended_at_word(text, SERIF, 22, width, lines), text)


def test_it_keeps_as_many_words_as_there_is_room_for() -> None:
    told = [ended_at_word(LONG, SERIF, 22, width, 2) for width in (0, 130, 300, 900)]
    assert [LONG, "A Quilt of Name…", "A Quilt of Name Badges with One Patch Left Blank for…", LONG] == told


def test_no_comma_stands_before_an_ellipsis() -> None:
    assert "One, two…" == ended_at_word("One, two, threehundredandfiftyfive", SERIF, 22, 150, 1)


@pytest.mark.parametrize(
    "text", ["長い夜勤の終わりに病院の窓から見える朝の光", "ในห้องที่เงียบสงบของโรงพยาบาล", "Resilience"]
)
def test_what_has_no_spaces_may_end_anywhere(text: str) -> None:
    assert text == ended_at_word(text, SERIF, 22, 60, 1)


def test_what_is_read_from_the_right_ends_at_a_word_too() -> None:
    text = "امرأة تنتظر عند النافذة حتى الصباح"
    told = ended_at_word(text, SERIF, 22, 150, 1)
    assert told != text
    assert _words_of(told, text)


def _shortened(visitor: Visitor) -> list[tuple[str, str, bool]]:
    return [
        (str(item.property("text")), str(item.property("whole")), bool(item.property("truncated")))
        for item in visitor.items()
        if item.property("whole")
    ]


@pytest.mark.parametrize(("size", "percent"), [((1280, 720), 200), ((1920, 1080), 100)])
def test_on_the_wall_no_word_is_cut(
    enter: Enter, edition: FakeEdition, size: tuple[int, int], percent: int
) -> None:
    told = retold(edition, "fr", lambda text: f"{text} and all that stands behind it for a long time")
    visitor = enter(size, Settings(text_percent=percent, language="fr"), told)
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    visitor.settle()
    found = _shortened(visitor)
    assert any(text.endswith(ELLIPSIS) for text, _, _ in found)
    assert [] == [text for text, whole, _ in found if not _words_of(text, whole)]
    assert [] == [text for text, _, truncated in found if truncated and text.endswith(ELLIPSIS)]
