"""An edition of real files, of which a picture was cut and another's bits were flipped."""

from __future__ import annotations

import hashlib
import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from db.edition.reader import open_edition
from db.edition.writer import write_gallery_database
from exhibit.model.edition import EditionContent, Picture, PiecePage
from tests.fakes.edition import FakeEdition
from tests.ui.conftest import Enter
from tests.ui.visitor import Visitor
from ui.jobs import Jobs
from ui.kiosk.checking import Check

CUT, FLIPPED, LOST = 1, 2, 3
"""Works: the first two lose their larger size, the third both."""

# Until it is known better, the decoder is given what is there; that is what this is about.
pytestmark = pytest.mark.qt_log_ignore("Corrupt JPEG data")

Walked = tuple[Visitor, Check]


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def _flip(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0x55
    file.write_bytes(content)


def _named(picture: Picture, root: Path, data: Path) -> Picture:
    sizes = []
    for size in picture.renditions:
        content = (root / size.path).read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        path = f"objects/{digest[:2]}/{digest}.jpg"
        (data / path).parent.mkdir(parents=True, exist_ok=True)
        (data / path).write_bytes(content)
        sizes.append(replace(size, path=path))
    return replace(picture, renditions=tuple(sizes))


def _page(page: PiecePage, root: Path, data: Path) -> PiecePage:
    pictures = tuple(_named(picture, root, data) for picture in page.pictures)
    card = replace(page.card, picture=pictures[0], noted=False, veiled=False)
    return replace(page, card=card, pictures=pictures, related=(), content_note=(), content_notes=())


@pytest.fixture
def pages(edition: FakeEdition, tmp_path: Path) -> list[PiecePage]:
    chosen = [page for page in (edition.page(card.piece_id) for card in edition.cards()) if page.pictures][:4]
    made = [_page(page, edition.root, tmp_path / "data") for page in chosen]
    return [
        replace(page, card=replace(page.card, piece_id=at, number=at))
        for at, page in enumerate(made, start=1)
    ]


@pytest.fixture
def folder(edition: FakeEdition, pages: list[PiecePage], tmp_path: Path) -> Path:
    """A published edition; what its objects hold is spoiled by ``spoiled``."""
    content = EditionContent(front=replace(edition.front(), works=len(pages)), pages=tuple(pages))
    write_gallery_database(tmp_path / "data" / "gallery.db", content)
    return tmp_path


@pytest.fixture
def spoiled(folder: Path, pages: list[PiecePage]) -> list[str]:
    """Paths of the damaged files."""
    harm: list[tuple[int, int, Callable[[Path], None]]] = [
        (CUT, -1, _cut),
        (FLIPPED, -1, _flip),
        (LOST, 0, _flip),
        (LOST, 1, _cut),
    ]
    paths = []
    for piece, size, spoil in harm:
        path = pages[piece - 1].pictures[0].renditions[size].path
        spoil(folder / "data" / path)
        paths.append(path)
    return sorted(paths)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shut_down()


@pytest.fixture
def walk(enter: Enter, folder: Path, jobs: Jobs) -> Iterator[Callable[[], Walked]]:
    readers, checks = [], []

    def open_kiosk() -> Walked:
        visitor = enter(of=None)
        check = Check(visitor.kiosk, lambda: visitor.window, jobs)
        readers.append(open_edition(folder))
        checks.append(check)
        visitor.view.open(readers[0])
        visitor.settle()
        return visitor, check

    yield open_kiosk
    for check in checks:
        check.close()
    for reader in readers:
        reader.close()


def _checked(walked: Walked, qtbot: QtBot, jobs: Jobs) -> Visitor:
    visitor, check = walked
    check.start()
    qtbot.waitUntil(lambda: jobs.running == 0)
    return visitor


def _source(visitor: Visitor, name: str) -> str:
    return next(
        str(child.property("source").toString())
        for child in visitor.item(name).childItems()
        if child.inherits("QQuickImage")
    )


def test_each_damaged_file_is_told_of_once_by_its_path_in_the_edition(
    walk: Callable[[], Walked],
    spoiled: list[str],
    qtbot: QtBot,
    jobs: Jobs,
    folder: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    walked = walk()
    with caplog.at_level(logging.WARNING):
        _checked(walked, qtbot, jobs)
        _checked(walked, qtbot, jobs)
    told = [record.getMessage() for record in caplog.records if record.name == "ui.kiosk.checking"]
    assert spoiled == [path for path in spoiled for line in told if path in line]
    assert len(spoiled) == len(told)
    assert str(folder) not in caplog.text


def test_a_sound_edition_is_left_as_it_is(
    walk: Callable[[], Walked], qtbot: QtBot, jobs: Jobs, caplog: pytest.LogCaptureFixture
) -> None:
    visitor = _checked(walk(), qtbot, jobs)
    assert visitor.kiosk.contents is not None
    assert set() == visitor.kiosk.contents.damaged
    assert "damaged" not in caplog.text


@pytest.mark.parametrize("piece", [CUT, FLIPPED])
def test_another_size_serves_for_a_damaged_one(
    walk: Callable[[], Walked],
    spoiled: list[str],
    pages: list[PiecePage],
    qtbot: QtBot,
    jobs: Jobs,
    piece: int,
) -> None:
    visitor = _checked(walk(), qtbot, jobs)
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(piece)
    visitor.settle()
    whole = visitor.item("wholePicture")
    small, large = pages[piece - 1].pictures[0].renditions
    assert _source(visitor, "wholePicture").endswith(small.path)
    assert not visitor.sees("pictureMissing")
    assert whole.width() / whole.height() == pytest.approx(large.width / large.height, rel=0.01)


def test_a_picture_without_a_whole_size_leaves_its_place_and_a_calm_word(
    walk: Callable[[], Walked], spoiled: list[str], qtbot: QtBot, jobs: Jobs
) -> None:
    visitor = _checked(walk(), qtbot, jobs)
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(LOST)
    visitor.settle()
    assert visitor.sees("pictureMissing")
    assert _source(visitor, "wholePicture") == ""
    assert not visitor.sees("lookCloser")
    visitor.touch("wholePicture")
    assert "" == visitor.overlay
    visitor.kiosk.openZoom(0)
    visitor.settle()
    assert "zoom" == visitor.overlay
    visitor.kiosk.back()
    visitor.kiosk.back()
    visitor.kiosk.openAll()
    visitor.settle()
    assert "" == _picture_of(visitor, LOST)
    assert "" != _picture_of(visitor, CUT)


@pytest.fixture
def tiled(folder: Path) -> list[str]:
    """Tiles of two large pictures, of which two of the first and one of the second are damaged."""
    listed, spoiled = [], []
    for scan, lost in (("ab" * 32, {"9/0_0", "10/1_0"}), ("cd" * 32, {"10/0_0"})):
        for name in ("9/0_0", "10/0_0", "10/1_0"):
            path = f"objects/{scan[:2]}/{scan}_files/{name}.jpg"
            tile = folder / "data" / path
            tile.parent.mkdir(parents=True, exist_ok=True)
            tile.write_bytes(name.encode())
            listed.append(f"{hashlib.sha256(tile.read_bytes()).hexdigest()}  data/{path}\n")
            if name in lost:
                tile.unlink()
                spoiled.append(path)
    (folder / "manifest-sha256.txt").write_text("".join(listed), newline="")
    return spoiled


def test_damaged_tiles_are_left_out_and_told_of_once_for_each_picture(
    walk: Callable[[], Walked],
    spoiled: list[str],
    tiled: list[str],
    qtbot: QtBot,
    jobs: Jobs,
    caplog: pytest.LogCaptureFixture,
) -> None:
    walked = walk()
    with caplog.at_level(logging.WARNING):
        visitor = _checked(walked, qtbot, jobs)
        _checked(walked, qtbot, jobs)
    assert visitor.kiosk.contents is not None
    assert {*spoiled, *tiled} == visitor.kiosk.contents.damaged
    told = [line for line in caplog.messages if line.startswith("The tile ")]
    advice = "of the edition is damaged and is not shown. Install the edition again."
    assert [f"The tile {tiled[0]} {advice}", f"The tile {tiled[2]} {advice}"] == told


def test_it_rests_after_some_tiles_and_not_after_each(
    walk: Callable[[], Walked],
    tiled: list[str],
    folder: Path,
    qtbot: QtBot,
    jobs: Jobs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    manifest = folder / "manifest-sha256.txt"
    manifest.write_text(manifest.read_text() * 100, newline="")
    rests: list[float] = []
    monkeypatch.setattr("ui.kiosk.checking.time.sleep", rests.append)
    _checked(walk(), qtbot, jobs)
    assert 0 < len(rests) < 300


def test_what_a_visitor_came_upon_is_not_told_of_again(
    walk: Callable[[], Walked],
    tiled: list[str],
    folder: Path,
    qtbot: QtBot,
    jobs: Jobs,
    caplog: pytest.LogCaptureFixture,
) -> None:
    walked = walk()
    url = (folder / "data" / tiled[0]).parents[1].as_uri()
    with caplog.at_level(logging.WARNING):
        assert ["10/1_0"] == walked[0].kiosk._views.unsound(url, ["10/1_0"])
        _checked(walked, qtbot, jobs)
    assert 2 == len([line for line in caplog.messages if "tile" in line])


def _picture_of(visitor: Visitor, piece: int) -> str:
    tile = visitor.item(f"tile-{piece}")
    return next(_address(item) for item in visitor.items(tile) if item.inherits("QQuickImage") or _bare(item))


def _bare(item: QQuickItem) -> bool:
    return item.property("tone") is not None and item.property("damaged") is True


def _address(item: QQuickItem) -> str:
    return "" if _bare(item) else str(item.property("source").toString())


def test_only_what_is_whole_is_offered_to_be_looked_at(
    walk: Callable[[], Walked], edition: FakeEdition, tmp_path: Path
) -> None:
    visitor = walk()[0]
    page = next(page for page in (edition.page(one.piece_id) for one in edition.cards()) if page.pictures)
    whole, gone = page.pictures[0], replace(page.pictures[0], alt=(("en", "Gone"),))
    size = replace(whole.renditions[-1], path="gone.jpg")
    gone = replace(gone, renditions=(size,), region=(0.1, 0.1, 0.2, 0.2))
    shown = replace(
        page,
        card=replace(page.card, piece_id=1, noted=False, veiled=False),
        pictures=(whole, gone, replace(whole, region=(0.5, 0.5, 0.2, 0.2))),
        content_note=(),
        content_notes=(),
        related=(),
    )
    visitor.view.open(FakeEdition(edition.root, replace(edition.front(), works=1), [shown]))
    visitor.kiosk.leave_out(["gone.jpg"])
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(1)
    visitor.settle()
    offered = ("lookCloser", "detail-1", "detail-2")
    assert (True, False, True) == tuple(visitor.sees(name) for name in offered)
    visitor.touch("showDetails")
    assert (False, True) == (visitor.sees("frame-1"), visitor.sees("frame-2"))
    visitor.touch("lookCloser")
    views = ("view-0", "view-1", "view-2")
    assert (True, False, True) == tuple(visitor.sees(name) for name in views)


def test_what_is_in_sight_stays_until_the_next_page(
    walk: Callable[[], Walked], spoiled: list[str], pages: list[PiecePage], qtbot: QtBot, jobs: Jobs
) -> None:
    walked = walk()
    visitor = walked[0]
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(CUT)
    visitor.settle()
    small, large = pages[CUT - 1].pictures[0].renditions
    assert _source(visitor, "wholePicture").endswith(large.path)
    _checked(walked, qtbot, jobs)
    visitor.settle()
    assert _source(visitor, "wholePicture").endswith(large.path)
    visitor.kiosk.turn(1)
    visitor.kiosk.turn(-1)
    visitor.settle()
    assert _source(visitor, "wholePicture").endswith(small.path)


def test_a_wall_that_was_hung_before_hangs_anew_when_somebody_comes_back(
    walk: Callable[[], Walked], spoiled: list[str], qtbot: QtBot, jobs: Jobs
) -> None:
    walked = walk()
    visitor = walked[0]
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    visitor.settle()
    _checked(walked, qtbot, jobs)
    visitor.settle()
    assert "" != _picture_of(visitor, LOST)
    visitor.kiosk.openPiece(CUT)
    visitor.settle()
    visitor.kiosk.back()
    visitor.settle()
    assert "" == _picture_of(visitor, LOST)


def test_the_attract_loop_shows_damage_no_more_from_its_next_work_on(
    walk: Callable[[], Walked], spoiled: list[str], qtbot: QtBot, jobs: Jobs
) -> None:
    walked = walk()
    page = walked[0].item("attractPage")
    page.setProperty("at", 2)
    visitor = _checked(walked, qtbot, jobs)

    def shown() -> set[str]:
        sizes = [size for slide in page.property("slides") for size in slide["picture"]["sizes"]]
        return {path for path in spoiled if any(size["url"].endswith(path) for size in sizes)}

    assert set(spoiled) == shown()
    visitor.kiosk.freshen()
    assert set() == shown()
    assert 2 == page.property("at")


def test_it_begins_by_itself_once_a_picture_is_in_sight(
    walk: Callable[[], Walked], spoiled: list[str], qtbot: QtBot, jobs: Jobs
) -> None:
    visitor, check = walk()
    assert 0 == jobs.running
    assert check._timer.isActive()
    check._timer.timeout.emit()
    assert not check._timer.isActive()
    qtbot.waitUntil(lambda: jobs.running == 0)
    assert visitor.kiosk.contents is not None
    assert set(spoiled) == visitor.kiosk.contents.damaged


def test_it_waits_for_the_first_picture(enter: Enter, folder: Path, jobs: Jobs) -> None:
    visitor = enter(of=None)
    check = Check(visitor.kiosk, lambda: None, jobs)
    reader = open_edition(folder)
    visitor.view.open(reader)
    check._timer.timeout.emit()
    assert (0, True) == (jobs.running, check._timer.isActive())
    check.close()
    reader.close()


def test_it_stops_when_another_edition_is_opened_and_when_the_kiosk_closes(
    walk: Callable[[], Walked],
    spoiled: list[str],
    edition: FakeEdition,
    folder: Path,
    qtbot: QtBot,
    jobs: Jobs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    went_on = threading.Event()
    begun = threading.Event()

    rests = []

    def rest(seconds: float) -> None:
        rests.append(seconds)
        begun.set()
        went_on.wait(5)

    monkeypatch.setattr("ui.kiosk.checking.time.sleep", rest)
    visitor, check = walk()
    check.start()
    assert begun.wait(5)
    visitor.view.open(edition)
    went_on.set()
    qtbot.waitUntil(lambda: jobs.running == 0)
    assert visitor.kiosk.contents is not None
    assert (1, set()) == (len(rests), visitor.kiosk.contents.damaged)
    begun.clear()
    went_on.clear()
    reader = open_edition(folder)
    visitor.view.open(reader)
    check.start()
    assert begun.wait(5)
    check.close()
    went_on.set()
    reader.close()
    jobs.shut_down()
    assert (2, set()) == (len(rests), visitor.kiosk.contents.damaged)
