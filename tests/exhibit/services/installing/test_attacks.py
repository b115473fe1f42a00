"""Whatever paths an edition names or holds, it is refused and nothing is written outside."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from exhibit.interchange.bags import Kind, Problem, render_manifest
from exhibit.interchange.bags.paths import encode
from exhibit.services.installing.installing import EditionShelf
from exhibit.services.installing.verifying import EditionNotWhole
from tests.exhibit.services.editions_made import make_edition, verify

pytestmark = pytest.mark.usefixtures("quick_disk")

OBJECT = "data/objects/ab/" + "ab" * 32
NAMES = [
    "", " ", ".", "..", "../evil", "../../evil", "data/../../evil", "data/..",
    "data/objects/ab/../../../../evil", "/etc/evil", "//server/share/evil", "///evil", "file:///etc/evil",
    "~", "~/evil", "~root/evil", "C:/evil", "C:evil", "c:\\evil", "data/C:/evil", "\\\\server\\share\\evil",
    "\\\\?\\C:\\evil", "\\\\.\\PhysicalDrive0", "data\\..\\..\\evil", "data/..\\evil", "\\evil",
    "%HOMEDRIVE%\\evil", "$HOME/evil", "%2e%2e/evil", "data/%2e%2e/evil", "data/..%2fevil",
    "data/gallery.db:stream", "data/gallery.db::$DATA", "data/gallery.db.", "data/gallery.db ",
    "data/GALLERY.DB", "data//gallery.db", "data/./evil", "./../evil", "data/CON", "data/NUL.jpg",
    "data/com1.txt", "data/\0evil", "data/evil\r", "data/evil\n../evil", "data/" + "a" * 300,
    "data/" + "a/" * 60 + "evil", "data/e\u0301", "data/\u00e9", "data/\u202egpj.exe", "data", "data/",
    "data/objects", "bagit.txt", "current.json", OBJECT + ".JPG", OBJECT + ".jpg/../../../../../evil",
    OBJECT, OBJECT + ".j pg", OBJECT + ".jpg:x", OBJECT.upper() + ".jpg",
    "data/objects/cd/" + "ab" * 32 + ".jpg", "data/.incoming-1", "data/objects/ab/.." + "ab" * 31 + ".jpg",
]  # fmt: skip
"""Names that lead out of the folder, or somewhere else on another system, or hide what they are."""


def everything(folder: Path) -> dict[str, bytes | None]:
    """Return every path below a folder with its bytes."""
    paths = sorted(folder.rglob("*"))
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None for path in paths}


def relist(edition: Path, more: bytes) -> None:
    """Add bytes to the payload manifest and vouch for it, as one who forges an edition can."""
    manifest = edition / "manifest-sha256.txt"
    manifest.write_bytes(manifest.read_bytes() + more)
    names = ("bag-info.txt", "bagit.txt", "manifest-sha256.txt")
    digests = {name: sha256((edition / name).read_bytes()).hexdigest() for name in names}
    (edition / "tagmanifest-sha256.txt").write_bytes(render_manifest(digests))


def test_there_are_names_enough() -> None:
    assert len(set(NAMES)) >= 60


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_listed_name_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    edition = make_edition(tmp_path / "stick" / "edition")
    relist(edition, f"{sha256(b'evil').hexdigest()}  {encode(name)}\n".encode())
    refused(tmp_path, edition)


FILE_NAMES = [
    name for name in NAMES if name.startswith("data/") and not {"", ".", ".."} & set(name.split("/"))
]


@pytest.mark.parametrize("name", FILE_NAMES, ids=ascii)
def test_a_file_that_has_such_a_name_is_refused(tmp_path: Path, name: str) -> None:
    edition = make_edition(tmp_path / "stick" / "edition")
    path = edition / name
    try:
        if path.exists():
            pytest.skip("this is a folder of the edition, or its database by another name")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"evil")
    except (OSError, ValueError):
        pytest.skip("this system has no such name")
    relist(edition, f"{sha256(b'evil').hexdigest()}  {encode(name)}\n".encode())
    refused(tmp_path, edition)


def link_to_a_file(edition: Path, outside: Path) -> None:
    """Put a link in the place of a picture."""
    target = min((edition / "data/objects").rglob("*.jpg"))
    (outside / "same.jpg").write_bytes(target.read_bytes())
    target.unlink()
    target.symlink_to(outside / "same.jpg")


def link_to_a_folder(edition: Path, outside: Path) -> None:
    """Put a link in the place of the folder of all pictures."""
    (edition / "data/objects").replace(outside / "objects")
    (edition / "data/objects").symlink_to(outside / "objects", target_is_directory=True)


def link_of_the_payload(edition: Path, outside: Path) -> None:
    """Put a link in the place of the payload."""
    (edition / "data").replace(outside / "data")
    (edition / "data").symlink_to(outside / "data", target_is_directory=True)


def link_of_a_text(edition: Path, outside: Path) -> None:
    """Put a link in the place of a text."""
    (edition / "bag-info.txt").replace(outside / "bag-info.txt")
    (edition / "bag-info.txt").symlink_to(outside / "bag-info.txt")


def hard_link(edition: Path, outside: Path) -> None:
    """Let somebody outside share the bytes of a picture."""
    os.link(min((edition / "data/objects").rglob("*.jpg")), outside / "mine.jpg")


def pipe(edition: Path, _outside: Path) -> None:
    """Put a pipe in the place of the database: whoever opens it waits for ever."""
    if sys.platform == "win32":
        raise OSError
    (edition / "data/gallery.db").unlink()
    os.mkfifo(edition / "data/gallery.db")


ATTACKS = [link_to_a_file, link_to_a_folder, link_of_the_payload, link_of_a_text, hard_link, pipe]


@pytest.mark.parametrize("attack", ATTACKS)
def test_links_and_pipes_are_refused(tmp_path: Path, attack: Callable[[Path, Path], None]) -> None:
    edition = make_edition(tmp_path / "stick" / "edition")
    outside = tmp_path / "outside"
    outside.mkdir()
    try:
        attack(edition, outside)
    except OSError:
        pytest.skip("this system has nothing of the kind")
    check = refused(tmp_path, edition)
    assert Kind.UNSAFE in {one.kind for one in check}


def refused(world: Path, edition: Path) -> tuple[Problem, ...]:
    """See that verifying and installing refuse, and that nothing appears but the shelf's own folder."""
    assert not verify(edition).ok
    before = {name: data for name, data in everything(world).items() if not is_pipe(world / name)}
    with pytest.raises(EditionNotWhole) as caught:
        EditionShelf(world / "kiosk").install(edition, verify=verify)
    after = everything(world)
    assert {name for name in after if name not in before and not is_pipe(world / name)} <= {
        "kiosk",
        str(Path("kiosk", "installing.lock")),
    }
    assert {name: after[name] for name in before} == before
    return caught.value.problems


def is_pipe(path: Path) -> bool:
    """Tell whether this is neither file, folder nor link."""
    return path.exists() and not path.is_file() and not path.is_dir()
