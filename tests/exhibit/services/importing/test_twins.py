from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.services.importing import ImportPlan, plan_import
from exhibit.services.importing.duplicates import Same, Seen
from exhibit.services.importing.report import FileReport, RowReport
from exhibit.services.importing.twins import Twin, _read, find_twins
from tests.exhibit.services.importing.desk import TODAY, World, looking

ONE, NEAR = "00ff00ff00ff00ff", "00ff00ff00ff0fff"
STORY = "The night shift ends at seven, and the café opens at eight. In between there is snow."


def planned(world: World) -> tuple[ImportPlan, dict[str, tuple[Twin, ...]]]:
    with world.catalog.read() as view:
        plan = plan_import(view, world.source, None, None, world.desk(), today=TODAY)
        return plan, find_twins(view, plan)


def only(world: World) -> Twin:
    _, twins = planned(world)
    ((twin,),) = twins.values()
    return twin


@pytest.fixture
def lamp(world: World) -> Path:
    """A piece of the catalog whose file is no longer in the folder."""
    world.put("a.jpg", looking(ONE))
    world.sheet([{"ID": "LL-7", "Title": "Lamp", "Files": "a.jpg", "Text": STORY}])
    world.run()
    (world.source / "a.jpg").unlink()
    (world.source / "sheet.csv").unlink()
    return world.source


@pytest.mark.usefixtures("lamp")
def test_a_picture_like_one_of_the_catalog_comes_with_that_file(world: World) -> None:
    world.put("new.jpg", looking(NEAR))
    twin = only(world)

    assert ("new.jpg", "LL-7", "a.jpg", 4, "Lamp") == (
        twin.part,
        twin.number,
        twin.name,
        twin.distance,
        twin.title,
    )
    assert twin.medium is not None
    assert "a.jpg" == twin.medium.original_name


@pytest.mark.usefixtures("lamp")
def test_the_same_bytes_have_no_distance_and_a_text_no_file(world: World) -> None:
    world.put("copy.jpg", looking(ONE))
    world.put("story.txt", STORY)
    _, twins = planned(world)

    assert [("copy.jpg", None, "a.jpg"), ("", None, "")] == [
        (twin.part, twin.distance, twin.name) for (twin,) in twins.values()
    ]


def test_in_one_source_the_other_is_a_row_with_its_file(world: World) -> None:
    world.put("a.jpg", looking(ONE))
    world.put("b.jpg", looking(NEAR))
    world.sheet([{"Title": "Lamp", "Files": "a.jpg"}, {"Title": "Door", "Files": "b.jpg"}])
    plan, twins = planned(world)
    (twin,) = twins["row 3"]

    assert (2, "Lamp", plan.source.files["a.jpg"]) == (twin.row, twin.title, twin.file)
    assert twin.medium is None


def test_a_row_that_is_there_twice_has_no_other_piece(world: World) -> None:
    world.sheet([{"Title": "Lamp", "Artist": "Ana"}, {"Title": "Lamp", "Artist": "Ana"}])
    plan, twins = planned(world)

    assert 1 == plan.report.duplicates
    assert {} == twins


words = st.text("ab (.)piece of64", min_size=1, max_size=12)


@given(
    part=words, name=words, number=st.from_regex(r"[A-Z]{1,3}-\d{1,4}", fullmatch=True), far=st.integers(0, 6)
)
def test_what_the_report_says_is_read_again(part: str, name: str, number: str, far: int) -> None:
    files = [FileReport(part, part, "exactly")]
    near = Same(part, "looks like", Seen(name, piece_id=1), holds=True, detail=f", distance {far} of 64")
    same = Same(part, "the same as", Seen(name, piece_id=1), holds=True)
    text = Same("its text", "the same as that of", Seen("", piece_id=1), holds=True)
    row = RowReport(2, files=files, duplicates=[each.said(number) for each in (near, same, text)])

    assert [
        Twin(part=part, number=number, name=name, distance=far),
        Twin(part=part, number=number, name=name),
        Twin(part="", number=number),
    ] == list(_read(row))
