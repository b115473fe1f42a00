"""What changed since an edition: works that came, went, changed and moved."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.gallery import Publication
from exhibit.model.pieces import Text, TextKind
from exhibit.services.publishing.comparing import Changes, between_editions, fingerprint, moved_within
from exhibit.services.publishing.showing import Place
from tests.fakes.media import PDF, SOUND
from tests.fakes.pieces import complete_dossier


def edition(number: int, **pieces: str) -> Publication:
    return Publication(
        gallery_id=1, number=number, digest="", published_on="", works=len(pieces),
        pieces=tuple((ord(name), digest) for name, digest in pieces.items()),
    )  # fmt: skip


def test_what_came_went_and_changed() -> None:
    changes = between_editions(edition(1, a="1", b="1", c="1"), edition(2, a="1", b="2", d="1"))
    assert Changes(since=1, added=(ord("d"),), removed=(ord("c"),), changed=(ord("b"),)) == changes


def test_what_was_recorded_by_a_former_program_still_counts_as_unchanged() -> None:
    """The digest that the program before editions had transcripts made of this piece."""
    recorded = "d58912c2d6d3ea5fb4feb294af6415bb8fa859ed1e82f92385f353e69df8b6a2"
    dossier, place = complete_dossier(), Place(number=1, section=0)
    assert recorded == fingerprint(dossier, place, {})
    assert recorded != fingerprint(replace(dossier, media=(*dossier.media, SOUND)), place, {})


def test_another_page_or_another_word_that_is_heard_is_a_change() -> None:
    place, story = Place(number=1, section=0), complete_dossier(media=(PDF,))
    said = Text(kind=TextKind.TRANSCRIPT, language="en", value="Rain", piece_id=1)
    versions = (
        story, replace(story, media=(replace(PDF, pages=4),)), replace(story, texts=(*story.texts, said)),
    )  # fmt: skip
    assert 3 == len({fingerprint(one, place, {}) for one in versions})


def test_the_fewest_have_moved() -> None:
    changes = between_editions(edition(1, a="1", b="1", c="1", d="1"), edition(2, d="1", a="1", b="1", c="1"))
    assert Changes(since=1, moved=(ord("d"),)) == changes


def test_the_first_edition_adds_everything_and_old_records_say_nothing() -> None:
    assert Changes(added=(ord("a"),)) == between_editions(None, edition(1, a="1"))
    old = Publication(gallery_id=1, number=1, digest="", published_on="", works=3)
    assert Changes(since=1, known=False) == between_editions(old, edition(2, a="1"))
    assert not between_editions(edition(1, a="1"), edition(2, a="1"))


@given(st.permutations(range(7)), st.sets(st.integers(0, 6)))
def test_those_that_stay_keep_their_order_and_no_fewer_could_move(order: list[int], gone: set[int]) -> None:
    now = [one for one in order if one not in gone]
    moved = moved_within(range(7), now)
    still = [one for one in now if one not in moved]
    assert sorted(still) == still
    longest = max(
        size
        for size in range(len(now) + 1)
        if any(list(some) == sorted(some) for some in combinations(now, size))
    )
    assert longest == len(still)
