"""Making a bag of BagIt 1.0 around a payload that lies in its folder (RFC 8493)."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from exhibit import durable
from exhibit.interchange.bags.paths import encode, way_out
from exhibit.interchange.bags.problems import Kind, problem
from exhibit.interchange.bags.walking import walk
from exhibit.model.refusals import FileRefused
from exhibit.ports import Progress, no_progress

DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
MANIFEST = "manifest-sha256.txt"
TAG_MANIFEST = "tagmanifest-sha256.txt"

_FEW = 1000
"""Payload files that are forced to the disk one by one; more go together, which is far quicker."""

_LABEL = re.compile(r"[^\s:]([^:\r\n]*[^\s:])?")


def write_bag(
    folder: Path,
    info: Mapping[str, str] | Iterable[tuple[str, str]],
    progress: Progress = no_progress,
    *,
    passing: Mapping[str, str] | None = None,
) -> str:
    """Make ``folder``, which holds a payload in ``data``, a bag, and return its payload manifest's SHA-256.

    ``info`` are the tags of ``bag-info.txt`` in order; Payload-Oxum is worked out, Bagging-Date is today's
    unless given. Everything, the payload included, is on the disk when this returns. Progress counts bytes.
    ``passing`` is for a bag that is gone before the next power cut, a preview: nothing is forced to the disk,
    and payload files whose SHA-256 it names (by path) are not hashed again.
    Raises ``FileRefused`` where the payload holds something that no bag can, ``ValueError`` for a label that
    is none, and ``OSError`` where the disk fails.
    """
    sizes = _payload(folder)
    digests = {}
    alone = passing is None and len(sizes) <= _FEW
    done, total = 0, sum(sizes.values())
    for path in sorted(sizes):
        progress(done, total, path)
        digests[path] = (passing or {}).get(path) or _settle(folder / path, forced=alone)
        done += sizes[path]
    pairs = info.items() if isinstance(info, Mapping) else info
    tags = {
        "bag-info.txt": _render_info(pairs, f"{total}.{len(sizes)}"),
        "bagit.txt": DECLARATION,
        MANIFEST: render_manifest(digests),
    }
    tag_digests = {name: hashlib.sha256(data).hexdigest() for name, data in tags.items()}
    tags[TAG_MANIFEST] = render_manifest(tag_digests)
    if passing is None:
        if alone:
            _sync_folders(folder)
        else:
            durable.sync_tree(folder)
        durable.write_files({folder / name: data for name, data in tags.items()})
    else:
        for name, data in tags.items():
            (folder / name).write_bytes(data)
    progress(total, total)
    return tag_digests[MANIFEST]


def render_manifest(digests: Mapping[str, str]) -> bytes:
    """Return a manifest as this program writes it: sorted by path, two spaces, LF, UTF-8."""
    return "".join(f"{digests[path]}  {encode(path)}\n" for path in sorted(digests)).encode()


def _payload(folder: Path) -> dict[str, int]:
    """Return the size of each payload file. Raises ``FileRefused`` for what no bag can hold."""
    files, problems = walk(folder / "data")
    sizes = {f"data/{path}": facts.st_size for path, facts in files.items()}
    found = [problem(f"data/{one.path}", one.kind, one.sentence) for one in problems]
    found += [problem(path, Kind.UNSAFE, f"Its path {way}.") for path in sizes if (way := _unwritable(path))]
    if found:
        what = f"{found[0].path} cannot be packed. {found[0].sentence}"
        raise FileRefused(
            what, meaning="Nothing was packed.", advice="Take it out of the folder and pack again."
        )
    return sizes


def _unwritable(path: str) -> str:
    try:
        path.encode()
    except UnicodeEncodeError:
        return "is not written in Unicode"
    return way_out(path)


def _settle(path: Path, *, forced: bool) -> str:
    """Hash a payload file and force it to the disk where that is wanted."""
    # Windows forces a file to the disk only through a handle that may write.
    with path.open("r+b" if os.name == "nt" else "rb", buffering=0) as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
        if forced:
            durable.sync_file(stream.fileno())
    return digest


def _sync_folders(folder: Path) -> None:
    for here, _, _ in os.walk(folder / "data", topdown=False):
        durable.sync_folder(Path(here))
    durable.sync_folder(folder)


def _render_info(pairs: Iterable[tuple[str, str]], oxum: str) -> bytes:
    tags = [(label, " ".join(value.split())) for label, value in pairs]
    labels = {label.casefold() for label, _ in tags}
    if "bagging-date" not in labels:
        tags.append(("Bagging-Date", datetime.now().astimezone().date().isoformat()))
    tags.append(("Payload-Oxum", oxum))
    for label, _ in tags:
        if not _LABEL.fullmatch(label) or (label.casefold() == "payload-oxum" and label != "Payload-Oxum"):
            message = f"{label!r} is not a label of bag-info.txt."
            raise ValueError(message)
    return "".join(f"{label}: {value}\n" for label, value in tags if value).encode()
