"""Captions as people save them: WebVTT and SRT come in leniently and go out as clean WebVTT."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.interchange.captions import (
    Captions,
    Cue,
    is_webvtt,
    plain_text,
    read_captions,
    spoken,
    to_webvtt,
)
from exhibit.model.refusals import FileRefused

WEBVTT = """WEBVTT - A film
Kind: captions

NOTE a note --> not a cue

STYLE
::cue { color: red }

intro
00:01.000 --> 00:03.500 align:start
<v Ana Ruiz>I <i>painted</i> it</v>
after nights.

01:00:00.000 --> 01:00:02.000
<00:01.000>R&amp;B &lt;3
"""
SRT = (
    "1\r\n00:00:01,000 --> 00:00:03,500\r\n{\\an8}<font color=red>I painted</font> it\r\n\r\n"
    "2\r\n00:00:04,000 --> 00:00:05,000\r\nafter 12\r\n\r\n"
)


def cues(text: str) -> tuple[Cue, ...]:
    return read_captions(text).cues


def test_webvtt() -> None:
    expected = (Cue(1, 3.5, "Ana Ruiz: I painted it\nafter nights."), Cue(3600, 3602, "R&B <3"))
    assert Captions(expected) == read_captions(WEBVTT)
    assert (True, False) == (is_webvtt("\ufeff" + WEBVTT), is_webvtt("WEBVTTX\n"))


def test_srt() -> None:
    assert Captions((Cue(1, 3.5, "I painted it"), Cue(4, 5, "after 12"))) == read_captions(SRT)


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff00:01.000 --> 00:03.500\nHello",
        "00:01,0 -> 00:03,5\rHello\r",
        "1\n0:00:01.000-->0:00:03.500\nHello\n\n",
        "7\n00:00:01:000 --> 00:00:03:500\n\nHello",
        "00:00:01,000 –> 00:00:03,500 X1:40\nHello",
    ],
)
def test_unusual_writings_are_understood(text: str) -> None:
    assert (Cue(1, 3.5, "Hello"),) == cues(text)


def test_numbers_that_are_words_and_empty_lines_within_stay_in_srt() -> None:
    text = "1\n00:01,000 --> 00:02,000\n7\n\n2\n00:03,000 --> 00:04,000\none\n\ntwo\n\n"
    text += "00:05,000 --> 00:06,000\n3"
    assert ("7", "one\ntwo", "3") == tuple(cue.text for cue in cues(text))


def test_disorder_is_mended_and_said() -> None:
    text = "00:05.000 --> 00:09.000\nb\n\n00:01.000 --> 00:01.000\na\n\n00:08.000 --> 00:10.000\nc"
    read = read_captions(text)
    assert (Cue(1, 5, "a"), Cue(5, 9, "b"), Cue(8, 10, "c")) == read.cues
    assert ["out of order", "ended before beginning", "appeared while"] == [
        next(each for each in ("out of order", "ended before beginning", "appeared while") if each in remark)
        for remark in read.remarks
    ]


@pytest.mark.parametrize(
    "text", ["", "WEBVTT\n\nNOTE nothing", "A poem\n\n1 --> 2", "00:01.000 --> 00:02.000\n\n"]
)
def test_what_has_no_captions_is_refused(text: str) -> None:
    with pytest.raises(FileRefused, match="no captions"):
        read_captions(text)


def test_too_many_captions_are_refused() -> None:
    with pytest.raises(FileRefused, match="more than 50,000"):
        read_captions("WEBVTT\n\n" + "00:01.000 --> 00:02.000\na\n\n" * 50_001)


def test_a_transcript_flows_and_begins_anew_with_a_speaker_or_after_a_pause() -> None:
    said = (
        Cue(0, 1, "Ana: I painted it"),
        Cue(1, 2, "after nights."),
        Cue(2, 3, "after nights.\nAlone."),
        Cue(9, 10, "Then I slept."),
        Cue(10, 11, "- Did you?"),
    )
    expected = "Ana: I painted it after nights. Alone.\n\nThen I slept.\n\n- Did you?"
    assert expected == plain_text(said)


WORDS = st.text(alphabet="ab <>&-.\n0:/v", min_size=1, max_size=20).map(
    lambda text: "\n".join(line for line in (" ".join(line.split()) for line in text.split("\n")) if line)
)
CUES = st.lists(
    st.builds(lambda start, length, text: Cue(start / 1000, (start + length) / 1000, text),
              st.integers(0, 10**8), st.integers(1, 10**6), WORDS.filter(bool)),
    min_size=1,
    max_size=5,
)  # fmt: skip


@settings(max_examples=100)
@given(CUES)
def test_what_is_written_reads_the_same(made: list[Cue]) -> None:
    ordered = tuple(sorted(made, key=lambda cue: (cue.start, cue.end)))
    assert ordered == cues(to_webvtt(ordered))


def test_what_looks_like_markup_is_written_as_words() -> None:
    made = (Cue(0, 1, "<v Ana>so <i>be</i> it &amp; {an8} 1 --> 2"),)
    written = to_webvtt(made)
    assert (made, False) == (cues(written), "<" in written)


@settings(max_examples=100)
@given(st.text(alphabet="01:.,->\n <v/>WEBVT&;#xa{\\}", max_size=80))
def test_any_text_is_captions_or_refused(text: str) -> None:
    try:
        read = read_captions(f"00:01.000 --> 00:02.000\n{text}")
    except FileRefused:
        return
    assert all(cue.text and cue.end > cue.start >= 0 for cue in read.cues)


def test_a_speaker_who_goes_on_is_named_once() -> None:
    said = [
        (0, "Jane: Thanks"),
        (1, "Jane: for it."),
        (2, "John: Yes."),
        (3, "Jane: Good."),
        (9, "Jane: So,"),
    ]
    cues = [Cue(start, start + 1, text) for start, text in said]
    assert "Jane: Thanks for it.\n\nJohn: Yes.\n\nJane: Good.\n\nJane: So," == plain_text(cues)


@pytest.mark.parametrize(
    ("words", "voice", "text"),
    [
        ("<v Ana Ruiz>I count.", "Ana Ruiz", "I count."),
        ("<v.loud Ana>I count.\nBy fives.", "Ana", "I count.\nBy fives."),
        ("<v Ana>I count.</v>\n<v Ben>So do I.", "", "Ana: I count.\nBen: So do I."),
        ("NURSE 2: I count.", "NURSE 2", "I count."),
        ("NURSE: I count.\nMAN: So do I.", "", "NURSE: I count.\nMAN: So do I."),
        ("Remember: wash your hands.", "", "Remember: wash your hands."),
        ("At 5:30 it rings.", "", "At 5:30 it rings."),
    ],
)
def test_who_speaks_is_told_apart_where_it_is_certain(words: str, voice: str, text: str) -> None:
    (cue,) = read_captions(f"WEBVTT\n\n00:00.000 --> 00:01.000\n{words}\n").cues
    assert (voice, text) == spoken(cue)
