from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.interchange.mapping import match_columns
from exhibit.interchange.sheets import Row
from exhibit.services.importing.matching import EXACT, IN_FOLDER, Match
from exhibit.services.importing.matching_rows import match_rows
from exhibit.services.importing.renamed import BY_ID, BY_LIKENESS, BY_NAME_AND_SENDER, BY_SENDER, BY_STEM
from exhibit.services.importing.uploads import Upload, uploads_of
from exhibit.services.importing.walking import FoundFile
from tests.exhibit.services.importing.desk import World

HEADINGS = ("Files", "Submission ID", "Artist")
DRIVE = "https://drive.google.com/open?id={}"
FIRST, SECOND = "1AbCdEf_hIjK-lMnOp", "1ZyXwVuTsRqPoNmLk"


def matched(names: list[str], *rows: tuple[str, str, str]) -> list[tuple[Match, ...]]:
    files = [FoundFile(Path(name), name) for name in names]
    sheet = [Row(number, cells) for number, cells in enumerate(rows, start=2)]
    return match_rows(files, match_columns(HEADINGS), sheet)


def found(names: list[str], *rows: tuple[str, str, str]) -> list[list[tuple[str, str]]]:
    return [
        [(" + ".join(file.name for file in match.files), match.how) for match in row]
        for row in matched(names, *rows)
    ]


def test_a_link_is_matched_by_the_id_in_a_name() -> None:
    cell = f"{DRIVE.format(FIRST)}, {DRIVE.format(SECOND)}"

    assert [[(f"{FIRST}.jpg", BY_ID), (f"photo ({SECOND}).jpg", BY_ID)]] == found(
        [f"{FIRST}.jpg", f"photo ({SECOND}).jpg", "other.jpg"], (cell, "", "")
    )
    assert [[("", "")]] == found([f"{FIRST}x.jpg"], (DRIVE.format(FIRST), "", ""))


def test_a_link_without_a_name_is_matched_by_who_sent_it_where_the_count_is_right() -> None:
    two = f"{DRIVE.format(FIRST)}, {DRIVE.format(SECOND)}"
    files = ["b - Ana Ruiz.jpg", "a - Ana Ruiz.jpg", "c - Ben Oh.jpg"]

    assert [
        [("a - Ana Ruiz.jpg", BY_SENDER), ("b - Ana Ruiz.jpg", BY_SENDER)],
        [("c - Ben Oh.jpg", BY_SENDER)],
    ] == found(files, (two, "", "ana ruiz"), (DRIVE.format("1MnOpQrStUvW"), "", "Ben Oh"))
    assert [[("", "")]] == found(files, (DRIVE.format(FIRST), "", "Ana Ruiz"))
    one = (DRIVE.format(FIRST), "", "Ben Oh")
    assert [[("", "")], [("", "")]] == found(files, one, (DRIVE.format(SECOND), "", "Ben Oh"))


def test_a_name_with_a_respondent_behind_it() -> None:
    entry = (
        '[{"name":"IMG 1.jpg","link":"https://x.sharepoint.com/a/IMG%201_Ana%20Ruiz.jpg","id":"01ABCDEFGH"}]'
    )
    files = ["IMG 1_Ana Ruiz.jpg", "IMG 1_Ben Oh.jpg", "song - Ben Oh.mp3"]

    assert [[("IMG 1_Ana Ruiz.jpg", BY_NAME_AND_SENDER)]] == found(files, (entry, "", "Ana Ruiz"))
    assert [[("song - Ben Oh.mp3", BY_NAME_AND_SENDER)]] == found(files, ("song.mp3", "", "B. Oh"))
    assert [[("IMG 1_Ana Ruiz.jpg + IMG 1_Ben Oh.jpg", "")]] == found(files, ("IMG 1.jpg", "", "Chi"))
    linked = "https://x.sharepoint.com/personal/a/IMG%201_Ana%20Ruiz.jpg?web=1"
    assert [[("IMG 1_Ana Ruiz.jpg", EXACT)]] == found(files, (linked, "", ""))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Q5/R_1abcdefgh_image.jpg", "Q5/R_2abcdefgh_image.jpg"),
        ("R_1abcdefgh-331-image.jpg", "R_2abcdefgh-331-image.jpg"),
    ],
)
def test_the_same_name_from_everybody_is_told_apart_by_the_submission(first: str, second: str) -> None:
    rows = (("image.jpg", "R_1abcdefgh", ""), ("image.jpg", "R_2abcdefgh", ""))

    assert [[(first, BY_ID)], [(second, BY_ID)]] == found([first, second], *rows)


@pytest.mark.parametrize("cell", ["Series", "series/", "a.jpg and B.jpg", "a.jpg & b.jpg", "a.jpg y b.jpg"])
def test_a_cell_may_name_a_folder_or_join_names_by_a_word(cell: str) -> None:
    files = ["Series/a.jpg", "Series/b.jpg", "Series/below/c.jpg", "and.jpg"]

    (row,) = matched(files, (cell, "", ""))
    assert ["Series/a.jpg", "Series/b.jpg"] == [file.name for match in row for file in match.files]
    assert (IN_FOLDER in {match.how for match in row}) == cell.lower().startswith("series")
    assert [[("", "")]] == found(files, ("a.jpg and z.jpg", "", ""))


def test_a_name_that_is_written_a_little_otherwise() -> None:
    files = ["Ana’s hands.jpg", "photo 3.jpg", "photo 3.png", "Müde.jpg"]

    assert [
        [("Ana’s hands.jpg", BY_LIKENESS)],
        [("photo 3.jpg", BY_LIKENESS)],
        [("Müde.jpg", EXACT)],
    ] == found(files, ("Ana's hands.jpg", "", ""), ("photo 3 .jpg", "", ""), ("“Müde.jpg”", "", ""))


def test_another_extension_of_the_same_kind() -> None:
    assert [[("IMG_1.jpg", BY_STEM)]] == found(["IMG_1.jpg", "IMG_1.txt"], ("IMG_1.HEIC", "", ""))
    assert [[("img_1.JPG", BY_STEM)]] == found(["img_1.JPG"], ("IMG_1", "", ""))
    assert [[("", "")]] == found(["song.txt"], ("song.mp3", "", ""))
    assert [[("a.jpg + a.png", "")]] == found(["a.jpg", "a.png"], ("a.heic", "", ""))


def test_a_file_that_another_row_names_is_no_replacement() -> None:
    assert [[("", "")], [("a.jpg", EXACT)]] == found(["a.jpg"], ("a.heic", "", ""), ("a.jpg", "", ""))


def test_the_report_says_how_each_was_found_and_what_was_refused(world: World) -> None:
    for name in ("Q5/R_1abcdefgh_image.jpg", "IMG_1.jpg", "x_Ana.jpg", "x_Ben.jpg"):
        world.put(name)
    world.sheet(
        [
            {"Response ID": "R_1abcdefgh", "Title": "A", "Files": "image.jpg; IMG_1.heic"},
            {"Response ID": "R_2abcdefgh", "Title": "B", "Files": "x.jpg"},
        ]
    )

    report = world.dry_run()

    assert [("image.jpg", BY_ID), ("IMG_1.heic", BY_STEM)] == [
        (one.name, one.how) for one in report.rows[0].files
    ]
    assert "fits several files, x_Ana.jpg and x_Ben.jpg" in report.rows[1].refused[0].reason
    assert "IMG_1.heic is IMG_1.jpg, found by its name, with another extension" in report.to_words()


def test_uploads_of_plain_names_are_left_to_their_names() -> None:
    assert () == uploads_of("a.jpg; b.jpg")
    assert () == uploads_of("[draft].jpg")
    link = "https://x.qualtrics.com/File.php?F=F_3xyz"
    assert (Upload(link, "File.php", ("F_3xyz",)), Upload("b.jpg", "b.jpg")) == uploads_of(f"{link}\nb.jpg")
    assert () == uploads_of('[{"name": 7}]')


@settings(max_examples=80, deadline=None)
@given(
    cells=st.lists(st.text("ab .;,|\n_-/[]{}\"':?=http", max_size=25), max_size=3),
    names=st.lists(st.text("ab._- ", min_size=1, max_size=8), unique=True, max_size=4),
)
def test_any_cell_names_files_that_are_there_and_never_chooses(cells: list[str], names: list[str]) -> None:
    rows = matched(names, *((cell, "R_1abcdefgh", "ab") for cell in cells))

    assert len(cells) == len(rows)
    for row in rows:
        for match in row:
            assert {file.name for file in match.files} <= set(names)
            assert (len(match.files) == 1) == bool(match.how)
