from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.interchange.fields import fields
from exhibit.interchange.mapping import (
    IGNORE,
    NOTE,
    MappingFile,
    field_name,
    mapping_text,
    match_columns,
    read_mapping,
)
from exhibit.model.refusals import SheetRefused

HEADING = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
NAME = st.sampled_from([*fields(), IGNORE, NOTE, "title (es)", "alt_text (pt-BR)"])


def read_back(text: str) -> MappingFile:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mapping.toml"
        path.write_bytes(text.encode("utf-8"))
        return read_mapping(path)


@given(st.dictionaries(HEADING, NAME, max_size=8), st.sampled_from(["", ";", "\t", ",", "|"]), HEADING)
def test_what_is_written_is_read_as_the_same(columns: dict[str, str], separator: str, sheet: str) -> None:
    mapping = MappingFile(columns, separator, sheet, "pt-BR")

    assert mapping == read_back(mapping_text(mapping))


def test_a_mapping_can_name_the_language_that_a_heading_does_not() -> None:
    mapping = MappingFile({"¿Cómo se llama?": "title (es)", "Name of it": "title"})

    columns = match_columns(("¿Cómo se llama?", "Name of it"), mapping)

    assert {("title", "es"): (0,), ("title", ""): (1,)} == columns.by_meaning


@pytest.mark.parametrize("name", ["title (klingonisch)", "city (es)", "nothing (es)", "title ()"])
def test_a_language_that_cannot_be_is_refused(name: str) -> None:
    with pytest.raises(SheetRefused):
        read_back(mapping_text(MappingFile({"A": name})))


def test_a_field_is_written_with_its_language_in_brackets() -> None:
    assert ("title (es)", "title") == (field_name("title", "es"), field_name("title"))
