"""Small bags made for one test each, right in all but what the test makes wrong."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

PAYLOAD = {"data/hello.txt": b"hello\n", "data/night/shift.txt": b"The corridor hums.\n"}


@dataclass
class BagMade:
    """A bag to be written: its payload, and for each algorithm the lines of its manifest."""

    version: str = "1.0"
    encoding: str = "UTF-8"
    algorithms: tuple[str, ...] = ("sha256",)
    payload: Mapping[str, bytes] = field(default_factory=lambda: dict(PAYLOAD))
    more_lines: tuple[str, ...] = ()
    more_tags: tuple[str, ...] = ()
    texts: Mapping[str, bytes] = field(default_factory=dict)
    listed: Mapping[str, bytes] | None = None

    def write(self, folder: Path) -> Path:
        """Write the bag; ``texts`` are written as they are and vouched for, ``listed`` is in the manifest."""
        for path, data in self.payload.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)
        total = sum(map(len, self.payload.values()))
        info = [f"Payload-Oxum: {total}.{len(self.payload)}", *self.more_tags]
        declaration = f"BagIt-Version: {self.version}\nTag-File-Character-Encoding: {self.encoding}\n"
        texts = {"bagit.txt": declaration.encode(), "bag-info.txt": self._encoded(info)}
        listed = self.payload if self.listed is None else self.listed
        for name in self.algorithms:
            lines = [f"{digest(name, data)}  {path}" for path, data in sorted(listed.items())]
            texts[f"manifest-{name}.txt"] = self._encoded([*lines, *self.more_lines])
        texts |= self.texts
        for name, data in texts.items():
            (folder / name).write_bytes(data)
        for name in self.algorithms:
            lines = [f"{digest(name, data)}  {path}" for path, data in sorted(texts.items())]
            (folder / f"tagmanifest-{name}.txt").write_bytes(self._encoded(lines))
        return folder

    def _encoded(self, lines: list[str]) -> bytes:
        return "".join(f"{line}\n" for line in lines).encode(self.encoding)


def digest(algorithm: str, data: bytes) -> str:
    """Return a checksum in hex."""
    return hashlib.new(algorithm, data, usedforsecurity=False).hexdigest()
