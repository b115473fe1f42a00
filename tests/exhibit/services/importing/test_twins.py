from __future__ import annotations

from pathlib import Path

import pytest

from exhibit.services.importing import ImportPlan, plan_import
from exhibit.services.importing.reported import Alike, Double
from exhibit.services.importing.twins import Twin, find_twins
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

    assert (Double(Alike.LOOK, "new.jpg", "LL-7", "a.jpg", distance=4), "Lamp") == (twin.double, twin.title)
    assert twin.medium is not None
    assert "a.jpg" == twin.medium.original_name


@pytest.mark.usefixtures("lamp")
def test_the_same_bytes_have_no_distance_and_a_text_no_file(world: World) -> None:
    world.put("copy.jpg", looking(ONE))
    world.put("story.txt", STORY)
    _, twins = planned(world)

    assert [
        Double(Alike.BYTES, "copy.jpg", "LL-7", "a.jpg"),
        Double(Alike.TEXT, piece="LL-7"),
    ] == [twin.double for (twin,) in twins.values()]


def test_in_one_source_the_other_is_a_row_with_its_file(world: World) -> None:
    world.put("a.jpg", looking(ONE))
    world.put("b.jpg", looking(NEAR))
    world.sheet([{"Title": "Lamp", "Files": "a.jpg"}, {"Title": "Door", "Files": "b.jpg"}])
    plan, twins = planned(world)
    (twin,) = twins["row 3"]

    assert ("row 2", 2) == (twin.double.item, twin.double.row)
    assert ("Lamp", plan.source.files["a.jpg"], True) == (twin.title, twin.file, twin.new)
    assert twin.medium is None


def test_a_row_that_is_there_twice_has_no_other_piece(world: World) -> None:
    world.sheet([{"Title": "Lamp", "Artist": "Ana"}, {"Title": "Lamp", "Artist": "Ana"}])
    plan, twins = planned(world)

    assert [Double(Alike.ROW, item="row 2", row=2)] == plan.report.rows[1].duplicates
    assert {} == twins


@pytest.mark.usefixtures("lamp")
def test_names_that_look_like_sentences_of_the_report_are_names(world: World) -> None:
    name = "a.jpg (the same as b.jpg of piece LL-9, distance 3 of 64).jpg"
    world.put(name, looking(NEAR))

    assert (name, 4, "Lamp") == ((twin := only(world)).double.part, twin.double.distance, twin.title)
