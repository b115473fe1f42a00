"""Bodies as blocks: verse kept line by line, prose in paragraphs, nobody else's markup."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.interchange.prose import blocks, escape, first_words, inline, plain
from exhibit.model.edition import Block
from exhibit.model.pieces import Setting


def test_verse_keeps_lines_stanzas_and_indents() -> None:
    poem = "\nNight  shift\n    the lamp\n\n\nhums\n"
    assert blocks(poem, Setting.VERSE) == (
        Block(kind="line", markup="Night  shift"),
        Block(kind="line", markup="the lamp", indent=4),
        Block(kind="gap"),
        Block(kind="line", markup="hums"),
    )


def test_prose_flows_within_paragraphs() -> None:
    story = "# One *night*\n\nThe pager\nwent off.\r\n\r\n> He said\n> wait.\n\n---\n\nMorning."
    assert blocks(story, Setting.PROSE) == (
        Block(kind="heading", markup="One <i>night</i>"),
        Block(kind="paragraph", markup="The pager went off."),
        Block(kind="quote", markup="He said wait."),
        Block(kind="break"),
        Block(kind="paragraph", markup="Morning."),
    )


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        ("*so*", "<i>so</i>"),
        ("_so_ it _goes_", "<i>so</i> it <i>goes</i>"),
        ("**so** *it* goes", "<b>so</b> <i>it</i> goes"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("snake_case_name", "snake_case_name"),
        ("<img src='file:///etc/passwd'>", "&lt;img src='file:///etc/passwd'&gt;"),
        ('a < b & c > "d"', "a &lt; b &amp; c &gt; &quot;d&quot;"),
        ("*unclosed", "*unclosed"),
        ("![x](y)", "![x](y)"),
        ("\u200b*so\u200b*", "\u200b*so\u200b*"),
        ("\u200b**so\u200b** \u200b*a* b*", "\u200b**so\u200b** \u200b*a* b*"),
    ],
)
def test_inline(text: str, markup: str) -> None:
    assert inline(text) == markup


@given(st.text())
def test_only_our_two_tags_are_ever_made(text: str) -> None:
    for setting in Setting:
        for block in blocks(text, setting):
            assert re.sub(r"</?[bi]>", "", block.markup).count("<") == 0


@given(st.text())
def test_escaped_text_reads_as_it_was_written(text: str) -> None:
    assert plain(escape(text)) == re.sub(r"</?[bi]>", "", text) or "<" in text


@given(st.text(alphabet="ab *_>#-\n", max_size=60))
def test_no_letter_is_lost(text: str) -> None:
    for setting in Setting:
        kept = "".join(plain(block.markup) for block in blocks(text, setting))
        assert [char for char in kept if char in "ab"] == [char for char in text if char in "ab"]


def test_first_words() -> None:
    assert first_words("one\ntwo\n\nthree\nfour\nfive", Setting.VERSE) == "one\ntwo\nthree\nfour"
    assert (
        first_words("*Every* word counts, and then some more", Setting.PROSE, length=22)
        == "Every word counts…"
    )
    assert first_words("Short.", Setting.PROSE) == "Short."
