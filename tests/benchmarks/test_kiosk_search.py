"""Searching an edition of 10,000 works as a visitor types: the look-up, and from key to painted results."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from db.edition.reader import SqliteEditionReader, open_edition
from db.edition.writer import write_gallery_database
from db.sqlite import sqlite_module
from exhibit.model.edition import Block, EditionContent, PiecePage
from exhibit.settings import Settings
from tests.benchmarks.conftest import Ratios, percentile
from tests.benchmarks.test_catalog_search import timed, vocabulary
from tests.fakes.edition import many_cards
from tests.ui.visitor import Visitor
from ui.application import load_fonts
from ui.kiosk.program import KioskWindow
from ui.kiosk.shots import Clock

WORKS = 10_000

_BARE = """
SELECT rowid FROM (
    SELECT rowid, bm25(piece_search) AS far FROM piece_search WHERE piece_search MATCH ? LIMIT 2000
) ORDER BY far LIMIT 60
"""


@dataclass
class Published:
    reader: SqliteEditionReader
    path: Path
    words: list[str]


def told(page: PiecePage, words: list[str], weights: list[float], chance: random.Random) -> PiecePage:
    """A page with a title, a statement of 60 words and a story of 200."""
    lines = [" ".join(chance.choices(words, weights, k=40)).capitalize() + "." for _ in range(5)]
    title = " ".join(chance.choices(words, weights, k=4)).capitalize()
    return replace(
        page,
        card=replace(page.card, title=(("en", title),), noted=False),
        statement=(("en", " ".join(chance.choices(words, weights, k=60))),),
        body=(("en", tuple(Block(kind="paragraph", markup=line) for line in lines)),),
    )


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Published]:
    folder = tmp_path_factory.mktemp("edition")
    (folder / "data").mkdir()
    chance = random.Random(1)
    words = vocabulary(chance)
    weights = [1 / (place + 10) for place in range(len(words))]
    edition = many_cards(folder / "data", WORKS)
    pages = tuple(told(edition.page(card.piece_id), words, weights, chance) for card in edition.cards())
    path = folder / "data" / "gallery.db"
    write_gallery_database(path, EditionContent(front=edition.front(), pages=pages))
    reader = open_edition(folder)
    yield Published(reader, path, words)
    reader.close()


@pytest.mark.parametrize("length", [2, 3, 9])
def test_find(published: Published, length: int, benchmark: BenchmarkFixture, ratios: Ratios) -> None:
    chance = random.Random(2)
    queries = [word[:length] for word in chance.sample(published.words, 100)]
    raw = sqlite_module().connect(published.path)
    published.reader.find("", "en")
    ours, bare = [], []
    for query in queries:
        ours.append(timed(published.reader.find, query, "en"))
        bare.append(timed(run_bare, raw, query))
    benchmark(published.reader.find, queries[0], "en")
    raw.close()
    for percent in (50, 99):
        name = f"kiosk's search, {WORKS} works, {length} letters, p{percent}"
        goal = "under 15 ms" if percent == 99 else ""
        ratios.add(
            name, 1000 * percentile(ours, percent), 1000 * percentile(bare, percent), unit="ms", goal=goal
        )


def test_misspelled(published: Published, benchmark: BenchmarkFixture, ratios: Ratios) -> None:
    chance = random.Random(3)
    long = [word for word in published.words if len(word) > 6]
    queries = [word[:3] + "q" + word[4:] for word in chance.sample(long, 50)]
    published.reader.find("", "en")
    took = [timed(published.reader.find, query, "en") for query in queries]
    benchmark(published.reader.find, queries[0], "en")
    ratios.note(
        f"kiosk's search, {WORKS} works, misspelled",
        f"p50 {1000 * percentile(took, 50):.1f} ms, p99 {1000 * percentile(took, 99):.1f} ms",
    )


def run_bare(raw: Any, query: str) -> None:
    raw.execute(_BARE, (f'"{query}"*',)).fetchall()


@pytest.fixture
def seeker(published: Published, qapp: QApplication) -> Iterator[Visitor]:
    load_fonts()
    view = KioskWindow(Settings())
    view.open(published.reader)
    visitor = Visitor(view, view.show(), Clock())
    view.kiosk.do(lambda session: session.open_search())
    visitor.settle()
    yield visitor
    view.close()


def test_key_to_painted(
    seeker: Visitor, published: Published, benchmark: BenchmarkFixture, ratios: Ratios
) -> None:
    """From a key on a real keyboard until the frame that shows what it found, beside the bare query."""
    chance = random.Random(4)
    raw = sqlite_module().connect(published.path)
    ours, bare, typed = [], [], ""
    for word in chance.sample([word for word in published.words if len(word) > 4], 25):
        seeker.kiosk.do(lambda session: session.seek(""))
        seeker.watch(2)
        typed = ""
        for letter in word:
            typed += letter
            ours.append(timed(press_and_look, seeker, letter))
            if len(typed) > 1:
                bare.append(timed(run_bare, raw, typed))
    raw.close()
    benchmark(lambda: None)
    for percent in (50, 99):
        goal = "under 50 ms" if percent == 99 else ""
        ratios.add(
            f"kiosk's search, {WORKS} works, key to painted, p{percent}",
            1000 * percentile(ours, percent),
            1000 * percentile(bare, percent),
            unit="ms",
            goal=goal,
        )


def press_and_look(seeker: Visitor, letter: str) -> None:
    QTest.keyClick(seeker.window, Qt.Key(ord(letter.upper())))
    seeker.watch(1)
