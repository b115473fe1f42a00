"""Catalog files that are a few lines of JSON, and the care of them: for tests of backing up and restoring."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple
from pathlib import Path

from exhibit.model.care import CatalogFacts, Seen, TableFacts
from exhibit.model.refusals import CatalogDamaged, CatalogInUse
from exhibit.services.keeping.backing_up import Care


class FakeCare:
    """Reads and copies such files; ``held`` stands for another writing program, ``lossy`` for a bad disk."""

    def __init__(self) -> None:
        self.held = False
        self.lossy = False
        self.settled: list[Path] = []

    def care(self) -> Care:
        return Care(examine=self.examine, copy=self.copy, pen=self.pen, settle=self.settled.append)

    def examine(self, path: Path) -> CatalogFacts:
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise CatalogDamaged(f"{path} is damaged.") from error
        digest = hashlib.sha256(json.dumps(content).encode()).hexdigest()
        return CatalogFacts(
            revision="0001",
            pieces=content["pieces"],
            tables=(TableFacts("piece", content["pieces"], digest),),
            originals=frozenset(content["originals"]),
            pictures=frozenset(Seen(*one) for one in content["pictures"]),
        )

    def copy(self, path: Path, target: Path) -> CatalogFacts:
        facts = self.examine(path)
        content = json.loads(path.read_text(encoding="utf-8"))
        target.write_text(json.dumps(content | {"pieces": 0} if self.lossy else content), encoding="utf-8")
        return facts

    @contextmanager
    def pen(self, path: Path) -> Iterator[None]:
        if self.held:
            raise CatalogInUse("Another Lamplight is working in this catalog.")
        yield


def write_catalog(
    path: Path, pieces: int = 3, originals: Sequence[str] = (), seen: Sequence[Seen] = ()
) -> None:
    """Write such a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = {"pieces": pieces, "originals": list(originals), "pictures": list(map(astuple, seen))}
    path.write_text(json.dumps(content), encoding="utf-8")


def keep_original(media: Path, content: bytes, extension: str = "jpg") -> str:
    """Put an original into a media store, and return its name."""
    name = f"{hashlib.sha256(content).hexdigest()}.{extension}"
    path = media / "originals" / name[:2] / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return name
