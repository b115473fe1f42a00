"""What is said is an English sentence that knows what it is made of."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from exhibit.model.refusals import FileRefused, Refusal
from exhibit.model.said import Said, about, and_more, as_said, both, either, listing, sentences

PAGES = Said("It has {count:,} pages.", count=1234)


def test_it_is_its_english_sentence() -> None:
    assert "It has 1,234 pages." == PAGES
    assert "It has 1,234 pages." == f"{PAGES}"
    assert '"It has 1,234 pages."' == json.dumps(PAGES)
    assert {PAGES: 1} == {"It has 1,234 pages.": 1}


def test_without_values_braces_are_braces() -> None:
    assert "a {b}" == Said("a {b}")
    assert "a {b}: it said {c}" == Said("a {b}: it said {what}", b="{b}", what="{c}")


def sent(thing: Any) -> Any:
    return pickle.loads(pickle.dumps(thing))  # noqa: S301 - our own


@pytest.mark.parametrize("again", [sent, copy.deepcopy, copy.copy])
def test_it_keeps_its_values_on_its_way_to_another_process(again: Callable[[Said], Any]) -> None:
    arrived = again(about("a.pdf", sentences(PAGES, "It is long.")))
    assert "a.pdf: It has 1,234 pages. It is long." == arrived
    assert ("{name}: {sentence}", "a.pdf") == (arrived.template, arrived.values["name"])
    first = arrived.values["sentence"].values["part0"]
    assert ("It has {count:,} pages.", {"count": 1234}) == (first.template, first.values)


def test_of_values_their_words_are_kept_and_not_they_themselves() -> None:
    said = Said("{error} at {path}", error=OSError("gone"), path=Path("a"))
    assert {"error": "gone", "path": "a"} == said.values


def test_a_sentence_alone_stays_itself_and_nothing_is_said_of_nothing() -> None:
    assert PAGES is sentences("", PAGES, "")
    assert "" == sentences("", "")


def test_names_stand_in_a_row() -> None:
    assert "a" == either(["a"]) == both(["a"]) == listing(["a"])
    assert "a or b or c" == either(["a", "b", "c"])
    assert "a and b" == both(["a", "b"])
    assert "a, b, c" == listing(["a", "b", "c"])
    assert ("a, b", "a, b and 3 more") == (and_more("a, b", 0), and_more("a, b", 3))


def test_a_refusal_says_all_of_its_parts() -> None:
    refusal = sent(FileRefused(PAGES, advice="Send one."))
    assert "It has 1,234 pages. Send one." == str(refusal) == refusal.said
    assert {"part0": PAGES, "part1": "Send one."} == refusal.said.values
    assert PAGES.values == refusal.what.values
    assert as_said("Nothing.") == Refusal("Nothing.").said
