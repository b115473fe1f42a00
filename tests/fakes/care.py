"""Catalog files that are a few lines of JSON, and the care of them: for tests of backing up and restoring."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple
from pathlib import Path

from exhibit.model.care import Brought, CatalogFacts, Seen, TableFacts, VenueFacts
from exhibit.model.refusals import CatalogDamaged, CatalogInUse, Refusal
from exhibit.services.keeping.backing_up import Care
from exhibit.services.keeping.venues import VenueCare


class FakeCare:
    """Reads and copies such files; ``held`` stands for another writing program, ``lossy`` for a bad disk,
    ``venue_fails`` for a file of reflections that takes nothing.
    """

    def __init__(self) -> None:
        self.held = False
        self.lossy = False
        self.venue_fails = False
        self.settled: list[Path] = []

    def care(self) -> Care:
        venue = VenueCare(
            examine=self.examine_venue, copy=self.copy_venue, bring_back=self.bring_back_reflections
        )
        return Care(
            examine=self.examine, copy=self.copy, pen=self.pen, settle=self.settled.append, venue=venue
        )

    def examine_venue(self, path: Path) -> VenueFacts:
        try:
            cards = json.loads(path.read_text(encoding="utf-8"))["cards"]
        except (OSError, ValueError) as error:
            raise Refusal(f"{path} is damaged.", advice="Move it away.") from error
        digest = hashlib.sha256(json.dumps(cards).encode()).hexdigest()
        tables = (TableFacts("reflection", len(cards), digest),)
        return VenueFacts(form=1, cards=len(cards), held=len(cards), tables=tables)

    def copy_venue(self, path: Path, target: Path) -> VenueFacts:
        facts = self.examine_venue(path)
        target.write_bytes(path.read_bytes())
        return facts

    def bring_back_reflections(self, backup: Path, path: Path) -> Brought:
        if self.venue_fails:
            raise Refusal("The file of the reflections is damaged.")
        kept, there = (
            json.loads(one.read_text(encoding="utf-8")) if one.exists() else {} for one in (backup, path)
        )
        if there and there["name"] != kept["name"]:
            return Brought(foreign=True)
        lacking = [card for card in kept["cards"] if card not in there.get("cards", [])]
        write_venue(path, [*there.get("cards", []), *lacking], kept["name"])
        return Brought(cards=len(lacking))

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


def write_venue(path: Path, cards: Sequence[str], name: str = "library") -> None:
    """Write such a file of visitors' reflections."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"name": name, "cards": list(cards)}), encoding="utf-8")


def keep_original(media: Path, content: bytes, extension: str = "jpg") -> str:
    """Put an original into a media store, and return its name."""
    name = f"{hashlib.sha256(content).hexdigest()}.{extension}"
    path = media / "originals" / name[:2] / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return name
