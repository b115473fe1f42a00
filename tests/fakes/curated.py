"""A catalog in the middle of a curator's work: twenty pieces at every stage, some people, a gallery."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from exhibit.interchange.vocabularies import read_vocabularies
from exhibit.model.consent import Consent, Use
from exhibit.model.finding import SavedSearch
from exhibit.model.gallery import Gallery, Section, Stop
from exhibit.model.people import Contributor, Credit, DisplayChoice
from exhibit.model.pieces import MediumFile, Note, Piece, Setting, Status, Text, TextKind
from exhibit.model.review import Review, ReviewKind
from exhibit.model.vocabulary import Tag, Term
from exhibit.ports import Catalog, UnitOfWork
from exhibit.services.cataloguing.loading import load_vocabularies
from tests.fakes.pieces import DAY

VOCABULARIES = Path(__file__).parents[2] / "gallery_assets" / "vocabularies"

TITLES = (
    "Night facade",
    "Twenty doors",
    "Heartbeat, with mountains",
    "Charting cloth",
    "The cup passed on",
    "Shift change in rain",
    "Garden of tablets",
    "Quilt of badges",
    "Pager constellation",
    "Breath on glass",
    "Burnt calendar",
    "Sunrise through blinds",
    "What the stairwell heard",
    "Discharge",
    "Handoff",
    "A chair in the hall",
    "Between the calls",
    "El pasillo",
    "Two cups, one cold",
    "Letter to my resident self",
)
PEOPLE = (
    Contributor(legal_name="Rosa Elena Mendoza", display_choice=DisplayChoice.INITIAL, city="Omaha"),
    Contributor(legal_name="Ben Okoro", email="ben@mail.invalid", city="Boise", region="Idaho"),
    Contributor(legal_name="Thomas Grün", display_name="Night Heron", display_choice=DisplayChoice.PSEUDONYM),
    Contributor(legal_name="Ines Ito", display_choice=DisplayChoice.ANONYMOUS),
    Contributor(legal_name="Ben Okoro", city="Boise", organization="St. Anne's"),
)
STATUSES = (
    Status.ACCEPTED,
    Status.IN_REVIEW,
    Status.SUBMITTED,
    Status.NEEDS_INFORMATION,
    Status.NOT_SELECTED,
)
POEM = "The hall is long.\n    I count the doors.\n\nAt the last one\n    a lamp is lit."


def fill_catalog(catalog: Catalog, pictures: tuple[MediumFile, ...] = ()) -> None:
    """Fill an empty catalog; ``pictures`` are used in turn, made-up ones where there are none."""
    load_vocabularies(catalog, read_vocabularies(VOCABULARIES))
    with catalog.write("Fill the catalog", "Ines") as work:
        people = [work.contributors.add(one) for one in PEOPLE]
        forms = [term for term in work.terms.find(vocabulary="form") if not term.retired]
        themes = list(work.terms.find(vocabulary="theme"))
        pieces = [
            _add(
                work, at, title, people[at % len(people)], (forms[at % len(forms)], themes[at % len(themes)])
            )
            for at, title in enumerate(TITLES)
        ]
        for at, piece in enumerate(pieces):
            _furnish(work, at, piece, pictures)
        _arrange(work, pieces)
        work.saved_searches.add(SavedSearch(name="Poems to judge", line='form:poem status:"in review"'))
        work.commit()


def _add(work: UnitOfWork, at: int, title: str, person: Contributor, terms: tuple[Term, ...]) -> Piece:
    piece = work.pieces.add(
        Piece(
            accession=f"LL-{at + 1:03}",
            status=STATUSES[at % len(STATUSES)] if at > 5 else Status.ACCEPTED,
            language="es" if title.startswith("El ") else "en",
            made="2018",
            received_on=date(2018, 2, 1) + timedelta(days=at),
        )
    )
    work.texts.add(Text(kind=TextKind.TITLE, language=piece.language, value=title, piece_id=piece.id))
    work.credits.add(Credit(piece_id=piece.id, contributor_id=person.id))
    for term in terms:
        work.tags.add(Tag(piece_id=piece.id, term_id=term.id))
    return piece


def _furnish(work: UnitOfWork, at: int, piece: Piece, pictures: tuple[MediumFile, ...]) -> None:
    if at % 3 != 2:
        made_up = MediumFile(
            piece_id=0, sha256=f"{at:064x}", extension="jpg", media_type="image/jpeg", byte_size=9,
            width=1600, height=1200 if at % 2 else 2000, color="#806040",
        )  # fmt: skip
        picture = pictures[at % len(pictures)] if pictures else made_up
        medium = work.media.add(replace(picture, id=0, piece_id=piece.id))
        if at % 4:
            alt = f"{TITLES[at]}, seen from a little way off."
            work.texts.add(Text(kind=TextKind.ALT, language="en", value=alt, medium_id=medium.id))
    else:
        work.texts.add(
            Text(
                kind=TextKind.BODY,
                language=piece.language,
                value=POEM,
                setting=Setting.VERSE,
                piece_id=piece.id,
            )
        )
    if at % 5 != 4:
        words = "I made this in the weeks after my last night shift. I wanted to keep the quiet of it."
        work.texts.add(Text(kind=TextKind.STATEMENT, language="en", value=words, piece_id=piece.id))
    if at % 6 != 5:
        ends = DAY + timedelta(days=30) if at % 6 == 1 else None
        work.consents.add(
            Consent(
                piece_id=piece.id, use=Use.KIOSK, given_by="the maker", signed_on=DAY - timedelta(days=90),
                expires_on=ends, withdrawn_on=DAY - timedelta(days=2) if at == 7 else None,
            )
        )  # fmt: skip
    if at % 2 == 0:
        work.reviews.add(Review(piece_id=piece.id, kind=ReviewKind.CONTENT_NOTES, reviewer="Ines"))
    for reviewer, insight, impact in (("Ines", 4, 3), ("Omar", 2 + at % 4, 5 - at % 3)):
        if at % 3:
            work.reviews.add(
                Review(
                    piece_id=piece.id, kind=ReviewKind.SELECTION, reviewer=reviewer, insight=insight,
                    artistic_impact=impact, decided_on=DAY,
                )
            )  # fmt: skip
    work.notes.add(Note(piece_id=piece.id, heading="How did you hear of us?", value="A colleague"))


def _arrange(work: UnitOfWork, pieces: list[Piece]) -> None:
    gallery = work.galleries.add(Gallery(identity="0123456789abcdef", place="Omaha"))
    for kind, words in (
        (TextKind.TITLE, "Where the light gets in"),
        (TextKind.WELCOME, "Come in. Take your time."),
    ):
        work.texts.add(Text(kind=kind, language="en", value=words, gallery_id=gallery.id))
    number = 1
    for position, (title, some) in enumerate((("Nights", pieces[:5]), ("Mornings", pieces[5:9]))):
        section = work.sections.add(Section(gallery_id=gallery.id, position=position))
        work.texts.add(Text(kind=TextKind.TITLE, language="en", value=title, section_id=section.id))
        for place, piece in enumerate(some):
            work.stops.add(Stop(section_id=section.id, piece_id=piece.id, position=place, number=number))
            number += 1
