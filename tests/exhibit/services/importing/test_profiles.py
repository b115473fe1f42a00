from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from exhibit.interchange.mapping import MappingFile, read_mapping
from exhibit.model.refusals import Refusal
from exhibit.services.importing.profiles import find_profile, list_profiles, profile_name, remember_profile

HEADINGS = ("What did you make?", "Who?", "Office use only")
MAPPING = MappingFile(dict(zip(HEADINGS, ("title", "contributor", "ignore"), strict=True)), language="es")


def test_a_profile_is_found_by_its_headings_in_any_order_and_is_a_mapping_file(tmp_path: Path) -> None:
    kept = remember_profile(tmp_path / "profiles", "Spring call 2026", HEADINGS, MAPPING)

    found = find_profile(tmp_path / "profiles", reversed(HEADINGS))

    assert ("Spring call 2026", MAPPING) == (kept.name, read_mapping(kept.path))
    assert kept == found


def test_the_encoding_of_one_file_is_not_remembered_for_the_next(tmp_path: Path) -> None:
    kept = remember_profile(tmp_path, "One", HEADINGS, replace(MAPPING, encoding="cp850", layout="plain"))

    assert replace(MAPPING, layout="plain") == kept.mapping == read_mapping(kept.path)


def test_a_folder_without_a_sheet_has_nothing_to_remember(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="a sheet"):
        remember_profile(tmp_path, "One", (), MappingFile())


def test_other_headings_have_no_profile(tmp_path: Path) -> None:
    remember_profile(tmp_path, "One", HEADINGS, MAPPING)

    assert find_profile(tmp_path, HEADINGS[:2]) is None
    assert find_profile(tmp_path, (*HEADINGS, "More")) is None
    assert find_profile(tmp_path, ()) is None
    assert find_profile(tmp_path / "none", HEADINGS) is None


def test_there_is_one_profile_for_each_set_of_headings(tmp_path: Path) -> None:
    remember_profile(tmp_path, "One", HEADINGS, MAPPING)
    changed = MappingFile(dict.fromkeys(HEADINGS, "note"))
    remember_profile(tmp_path, "Two", HEADINGS, changed)
    remember_profile(tmp_path, "Two", HEADINGS, changed)

    assert [("Two", changed)] == [(one.name, one.mapping) for one in list_profiles(tmp_path)]


def test_a_file_that_is_no_mapping_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "odd.toml").write_text("= nothing", encoding="utf-8")

    assert () == list_profiles(tmp_path)


def test_what_is_not_whole_is_not_remembered(tmp_path: Path) -> None:
    with pytest.raises(Refusal):
        remember_profile(tmp_path, "One", (*HEADINGS, "More"), MAPPING)
    with pytest.raises(Refusal):
        remember_profile(tmp_path, " ./ ", HEADINGS, MAPPING)
    assert [] == list(tmp_path.iterdir())


def test_a_name_fits_every_file_system() -> None:
    assert "Spring call 2026" == profile_name("  Spring/call:\t2026. ")
    assert 80 == len(profile_name("x" * 300))
