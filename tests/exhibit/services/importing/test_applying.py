from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from pathlib import Path

import pytest

from exhibit.media.workers import Decoders
from exhibit.model.refusals import CatalogInUse, Stopped
from exhibit.model.vocabulary import Term
from exhibit.pace import TELL_EVERY
from exhibit.ports import FileDesk
from exhibit.services.history import undo
from exhibit.services.importing import apply_import, plan_import
from tests.exhibit.services.importing.desk import BROKEN, TODAY, World, counts, picture
from tests.fakes.catalog import FakeCatalog

NAUGHTY = [
    "'; DROP TABLE piece; --", "<script>alert(1)</script>", "../../etc/passwd", "=cmd|' /C calc'!A0",
    "%s%n{0}", "ﷺ", "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕", "🏳️‍🌈👩🏽‍⚕️", "الكل في المجمو عة", "\u202etest\u202c",
    "NUL", "0", "None", "\u00a0", "-", "🙂",
]  # fmt: skip


def fill(world: World) -> None:
    world.put("a.jpg")
    world.put("b.jpg", BROKEN)
    world.put("c.jpg")
    world.put("poem.txt", "one\ntwo\nthree\n")
    world.sheet(
        [
            {"ID": "1", "Title": "A", "Files": "a.jpg; b.jpg", "Odd": "x"},
            {"ID": "2", "Title": "B", "Files": "poem.txt; gone.jpg", "Odd": ""},
        ]
    )


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_dry_run_changes_not_one_byte_and_says_what_the_real_run_says(world: World) -> None:
    fill(world)
    before = everything(world.root)
    pieces = world.dossiers()

    planned = world.dry_run()

    assert (before, pieces) == (everything(world.root), world.dossiers())
    done = world.run()
    assert asdict(planned) | {"dry_run": False} == asdict(done)
    assert (3, 0, 0, 1, 0) == counts(done)
    assert "nothing was written" in planned.to_words()


def test_a_dry_run_of_a_known_source_says_the_same_too(world: World) -> None:
    fill(world)
    world.run()

    assert asdict(world.dry_run()) | {"dry_run": False} == asdict(world.run())


def test_the_report_is_one_json_object_with_the_promised_names(world: World) -> None:
    fill(world)
    said = json.loads(json.dumps(world.run().to_json()))

    assert {
        "dry_run", "source", "created", "changed", "same", "refused", "duplicates", "rows",
        "unmatched_columns",
        "files_without_row", "missing_files", "notes", "vanished",
    } == set(said)  # fmt: skip
    assert {
        "row", "piece", "title", "outcome", "files", "changes", "stays", "refused", "duplicates", "warnings",
        "offers", "private",
    } == set(said["rows"][0])  # fmt: skip
    assert {"name": "a.jpg", "matched": "a.jpg", "how": "exactly"} == said["rows"][0]["files"][0]
    assert "b.jpg" == said["rows"][0]["refused"][0]["what"]


def test_the_words_show_ten_of_each_kind_and_count_the_rest(world: World) -> None:
    world.sheet([{"Title": f"T{n}", "Files": f"gone{n}.jpg"} for n in range(14)])
    words = world.run().to_words()

    assert "14 created" in words
    assert "gone9.jpg" in words
    assert "gone10.jpg" not in words
    assert "and 4 more" in words


def test_a_whole_import_is_one_step(world: World) -> None:
    fill(world)
    world.run()

    with world.catalog.read() as view:
        (step,) = view.steps()
    assert ("Import source: 3 created, 0 changed", "Ana") == (step.label, step.who)
    undo(world.catalog)
    assert () == world.dossiers()
    assert (3, 0, 0, 1, 0) == counts(world.run())


@pytest.mark.parametrize("at", range(12))
def test_stopped_anywhere_it_leaves_the_catalog_alone_and_the_next_run_finishes(
    world: World, at: int
) -> None:
    fill(world)
    calls = 0

    def stop(done: int, total: int, what: str = "") -> None:
        nonlocal calls
        calls += 1
        if calls > at:
            raise Stopped

    try:
        world.run(stop)
    except Stopped:
        assert () == world.dossiers()
        assert (3, 0, 0, 1, 0) == counts(world.run())
    else:
        assert calls <= at
    assert 3 == len(world.dossiers())
    assert [] == list((world.root / "store").rglob(".incoming-*"))


@pytest.mark.parametrize("at", ["Reading the rows", "Comparing with the catalog"])
def test_many_rows_can_be_stopped_while_nothing_but_rows_is_looked_at(world: World, at: str) -> None:
    world.sheet([{"ID": str(number), "Title": f"T{number}"} for number in range(2 * TELL_EVERY)])

    def stop(done: int, total: int, what: str = "") -> None:
        if what == at:
            raise Stopped

    with pytest.raises(Stopped):
        world.run(stop)
    assert () == world.dossiers()


def test_originals_and_derivatives_are_there_before_the_rows(world: World) -> None:
    fill(world)
    kept: list[int] = []
    write = world.catalog.write

    def watched(label: str, who: str = "") -> object:
        kept.append(len(list((world.root / "store" / "originals").rglob("*.*"))))
        return write(label, who)

    world.catalog.write = watched  # type: ignore[method-assign,assignment]
    world.run()

    assert [3] == kept


def test_another_import_meanwhile_doubles_nothing(world: World) -> None:
    fill(world)
    with world.catalog.read() as view:
        plan = plan_import(view, world.source, None, None, world.desk(), today=TODAY, decode=False)
    world.run()

    report = apply_import(world.catalog, plan, world.store, world.desk())

    assert (0, 0, 3, 1, 0) == counts(report)
    assert 3 == len(world.dossiers())


def test_a_file_that_changes_while_it_is_imported_is_refused(world: World) -> None:
    fill(world)
    with world.catalog.read() as view:
        plan = plan_import(view, world.source, None, None, world.desk(), today=TODAY, decode=False)
    world.put("a.jpg", picture("other"))
    report = apply_import(world.catalog, plan, world.store, world.desk())

    assert "changed while" in report.rows[0].refused[0].reason
    assert () == world.dossiers()[0].media
    assert (0, 1, 2, 1, 0) == counts(world.run())


def test_a_second_program_is_told_before_any_file_is_kept(world: World) -> None:
    fill(world)
    world.catalog.writable = False

    with pytest.raises(CatalogInUse):
        world.run()
    assert not (world.root / "store").exists()
    assert 3 == world.dry_run().count("created")


def test_a_derivative_that_is_lost_is_made_again(world: World) -> None:
    fill(world)
    world.run()
    lost = next((world.root / "store" / "derivatives").rglob("*.jpg"))
    lost.unlink()

    assert (0, 0, 3, 1, 0) == counts(world.run())
    assert lost.exists()


def test_a_known_source_is_not_decoded_again(world: World) -> None:
    fill(world)
    world.run()
    world.prepared.clear()
    world.run()

    assert [] == world.prepared


def test_any_text_comes_through_unchanged(world: World) -> None:
    rows = [{"ID": f"n{n}", "Title": f"x{text}x", "Odd": f"x{text}x"} for n, text in enumerate(NAUGHTY)]
    world.sheet(rows)
    world.run()

    assert [row["Title"] for row in rows] == [one.texts[0].value for one in world.dossiers()]
    assert [row["Odd"] for row in rows] == [one.notes[0].value for one in world.dossiers()]


def test_naughty_cells_everywhere_are_never_an_error(world: World) -> None:
    headings = [
        "ID",
        "Title",
        "Files",
        "Artist",
        "Display name",
        "Role",
        "Themes",
        "Status",
        "Consent",
        "Language",
    ]
    world.sheet([dict.fromkeys(headings, f"{text} {n}") for n, text in enumerate(NAUGHTY)])

    assert len(NAUGHTY) == world.run().count("created")
    assert len(NAUGHTY) == world.run().count("same")


def test_a_folder_without_a_sheet_and_an_empty_one(world: World) -> None:
    assert (0, 0, 0, 0, 0) == counts(world.run())
    world.put("a.jpg")
    assert (1, 0, 0, 0, 0) == counts(world.run())


def test_the_real_decoders_fit_the_desk(world: World, tmp_path: Path) -> None:
    import pyvips

    image = pyvips.Image.black(40, 20, bands=3).linear(1, [200, 100, 50]).cast("uchar")
    world.put("a.jpg", image.copy(interpretation="srgb").jpegsave_buffer())
    world.put("cut.jpg", (world.source / "a.jpg").read_bytes()[:300])
    with Decoders(workers=0) as decoders:
        desk = world.desk()
        real = FileDesk(
            look=decoders.look,
            prepare=decoders.prepare,
            probe=decoders.probe_only,
            store=desk.store,
            long_edges=desk.long_edges,
        )
        with world.catalog.read() as view:
            plan = plan_import(view, world.source, None, None, real, today=date(2027, 1, 1))
        report = apply_import(world.catalog, plan, world.store, real)

    medium = world.only().media[0]
    assert (1, 0, 0, 1, 0) == counts(report)
    assert (40, 20, "#c86432") == (medium.width, medium.height, medium.color)
    assert "2027-0001" == world.only().piece.accession


def test_without_any_vocabulary_nothing_is_lost(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.catalog = FakeCatalog()
    with world.catalog.write("one term") as work:
        work.terms.add(Term(vocabulary="theme", slug="hope"))
        work.commit(recorded=False)
    world.sheet([{"Title": "A", "Form": "painting", "Themes": "hope"}])
    world.run()

    assert ["painting"] == [note.value for note in world.only().notes]
    assert ["hope"] == [term.slug for term in world.only().terms]
