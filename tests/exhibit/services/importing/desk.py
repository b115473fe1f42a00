"""A small world to import in: a folder, a catalog in memory, and a desk that decodes without a library."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from exhibit.interchange.vocabularies import read_vocabularies
from exhibit.media.looking import look
from exhibit.media.store import LONG_EDGES, FileMediaStore
from exhibit.model.dossier import Dossier
from exhibit.model.pieces import Family
from exhibit.model.vocabulary import Term
from exhibit.ports import (
    FileDesk,
    Looked,
    LookJob,
    MediumDone,
    MediumFacts,
    MediumJob,
    Progress,
    no_progress,
)
from exhibit.services.dossiers import gather
from exhibit.services.importing import ImportReport, apply_import, plan_import
from tests.fakes.catalog import FakeCatalog

TODAY = date(2026, 6, 1)
_VOCABULARIES = Path(__file__).parents[4] / "gallery_assets" / "vocabularies"
_TERMS: list[Term] = []


def picture(word: str = "") -> bytes:
    """Return the bytes of something that begins like a JPEG; different words give different pictures."""
    return b"\xff\xd8\xff\xe0" + word.encode() + b"\xff\xd9"


def looking(look: str, word: str = "", color: str = "#102030") -> bytes:
    """Return a picture whose perceptual hash is ``look``, 16 hexadecimal digits."""
    return picture(f"look:{look}{color} {word}")


def film(word: str = "", *, seconds: float = 12.5, flashes: int = 0) -> bytes:
    """Return the bytes of a film as this desk knows one."""
    return f"FILM {seconds} {flashes} {word}".encode()


def sound(word: str = "", *, seconds: float = 3.0) -> bytes:
    """Return the bytes of a sound as this desk knows one."""
    return f"SOUND {seconds} 0 {word}".encode()


def pages(words: str = "", *, verse: bool | None = None) -> bytes:
    """Return the bytes of a document of pages as this desk knows one."""
    return f"PAGES {'' if verse is None else int(verse)}\n{words}".encode()


BROKEN = picture("broken inside")
"""A picture that is recognized, and refused when it is decoded."""


@dataclass
class World:
    """A source folder and a catalog."""

    root: Path
    catalog: FakeCatalog = field(default_factory=FakeCatalog)
    prepared: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.source.mkdir(exist_ok=True)
        if not _TERMS:
            _TERMS.extend(read_vocabularies(_VOCABULARIES))
        with self.catalog.write("terms") as work:
            for term in _TERMS:
                work.terms.add(term)
            work.commit(recorded=False)

    @property
    def source(self) -> Path:
        return self.root / "source"

    @property
    def store(self) -> FileMediaStore:
        return FileMediaStore(self.root / "store")

    def put(self, name: str, data: bytes | str = b"") -> Path:
        path = self.source / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode() if isinstance(data, str) else data or picture(name))
        return path

    def sheet(self, rows: Sequence[dict[str, str]], name: str = "sheet.csv") -> Path:
        stream = io.StringIO(newline="")
        headings = list(dict.fromkeys(heading for row in rows for heading in row))
        writer = csv.DictWriter(stream, headings)
        writer.writeheader()
        writer.writerows(rows)
        return self.put(name, stream.getvalue())

    def desk(self) -> FileDesk:
        return FileDesk(
            look=lambda jobs: map(_looked, jobs),
            prepare=self._prepare,
            probe=self._probe,
            store=self.root / "store",
            long_edges=LONG_EDGES,
        )

    def dry_run(self, **options: Any) -> ImportReport:
        with self.catalog.read() as view:
            plan = plan_import(
                view,
                self.source,
                options.get("sheet"),
                options.get("mapping"),
                self.desk(),
                today=options.get("today", TODAY),
                take_duplicates=options.get("take_duplicates", False),
            )
        return plan.report

    def run(self, progress: Progress = no_progress, **options: Any) -> ImportReport:
        with self.catalog.read() as view:
            plan = plan_import(
                view,
                self.source,
                options.get("sheet"),
                options.get("mapping"),
                self.desk(),
                today=options.get("today", TODAY),
                decode=False,
                keep=options.get("keep", False),
                take_duplicates=options.get("take_duplicates", False),
            )
        return apply_import(self.catalog, plan, self.store, self.desk(), progress, "Ana")

    def dossiers(self) -> tuple[Dossier, ...]:
        with self.catalog.read() as view:
            return gather(view, [piece.id for piece in view.pieces.find()])

    def only(self) -> Dossier:
        (dossier,) = self.dossiers()
        return dossier

    def _prepare(self, jobs: Iterable[MediumJob]) -> Iterator[MediumDone]:
        for job in jobs:
            done = _decoded(job)
            if done.facts is not None:
                self.prepared.append(job.key)
                for edge in LONG_EDGES:
                    target = self.store.derivative(job.sha256, edge)
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(job.original.read_bytes())
            yield done

    def _probe(self, jobs: Iterable[MediumJob]) -> Iterator[MediumDone]:
        return (_decoded(job) for job in jobs)


def counts(report: ImportReport) -> tuple[int, int, int, int, int]:
    """Return created, changed, same, refused, duplicates."""
    said = report.to_json()
    return tuple(said[name] for name in ("created", "changed", "same", "refused", "duplicates"))


def _looked(job: LookJob) -> Looked:
    """Look at films, sounds, captions and pages by their first word, and at all else as the program does."""
    data = job.path.read_bytes()
    known = _KINDS.get(data.split(b" ", 1)[0].strip()) if not data.startswith(b"WEBVTT") else _CAPTIONS
    if known is None:
        return look(job)
    family, media_type, extension = known
    store = FileMediaStore(job.store) if job.store is not None else None
    kept = store.take(job.path, extension) if store is not None else None
    head, _, words = data.decode().partition("\n")
    verse = bool(int(head[-1])) if family is Family.PAGES and head[-1].isdigit() else None
    said = "\n".join(line for line in words.splitlines() if line and "-->" not in line)
    return Looked(
        key=job.key,
        sha256=hashlib.sha256(data).hexdigest(),
        byte_size=len(data),
        media_type=media_type,
        extension=extension,
        family=family,
        words=said if family in {Family.PAGES, Family.CAPTIONS} else None,
        verse=verse,
        fresh=kept is not None and kept.fresh,
    )


_CAPTIONS = (Family.CAPTIONS, "text/vtt", "vtt")
_KINDS = {
    b"FILM": (Family.FILM, "video/mp4", "mp4"),
    b"SOUND": (Family.SOUND, "audio/mpeg", "mp3"),
    b"PAGES": (Family.PAGES, "application/pdf", "pdf"),
}


def _decoded(job: MediumJob) -> MediumDone:
    data = job.original.read_bytes()
    if b"broken" in data:
        return MediumDone(key=job.key, refusal="The file ends before the picture does.")
    known = _KINDS.get(data.split(b" ", 1)[0])
    if known is not None:
        return _played(job, data.decode().split(), *known)
    look = re.search(rb"look:([0-9a-f]{16})(#[0-9a-f]{6})", data)
    facts = MediumFacts(
        media_type="image/jpeg",
        extension="jpg",
        width=len(data),
        height=9,
        pages=1,
        color=look[2].decode() if look else "#102030",
        perceptual=look[1].decode() if look else "",
    )
    return MediumDone(key=job.key, facts=facts)


def _played(job: MediumJob, said: list[str], family: Family, media_type: str, extension: str) -> MediumDone:
    if family is Family.PAGES:
        facts = MediumFacts(media_type=media_type, extension=extension, width=210, height=297, pages=2)
        return MediumDone(key=job.key, facts=facts)
    flashes = int(said[2])
    facts = MediumFacts(
        media_type=media_type,
        extension=extension,
        pages=1 if family is Family.FILM else 0,
        duration_seconds=float(said[1]),
        flashes=flashes,
        perceptual="00ff00ff00ff00ff" if family is Family.FILM else "",
    )
    remarks = (f"It flashes {flashes} times in one second.",) if flashes else ()
    return MediumDone(key=job.key, facts=facts, remarks=remarks)
