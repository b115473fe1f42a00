"""An edition that is not exactly as it was published is not taken for whole."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from exhibit.interchange.bags import Kind, write_bag
from exhibit.model.edition import FORMAT, PiecePage
from exhibit.model.refusals import EditionRefused, Stopped
from exhibit.ports import no_progress
from exhibit.services.installing.surveying import EditionCheck, survey_edition
from exhibit.services.installing.verifying import EditionNotWhole, verify_edition
from tests.exhibit.services.editions_made import (
    IDENTITY,
    make_edition,
    open_made,
    put_object,
    verify,
    write_database,
)
from tests.fakes.edition import FakeEdition

pytestmark = pytest.mark.usefixtures("quick_disk")

INFO = {"Lamplight-Format": "1", "Lamplight-Gallery": IDENTITY, "Lamplight-Edition": "1"}


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    """Make a small whole edition."""
    return make_edition(tmp_path / "edition")


def files(folder: Path) -> list[Path]:
    """Return every file of a folder in a fixed order."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


def kinds(check: EditionCheck) -> set[tuple[str, Kind]]:
    """Return path and kind of every problem."""
    return {(one.path, one.kind) for one in check.problems}


def test_a_whole_edition_says_what_it_is(edition: Path) -> None:
    check = verify(edition)
    assert check.ok, check.problems
    assert (check.identity, check.number, check.title) == (IDENTITY, 1, "What the Night Shift Keeps")
    assert set(check.files) == {path.relative_to(edition).as_posix() for path in files(edition)}
    assert len(check.digest) == 64
    assert check.to_json()["problems"] == []


def test_people_read_what_is_wrong_line_by_line(edition: Path) -> None:
    assert (
        verify(edition).to_words().startswith("Edition 1 of “What the Night Shift Keeps” is whole: 8 files, ")
    )
    (edition / "more.txt").write_bytes(b"")
    assert verify(edition).to_words().splitlines() == [
        "Edition 1 of “What the Night Shift Keeps” is not a whole edition: 1 thing is wrong.",
        "more.txt: This file has no place in an edition.",
    ]
    nowhere = edition / "nowhere"
    assert verify(nowhere).to_words().startswith(f"{nowhere} is not a whole edition: 1 thing")


def test_problems_are_listed_for_programs(edition: Path) -> None:
    (edition / "data/gallery.db").unlink()
    listed = json.loads(json.dumps(verify(edition).to_json()))
    assert listed["ok"] is False
    assert {"path": "data/gallery.db", "kind": "missing", "what": "This file is missing."} in listed[
        "problems"
    ]


def test_a_flipped_byte_anywhere_is_found(edition: Path) -> None:
    """Two hundred places, the same in every run, spread over every file of the edition."""
    chance = random.Random(20250301)
    paths = files(edition)
    missed = []
    for turn in range(200):
        path = paths[turn % len(paths)]
        whole = path.read_bytes()
        at = chance.randrange(len(whole))
        path.write_bytes(whole[:at] + bytes([whole[at] ^ chance.randrange(1, 256)]) + whole[at + 1 :])
        if verify(edition).ok:
            missed.append((path.name, at))
        path.write_bytes(whole)
    assert missed == []
    assert verify(edition).ok


def test_the_case_of_a_letter_in_the_last_list_is_found(edition: Path) -> None:
    path = edition / "tagmanifest-sha256.txt"
    line = path.read_text()
    path.write_text(line[:64].upper() + line[64:], newline="")
    assert kinds(verify(edition)) == {("tagmanifest-sha256.txt", Kind.CHANGED)}


@pytest.mark.parametrize("harm", ["cut", "empty", "longer", "gone"])
def test_every_file_is_missed_when_harmed(edition: Path, harm: str) -> None:
    for path in files(edition):
        whole = path.read_bytes()
        if harm == "gone":
            path.unlink()
        else:
            path.write_bytes({"cut": whole[: len(whole) // 2], "empty": b"", "longer": whole + b"\n"}[harm])
        name = path.relative_to(edition).as_posix()
        assert name in {one.path for one in verify(edition).problems}
        path.write_bytes(whole)
    assert verify(edition).ok


@pytest.mark.parametrize(
    "name",
    ["extra.txt", "fetch.txt", "data/readme.txt", "data/objects/ab/readme.txt", "more/x", "manifest-md5.txt",
     "data/gallery.db-wal", "data/.DS_Store", "._bagit.txt", "System Volume Information/x"],
)  # fmt: skip
def test_every_extra_file_is_named(edition: Path, name: str) -> None:
    (edition / name).parent.mkdir(parents=True, exist_ok=True)
    (edition / name).write_bytes(b"")
    assert (name, Kind.EXTRA) in kinds(verify(edition))


def test_the_place_of_the_signature_is_left(edition: Path) -> None:
    (edition / "tagmanifest-sha256.txt.minisig").write_text("untrusted comment: later\n")
    check = verify(edition)
    assert check.ok
    assert "tagmanifest-sha256.txt.minisig" in check.files


def test_what_a_desktop_leaves_on_a_stick_would_not_last(edition: Path) -> None:
    for name in (".DS_Store", "data/._gallery.db", "data/objects/Thumbs.db"):
        (edition / name).write_bytes(b"desktop")
    check = verify(edition)
    assert len(check.problems) > 3
    assert check.lasting == ()
    (edition / "data/other.txt").write_bytes(b"")
    assert {one.path for one in verify(edition).lasting} == {"data/other.txt"}


@pytest.mark.parametrize("number", [FORMAT + 1, 99])
def test_a_newer_format_is_said_to_be_newer(tmp_path: Path, number: int) -> None:
    edition = make_edition(tmp_path / "e", tags=[("Lamplight-Format", str(number))])
    check = verify(edition)
    assert kinds(check) == {("bag-info.txt", Kind.NEWER)}
    assert "newer Lamplight" in check.problems[0].sentence
    assert "Update Lamplight" in str(EditionNotWhole(check))


@pytest.mark.parametrize("label", ["Lamplight-Format", "Lamplight-Gallery", "Lamplight-Edition"])
@pytest.mark.parametrize("value", ["", "-1", "1.5", "../..", "a/b", "CON:", "\u0663", "one two", "9" * 200])
def test_tags_that_are_not_ours_are_named(tmp_path: Path, label: str, value: str) -> None:
    edition = make_edition(tmp_path / "e", tags=[(label, value)])
    assert ("bag-info.txt", Kind.MALFORMED) in kinds(verify(edition))


def test_a_tag_written_twice_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    write_database(tmp_path / "data", [])
    write_bag(tmp_path, [*INFO.items(), ("Lamplight-Edition", "2")])
    assert ("bag-info.txt", Kind.MALFORMED) in kinds(verify(tmp_path))


def test_an_object_whose_name_lies_is_named(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    path = put_object(data, b"one picture")
    (data / path).write_bytes(b"another picture")
    write_database(data, [path])
    write_bag(tmp_path, INFO)
    assert kinds(verify(tmp_path)) == {(f"data/{path}", Kind.CHANGED)}


def test_an_object_in_the_wrong_folder_is_named(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    path = put_object(data, b"a picture")
    wrong = data / "objects" / "zz" / Path(path).name
    wrong.parent.mkdir()
    (data / path).replace(wrong)
    write_database(data, [])
    write_bag(tmp_path, INFO)
    assert kinds(verify(tmp_path)) == {(wrong.relative_to(tmp_path).as_posix(), Kind.EXTRA)}


@pytest.mark.parametrize(
    "path", ["objects/ab/gone.jpg", "../../etc/passwd", "/etc/passwd", "gallery.db/../x", "a\nb"]
)
def test_every_picture_that_the_database_names_must_be_there(tmp_path: Path, path: str) -> None:
    (tmp_path / "data").mkdir()
    write_database(tmp_path / "data", [path])
    write_bag(tmp_path, INFO)
    check = verify(tmp_path)
    assert [one.kind for one in check.problems] == [Kind.MISSING]
    assert check.problems[0].path == f"data/{path}".replace("\n", "\ufffd")


@pytest.mark.parametrize(("identity", "works"), [("another", 0), (IDENTITY, 7)])
def test_a_database_that_does_not_fit_is_named(tmp_path: Path, identity: str, works: int) -> None:
    (tmp_path / "data").mkdir()
    write_database(tmp_path / "data", [], identity=identity, works=works)
    write_bag(tmp_path, INFO)
    assert kinds(verify(tmp_path)) == {("data/gallery.db", Kind.CONTENT)}


def refuses(folder: Path) -> FakeEdition:
    """Refuse to open an edition."""
    what = f"{folder.name} is no database."
    raise EditionRefused(what)


def breaks(folder: Path) -> FakeEdition:
    """Open an edition whose pages raise what no contract names."""
    return BrokenEdition(folder, open_made(folder).front(), [open_made(folder).page(1)])


class BrokenEdition(FakeEdition):
    """Its pages cannot be read."""

    def page(self, piece_id: int) -> PiecePage:
        """Fail as a hostile database may."""
        message = f"malformed row {piece_id}"
        raise ZeroDivisionError(message)


@pytest.mark.parametrize("opening", [refuses, breaks])
def test_a_database_that_cannot_be_read_is_a_problem(
    edition: Path, opening: Callable[[Path], FakeEdition]
) -> None:
    check = verify_edition(edition, opening)
    assert ("data/gallery.db", Kind.CONTENT) in kinds(check)


def test_the_database_is_let_go_of(edition: Path) -> None:
    opened = []

    def opening(folder: Path) -> FakeEdition:
        opened.append(open_made(folder))
        return opened[-1]

    assert verify_edition(edition, opening).ok
    assert [one.closed for one in opened] == [True]


def test_a_folder_that_is_no_edition_is_one_problem(tmp_path: Path) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"")
    assert kinds(verify(tmp_path)) == {(".", Kind.MISSING)}
    assert kinds(verify(tmp_path / "nowhere")) == {(".", Kind.MISSING)}


def test_progress_rises_and_stopping_stops(edition: Path) -> None:
    steps: list[int] = []

    def report(done: int, total: int, what: str = "") -> None:
        steps.append(done)
        if len(steps) > 1000:
            raise Stopped(total, what)

    assert verify_edition(edition, open_made, report).ok
    assert steps == sorted(steps)
    for last in range(len(steps)):
        with pytest.raises(Stopped):
            verify_edition(edition, open_made, stopping_after(last))


def stopping_after(count: int) -> Callable[..., None]:
    """Return a progress that asks to stop at its report number ``count``."""
    left = [count]

    def report(done: int, total: int, what: str = "") -> None:
        no_progress(done, total, what)
        if left[0] == 0:
            raise Stopped
        left[0] -= 1

    return report


def test_a_survey_reads_no_picture(edition: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_args: object) -> None:
        pytest.fail("a survey hashes nothing")

    monkeypatch.setattr("exhibit.interchange.bags.checking.check_digests", never)
    assert survey_edition(edition).ok
