"""Publishing: from an arranged gallery, through the gate, to an edition that is whole or not there."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from exhibit import durable
from exhibit.interchange.bags import write_bag
from exhibit.model.consent import Use
from exhibit.model.dossier import Dossier
from exhibit.model.edition import FORMAT, EditionContent, Front, PiecePage, Support, Words
from exhibit.model.gallery import Gallery, Publication
from exhibit.model.gate import Verdict, judge
from exhibit.model.pieces import TextKind
from exhibit.model.refusals import PublishRefused
from exhibit.model.vocabulary import in_language
from exhibit.ports import (
    Catalog,
    CatalogReader,
    Progress,
    UnitOfWork,
    no_progress,
)
from exhibit.services.arranging import find_gallery, stops_of
from exhibit.services.dossiers import gather
from exhibit.services.hanging import Hanging, Press
from exhibit.services.relating import relate
from exhibit.services.showing import Place, page_of

SOFTWARE = "Lamplight"


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishReport:
    """What was published; ``edition`` is its name, ``refused`` what the gate held back."""

    edition: str
    number: int
    path: Path
    works: int
    refused: tuple[Verdict, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the report as the command line prints it."""
        return {
            "edition": self.edition,
            "number": self.number,
            "path": str(self.path),
            "works": self.works,
            "refused": [verdict_json(one) for one in self.refused],
        }

    def to_words(self) -> str:
        """Return the report for people: what was published, and what was held back and why."""
        works = "1 work" if self.works == 1 else f"{self.works} works"
        lines = [f"Edition {self.number} with {works} is at {self.path}."]
        if self.refused:
            lines.append(f"The gate held {len(self.refused)} back:")
            lines += [f"  {sentence}" for sentence in map(verdict_words, self.refused)]
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


def publish(
    catalog: Catalog, name: str, out: Path, press: Press, *, who: str = "", progress: Progress = no_progress
) -> PublishReport:
    """Publish the gallery of this title or id as the new folder ``out``, built beside it and then renamed.

    Raises ``NotFound`` for the gallery, ``PublishRefused`` where nothing may be shown or ``out`` is there
    already. Stopped or killed at any time, ``out`` is either a whole edition or not there.
    """
    if out.exists():
        raise PublishRefused(
            f"{out} is there already.",
            advice="Name a folder that does not exist yet.",
        )
    # Named after ``out``, so that what a kill left behind goes when the same is published again.
    building = out.absolute().parent / f"{durable.INCOMING}{out.name}"
    try:
        with catalog.write(f"Publish “{name}”", who) as work:
            gallery = find_gallery(work, name)
            shutil.rmtree(building, ignore_errors=True)
            report, digest = _build(work, gallery, building, out, press, progress)
            _record(work, gallery, report, digest, press)
            work.commit(recorded=False)
        # After the record is kept: a kill in between costs a number, but no number is given twice.
        durable.replace(building, out.absolute())
    finally:
        shutil.rmtree(building, ignore_errors=True)
    return report


def _build(
    work: UnitOfWork, gallery: Gallery, building: Path, out: Path, press: Press, progress: Progress
) -> tuple[PublishReport, str]:
    dossiers, refused = admitted(work, gallery, press.now())
    if not dossiers:
        raise NothingToShow(refused)
    durable.make_folder(building.parent)
    (building / "data" / "objects").mkdir(parents=True)
    content = _content(work, gallery, dossiers, Hanging(press, building / "data", progress), press.support)
    press.write_database(building / "data" / "gallery.db", content)
    number = len(work.publications(gallery.id)) + 1
    digest = write_bag(building, _bag_info(content.front, number, press.now()), progress)
    report = PublishReport(
        edition=f"{gallery.identity}-{number}", number=number, path=out, works=len(dossiers), refused=refused
    )
    return report, digest


def admitted(
    reader: CatalogReader, gallery: Gallery, now: datetime
) -> tuple[tuple[Dossier, ...], tuple[Verdict, ...]]:
    """Ask the gate: return what may be shown today in the order of the walk, and the verdicts on the rest."""
    dossiers = gather(reader, [stop.piece_id for _, stop in stops_of(reader, gallery.id)])
    verdicts = [judge(dossier, Use.KIOSK, now.date()) for dossier in dossiers]
    passing = tuple(one for one, verdict in zip(dossiers, verdicts, strict=True) if verdict.passes)
    return passing, tuple(verdict for verdict in verdicts if not verdict.passes)


def _record(work: UnitOfWork, gallery: Gallery, report: PublishReport, digest: str, press: Press) -> None:
    work.record_publication(
        Publication(
            gallery_id=gallery.id,
            number=report.number,
            digest=digest,
            published_on=press.now().isoformat(timespec="seconds"),
            works=report.works,
        )
    )


def _bag_info(front: Front, number: int, now: datetime) -> list[tuple[str, str]]:
    return [
        ("Bag-Software-Agent", SOFTWARE),
        ("Bagging-Date", now.date().isoformat()),
        ("External-Description", in_language(front.title, front.language)),
        ("External-Identifier", f"{front.identity}-{number}"),
        ("Lamplight-Format", str(FORMAT)),
        ("Lamplight-Gallery", front.identity),
        ("Lamplight-Edition", str(number)),
    ]


def _content(
    work: CatalogReader, gallery: Gallery, dossiers: tuple[Dossier, ...], hanging: Hanging, support: Support
) -> EditionContent:
    roles = {term.slug: term for term in work.terms.find(vocabulary="role")}
    places, sections = _places(work, gallery, {dossier.piece.id for dossier in dossiers})
    hanging.make_missing(medium for dossier in dossiers for medium in dossier.pictures)
    pages = [
        page_of(dossier, places[dossier.piece.id], hanging.pictures(dossier), roles) for dossier in dossiers
    ]
    related = relate([page.card for page in pages])
    pages = [replace(page, related=related[page.card.piece_id]) for page in pages]
    front = Front(
        identity=gallery.identity,
        language=gallery.language,
        languages=_languages(pages),
        title=_words(work, TextKind.TITLE, gallery_id=gallery.id),
        welcome=_words(work, TextKind.WELCOME, gallery_id=gallery.id),
        sections=sections,
        works=len(pages),
        support=support,
    )
    return EditionContent(front=front, pages=tuple(pages))


def _places(
    work: CatalogReader, gallery: Gallery, shown: set[int]
) -> tuple[dict[int, Place], tuple[Words, ...]]:
    """Return where each shown piece stands; sections in which nothing is shown are left out."""
    stops = [(section, stop) for section, stop in stops_of(work, gallery.id) if stop.piece_id in shown]
    order = list(dict.fromkeys(section.id for section, _ in stops))
    places = {
        stop.piece_id: Place(
            number=stop.number,
            section=order.index(section.id),
            wall_text=_words(work, TextKind.WALL_TEXT, stop_id=stop.id),
        )
        for section, stop in stops
    }
    return places, tuple(_words(work, TextKind.TITLE, section_id=one) for one in order)


def _words(work: CatalogReader, kind: TextKind, **owner: int) -> Words:
    return tuple((text.language, text.value) for text in work.texts.find(kind=kind, **owner) if text.value)


def _languages(pages: Iterable[PiecePage]) -> tuple[str, ...]:
    texts = [words for page in pages for words in (page.card.title, page.statement)]
    found = {language for words in texts for language, _ in words}
    found |= {language for page in pages for language, _ in page.body}
    return tuple(sorted(found))
