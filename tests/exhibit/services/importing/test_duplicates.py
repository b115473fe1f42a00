"""What is there already: reported and linked, held back, and taken only when somebody says so."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exhibit.media.workers import Decoders
from exhibit.model.dossier import Dossier
from exhibit.model.pieces import MediumFile, Piece, Text, TextKind
from exhibit.services.importing import (
    Decisions,
    ImportPlan,
    ImportReport,
    keep_files,
    plan_again,
    plan_import,
    write_import,
)
from exhibit.services.importing.report import CREATED, DUPLICATE, RowReport
from exhibit.services.importing.report_words import double_words
from tests.exhibit.services.importing.desk import TODAY, World, counts, film, looking, pages, picture

ONE, NEAR, FAR = "00ff00ff00ff00ff", "00ff00ff00ff0fff", "0123456789abcdef"
STORY = "The night shift ends at seven, and the café opens at eight. In between there is snow."


def links(dossier: Dossier) -> list[str]:
    return [note.value for note in dossier.notes if note.heading == "Possible duplicate"]


def said(row: RowReport) -> list[str]:
    return [double_words(double) for double in row.duplicates]


def truthful(world: World, **options: Any) -> ImportReport:
    """Import after a dry run that says the same, and once more, which changes nothing."""
    planned = world.dry_run(**options)
    done = world.run(keep=True, **options)
    assert asdict(planned) | {"dry_run": False} == asdict(done)
    kept = stored(world)
    again = world.run(**options)
    assert (0, 0) == counts(again)[:2]
    assert done.count(CREATED) <= again.count("same")
    assert kept == {one.sha256 for each in world.dossiers() for one in each.media}
    return done


def stored(world: World) -> set[str]:
    return {path.stem for path in (world.root / "store" / "originals").rglob("*.*")}


def test_a_picture_saved_again_is_held_back_and_shown_with_its_distance(world: World) -> None:
    world.put("a.jpg", looking(ONE))
    world.put("b.jpg", looking(NEAR, "smaller"))
    world.put("c.jpg", looking(FAR))

    report = truthful(world)

    assert (2, 0, 0, 0, 1) == counts(report)
    assert ["b.jpg (looks like a.jpg of piece 2026-0001, distance 4 of 64)"] == said(report.rows[1])
    assert (DUPLICATE, "") == (report.rows[1].outcome, report.rows[1].piece)
    assert "--take-duplicates" in report.to_words()


def test_it_is_found_in_the_catalog_too(world: World) -> None:
    world.put("a.jpg", looking(ONE))
    world.sheet([{"ID": "LL-7", "Title": "A", "Files": "a.jpg"}])
    world.run()
    (world.source / "a.jpg").unlink()
    world.put("new.jpg", looking(NEAR))
    world.sheet([{"Title": "New", "Files": "new.jpg"}])

    report = truthful(world)

    assert ["new.jpg (looks like a.jpg of piece LL-7, distance 4 of 64)"] == said(report.rows[0])
    assert 1 == len(world.dossiers())


def test_told_to_it_is_taken_and_linked_by_a_private_note(world: World) -> None:
    world.put("a.jpg", looking(ONE))
    world.put("b.jpg", looking(NEAR))
    world.put("copy of a.jpg", looking(ONE))
    world.put("one.txt", STORY)
    world.put("two.pdf", pages(STORY.upper().replace(",", " -")))

    report = truthful(world, take_duplicates=True)

    assert (5, 0, 0, 0, 3) == counts(report)
    assert [
        [],
        ["b.jpg (looks like a.jpg of piece 2026-0001, distance 4 of 64)"],
        ["copy of a.jpg (the same as a.jpg of piece 2026-0001)"],
        [],
        ["its text (the same as that of piece 2026-0004)"],
    ] == [links(one) for one in world.dossiers()]


def test_the_same_text_in_another_file_is_held_back(world: World) -> None:
    world.put("one.txt", STORY)
    world.put("two.pdf", pages(STORY.lower().replace("é", "e\u0301") + "\n\n"))
    world.put("short.txt", "Snow.")
    world.put("short.pdf", pages("snow"))

    report = truthful(world)

    assert (3, 0, 0, 0, 1) == counts(report)
    assert "its text" in said(next(row for row in report.rows if row.duplicates))[0]


@pytest.mark.parametrize("opening", ["", " . - " * 80, "Word " * 70])
def test_the_same_text_is_found_in_the_catalog_whatever_it_opens_with(world: World, opening: str) -> None:
    world.sheet([{"ID": "1", "Title": "One", "Body": opening + STORY}])
    world.run()
    rows = [{"ID": "2", "Title": "Two", "Body": (opening + STORY).replace(" ", "  ").upper()}]
    world.sheet([*rows, {"ID": "3", "Title": "Three", "Body": opening + STORY + " And wind."}])

    report = truthful(world)

    assert [DUPLICATE, CREATED] == [row.outcome for row in report.rows]
    assert ["its text (the same as that of piece 1)"] == said(report.rows[0])


def test_a_text_beside_a_picture_of_its_own_is_only_reported(world: World) -> None:
    world.put("a.jpg")
    world.put("b.jpg")
    rows = [{"Title": name, "Files": f"{name}.jpg", "Body": STORY} for name in "ab"]
    world.sheet(rows)

    assert (2, 0, 0, 0, 1) == counts(truthful(world))
    assert [[], []] == [links(one) for one in world.dossiers()]


def test_a_detail_that_two_rows_share_is_only_reported(world: World) -> None:
    for name in "abd":
        world.put(f"{name}.jpg")
    world.put("d2.jpg", looking(ONE))
    world.put("d3.jpg", looking(NEAR))
    world.sheet(
        [{"Title": "A", "Files": "a.jpg; d.jpg; d2.jpg"}, {"Title": "B", "Files": "b.jpg; d.jpg; d3.jpg"}]
    )

    report = truthful(world)

    assert (2, 0, 0, 0, 2) == counts(report)
    assert "d3.jpg (looks like d2.jpg of piece 2026-0001" in said(report.rows[1])[1]


def test_prints_of_a_series_in_other_colors_are_works_of_their_own(world: World) -> None:
    world.put("blue.jpg", looking(ONE, color="#1020a0"))
    world.put("red.jpg", looking(ONE, color="#a02010"))
    world.put("blue-again.jpg", looking(NEAR, color="#14209c"))

    report = truthful(world)

    assert ["blue-again.jpg"] == [row.files[0].matched for row in report.rows if row.outcome == CREATED][:1]
    assert (2, 0, 0, 0, 1) == counts(report)


def test_pictures_of_one_piece_may_look_alike(world: World) -> None:
    world.put("a.jpg", looking(ONE))
    world.put("a-again.jpg", looking(NEAR))
    world.sheet([{"Title": "A", "Files": "a.jpg; a-again.jpg"}])

    assert (1, 0, 0, 0, 0) == counts(truthful(world))


def test_a_mended_picture_is_no_duplicate_of_what_it_takes_the_place_of(world: World) -> None:
    world.put("a.jpg", looking(ONE))
    world.sheet([{"Title": "A", "Artist": "Ana", "Files": "a.jpg"}])
    world.run()
    world.put("a.jpg", looking(NEAR, "mended"))

    planned, report = world.dry_run(), world.run()

    assert (0, 1, 0, 0, 0) == counts(report) == counts(planned)


def test_films_and_documents_are_not_compared_by_how_they_look(world: World) -> None:
    world.put("a.mp4", film("a"))
    world.put("b.mp4", film("b"))
    world.put("c.jpg", looking("00ff00ff00ff00ff"))

    assert (3, 0, 0, 0, 0) == counts(truthful(world))


def test_a_poster_may_look_like_any_picture(world: World) -> None:
    world.put("a.jpg", looking(ONE))
    world.put("film.mp4", film())
    world.put("film-poster.jpg", looking(NEAR))

    assert (2, 0, 0, 0, 0) == counts(truthful(world))


def test_a_piece_that_is_there_never_gives_way_to_a_new_row(world: World) -> None:
    world.put("old.jpg", looking(ONE))
    world.sheet([{"ID": "1", "Title": "Old", "Files": "old.jpg"}])
    world.run()
    world.put("new.jpg", looking(NEAR))
    world.sheet(
        [{"ID": "2", "Title": "N", "Files": "new.jpg"}, {"ID": "1", "Title": "Old", "Files": "old.jpg"}]
    )

    report = truthful(world)

    assert [DUPLICATE, "same"] == [row.outcome for row in report.rows]
    assert "of piece 1," in said(report.rows[0])[0]


def planned(world: World) -> ImportPlan:
    with world.catalog.read() as view:
        return plan_import(view, world.source, None, None, world.desk(), today=TODAY)


def again(world: World, plan: ImportPlan, decisions: Decisions) -> ImportPlan:
    with world.catalog.read() as view:
        return plan_again(view, plan, decisions, world.desk())


def written(world: World, plan: ImportPlan) -> ImportReport:
    kept = keep_files(world.catalog, plan, world.store, world.desk())
    return write_import(world.catalog, plan, kept, "Ana", as_shown=True)


def test_at_the_desk_each_is_taken_or_held_back_for_itself(world: World) -> None:
    world.put("a.jpg", looking(ONE))
    world.put("b.jpg", looking(NEAR))
    world.put("copy.jpg", looking(ONE))
    plan = planned(world)
    decisions = Decisions().take("file b.jpg", "file copy.jpg").hold_back("file copy.jpg")
    assert plan.report == again(world, again(world, plan, decisions), Decisions()).report

    plan = again(world, plan, decisions)
    report = written(world, plan)

    assert [asdict(row) for row in plan.report.rows] == [asdict(row) for row in report.rows]
    assert [CREATED, CREATED, DUPLICATE] == [row.outcome for row in report.rows]
    assert 1 == len(links(world.dossiers()[1]))
    assert (0, 0, 2, 0, 2) == counts(world.run())


def test_at_the_desk_what_is_held_back_for_its_look_is_written_as_it_was_shown(world: World) -> None:
    world.put("a.jpg", looking(ONE))
    world.put("b.jpg", looking(NEAR))
    plan = planned(world)

    report = written(world, plan)

    assert [CREATED, DUPLICATE] == [row.outcome for row in report.rows]
    assert plan.report.rows == report.rows
    assert 1 == len(stored(world))


def test_leaving_the_first_frees_the_second(world: World) -> None:
    world.put("a.jpg", looking(ONE))
    world.put("b.jpg", looking(NEAR))

    plan = again(world, planned(world), Decisions().leave("file a.jpg"))

    assert ["left", CREATED] == [row.outcome for row in plan.report.rows]
    assert plan.report.rows == written(world, plan).rows


def test_a_repeated_row_is_taken_where_somebody_says_so(world: World) -> None:
    world.sheet([{"Title": "Twice"}, {"Title": "Twice"}])

    assert (2, 0, 0, 0, 0) == counts(world.run(take_duplicates=True))
    assert (0, 0, 1, 0, 1) == counts(world.run())


def test_real_pictures_saved_smaller_and_worse_are_found(world: World) -> None:
    import pyvips

    rough = pyvips.Image.gaussnoise(8, 8, mean=128, sigma=60, seed=7).resize(60, kernel="cubic")
    image = rough.bandjoin([rough.flip("vertical"), rough.rot90()]).cast("uchar").copy(interpretation="srgb")
    world.put("a.jpg", image.jpegsave_buffer(Q=95))
    world.put("b.jpg", image.resize(0.3).jpegsave_buffer(Q=40))
    world.put("c.png", image.rot180().pngsave_buffer())
    with Decoders(workers=0) as decoders, world.catalog.read() as view:
        desk = replace(world.desk(), look=decoders.look, probe=decoders.probe_only)
        report = plan_import(view, world.source, None, None, desk, today=TODAY).report

    assert [CREATED, DUPLICATE, CREATED] == [row.outcome for row in report.rows]
    assert "looks like a.jpg" in said(report.rows[1])[0]


def test_what_was_put_into_the_store_for_nothing_leaves_it_again(world: World) -> None:
    world.put("a.jpg", looking(ONE))
    world.put("b.jpg", looking(NEAR))
    world.run(keep=True)

    assert {one.media[0].sha256 for one in world.dossiers()} == stored(world)


LOOKS = st.sampled_from(["", ONE, NEAR, FAR])


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    first=st.lists(st.tuples(LOOKS, st.sampled_from("xyz")), max_size=3),
    second=st.lists(st.tuples(LOOKS, st.sampled_from("xyz")), max_size=4),
    rows=st.lists(st.tuples(st.integers(0, 6), st.sampled_from(["", "A", STORY])), max_size=4),
    take=st.booleans(),
)
def test_any_folder_comes_out_as_planned_and_nothing_twice(
    tmp_path_factory: pytest.TempPathFactory,
    first: list[tuple[str, str]],
    second: list[tuple[str, str]],
    rows: list[tuple[int, str]],
    take: bool,
) -> None:
    world = World(tmp_path_factory.mktemp("world"))
    for place, (look, word) in enumerate(first):
        world.put(f"{place}.jpg", looking(look, word) if look else picture(word))
    world.run()
    for place, (look, word) in enumerate(second):
        world.put(f"{place + 3}.jpg", looking(look, word) if look else picture(word))
    world.sheet(
        [{"Title": body[:3], "Files": f"{number}.jpg", "Body": body} for number, body in rows] or [{"ID": ""}]
    )

    report = truthful(world, take_duplicates=take)

    assert not take or not [row for row in report.rows if row.outcome == DUPLICATE and row.row is None]


def test_each_finds_its_own_among_the_many_of_a_catalog(world: World) -> None:
    with world.catalog.write("many") as work:
        for number in range(300):
            piece = work.pieces.add(Piece(accession=f"P-{number}"))
            plain = MediumFile(
                piece_id=piece.id,
                sha256=f"{number:064x}",
                extension="jpg",
                media_type="image/jpeg",
                byte_size=1,
            )
            work.media.add(replace(plain, perceptual=f"{number * 0x9E3779B97F4A7C15 % 2**64:016x}"))
            text = Text(kind=TextKind.BODY, language="en", value=f"{number} {STORY}", piece_id=piece.id)
            work.texts.add(text)
        work.commit()
    for number in range(0, 300, 30):
        world.put(f"{number}.jpg", looking(f"{number * 0x9E3779B97F4A7C15 % 2**64 ^ 3:016x}"))
        world.put(f"{number}.txt", f"{number}\n{STORY}")

    report = world.run()

    assert (0, 0, 0, 0, 20) == counts(report)
    assert all(f"piece P-{Path(row.files[0].matched).stem}" in said(row)[0] for row in report.rows)
