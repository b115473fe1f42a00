"""The sample gallery in the middle of a curator's work: for pictures of the desk, and to try it out.

What a real catalog is full of is added to the imported and arranged sample: later submissions at every stage,
scores that differ, consents that end or were taken back, gaps, a tour, people who stand there twice.
"""

from __future__ import annotations

import csv
import shutil
import tomllib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from exhibit.model.consent import Consent, Use
from exhibit.model.finding import SavedSearch
from exhibit.model.people import Contributor, ContributorKind, Credit, DisplayChoice
from exhibit.model.pieces import Likeness, Note, Piece, Setting, Status, Text, TextKind
from exhibit.model.review import Review, ReviewKind
from exhibit.model.vocabulary import Tag, Term
from exhibit.ports import Catalog, UnitOfWork
from exhibit.services import arranging
from exhibit.services.reviewing import judging as reviewing

REVIEWERS = ("Ines", "Omar", "Mai")

SEARCHES = (
    ("Poems to judge", 'form:poem status:"in review"'),
    ("Nothing by learners yet", "perspective:learner -status:accepted"),
    ("Accepted, and lacking something", "status:accepted lacks:consent"),
)

DELIVERY = "submissions.csv"

_TAGGED = ("form", "perspective", "profession", "theme", "tone")


def unsettle_sample(catalog: Catalog, description: Path, day: date) -> None:
    """Add to the imported, arranged sample what ``description`` lists, and the usual gaps, as of ``day``."""
    found = tomllib.loads(description.read_text(encoding="utf-8"))["piece"]
    with catalog.write(f"Take in {len(found)} later submissions", REVIEWERS[0]) as work:
        first = len(work.pieces.find()) + 1
        terms = {(term.vocabulary, term.slug): term for term in work.terms.find()}
        for number, one in enumerate(found, start=first):
            _add(work, number, one, terms, day)
        _spoil(work, day)
        for position, (name, line) in enumerate(SEARCHES):
            work.saved_searches.add(SavedSearch(name=name, line=line, position=position))
        work.commit()
    _judge(catalog, {one["title"]: one for one in found}, day)
    _make_tour(catalog)


def lay_out_delivery(folder: Path, sample: Path) -> Path:
    """Make a second delivery of the sample in a new folder: some of it changed, new, missing and doubled.

    Returns the folder, which is ready to be imported.
    """
    folder.mkdir(parents=True)
    with (sample / DELIVERY).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    wanted = [dict(row) for row in rows[:9]]
    wanted[1]["Title"] = "Second-Year Mountain Range"
    wanted[2]["Statement"] += " The cup left a ring, and I kept it."
    wanted[4]["Alt text"] = ""
    for row, files in ((wanted[6], "passing-cups.jpg"), (wanted[7], "front-window.tif")):
        row |= {"Submission ID": f"{row['Submission ID']}-B", "Files": files}
    wanted.append(dict(rows[12]) | {"Submission ID": "LL-201", "Title": "Counting by Fives, again"})
    wanted.append(dict(rows[14]) | {"Submission ID": "LL-202", "Title": "What the Voucher Leaves Out"})
    wanted[-1] |= {"Files": "leaves-out.txt", "Title (es)": "", "Statement (es)": ""}
    wanted += [dict(rows[3]), dict(rows[8]) | {"Title": "Level C"}]
    (folder / "front-window.tif").write_bytes(b"II*\0 and then the stick was pulled out")
    (folder / "leaves-out.txt").write_text(
        "It does not say who stood in line.\nIt does not say how long.\n", "utf-8"
    )
    named = {name.strip() for row in wanted for name in row["Files"].split(";")}
    for name in sorted(name for name in named if (sample / name).is_file()):
        shutil.copy(sample / name, folder / name)
    with (folder / DELIVERY).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(wanted)
    return folder


def _add(
    work: UnitOfWork, number: int, one: dict[str, Any], terms: dict[tuple[str, str], Term], day: date
) -> None:
    received = day - timedelta(days=40 - number)
    piece = work.pieces.add(
        Piece(accession=f"LL-{number:03}", status=Status(one["status"]), received_on=received)
    )
    for kind in (TextKind.TITLE, TextKind.STATEMENT, TextKind.BODY):
        if value := one.get(kind.value, "").strip("\n"):
            verse = kind is TextKind.BODY and one["form"] in {"poem", "haiku", "song"}
            setting = Setting.VERSE if verse else Setting.PROSE
            work.texts.add(Text(kind=kind, language="en", value=value, setting=setting, piece_id=piece.id))
    for vocabulary in _TAGGED:
        term = terms.get((vocabulary, one.get(vocabulary, "")))
        if term is not None:
            work.tags.add(Tag(piece_id=piece.id, term_id=term.id))
    work.credits.add(Credit(piece_id=piece.id, contributor_id=_maker(work, one).id))
    if piece.status in {Status.ACCEPTED, Status.IN_REVIEW}:
        ends = day + timedelta(days=30) if number % 3 == 0 else None
        uses = (Use.KIOSK, Use.TRAVEL) if number % 2 else (Use.KIOSK,)
        for use in uses:
            work.consents.add(
                Consent(piece_id=piece.id, use=use, given_by="the maker", signed_on=received, expires_on=ends)
            )
    work.notes.add(Note(piece_id=piece.id, heading="How did you hear of us?", value="From a colleague"))


def _maker(work: UnitOfWork, one: dict[str, Any]) -> Contributor:
    known = work.contributors.find(legal_name=one["maker"])
    if known:
        return known[0]
    whole = one["perspective"] == "organization"
    choice = DisplayChoice.ORGANIZATION if whole else DisplayChoice(one.get("choice", "full"))
    return work.contributors.add(
        Contributor(
            legal_name=one["maker"],
            display_name=one.get("shown", ""),
            display_choice=choice,
            kind=ContributorKind.ORGANIZATION if whole else ContributorKind.PERSON,
        )
    )


def _spoil(work: UnitOfWork, day: date) -> None:
    """Take from the published pieces what the gate asks for, as time and people do."""
    pieces = {piece.accession: piece for piece in work.pieces.find()}

    def kiosk(accession: str) -> Consent:
        return work.consents.find(piece_id=pieces[accession].id, use=Use.KIOSK)[0]

    work.consents.put(replace(kiosk("LL-012"), withdrawn_on=day - timedelta(days=3)))
    work.consents.put(replace(kiosk("LL-009"), expires_on=day + timedelta(days=24)))
    work.consents.put(replace(kiosk("LL-017"), expires_on=day + timedelta(days=51)))
    work.consents.put(replace(kiosk("LL-008"), places=("Toledo", "Duluth")))
    work.pieces.put(replace(pieces["LL-011"], likeness=Likeness.MISSING))
    for medium in work.media.find(piece_id=pieces["LL-010"].id):
        for text in work.texts.find(medium_id=medium.id):
            work.texts.remove(text.id)
    twice = work.contributors.find(legal_name="Priya Raghunathan")[0]
    work.contributors.add(replace(twice, id=0, email="priya@mail.invalid", city="Cleveland", region="Ohio"))


def _judge(catalog: Catalog, described: dict[str, Any], day: date) -> None:
    with catalog.write("Score the later submissions", REVIEWERS[0]) as work:
        titles = {text.value: text.piece_id for text in work.texts.find(kind=TextKind.TITLE, language="en")}
        for title, one in described.items():
            for reviewer, (insight, impact) in zip(REVIEWERS, one.get("scores", ()), strict=False):
                work.reviews.add(
                    Review(
                        piece_id=titles[title] or 0,
                        kind=ReviewKind.SELECTION,
                        reviewer=reviewer,
                        insight=insight,
                        artistic_impact=impact,
                        decided_on=day - timedelta(days=4),
                    )
                )
        work.commit()
    for title, one in described.items():
        if "reason" in one:
            reviewing.decide(
                catalog, [titles[title] or 0], Status(one["status"]), one["reason"], day=day, who=REVIEWERS[0]
            )


def _make_tour(catalog: Catalog) -> None:
    with catalog.read() as view:
        gallery = view.galleries.find()[0]
        stops = [stop.id for _, stop in arranging.stops_of(view, gallery.id)]
    tour = arranging.make_tour(catalog, gallery.id, "Ten quiet minutes", who=REVIEWERS[0])
    arranging.add_to_tour(catalog, tour.id, stops[1::4], who=REVIEWERS[0])
