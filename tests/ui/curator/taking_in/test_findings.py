"""What is found about a row: what is there already, what its files say inside, what was there before."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from exhibit.media.store import LONG_EDGES
from exhibit.model.secrets import Secret
from exhibit.ports import Embedded, FileDesk, Looked, LookJob, MediumDone, MediumJob
from exhibit.services.importing.report import CREATED, DUPLICATE
from tests.exhibit.services.importing.desk import World, film, looking, pages, sound
from tests.ui.curator.taking_in.test_by_ear_and_keys import missed, name_of, reachable
from ui.curator.taking_in.page import ImportPage
from ui.curator.taking_in.rows_model import NEWS
from ui.curator.taking_in.secret_words import secret_words

ONE, NEAR = "00ff00ff00ff00ff", "00ff00ff00ff0fff"

Rest = Callable[[], None]


@pytest.fixture
def rest(page: ImportPage, qtbot: QtBot) -> Rest:
    def wait() -> None:
        qtbot.waitUntil(lambda: not page.journey.renewing and page.bench.running == 0, timeout=10_000)

    return wait


def press(button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def to_report(page: ImportPage, world: World, rest: Rest) -> None:
    page.take(world.source)
    rest()
    press(page.columns.next)
    rest()
    assert page.report is page.step


def outcome(page: ImportPage, place: int = 0) -> str:
    return page.journey.rows[place].report.outcome


def news(page: ImportPage, place: int = 0) -> str:
    rows = page.report.view.rows
    return str(rows.data(rows.index(place, NEWS), Qt.ItemDataRole.DisplayRole))


@pytest.fixture
def double(world: World) -> World:
    """A piece of the catalog, and its picture sent once more, saved again."""
    world.put("a.jpg", looking(ONE))
    world.sheet([{"ID": "LL-7", "Title": "Lamp", "Files": "a.jpg"}])
    world.run()
    for medium in world.only().media:
        for edge in LONG_EDGES:
            QImage(4, 3, QImage.Format.Format_RGB32).save(str(world.store.derivative(medium.sha256, edge)))
    (world.source / "a.jpg").unlink()
    world.put("new.jpg", looking(NEAR))
    world.sheet([{"Title": "New", "Files": "new.jpg"}])
    return world


def test_a_double_is_shown_beside_what_it_looks_like(page: ImportPage, double: World, rest: Rest) -> None:
    to_report(page, double, rest)
    beside = page.report.beside

    words = "new.jpg looks like a.jpg of piece LL-7 “Lamp” (4 of 64 differ)."
    assert words == beside.reasons.text()
    assert words == news(page)
    assert beside.pictures.own.isVisible()
    assert beside.pictures.twin_kept.isVisible()
    assert "a.jpg of piece LL-7 “Lamp”" == beside.pictures.twin_words.text()


def test_a_double_is_taken_all_the_same_and_held_back_again(
    page: ImportPage, double: World, rest: Rest
) -> None:
    to_report(page, double, rest)
    take = page.report.beside.take
    assert (DUPLICATE, False) == (outcome(page), page.report.apply.isEnabled())
    press(take)
    rest()
    assert (CREATED, "Hold it back again") == (outcome(page), take.text().replace("&", ""))
    press(take)
    rest()
    assert (DUPLICATE, "Take it all the same") == (outcome(page), take.text().replace("&", ""))
    QTest.keyClick(page.report.view, Qt.Key.Key_T)
    rest()
    press(page.report.apply)
    rest()

    assert 2 == len(double.dossiers())
    notes = [note.value for one in double.dossiers() for note in one.notes]
    assert ["new.jpg (looks like a.jpg of piece LL-7, distance 4 of 64)"] == notes


def test_the_same_file_shows_both_though_it_was_not_decoded_again(
    page: ImportPage, double: World, rest: Rest
) -> None:
    double.put("new.jpg", looking(ONE))
    to_report(page, double, rest)
    pictures = page.report.beside.pictures

    assert "new.jpg is the same file as a.jpg of piece LL-7 “Lamp”." == page.report.beside.reasons.text()
    assert pictures.own.isVisible()
    assert pictures.twin_kept.isVisible()


def test_of_two_in_one_folder_the_later_stands_beside_the_earlier(
    page: ImportPage, world: World, rest: Rest
) -> None:
    world.put("a.jpg", looking(ONE))
    world.put("b.jpg", looking(NEAR))
    world.sheet([{"Title": "Lamp", "Files": "a.jpg"}, {"Title": "Door", "Files": "b.jpg"}])
    to_report(page, world, rest)
    pictures = page.report.beside.pictures
    assert pictures.twin_words.isHidden()
    assert page.report.beside.take.isHidden()
    QTest.keyClick(page.report.view, Qt.Key.Key_Down)

    assert "a.jpg of row 2 “Lamp”" == pictures.twin_words.text()
    assert pictures.twin_file.isVisible()
    assert pictures.twin_kept.isHidden()
    QTest.keyClick(page.report.view, Qt.Key.Key_L)
    rest()
    assert not page.report.beside.take.isEnabled()


def test_a_row_that_is_there_twice_cannot_be_taken(page: ImportPage, world: World, rest: Rest) -> None:
    world.sheet([{"Title": "Lamp"}, {"Title": "Lamp"}])
    to_report(page, world, rest)
    QTest.keyClick(page.report.view, Qt.Key.Key_Down)

    assert "There already: row 2 says the very same." == page.report.beside.reasons.text()
    assert page.report.beside.take.isHidden()
    QTest.keyClick(page.report.view, Qt.Key.Key_T)
    rest()
    assert DUPLICATE == outcome(page, 1)


def test_a_file_that_a_row_names_twice_is_told_once(page: ImportPage, world: World, rest: Rest) -> None:
    world.put("a.jpg", looking(ONE))
    world.put("b.jpg", looking(ONE))
    world.sheet([{"Title": "Lamp", "Files": "a.jpg; b.jpg"}])
    to_report(page, world, rest)

    assert "b.jpg is the same file as a.jpg." == page.report.beside.reasons.text()


def test_what_stays_as_the_desk_left_it_is_one_line_and_needs_no_look(
    page: ImportPage, world: World, rest: Rest
) -> None:
    world.sheet([{"ID": "1", "Title": "Lamp", "Statement": "Why.", "Keywords": "tea; night"}])
    world.run()
    with world.catalog.write("Change it", "Ana") as work:
        (title,) = work.texts.find(value="Lamp")
        work.texts.put(replace(title, value="A lamp"))
        work.texts.remove(work.texts.find(value="Why.")[0].id)
        work.commit()
    to_report(page, world, rest)

    told = "Stays as you left it: Title “A lamp” (the sheet says “Lamp”); Statement “Why.” stays away."
    assert told == page.report.beside.reasons.text()
    assert told == news(page)
    assert not page.journey.rows[0].worth_a_look


def test_every_kind_of_what_is_private_has_its_words() -> None:
    assert set(Secret) == set(secret_words())


@pytest.fixture
def speaking(world: World, monkeypatch: pytest.MonkeyPatch) -> World:
    """A picture that says inside what it is, and where it was taken."""
    inside = (
        Embedded(field="title", value="Stairwell", source="XMP"),
        Embedded(field="keyword", value="rest", source="IPTC"),
    )
    plain = world.desk()

    def look(jobs: Iterable[LookJob]) -> Iterator[Looked]:
        for seen in plain.look(jobs):
            told = (Secret.POSITION,)
            yield replace(seen, embedded=inside, private=told) if seen.key == "a.jpg" else seen

    def desk() -> FileDesk:
        return replace(plain, look=look)

    monkeypatch.setattr(world, "desk", desk)
    world.put("a.jpg")
    world.sheet([{"Title": "Stairs", "Files": "a.jpg"}])
    return world


def test_what_files_say_inside_is_told_with_its_source(page: ImportPage, speaking: World, rest: Rest) -> None:
    to_report(page, speaking, rest)

    assert [
        "Title: “Stairs” stays; the XMP of a.jpg says “Stairwell”",
        "Keyword: “rest”, taken from the IPTC of a.jpg",
        "Private, kept in the catalog only: a.jpg: It says where it was taken (GPS).",
    ] == page.report.beside.inside.text().splitlines()
    assert "Its files say otherwise: Title" == news(page)


def test_a_film_and_a_sound_are_told_by_a_sign_and_facts_and_pages_are_shown(
    page: ImportPage, world: World, rest: Rest
) -> None:
    world.put("a.mp4", film(seconds=75))
    world.put("b.mp3", sound(seconds=3))
    world.put("c.pdf", pages("one two three"))
    world.put("d.jpg")
    to_report(page, world, rest)
    beside, shown = page.report.beside, []
    for _ in range(4):
        shown.append((beside.files.text(), beside.pictures.sign.isVisible(), beside.pictures.own.isVisible()))
        QTest.keyClick(page.report.view, Qt.Key.Key_Down)

    film_words, sound_words, pages_words = (words for words, _, _ in shown[:3])
    assert "File: a.mp4 · MP4 · 1 min 15 s" in film_words
    assert "3 s" in sound_words
    assert "2 page(s)" in pages_words
    assert ("File: d.jpg", False, True) == shown[3]
    assert [(True, False), (True, False), (False, True)] == [(sign, own) for _, sign, own in shown[:3]]


def test_a_film_with_a_poster_shows_that(page: ImportPage, world: World, rest: Rest) -> None:
    world.put("a.mp4", film(seconds=75))
    world.put("a-poster.jpg")
    to_report(page, world, rest)
    pictures = page.report.beside.pictures

    assert "a-poster.jpg" in pictures.own.accessibleName()
    assert pictures.sign.isHidden()


def test_pieces_that_a_later_sheet_lacks_are_listed(page: ImportPage, world: World, rest: Rest) -> None:
    rows = [{"ID": f"{number}", "Title": f"Work {number}"} for number in range(1, 6)]
    world.sheet(rows)
    world.run()
    world.sheet([*rows[:4], {"ID": "9", "Title": "New"}])
    to_report(page, world, rest)
    vanished = page.report.vanished

    assert vanished.isVisible()
    assert ["5 (Work 5)"] == [vanished.pieces.item(place).text() for place in range(vanished.pieces.count())]
    assert "Nothing is removed." in vanished.words.text()
    press(page.report.apply)
    rest()
    assert "no longer in the sheet" in page.done.words.text()


def test_many_lines_are_counted_and_none_is_lost(page: ImportPage, world: World, rest: Rest) -> None:
    names = [f"gone {number}.jpg" for number in range(20)]
    world.sheet([{"Title": "Lamp", "Files": "; ".join(names)}])
    to_report(page, world, rest)
    reasons = page.report.beside.reasons

    assert reasons.text().endswith("… and 8 more")
    assert all(name in reasons.toolTip() for name in names)


def test_a_double_and_what_vanished_have_names_and_the_tab_key_comes_everywhere(
    page: ImportPage, double: World, rest: Rest
) -> None:
    rows = [{"ID": str(number), "Title": f"Work {number}", "Files": ""} for number in range(1, 6)]
    double.sheet(rows)
    double.run()
    double.sheet([{"ID": "8", "Title": "New", "Files": "new.jpg"}, *rows[:4]])
    to_report(page, double, rest)

    wanted = reachable(page)
    assert {page.report.vanished.pieces, page.report.beside.take} <= set(wanted)
    assert [] == [type(widget).__name__ for widget in wanted if not name_of(widget)]
    assert [] == missed(wanted)


def test_stop_answers_at_once_though_the_work_does_not(
    page: ImportPage, world: World, rest: Rest, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    probe = world._probe

    def slowly(jobs: Iterable[MediumJob]) -> Iterator[MediumDone]:
        gate.wait(10)
        yield from probe(jobs)

    monkeypatch.setattr(world, "_probe", slowly)
    world.put("a.jpg")
    page.take(world.source)
    rest()
    press(page.columns.next)
    press(page.progress.stop)

    assert page.columns is page.step
    gate.set()
    rest()
    assert page.columns is page.step
