"""Exports as they come, from the sheet to the report."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from exhibit.interchange.mapping import MappingFile
from exhibit.model.pieces import TextKind
from exhibit.model.vocabulary import Term
from exhibit.services.importing import Decisions, plan_again, plan_import
from exhibit.services.importing.columns import view_sheet, with_offer
from exhibit.services.importing.profiles import find_profile, remember_profile
from exhibit.services.importing.terms import TermIndex
from exhibit.services.importing.wishes import Opened, SheetWishes, open_mapped
from tests.exhibit.interchange.layouts.exports_made import EXPORTS, GOOGLE, QUALTRICS, Lines
from tests.exhibit.services.importing.desk import TODAY, World

ASKED = "What would you like to call your work?"


def put(world: World, lines: Lines, name: str = "export.csv") -> Path:
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows(lines)
    return world.put(name, stream.getvalue())


@pytest.mark.parametrize("name", EXPORTS)
def test_every_export_is_taken_in_whole(world: World, name: str) -> None:
    put(world, EXPORTS[name])

    report = world.run()

    rows = [row for row in report.rows if row.row is not None]
    assert {"created"} == {row.outcome for row in rows}
    titles = {text.value for one in world.dossiers() for text in one.texts if text.kind is TextKind.TITLE}
    assert "Window" in titles or name == "microsoft-forms"


def test_what_a_survey_knows_of_its_respondents_stays_in_private_notes(world: World) -> None:
    put(world, QUALTRICS)

    report = world.run()

    assert () == report.unmatched_columns
    first = world.dossiers()[0]
    assert "192.0.2.7" in [note.value for note in first.notes]
    assert not any("192.0.2.7" in text.value for text in first.texts)
    assert "R_1abcdefghijklmn" == first.piece.accession


def test_choices_with_commas_are_told_apart_by_the_terms_they_name() -> None:
    names = ("Hope", "Loss, grief and mourning", "Grief", "Joy")
    index = TermIndex(Term(vocabulary="theme", slug=name, labels=(("en", name),)) for name in names)

    matched = index.match("theme", "Hope, Loss, grief and mourning, Joy, small things")

    assert ["Hope", "Loss, grief and mourning", "Joy"] == [term.slug for term in matched.terms]
    assert ("small things",) == matched.unknown


def opened(path: Path, **wishes: object) -> Opened:
    return open_mapped(path, SheetWishes(**wishes))  # type: ignore[arg-type]


def test_a_layout_may_be_chosen_and_goes_before_the_mapping(world: World, tmp_path: Path) -> None:
    path = put(world, GOOGLE)
    mapping = tmp_path / "map.toml"
    mapping.write_text('[options]\nlayout = "plain"\n', encoding="utf-8")

    assert "google-forms" == opened(path).sheet.layout
    assert "plain" == opened(path, mapping=mapping).sheet.layout
    assert "google-forms" == opened(path, mapping=mapping, layout="google-forms").sheet.layout


def test_offers_are_taken_only_when_told_to(world: World) -> None:
    path = put(world, [[ASKED, "Odd"], ["Window", "x"]])

    assert ({}, {ASKED: ("title", 100)}) == (opened(path).columns.by_meaning, opened(path).columns.offered)
    taken = opened(path, accept_offers=True)
    assert {("title", ""): (0,)} == taken.columns.by_meaning
    assert f"Taken as offered: “{ASKED}” as title." in taken.sheet.notes


def test_the_desk_sees_the_offer_and_may_take_it(world: World) -> None:
    path = put(world, [[ASKED, "Odd"], ["Window", "x"]])
    view = view_sheet(world.source, path, MappingFile())

    assert ("note", "title", 100) == (view.columns[0].field, view.columns[0].offer, view.columns[0].likeness)
    assert "title" == with_offer(view, ASKED).columns[0].field
    assert view == with_offer(view, "Odd")


def test_a_remembered_profile_is_used_and_said_without_a_mapping(world: World, tmp_path: Path) -> None:
    headings = ("Werk", "Von wem")
    path = put(world, [list(headings), ["Fenster", "Ana"]])
    profiles, mapping = tmp_path / "profiles", tmp_path / "map.toml"
    columns = dict(zip(headings, ("title", "contributor"), strict=True))
    remember_profile(profiles, "Spring call", headings, MappingFile(columns, language="de"))
    mapping.write_text('[columns]\n"Werk" = "note"\n', encoding="utf-8")

    found = opened(path, profiles=profiles)

    assert {("title", ""): (0,), ("contributor", ""): (1,)} == found.columns.by_meaning
    assert ("de", True) == (found.mapping.language, "mapping profile “Spring call”" in found.sheet.notes[-1])
    assert {} == opened(path, profiles=profiles, mapping=mapping).columns.by_meaning
    assert {} == opened(path).columns.by_meaning


def test_a_profile_that_reads_the_sheet_otherwise_is_heeded(world: World, tmp_path: Path) -> None:
    path = put(world, GOOGLE)
    whole = dict.fromkeys(GOOGLE[0], "note") | {"Themes": "title"}
    remember_profile(tmp_path, "Plainly", GOOGLE[0], MappingFile(whole, layout="plain"))

    found = opened(path, profiles=tmp_path)

    assert ("plain", {("title", ""): (3,)}) == (found.sheet.layout, found.columns.by_meaning)
    profile = find_profile(tmp_path, GOOGLE[0])
    assert profile is not None
    assert "plain" == profile.mapping.layout


def test_a_plan_that_is_made_again_still_knows_the_layout(world: World) -> None:
    put(world, QUALTRICS)
    with world.catalog.read() as view:
        plan = plan_import(view, world.source, None, None, world.desk(), today=TODAY)
        again = plan_again(view, plan, Decisions().correct("row 4", {QUALTRICS[1][7]: "Door"}), world.desk())
    assert () == again.report.unmatched_columns
    assert "Door" == again.report.rows[0].title
