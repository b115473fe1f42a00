"""Odd folders: each entry is taken or refused with a reason, and the rest goes on."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.media.looking import look
from exhibit.model.pieces import TextKind
from exhibit.model.refusals import NotFound
from exhibit.ports import FileDesk, Looked, LookJob
from exhibit.services.importing.walking import Found, printable, walk
from tests.exhibit.services.importing.desk import World

NOBODY = 65534

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="names and links as Linux has them")


def put(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(os.fsencode(name))


def taken(found: Found) -> list[str]:
    return [file.name for file in found.files]


def test_files_come_in_the_order_of_their_names_with_those_of_subfolders(tmp_path: Path) -> None:
    put(tmp_path, "b.jpg", "a/z.jpg", "a.jpg", "a/b/c.jpg")
    assert ["a.jpg", "a/b/c.jpg", "a/z.jpg", "b.jpg"] == taken(walk(tmp_path))
    assert [tmp_path / name for name in taken(walk(tmp_path))] == [one.path for one in walk(tmp_path).files]


def test_hidden_and_system_files_are_left_out_and_named_alone(tmp_path: Path) -> None:
    put(tmp_path, ".hidden", ".git/config", "Thumbs.db", "~$story.docx", "__MACOSX/._a.jpg", "a.jpg")
    left_alone = (".git", ".hidden", "Thumbs.db", "__MACOSX", "~$story.docx")
    assert Found(walk(tmp_path).files, (), hidden=left_alone) == walk(tmp_path)
    assert ["a.jpg"] == taken(walk(tmp_path))


def test_a_sheet_is_no_submission_even_where_a_link_leads_to_it(tmp_path: Path) -> None:
    put(tmp_path, "sheet.csv", "a.jpg", "README.md", "lamplight.toml")
    (tmp_path / "also.csv").symlink_to("sheet.csv")
    found = walk(tmp_path, [tmp_path / "sheet.csv", None])
    assert (["a.jpg"], (), ("README.md", "lamplight.toml")) == (taken(found), found.refused, found.about)


def test_links_are_followed_only_to_files_inside(tmp_path: Path) -> None:
    source, outside = tmp_path / "sent", tmp_path / "outside"
    put(source, "a.jpg", "folder/b.jpg")
    put(outside, "passwords.txt")
    links: dict[str, str | Path] = {
        "to a file.jpg": "a.jpg",
        "to a folder": "folder",
        "out": outside,
        "out.txt": outside / "passwords.txt",
        "nowhere.jpg": "gone.jpg",
        "circle.jpg": "circle.jpg",
        "folder/up": "..",
        "null.jpg": "/dev/null",
    }
    for name, target in links.items():
        (source / name).symlink_to(target)
    found = walk(source)
    assert ["a.jpg", "folder/b.jpg", "to a file.jpg"] == taken(found)
    reasons = dict(found.refused)
    assert ["circle.jpg", "folder/up", "nowhere.jpg", "null.jpg", "out", "out.txt", "to a folder"] == [
        *reasons
    ]
    assert all("leads nowhere" in reasons[name] for name in ("circle.jpg", "nowhere.jpg"))
    assert all("outside the folder" in reasons[name] for name in ("null.jpg", "out", "out.txt"))
    assert all("same folder" in reasons[name] for name in ("folder/up", "to a folder"))


def test_a_source_that_is_itself_a_link_is_walked(tmp_path: Path) -> None:
    put(tmp_path, "sent/a.jpg")
    (tmp_path / "link").symlink_to("sent")
    (tmp_path / "sent" / "b.jpg").symlink_to("a.jpg")
    assert ["a.jpg", "b.jpg"] == taken(walk(tmp_path / "link"))


def test_what_is_neither_file_nor_folder_is_refused_without_opening_it(tmp_path: Path) -> None:
    put(tmp_path, "a.jpg")
    os.mkfifo(tmp_path / "pipe.jpg")
    (tmp_path / "link.jpg").symlink_to("pipe.jpg")
    with socket.socket(socket.AF_UNIX) as waiting, working_in(tmp_path):
        waiting.bind("socket.jpg")
        found = walk(tmp_path)
    assert ["a.jpg"] == taken(found)
    reason = "It is neither a file nor a folder."
    assert (("link.jpg", reason), ("pipe.jpg", reason), ("socket.jpg", reason)) == found.refused


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (b"\xff\xfe.jpg", "��.jpg"),
        (b"line\nbreak.jpg", "line�break.jpg"),
        (b"\x1b[31mred\x1b[0m.jpg", "�[31mred�[0m.jpg"),
        ("gpj.\u202egnp.jpg".encode(), "gpj.�gnp.jpg"),
        (b"\x7f\x01 .jpg", "�� .jpg"),
        (("é" * 125 + "x.jpg").encode(), "é" * 125 + "x.jpg"),
        ("שלום.jpg".encode(), "שלום.jpg"),
        (b"-rf *; $(reboot).jpg", "-rf *; $(reboot).jpg"),
        (b"CON", "CON"),
        (b"..jpg", ""),
    ],
)
def test_a_name_is_shown_so_that_it_steers_nothing_and_its_file_is_found(
    tmp_path: Path, name: bytes, shown: str
) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    path.write_bytes(b"it")
    found = walk(tmp_path)
    assert ([shown] if shown else []) == taken(found)
    assert all(file.path.read_bytes() == b"it" for file in found.files)


def test_files_whose_names_look_alike_are_all_taken(tmp_path: Path) -> None:
    for name in (b"\xff.jpg", b"\xfe.jpg", b"\n.jpg", "� (2).jpg".encode()):
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_bytes(name)
    found = walk(tmp_path)
    assert {"�.jpg", "� (2).jpg", "� (3).jpg", "� (4).jpg"} == set(taken(found))
    assert 4 == len({file.path for file in found.files})
    assert found == walk(tmp_path)


def test_names_that_differ_only_in_case_are_two_files(tmp_path: Path) -> None:
    put(tmp_path, "A.jpg", "a.jpg", "a.JPG")
    assert ["A.jpg", "a.JPG", "a.jpg"] == taken(walk(tmp_path))


@given(st.text())
def test_every_printable_name_is_one_line_of_text(name: str) -> None:
    shown = printable(name.encode("utf-8", "replace").decode())
    assert shown.encode().decode() == shown
    assert len(shown.splitlines()) <= 1
    assert not any(ord(sign) < 32 or 127 <= ord(sign) < 160 for sign in shown)


def test_no_folder_is_too_deep_and_what_no_path_reaches_is_refused(tmp_path: Path) -> None:
    put(tmp_path, "z.jpg")
    with working_in(tmp_path):
        for _ in range(2200):  # more than Python calls within calls, and than a path has letters
            Path("d").mkdir()
            os.chdir("d")
    try:
        found = walk(tmp_path)
    finally:
        subprocess.run(["rm", "-rf", str(tmp_path / "d")], check=True)  # shutil would go as deep
    assert ["z.jpg"] == taken(found)
    ((name, reason),) = found.refused
    assert name.startswith("d/d/d/")
    assert "The folder cannot be read: File name too long." == reason


def test_what_may_not_be_read_is_refused_and_the_rest_goes_on() -> None:
    with as_somebody_else() as folder:
        put(folder, "a.txt", "closed.txt", "closed/b.txt", "unlisted/c.txt")
        (folder / "closed.txt").chmod(0)
        (folder / "closed").chmod(0)
        (folder / "unlisted").chmod(0o111)
        found = walk(folder)
        looked = [look(LookJob(key=file.name, path=file.path)) for file in found.files]
        for name in ("closed", "unlisted"):
            (folder / name).chmod(0o755)
    assert ["a.txt", "closed.txt"] == taken(found)
    reason = "The folder cannot be read: Permission denied."
    assert (("closed", reason), ("unlisted", reason)) == found.refused
    assert ["", "The file cannot be read: Permission denied."] == [one.refusal[:43] for one in looked]


def test_a_source_that_is_no_folder_is_refused(tmp_path: Path) -> None:
    put(tmp_path, "a.jpg")
    for path in (tmp_path / "a.jpg", tmp_path / "gone"):
        with pytest.raises(NotFound, match="There is no folder"):
            walk(path)


class Vanishing(World):
    """A folder whose files called ``gone`` vanish as they are about to be looked at."""

    def desk(self) -> FileDesk:
        desk = super().desk()

        def look_after(jobs: Iterable[LookJob]) -> Iterator[Looked]:
            for job in jobs:
                if job.key.startswith("gone"):
                    job.path.unlink()
                yield look(job)

        return replace(desk, look=look_after)


def test_a_file_that_vanishes_after_the_walk_costs_itself(tmp_path: Path) -> None:
    world = Vanishing(tmp_path)
    world.put("gone.txt", b"A poem.")
    world.put("b.txt", b"Another.")
    world.sheet([{"Title": "A", "Files": "gone.txt"}, {"Title": "B", "Files": "b.txt"}])

    report = world.run()

    assert [[], ["Another."]] == [[text for _, text in one.words(TextKind.BODY)] for one in world.dossiers()]
    assert "The file cannot be read: No such file" in report.rows[0].refused[0].reason


def test_a_folder_of_many_files_is_walked_soon_and_in_little_memory(tmp_path: Path) -> None:
    for folder in range(20):
        place = tmp_path / f"{folder:02}"
        place.mkdir()
        for number in range(250):
            (place / f"{number}.jpg").touch()
    tracemalloc.start()
    began = time.process_time()
    found = walk(tmp_path)
    seconds, (_, most) = time.process_time() - began, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert 5000 == len(found.files)
    assert 4 > seconds  # traced, which is several times slower
    assert 2000 > most / len(found.files)


@contextmanager
def working_in(folder: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


@contextmanager
def as_somebody_else() -> Iterator[Path]:
    """Give a folder, and be nobody in particular while the block runs, who may not read everything."""
    with tempfile.TemporaryDirectory() as name:
        if os.geteuid() != 0:
            yield Path(name)
            return
        os.chown(name, NOBODY, NOBODY)
        os.seteuid(NOBODY)
        try:
            yield Path(name)
        finally:
            os.seteuid(0)
