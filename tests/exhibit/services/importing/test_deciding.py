"""Between the plan and its writing: what is left out, what is corrected, and that just that is written."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exhibit.interchange.mapping import MappingFile
from exhibit.model.pieces import TextKind
from exhibit.model.refusals import Refusal
from exhibit.ports import FileDesk
from exhibit.services.history import undo
from exhibit.services.importing import (
    Decisions,
    ImportPlan,
    ImportReport,
    keep_files,
    plan_again,
    plan_import,
    planned_rows,
    write_import,
)
from tests.exhibit.services.importing.desk import BROKEN, TODAY, World, picture

ROWS = [
    {"ID": "1", "Title": "A", "Files": "a.jpg", "Artist": "Ana", "Odd": "x"},
    {"ID": "2", "Title": "B", "Files": "a.jpg", "Artist": "Ana", "Odd": ""},
    {"ID": "3", "Title": "C", "Files": "gone.jpg", "Artist": "Ben", "Odd": ""},
    {"ID": "3", "Title": "D", "Files": "d.txt", "Artist": "Ben", "Odd": ""},
]


def planned(world: World, mapping: MappingFile | None = None) -> ImportPlan:
    with world.catalog.read() as view:
        return plan_import(view, world.source, None, mapping, world.desk(), today=TODAY)


def again(
    world: World, plan: ImportPlan, decisions: Decisions, mapping: MappingFile | None = None
) -> ImportPlan:
    with world.catalog.read() as view:
        return plan_again(view, plan, decisions, world.desk(), mapping=mapping)


def written(world: World, plan: ImportPlan) -> ImportReport:
    kept = keep_files(world.catalog, plan, world.store, world.desk())
    return write_import(world.catalog, plan, kept, "Ana", as_shown=True)


def outcomes(plan: ImportPlan) -> dict[str, str]:
    return {row.item: row.outcome for row in plan.report.rows}


def titles(world: World) -> list[str]:
    return [text.value for one in world.dossiers() for text in one.texts if text.kind is TextKind.TITLE]


@pytest.fixture
def plan(world: World) -> ImportPlan:
    world.put("a.jpg")
    world.put("d.txt", "one\ntwo\nthree\n")
    world.put("loose.jpg")
    world.put("bad.jpg", BROKEN)
    world.sheet(ROWS)
    return planned(world)


def test_the_plan_as_it_stands(plan: ImportPlan) -> None:
    assert {
        "row 2": "created",
        "row 3": "duplicate",
        "row 4": "created",
        "row 5": "refused",
        "file bad.jpg": "refused",
        "file loose.jpg": "created",
    } == outcomes(plan)


def test_only_what_was_accepted_is_written_as_one_step(world: World, plan: ImportPlan) -> None:
    plan = again(world, plan, Decisions().leave("row 3", "row 4", "file loose.jpg"))

    assert ["left", "left"] == [outcomes(plan)[item] for item in ("row 3", "file loose.jpg")]
    report = written(world, plan)
    assert [asdict(row) for row in plan.report.rows] == [asdict(row) for row in report.rows]
    assert "A" in titles(world)
    assert not {"B", "C"} & set(titles(world))
    undo(world.catalog)
    assert () == world.dossiers()


def test_what_is_accepted_again_is_planned_as_before(world: World, plan: ImportPlan) -> None:
    left = Decisions().leave("row 2", "row 4")

    assert plan.report == again(world, plan, left.accept("row 2", "row 4")).report


def test_leaving_a_row_frees_its_id_and_its_file_for_the_next(world: World, plan: ImportPlan) -> None:
    plan = again(world, plan, Decisions().leave("row 2", "row 4"))

    found = {row.item: row for row in plan.report.rows}
    assert "created" == found["row 5"].outcome
    assert [] == found["row 3"].duplicates
    assert "3" == found["row 5"].piece


def test_leaving_a_row_makes_its_twin_the_one_that_is_taken(world: World) -> None:
    world.sheet([{"Title": "A"}, {"Title": "A"}])
    plan = planned(world)
    assert {"row 2": "created", "row 3": "duplicate"} == outcomes(plan)

    plan = again(world, plan, Decisions().leave("row 2"))

    assert {"row 2": "left", "row 3": "created"} == outcomes(plan)


def test_a_corrected_cell_takes_the_place_of_the_sheets(world: World, plan: ImportPlan) -> None:
    decisions = Decisions().correct("row 4", {"Title": "Sea", "Files": "loose.jpg", "form": "painting"})
    plan = again(world, plan, decisions)

    written(world, plan)
    piece = next(one for one in world.dossiers() if one.piece.accession == "3")
    assert "Sea" == piece.texts[0].value
    assert ["loose.jpg"] == [medium.original_name for medium in piece.media]
    assert ["painting"] == [term.slug for term in piece.terms]
    assert "file loose.jpg" not in outcomes(plan)


def test_a_correction_can_be_taken_back(world: World, plan: ImportPlan) -> None:
    decisions = Decisions().correct("row 4", {"Title": "Sea"}).correct("row 4", {})

    assert plan.report == again(world, plan, decisions).report


def test_a_loose_file_can_be_given_a_title_and_a_maker(world: World, plan: ImportPlan) -> None:
    decisions = Decisions().correct("file loose.jpg", {"Title": "Found", "Artist": "Zoë"})
    plan = again(world, plan, decisions)

    row = next(row for row in plan.report.rows if row.item == "file loose.jpg")
    assert (None, "Found", "created") == (row.row, row.title, row.outcome)
    written(world, plan)
    piece = next(one for one in world.dossiers() if one.texts and one.texts[0].value == "Found")
    assert ["Zoë"] == [person.legal_name for _, person in piece.credits]
    assert "file loose.jpg" not in {
        row.item for row in planned(world).report.rows if row.outcome == "created"
    }


def test_a_loose_file_without_any_sheet_can_be_corrected(world: World) -> None:
    world.put("only.jpg")
    plan = again(world, planned(world), Decisions().correct("file only.jpg", {"title": "Only"}))

    written(world, plan)

    assert ["Only"] == titles(world)


def test_a_file_that_only_a_correction_wants_is_decoded_then(world: World, plan: ImportPlan) -> None:
    decisions = Decisions().correct("row 5", {"ID": "4", "Files": "bad.jpg"})

    row = next(row for row in again(world, plan, decisions).report.rows if row.item == "row 5")

    assert ("created", []) == (row.outcome, row.files)
    assert "ends before" in row.refused[0].reason


def test_other_columns_are_planned_without_reading_again(world: World, plan: ImportPlan) -> None:
    (world.source / "a.jpg").unlink()
    plan = again(world, plan, Decisions(), mapping=MappingFile({"Odd": "title", "Title": "note"}))

    assert "x" == plan.report.rows[0].title
    assert "a.jpg" == plan.report.rows[0].files[0].matched
    assert "x" == again(world, plan, Decisions()).report.rows[0].title


def test_a_mapping_in_memory_does_what_a_file_does(world: World) -> None:
    world.sheet([{"What?": "A", "Who?": "Ana"}])
    mapping = MappingFile({"What?": "title", "Who?": "contributor"})

    assert ["A"] == [row.title for row in planned(world, mapping).report.rows]


def test_a_catalog_that_changed_since_is_not_written_unseen(world: World, plan: ImportPlan) -> None:
    world.run()

    with pytest.raises(Refusal, match="changed since"):
        written(world, plan)
    assert 1 == len(world.catalog._state.steps)


def test_the_second_time_everything_is_the_same(world: World, plan: ImportPlan) -> None:
    decisions = Decisions().correct("row 4", {"Title": "Sea"})
    plan = again(world, plan, decisions)
    written(world, plan)

    report = written(world, again(world, plan, decisions))

    assert {"same", "refused", "duplicate"} == {row.outcome for row in report.rows}
    assert 1 == len(world.catalog._state.steps)


def test_each_row_shows_its_picture_its_words_and_its_cells(plan: ImportPlan) -> None:
    rows = {row.item: row for row in planned_rows(plan)}

    first = rows["row 2"]
    assert first.picture is not None
    assert first.facts is not None
    assert ("a.jpg", 9) == (first.picture.name, first.facts.height)
    assert ["Title", "Files"] == [cell.heading for cell in first.cells[:2]]
    assert {"title", "files", "form", "contributor", "", "submission_id"} <= {
        cell.field for cell in first.cells
    }
    assert (("gone.jpg",), True) == (rows["row 4"].missing, rows["row 4"].worth_a_look)
    assert not rows["row 2"].worth_a_look
    assert "one\ntwo" in "".join(row.excerpt for row in rows.values())
    assert "files" not in {cell.field for cell in rows["file loose.jpg"].cells}
    assert rows["file bad.jpg"].worth_a_look


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    left=st.sets(st.integers(2, 7)),
    cells=st.dictionaries(
        st.integers(2, 7),
        st.dictionaries(st.sampled_from(["ID", "Title", "Files"]), st.sampled_from(["1", "a.jpg", "", "x"])),
    ),
)
def test_what_is_shown_is_what_is_written(
    tmp_path_factory: pytest.TempPathFactory, left: set[int], cells: dict[int, dict[str, str]]
) -> None:
    world = World(tmp_path_factory.mktemp("world"))
    world.put("a.jpg")
    world.put("b.jpg", picture("a.jpg"))
    world.sheet(
        [{"ID": str(n % 4), "Title": f"T{n % 3}", "Files": ("a.jpg", "b.jpg", "")[n % 3]} for n in range(6)]
    )
    decisions = Decisions().leave(*(f"row {number}" for number in left))
    for number, each in cells.items():
        decisions = decisions.correct(f"row {number}", each)
    plan = again(world, planned(world), decisions)

    report = written(world, plan)

    assert [asdict(row) for row in plan.report.rows] == [asdict(row) for row in report.rows]
    assert plan.report.count("created") == len(world.dossiers())
    assert not {row.piece for row in report.rows if row.outcome == "left"} - {""}


def test_a_desk_is_all_that_planning_again_needs(world: World, plan: ImportPlan) -> None:
    def unused(*_: object) -> None:
        raise AssertionError

    desk = world.desk()
    idle = FileDesk(
        look=unused,  # type: ignore[arg-type]
        prepare=unused,  # type: ignore[arg-type]
        probe=unused,  # type: ignore[arg-type]
        store=desk.store,
        long_edges=desk.long_edges,
    )
    with world.catalog.read() as view:
        assert plan.report == plan_again(view, plan, Decisions(), idle).report
