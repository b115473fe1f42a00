"""Publishing: from an arranged gallery, through the gate, to an edition that is whole or not there."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from exhibit import durable
from exhibit.interchange.bags import write_bag
from exhibit.model.gallery import Gallery, Publication
from exhibit.model.gate import Verdict
from exhibit.model.refusals import PublishRefused
from exhibit.ports import Catalog, CatalogReader, Progress, UnitOfWork, no_progress
from exhibit.services.arranging import find_gallery
from exhibit.services.publishing.comparing import fingerprints
from exhibit.services.publishing.composing import admitted, bag_info, compose
from exhibit.services.publishing.hanging import Hanging, Press


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishReport:
    """What was published; ``edition`` is its name, ``refused`` what the gate held back.

    ``left_out`` says in sentences which recordings of shown works are not carried and why.
    """

    edition: str
    number: int
    path: Path
    works: int
    refused: tuple[Verdict, ...]
    left_out: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return the report as the command line prints it."""
        return {
            "edition": self.edition,
            "number": self.number,
            "path": str(self.path),
            "works": self.works,
            "refused": [verdict_json(one) for one in self.refused],
            "left_out": list(self.left_out),
        }

    def to_words(self) -> str:
        """Return the report for people: what was published, and what was held back and why."""
        works = "1 work" if self.works == 1 else f"{self.works} works"
        lines = [f"Edition {self.number} with {works} is at {self.path}."]
        if self.refused:
            lines.append(f"The gate held {len(self.refused)} back:")
            lines += [f"  {sentence}" for sentence in map(verdict_words, self.refused)]
        lines += self.left_out
        return "\n".join(lines)


class NothingToShow(PublishRefused):
    """No piece of the gallery may be shown today; ``refused`` says what each lacks."""

    def __init__(self, refused: tuple[Verdict, ...]) -> None:
        self.refused = refused
        if not refused:
            super().__init__("This gallery has no stops.", advice="Put pieces into it first.")
            return
        lacking = " ".join(verdict_words(one) for one in refused[:10])
        more = f" And {len(refused) - 10} more." if len(refused) > 10 else ""  # noqa: PLR2004 - as above
        super().__init__(
            "No piece of this gallery may be shown, so nothing was published.", meaning=lacking + more
        )

    def to_json(self) -> dict[str, Any]:
        """Return the refusal in the shape of a report without an edition."""
        refused = [verdict_json(one) for one in self.refused]
        return {"edition": None, "works": 0, "refused": refused, "error": str(self)}


def verdict_words(verdict: Verdict) -> str:
    """Return what the gate says of one piece, for people."""
    return f"“{verdict.title or verdict.accession}” ({verdict.accession}) lacks {', '.join(verdict.lacks)}."


def verdict_json(verdict: Verdict) -> dict[str, Any]:
    """Return what the gate says of one piece, for programs."""
    return {
        "piece": verdict.accession,
        "title": verdict.title,
        "lacks": [lack.value for lack in verdict.lacks],
    }


@dataclass(frozen=True, slots=True)
class _Draft:
    """An edition that is built beside its place and not yet recorded."""

    gallery: Gallery
    report: PublishReport
    record: Publication


def publish(
    catalog: Catalog,
    name: str | int,
    out: Path,
    press: Press,
    *,
    who: str = "",
    notes: str = "",
    progress: Progress = no_progress,
) -> PublishReport:
    """Publish the gallery of this title or id as the new folder ``out``, built beside it and then renamed.

    The catalog can be worked on meanwhile; what lost its leave until the edition is recorded, stops it.
    ``notes`` are the curator's own, kept with the record and nowhere else. Raises ``NotFound`` for the
    gallery, ``PublishRefused`` where nothing may be shown or ``out`` is there already. Stopped or killed
    at any time, ``out`` is either a whole edition or not there.
    """
    if out.exists():
        raise PublishRefused(f"{out} is there already.", advice="Name a folder that does not exist yet.")
    # Named after ``out``, so that what a kill left behind goes when the same is published again.
    building = out.absolute().parent / f"{durable.INCOMING}{out.name}"
    label = f"Publish “{name}”"
    with catalog.write(label, who):
        pass  # where another program holds the pen, this refuses before the long work and not after it
    try:
        with catalog.read() as view:
            gallery = find_gallery(view, name) if isinstance(name, str) else view.galleries.get(name)
            shutil.rmtree(building, ignore_errors=True)
            draft = _build(view, gallery, building, out, press, progress)
        with catalog.write(label, who) as work:
            _record(work, draft, notes, press)
            work.commit(recorded=False)
        # After the record is kept: a kill in between costs a number, but no number is given twice.
        durable.replace(building, out.absolute())
    finally:
        shutil.rmtree(building, ignore_errors=True)
    return draft.report


def _build(
    reader: CatalogReader, gallery: Gallery, building: Path, out: Path, press: Press, progress: Progress
) -> _Draft:
    dossiers, refused = admitted(reader, gallery, press.now())
    if not dossiers:
        raise NothingToShow(refused)
    durable.make_folder(building.parent)
    (building / "data" / "objects").mkdir(parents=True)
    hanging = Hanging(press, building / "data", progress)
    content = compose(reader, gallery, dossiers, hanging, press.support)
    press.write_database(building / "data" / "gallery.db", content)
    number = next_number(reader, gallery.id)
    digest = write_bag(building, bag_info(content.front, number, press.now()), progress)
    report = PublishReport(
        edition=f"{gallery.identity}-{number}",
        number=number,
        path=out,
        works=len(dossiers),
        refused=refused,
        left_out=hanging.left_out,
    )
    record = Publication(
        gallery_id=gallery.id,
        number=number,
        digest=digest,
        published_on=press.now().isoformat(timespec="seconds"),
        works=len(dossiers),
        folder=str(out.absolute()),
        pieces=fingerprints(reader, gallery, dossiers),
    )
    return _Draft(gallery, report, record)


def next_number(reader: CatalogReader, gallery_id: int) -> int:
    """Return the number that the next edition of a gallery gets."""
    return len(reader.publications(gallery_id)) + 1


def _record(work: UnitOfWork, draft: _Draft, notes: str, press: Press) -> None:
    """Keep the record, where everything in the edition may still be shown and its number is still free."""
    allowed, _ = admitted(work, work.galleries.get(draft.gallery.id), press.now())
    lost = {one for one, _ in draft.record.pieces} - {one.piece.id for one in allowed}
    if lost or next_number(work, draft.gallery.id) != draft.record.number:
        raise PublishRefused(
            "While the edition was being made, the gallery changed: what is in it may no longer be shown.",
            meaning="Nothing was published.",
            advice="Look at what the gate says now and publish again.",
        )
    work.record_publication(replace(draft.record, sent_to=notes))


def note_edition(catalog: Catalog, publication_id: int, sent_to: str, *, who: str = "") -> None:
    """Note where an edition went. Outside of undo, like the record itself. Raises ``NotFound``."""
    with catalog.write("Note where an edition went", who) as work:
        work.note_publication(publication_id, sent_to.strip())
        work.commit(recorded=False)
