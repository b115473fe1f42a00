"""Front matter above a text: its title is offered, people are told of, and the words begin below it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.media.front_matter import Fronted, without_front_matter
from exhibit.media.looking import look
from exhibit.model.secrets import Secret
from exhibit.ports import Embedded, Looked, LookJob

POEM = """---
title: "On Call"
author: Secret Author
tags:
  - night
  - hospital
---

The pager hums
like a wasp in my pocket.
"""


def looked(folder: Path, text: str, name: str = "poem.md") -> Looked:
    path = folder / name
    path.write_bytes(text.encode())
    return look(LookJob(key="poem", path=path))


@pytest.mark.parametrize("name", ["poem.md", "poem.txt"])
def test_a_title_is_offered_an_author_private_and_the_rest_left_out(tmp_path: Path, name: str) -> None:
    seen = looked(tmp_path, POEM, name)
    assert seen.words == "The pager hums\nlike a wasp in my pocket.\n"
    assert (Embedded(field="title", value="On Call", source="front matter"),) == seen.embedded
    assert (Secret.AUTHOR,) == seen.private
    remark = "The lines of its properties at its beginning (tags) are no part of the text, and were left out."
    assert (remark,) == seen.remarks
    assert "Secret" not in "".join((*seen.remarks, *seen.private))


@pytest.mark.parametrize(
    ("front", "private"),
    [
        ("authors:\n- Ana\n- Bo", (Secret.AUTHOR,)),
        ("title: Rain\nemail: ana@example.org", (Secret.CONTACT,)),
        ("title: Rain", ()),
    ],
)
def test_people_and_addresses_are_told_of(front: str, private: tuple[Secret, ...]) -> None:
    assert private == without_front_matter(f"---\n{front}\n---\nRain.", "rain.md").private


def test_a_windows_file_and_another_end_are_understood(tmp_path: Path) -> None:
    seen = looked(tmp_path, "---\r\ntitle: Rain\r\n...\r\nIt rained.\r\n")
    assert seen.words == "It rained.\n"
    assert [each.value for each in seen.embedded] == ["Rain"]


@pytest.mark.parametrize(
    "text",
    [
        "---\nMother: hello.\nSon: hi.\n---\nThey left.",
        "---\ntitle: On Call\nthe pager hums\n---\nNo pairs.",
        "---\ntitle: never closed\n",
        "\n---\ntitle: not at the beginning\n---\n",
        "---\n\n---\nTwo breaks.",
        "title: On Call\n\nThe pager hums.",
    ],
)
def test_what_only_resembles_it_stays_in_the_text(text: str) -> None:
    assert Fronted(text) == without_front_matter(text, "poem.md")


def test_a_file_of_nothing_else_is_refused(tmp_path: Path) -> None:
    seen = looked(tmp_path, "---\ntitle: On Call\n---\n\n")
    assert seen.refusal.startswith("The file has no words in it but lines of its properties.")


@given(st.text(alphabet="-:. \nabtitle", max_size=60))
def test_no_letter_below_is_ever_lost(text: str) -> None:
    below = without_front_matter(f"---\ntitle: x\n---\nbegin{text}", "poem.md")
    assert f"begin{text}" == below.words
