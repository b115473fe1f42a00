"""Bodies of documents: what is emphasized stays so, and what is typed is never markup."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.interchange.emphasis import PLAIN
from exhibit.interchange.prose import blocks, plain
from exhibit.media.documents.marking import Run, protected
from exhibit.media.documents.words import Paragraph, body
from exhibit.model.pieces import Setting
from exhibit.model.refusals import FileRefused

LONG = "and it goes on for as long as it takes to be a line that no verse of short lines ever has"


def test_runs_are_merged_and_marks_never_stand_beside_spaces() -> None:
    runs = [Run("She "), Run("ran", italic=True), Run(" on ", italic=True), Run("and ", bold=True), Run(LONG)]
    assert (f"She *ran on* **and** {LONG}", None) == body([Paragraph(runs)])


def test_bold_and_italic_within_and_beside_each_other_read_as_they_are_set() -> None:
    runs = [
        Run("a", bold=True, italic=True),
        Run("b", bold=True),
        Run(" c", italic=True),
        Run(LONG, bold=True),
    ]
    words, _ = body([Paragraph(runs)])
    assert (
        f"<b><i>a</i></b><b>b</b> <i>c</i><b>{LONG}</b>".replace("<i>c</i>", "c")
        == blocks(words, Setting.PROSE)[0].markup
    )


@pytest.mark.parametrize(
    "typed",
    [
        "*so* it goes",
        "**so**",
        "_so_ it _goes_",
        "2 * 3 * 4",
        "# of patients",
        "> 90 years",
        "*a",
        "***",
        "a_b_c",
    ],
)
def test_what_is_typed_is_never_markup(typed: str) -> None:
    paragraph = Paragraph([Run(f"{typed} {LONG}")])
    (block,) = blocks(body([paragraph])[0], Setting.PROSE)
    assert ("paragraph", f"{typed} {LONG}") == (block.kind, plain(block.markup).replace(PLAIN, ""))
    assert "<" not in block.markup


@settings(max_examples=150)
@given(
    st.lists(
        st.builds(Run, st.text(alphabet="ab *_#>\n", max_size=8), st.booleans(), st.booleans()), max_size=6
    )
)
def test_no_sign_is_lost_or_made_in_any_setting(runs: list[Run]) -> None:
    typed = "".join(run.text for run in runs) + LONG
    words, _ = body([Paragraph([*runs, Run(LONG)])])
    for setting, signs in ((Setting.VERSE, "*_#>"), (Setting.PROSE, "#>")):
        kept = "".join(plain(block.markup) for block in blocks(words, setting))
        assert [sign for sign in typed if sign.isalpha() or sign in signs] == [
            sign for sign in kept if sign.isalpha() or sign in signs
        ]


def test_plain_text_is_protected_paragraph_by_paragraph() -> None:
    assert "*a\nb\n\nc* d" == protected("*a\nb\n\nc* d")
    assert f"{PLAIN}*a\nb{PLAIN}*" == protected("*a\nb*")


def test_headings_breaks_and_items() -> None:
    made = [
        Paragraph([Run("Night #"), Run("shift", bold=True)], heading=1),
        Paragraph([Run("• • •")]),
        Paragraph([Run(LONG)], mark="1."),
        Paragraph([Run("Room #")], heading=2),
    ]
    words, _ = body(made)
    assert ["heading", "break", "paragraph", "heading"] == [
        each.kind for each in blocks(words, Setting.PROSE)
    ]
    assert f"# Night #shift\n\n* * *\n\n1. {LONG}\n\n## Room #{PLAIN}" == words


def poem(*lines: str) -> list[Paragraph]:
    return [Paragraph([Run(line)]) for line in lines]


def test_lines_in_groups_are_verse() -> None:
    made = [
        *poem("Night shift.", "", "The lamp hums."),
        Paragraph([Run("I walk.")], indent=4),
        *poem("", "", "So."),
    ]
    assert ("Night shift.\n\nThe lamp hums.\n    I walk.\n\nSo.", True) == body(made)


def test_stanzas_with_breaks_within_are_verse() -> None:
    made = poem("The lamp\nhums", "and I\n\twalk")
    assert ("The lamp\nhums\n\nand I\n    walk", True) == body(made)


def test_short_whole_sentences_may_be_prose() -> None:
    assert ("“Yes.”\n\n“No.”\n\n“Go home.”", None) == body(poem("“Yes.”", "“No.”", "“Go home.”"))


def test_a_title_of_verse_is_a_strong_line() -> None:
    made = [Paragraph([Run("On *Call*")], heading=1), *poem("the lamp", "hums", "and hums")]
    assert (
        "**On *Call***\n\nthe lamp\nhums\nand hums".replace("*Call*", f"{PLAIN}*Call{PLAIN}*"),
        True,
    ) == body(made)


def test_controls_are_taken_out() -> None:
    assert ("abc\n\nd", None) == body(poem("a\0b\x1bc\x9f", "d\ud800"))


def test_too_many_letters_are_refused() -> None:
    with pytest.raises(FileRefused, match="10 million letters"):
        body([Paragraph([Run("a" * 10_000_001)])])
