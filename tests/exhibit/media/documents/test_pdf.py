from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from exhibit.media.documents.pdf import NO_TEXT, read_pdf
from exhibit.media.documents.words import Written
from exhibit.model.refusals import FileRefused
from exhibit.model.secrets import Secret
from tests.exhibit.media.documents_made import pdf, set_lines, text_at

STORY = (
    "The pager went off again and we ran down the long corridor, unbelievably tired, past the posters and "
    "the vending machine that no one had filled since Friday, and then I stopped, for once, to look at the "
    "light."
)


def read(folder: Path, data: bytes) -> Written:
    path = folder / "story.pdf"
    path.write_bytes(data)
    return read_pdf(path)


def wrapped(text: str, width: int = 64) -> list[str]:
    return textwrap.wrap(text, width, break_on_hyphens=False)


def test_lines_are_joined_to_paragraphs_at_gaps(tmp_path: Path) -> None:
    data = pdf([set_lines([*wrapped(STORY), "", *wrapped(STORY)])])
    assert Written(words=f"{STORY}\n\n{STORY}") == read(tmp_path, data)


def test_a_paragraph_begins_where_a_line_is_moved_in(tmp_path: Path) -> None:
    lines = wrapped(STORY)[:3] + wrapped("   " + STORY)
    places = [(92 if line[0] == " " else 72, 650 - 15 * at, line.strip()) for at, line in enumerate(lines)]
    first, second = read(tmp_path, pdf([text_at(places)])).words.split("\n\n")
    assert (" ".join(lines[:3]), STORY) == (first, second)


def test_hyphens_at_the_ends_of_lines_are_mended_and_own_ones_kept(tmp_path: Path) -> None:
    lines = [
        "The pager went off again and we ran along the corridor, un-",
        "believably tired of it all, of the posters that are on self-",
        "care and the vending machine that no one fills, the night-",
        "light and the night-light over it that I have seen so often",
        "and no more.",
    ]
    words = read(tmp_path, pdf([set_lines(lines)])).words
    assert ("unbelievably" in words, "self-care" in words, "night-light and" in words) == (True, True, True)
    assert "\n" not in words


def test_short_lines_are_verse_with_gaps_and_indents(tmp_path: Path) -> None:
    lines = [
        (72, 650, "The lamp"),
        (108, 635, "hums"),
        (72, 605, "and I walk"),
        (72, 590, "along the longest line"),
    ]
    expected = Written(words="The lamp\n    hums\n\nand I walk\nalong the longest line", verse=True)
    assert expected == read(tmp_path, pdf([text_at(lines)]))


def test_two_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    left = [(72, 650 - 15 * at, line) for at, line in enumerate(wrapped(STORY, 30))]
    right = [(320, y, line) for _, y, line in left]
    assert f"{STORY}\n\n{STORY}" == read(tmp_path, pdf([text_at([*left, *right])])).words


def test_a_sentence_goes_on_over_the_leaf_without_what_runs_on_every_page(tmp_path: Path) -> None:
    lines = wrapped(STORY)
    pages = [lines[:2], lines[2:], wrapped(STORY)]
    contents = [
        f"{set_lines(page, top=650)}\n{text_at([(72, 760, 'On Call'), (300, 30, f'- {at} -')])}"
        for at, page in enumerate(pages, start=1)
    ]
    seen = read(tmp_path, pdf(contents))
    assert f"{STORY}\n\n{STORY}" == seen.words
    assert "It has 3 pages." == seen.remarks[0]
    assert "Page numbers and lines that stand on every page were left out" in seen.remarks[1]


def test_what_is_typed_is_no_markup(tmp_path: Path) -> None:
    assert "\u200b# *a* _b" not in read(tmp_path, pdf([set_lines([f"# *a _b {STORY[:40]}"])])).words.replace(
        "*a", ""
    )
    assert read(tmp_path, pdf([set_lines([f"# {STORY[:40]}"])])).words.startswith("\u200b# ")


def test_pages_without_text_say_so_and_pages_with_nothing_are_refused(tmp_path: Path) -> None:
    assert Written(words="", remarks=(NO_TEXT,)) == read(tmp_path, pdf(["0 0 100 100 re f"]))
    with pytest.raises(FileRefused, match="pages are empty"):
        read(tmp_path, pdf(["", ""]))


def test_an_author_is_private(tmp_path: Path) -> None:
    seen = read(tmp_path, pdf([set_lines([STORY])], info="/Author(Jane Roe)"))
    assert (Secret.AUTHOR,) == seen.private


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"%PDF-1.7\nnothing\n%%EOF", "damaged"),
        (pdf([set_lines([STORY])])[:-40], "ends before the document does"),
        (pdf([]), "damaged"),
        (pdf(["0 0 9 9 re f"] * 201), "201 pages"),
        (
            pdf(["0 0 9 9 re f"], catalog="/NeedsRendering true/AcroForm<</XFA(x)/Fields[]>>"),
            "a form .XFA.",
        ),
    ],
)
def test_what_is_refused(tmp_path: Path, data: bytes, why: str) -> None:
    with pytest.raises(FileRefused, match=why):
        read(tmp_path, data)


def test_a_locked_pdf_is_refused(tmp_path: Path) -> None:
    lock = "/Filter/Standard/V 1/R 2/P -4/O<" + "00" * 32 + ">/U<" + "11" * 32 + ">"
    data = pdf(["0 0 9 9 re f"]).replace(
        b"trailer\n<<", f"trailer\n<</Encrypt<<{lock}>>/ID[<00><00>]".encode()
    )
    with pytest.raises(FileRefused, match="protected by a password"):
        read(tmp_path, data)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="cannot be read"):
        read_pdf(tmp_path / "gone.pdf")


def test_raised_and_lowered_letters_stay_on_their_line(tmp_path: Path) -> None:
    line = "BT /F1 12 Tf 1 0 0 1 72 650 Tm (A note) Tj /F1 7 Tf 5 Ts (1) Tj /F1 12 Tf 0 Ts ( and H) Tj"
    lowered = f"{line} /F1 7 Tf -3 Ts (2) Tj /F1 12 Tf 0 Ts (O) Tj ET"
    assert "A note1 and H2O" == read(tmp_path, pdf([lowered])).words


def test_stanzas_are_parted_by_a_little_more_than_the_distance_of_lines(tmp_path: Path) -> None:
    places = [(72, 650, "The lamp"), (72, 634, "hums"), (72, 612, "and I"), (72, 596, "walk")]
    assert "The lamp\nhums\n\nand I\nwalk" == read(tmp_path, pdf([text_at(places)])).words


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_turned_pages_are_read_like_upright_ones(tmp_path: Path, turned: int) -> None:
    lines = wrapped(STORY, 40)
    data = pdf([set_lines(lines, left=80, top=280)], size="0 0 420 320")
    data = data.replace(b"/Type/Page/Parent", b"/Type/Page/Rotate %d/Parent" % turned)
    assert STORY == read(tmp_path, data).words


@pytest.mark.parametrize("matrix", ["0 1 -1 0 320 0", "-1 0 0 -1 420 320", "0 -1 1 0 0 420"])
def test_text_that_is_set_sideways_is_read(tmp_path: Path, matrix: str) -> None:
    size = "0 0 420 320" if matrix.startswith("-") else "0 0 320 420"
    content = f"{matrix} cm\n{set_lines(wrapped(STORY, 40), left=80, top=280)}"
    assert STORY == read(tmp_path, pdf([content], size=size)).words


def test_a_page_that_begins_elsewhere_than_at_nought_is_read(tmp_path: Path) -> None:
    lines = wrapped(STORY, 40)
    data = pdf([set_lines(lines, left=1080, top=1280)] * 3, size="1000 1000 1420 1320")
    assert "\n\n".join([STORY] * 3) == read(tmp_path, data).words


def test_title_and_keywords_are_offered_and_the_author_is_not(tmp_path: Path) -> None:
    info = "/Title(Microsoft Word - Night Shift)/Author(Jane Roe)/Keywords(night, Jane Roe; ward)"
    seen = read(tmp_path, pdf([set_lines([STORY])], info=info))
    assert [("title", "Night Shift"), ("keyword", "night, Jane Roe"), ("keyword", "ward")] == [
        (each.field, each.value) for each in seen.embedded
    ]
    assert {"PDF"} == {each.source for each in seen.embedded}


def test_what_was_typed_onto_a_page_is_taken_and_comments_are_not(tmp_path: Path) -> None:
    notes = (
        "<</Type/Annot/Subtype/Widget/FT/Tx/T(story)/Rect[9 9 99 99]/V(I held her hand.\\r\\rShe slept.)>>"
        "<</Type/Annot/Subtype/Widget/FT/Btn/T(agree)/Rect[9 9 99 99]/V/Yes>>"
        "<</Type/Annot/Subtype/FreeText/Rect[9 9 99 99]/Contents(Typed over)>>"
        "<</Type/Annot/Subtype/Text/Rect[9 9 99 99]/Contents(Is this true?)>>"
    )
    data = pdf([set_lines([STORY[:60]])], catalog="/AcroForm<</Fields[]>>")
    seen = read(tmp_path, data.replace(b"/Type/Page/Parent", f"/Type/Page/Annots[{notes}]/Parent".encode()))
    assert f"{STORY[:60].strip()}\n\nI held her hand.\n\nShe slept.\n\nTyped over" == seen.words
    assert ["typed into its fields", "comments"] == [
        next(each for each in ("typed into its fields", "comments") if each in remark)
        for remark in seen.remarks
    ]
