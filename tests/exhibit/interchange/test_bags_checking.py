"""What is wrong with a bag is found and named."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exhibit.interchange.bags import Kind, check_bag
from exhibit.model.refusals import Stopped
from tests.exhibit.interchange.bags_made import PAYLOAD, BagMade, digest
from tests.exhibit.interchange.flaws import FLAWS


def found(folder: Path) -> set[tuple[str, Kind]]:
    """Return path and kind of every problem of a bag."""
    return {(one.path, one.kind) for one in check_bag(folder)}


@pytest.mark.parametrize("version", ["0.93", "0.94", "0.95", "0.96", "0.97", "1.0"])
@pytest.mark.parametrize("algorithms", [("md5",), ("sha1",), ("sha256",), ("sha512",), ("md5", "sha512")])
def test_a_whole_bag_has_no_problem(tmp_path: Path, version: str, algorithms: tuple[str, ...]) -> None:
    assert check_bag(BagMade(version=version, algorithms=algorithms).write(tmp_path)) == ()


@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16", "ISO-8859-1", "windows-1252"])
def test_texts_are_read_in_the_declared_encoding(tmp_path: Path, encoding: str) -> None:
    payload = {"data/café.txt": b"coffee"}
    assert check_bag(BagMade(encoding=encoding, payload=payload).write(tmp_path)) == ()


def test_several_manifests_are_checked_in_one_reading(tmp_path: Path) -> None:
    BagMade(algorithms=("md5", "sha256")).write(tmp_path)
    steps: list[tuple[int, int, str]] = []

    def report(done: int, total: int, what: str = "") -> None:
        steps.append((done, total, what))

    assert check_bag(tmp_path, report) == ()
    assert sum(what == "data/hello.txt" for _, _, what in steps) == 2  # at its beginning and at its end
    assert steps[-1][0] == steps[-1][1] > 0
    assert [done for done, _, _ in steps] == sorted(done for done, _, _ in steps)


def test_asking_to_stop_stops(tmp_path: Path) -> None:
    def stop(done: int, total: int, what: str = "") -> None:
        raise Stopped(done, total, what)

    with pytest.raises(Stopped):
        check_bag(BagMade().write(tmp_path), stop)


def test_no_folder_is_one_problem(tmp_path: Path) -> None:
    assert found(tmp_path / "nowhere") == {(".", Kind.MISSING)}


@pytest.mark.parametrize("flaw", FLAWS)
def test_every_flaw_is_named(tmp_path: Path, flaw: str) -> None:
    bag, path, kind = FLAWS[flaw]
    assert (path, kind) in found(bag.write(tmp_path))


def test_a_file_in_one_list_only_is_allowed_before_1_0(tmp_path: Path) -> None:
    for version, extra in (("0.97", False), ("1.0", True)):
        folder = tmp_path / version
        folder.mkdir()
        line = f"{digest('md5', b'hello')}  data/hello.txt\n".encode()
        payload = {"data/hello.txt": b"hello", "data/more.txt": b"more"}
        bag = BagMade(
            version=version, algorithms=("sha256",), payload=payload, texts={"manifest-md5.txt": line}
        )
        assert (("data/more.txt", Kind.EXTRA) in found(bag.write(folder))) == extra


@pytest.mark.parametrize("name", ["bagit.txt", "bag-info.txt", "manifest-sha256.txt", *PAYLOAD])
def test_a_file_that_is_taken_away_is_missed(tmp_path: Path, name: str) -> None:
    (BagMade().write(tmp_path) / name).unlink()
    assert (name, Kind.MISSING) in found(tmp_path)


def test_changed_cut_and_emptied_files_are_told_apart(tmp_path: Path) -> None:
    BagMade().write(tmp_path)
    (tmp_path / "data/hello.txt").write_bytes(b"hullo\n")
    (tmp_path / "data/night/shift.txt").write_bytes(b"")
    wanted = {("data/hello.txt", Kind.CHANGED), ("data/night/shift.txt", Kind.CUT), ("data", Kind.COUNT)}
    assert found(tmp_path) == wanted


def test_a_bag_without_its_payload_says_so(tmp_path: Path) -> None:
    bag = BagMade(payload={}, listed={}).write(tmp_path)
    assert ("data", Kind.MISSING) in found(bag)


def test_a_list_that_is_a_bomb_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exhibit.interchange.bags.reading.LARGEST_TAG_FILE", 100)
    assert ("manifest-sha256.txt", Kind.MALFORMED) in found(BagMade().write(tmp_path))


@pytest.mark.parametrize("hidden", ["data/hello.txt", "data/night", "bag-info.txt"])
def test_what_cannot_be_read_is_a_problem_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hidden: str
) -> None:
    BagMade().write(tmp_path)
    (tmp_path / "data/hello.txt").write_bytes(b"hullo\n")
    for name in ("open", "iterdir"):
        monkeypatch.setattr(Path, name, refusing(getattr(Path, name), tmp_path / hidden))
    problems = found(tmp_path)
    assert (hidden, Kind.MALFORMED if hidden == "bag-info.txt" else Kind.UNREADABLE) in problems
    assert hidden == "data/hello.txt" or ("data/hello.txt", Kind.CHANGED) in problems


def refusing(method: object, hidden: Path) -> object:
    """Return a method of ``Path`` that the system refuses for one path."""

    def refuse(self: Path, *args: object, **kwargs: object) -> object:
        if self == hidden:
            raise PermissionError(13, "Permission denied")
        return method(self, *args, **kwargs)  # type: ignore[operator]

    return refuse


def test_no_link_is_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_bytes(b"hello\n")
    (tmp_path / "bag").mkdir()
    bag = BagMade().write(tmp_path / "bag")
    (bag / "data/hello.txt").unlink()
    try:
        (bag / "data/hello.txt").symlink_to(outside / "secret.txt")
        (bag / "data/more").symlink_to(outside, target_is_directory=True)
    except OSError:
        pytest.skip("this system makes no links")
    wanted = {("data/hello.txt", Kind.UNSAFE), ("data/hello.txt", Kind.MISSING), ("data/more", Kind.UNSAFE)}
    assert wanted <= found(bag)
    assert not any(path.startswith("data/more/") for path, _ in found(bag))
    sentences = {one.sentence for one in check_bag(bag) if one.kind is Kind.UNSAFE}
    assert sentences == {"This is a link to somewhere else, not a file."}


def test_a_junction_of_windows_is_a_link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bag = BagMade().write(tmp_path)
    real = Path.lstat

    def lstat(path: Path) -> object:
        facts = real(path)
        return (
            SimpleNamespace(st_mode=facts.st_mode, st_reparse_tag=0xA0000003)
            if path.name == "night"
            else facts
        )

    monkeypatch.setattr(Path, "lstat", lstat)
    assert ("data/night", Kind.UNSAFE) in found(bag)
    assert ("data/night/shift.txt", Kind.MISSING) in found(bag)


def test_a_hard_link_to_outside_is_named_unless_it_is_allowed(tmp_path: Path) -> None:
    (tmp_path / "bag").mkdir()
    bag = BagMade().write(tmp_path / "bag")
    try:
        os.link(bag / "data/hello.txt", tmp_path / "outside.txt")
    except OSError:
        pytest.skip("this disk makes no hard links")
    assert found(bag) == {("data/hello.txt", Kind.UNSAFE)}
    assert check_bag(bag, shared_bytes_allowed=True) == ()


def test_hard_links_within_the_bag_are_its_own_affair(tmp_path: Path) -> None:
    payload = {**PAYLOAD, "data/again.txt": PAYLOAD["data/hello.txt"]}
    bag = BagMade(payload=payload).write(tmp_path)
    (bag / "data/again.txt").unlink()
    try:
        os.link(bag / "data/hello.txt", bag / "data/again.txt")
    except OSError:
        pytest.skip("this disk makes no hard links")
    assert check_bag(bag) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes and sockets in folders")
def test_pipes_and_sockets_are_never_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bag = BagMade().write(tmp_path)
    monkeypatch.chdir(bag / "data")  # a socket's path may only have 107 bytes
    os.mkfifo("pipe")
    with socket.socket(socket.AF_UNIX) as one:
        one.bind("socket")
    assert found(bag) == {("data/pipe", Kind.UNSAFE), ("data/socket", Kind.UNSAFE)}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps names that are no text")
def test_a_name_that_is_no_text_can_still_be_printed(tmp_path: Path) -> None:
    bag = BagMade().write(tmp_path)
    (bag / "data" / os.fsdecode(b"\xff\n.txt")).write_bytes(b"x")
    problem = next(one for one in check_bag(bag) if one.kind is Kind.EXTRA)
    assert problem.path == "data/\ufffd\ufffd.txt"
    assert str(problem).isprintable()


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    name=st.sampled_from(
        ["bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt", "fetch.txt"]
    ),
    data=st.one_of(
        st.binary(max_size=200), st.text(max_size=100).map(lambda text: text.encode("utf-8", "replace"))
    ),
)
def test_whatever_a_text_holds_nothing_is_raised(tmp_path: Path, name: str, data: bytes) -> None:
    bag = BagMade().write(tmp_path)
    (bag / name).write_bytes(data)
    assert isinstance(check_bag(bag), tuple)
    (bag / name).unlink()
