"""Random small catalogs and queries, drawn so that conditions often meet and orders often tie."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hypothesis import strategies as st

from exhibit.model.consent import Consent, Use
from exhibit.model.finding import CONSENT_VALUES, HAS_VALUES, Condition, Query, Sort, lack_value
from exhibit.model.gallery import Gallery, Publication, Section, Stop
from exhibit.model.gate import Lack
from exhibit.model.people import Contributor, Credit, DisplayChoice
from exhibit.model.pieces import Likeness, MediumFile, MediumRole, Note, Piece, Status, Text, TextKind
from exhibit.model.review import Review, ReviewKind
from exhibit.model.vocabulary import Tag, Term
from exhibit.ports import UnitOfWork

DAY = date(2026, 9, 15)
LANGUAGES = ("en", "es", "en-GB", "")
WORDS = ("lamp", "Lámpara", "ward 9", "ward 10", "Œuvre", "night", "", " ")
REVIEWERS = ("Ana", "Bo", "", "ána", "none")
TERMS = (
    Term(vocabulary="form", slug="poem", labels=(("en", "Poem"), ("es", "Poema"))),
    Term(vocabulary="form", slug="poem-in-prose", labels=(("en", "Prose poem"),), position=1),
    Term(vocabulary="form", slug="painting", labels=(("en", "Painting"),), position=2),
    Term(vocabulary="theme", slug="nuit", labels=(("fr", "Été, la nuit"),)),
    Term(vocabulary="theme", slug="loss", labels=(("en", "Loss"),), position=1),
)
PEOPLE = (
    Contributor(legal_name="Zoë Brâncuși", organization="Ward 9"),
    Contributor(legal_name="Rosa Elena Mendoza", display_choice=DisplayChoice.INITIAL),
    Contributor(legal_name="Ana Ruiz", display_name="Ruiz", display_choice=DisplayChoice.PSEUDONYM),
    Contributor(legal_name="Bo Li", display_choice=DisplayChoice.ANONYMOUS),
    Contributor(legal_name="Cy Nobody", display_choice=DisplayChoice.PSEUDONYM),
)

Part = Callable[[int], object]
"""Something of a piece: given the piece's id, what is to be stored."""

AHEAD = (-61, -60, -2, -1, 0, 1, 2, 58, 59, 60, 61)
"""Days on which something of a consent begins or ends, counted from ``DAY``."""

_days = st.none() | st.sampled_from(AHEAD).map(lambda ahead: DAY + timedelta(days=ahead))
_words = st.sampled_from(WORDS)
_language = st.sampled_from(LANGUAGES)


@dataclass(frozen=True)
class Made:
    """A piece to be stored: itself, and its parts by the name of their collection."""

    piece: Piece
    texts: list[tuple[TextKind, str, str]]
    media: list[tuple[MediumRole, str]]
    people: list[int]
    terms: set[int]
    consents: list[Consent]
    reviews: list[Review]
    notes: int
    hung: int | None


_pieces = st.builds(
    Piece,
    accession=st.sampled_from(("LL-9", "LL-10", "ll-10-b", "Á-1", "X")),
    status=st.sampled_from(Status),
    language=_language,
    made=st.sampled_from(("", "2019", "2020", "1999")),
    likeness=st.sampled_from((Likeness.UNKNOWN, Likeness.MISSING)),
    received_on=_days,
    release_scan=st.sampled_from(("", "", "a.pdf")),
)
_consents = st.builds(
    Consent,
    piece_id=st.just(0),
    use=st.sampled_from((Use.KIOSK, Use.KIOSK, Use.KIOSK, Use.WEB)),
    granted=st.sampled_from((True, True, True, True, False)),
    signed_on=_days,
    starts_on=_days,
    expires_on=_days,
    withdrawn_on=st.none() | _days,
    places=st.sampled_from(((), (), (), ("Omaha",), ("",))),
    scan=st.sampled_from(("", "b.pdf")),
)
_reviews = st.builds(
    Review,
    piece_id=st.just(0),
    kind=st.sampled_from((ReviewKind.SELECTION, ReviewKind.SELECTION, ReviewKind.CONTENT_NOTES)),
    finished=st.booleans(),
    reviewer=st.sampled_from(REVIEWERS),
    insight=st.none() | st.integers(1, 5),
    artistic_impact=st.none() | st.integers(1, 5),
)
_kinds = (TextKind.TITLE, TextKind.TITLE, TextKind.BODY, TextKind.STATEMENT, TextKind.CONTENT_NOTE)
_roles = (MediumRole.DETAIL, MediumRole.PRIMARY, MediumRole.AUDIO, MediumRole.VIDEO)
HEAPS = st.lists(
    st.builds(
        Made,
        piece=_pieces,
        texts=st.lists(st.tuples(st.sampled_from(_kinds), _language, _words), max_size=4),
        media=st.lists(st.tuples(st.sampled_from(_roles), _words), max_size=2),
        people=st.lists(st.integers(0, len(PEOPLE) - 1), max_size=2),
        terms=st.sets(st.integers(0, len(TERMS) - 1), max_size=3),
        consents=st.lists(_consents, max_size=3),
        reviews=st.lists(_reviews, max_size=3),
        notes=st.integers(0, 1),
        hung=st.sampled_from((None, 0, 1)),
    ),
    max_size=7,
)

VALUES: dict[str, tuple[str, ...]] = {
    "status": (*Status, "review", "not-sel", "ACC", "unheard"),
    "language": (*LANGUAGES, "EN", "e"),
    "lacks": (*map(lack_value, Lack), "any", "patience"),
    "gallery": ("1", "2", "3", "spr", "Séc", "9" * 30),
    "person": ("zoe", "men", "elena m", "osa", "ward 9", "ana", "", "-"),
    "consent": (*CONSENT_VALUES, "Held", "other"),
    "accession": ("LL", "ll-1", "a-", "", "%"),
    "has": (*HAS_VALUES, "wings"),
    "edition": ("any", "1", "01", "7", "x"),
    "reviewer": (*REVIEWERS, "ANA", "cy"),
    "form": ("poem", "po", "pai", "Prose", ""),
    "theme": ("nuit", "ete", "l", "x'; --"),
    "unheard-of": ("x",),
}
CONDITIONS = tuple(Condition(field, value) for field, values in VALUES.items() for value in values)
"""Every condition by itself."""

_condition = st.sampled_from(tuple(VALUES)).flatmap(
    lambda field: st.builds(
        Condition, st.just(field), st.sampled_from(VALUES[field]), st.sampled_from((False, False, True))
    )
)
QUERIES = st.builds(
    Query,
    words=st.sampled_from(("", "", "", "lamp", "lam 10", "poem", "-", "zoe")),
    conditions=st.lists(_condition, max_size=3).map(tuple),
    sort=st.sampled_from(Sort),
    descending=st.booleans(),
    day=st.sampled_from((DAY, DAY - timedelta(days=40), DAY + timedelta(days=40))),
)


def store_common(work: UnitOfWork) -> None:
    """Store what pieces share: terms, people, and two galleries with a section each."""
    for term in TERMS:
        work.terms.add(term)
    for person in PEOPLE:
        work.contributors.add(person)
    for title in ("Spring", "Sécond"):
        gallery = work.galleries.add(Gallery(identity=title))
        work.texts.add(Text(kind=TextKind.TITLE, language="en", value=title, gallery_id=gallery.id))
        work.sections.add(Section(gallery_id=gallery.id))


def store(work: UnitOfWork, place: int, made: Made) -> int:
    """Store a piece with its parts and return its id; ``place`` keeps accessions apart."""
    piece = work.pieces.add(replace(made.piece, accession=f"{made.piece.accession}{' ' * place}."))
    for kind, language, value in made.texts:
        work.texts.add(Text(kind=kind, language=language, value=value, piece_id=piece.id))
    for role, alt in made.media:
        medium = work.media.add(
            MediumFile(piece_id=piece.id, role=role, sha256=f"{place}", extension="jpg", byte_size=1,
                       media_type="image/jpeg", width=place, height=2, color="#aabbcc")
        )  # fmt: skip
        work.texts.add(Text(kind=TextKind.ALT, language="en", value=alt, medium_id=medium.id))
    for position, person in enumerate(made.people):
        work.credits.add(Credit(piece_id=piece.id, contributor_id=person + 1, position=-position))
    for term in sorted(made.terms, reverse=True):
        work.tags.add(Tag(piece_id=piece.id, term_id=term + 1))
    for consent in made.consents:
        work.consents.add(replace(consent, piece_id=piece.id))
    for review in made.reviews:
        work.reviews.add(replace(review, piece_id=piece.id))
    for _ in range(made.notes):
        work.notes.add(Note(piece_id=piece.id, heading="Column", value="lamp"))
    if made.hung is not None:
        work.stops.add(Stop(section_id=made.hung + 1, piece_id=piece.id))
    return piece.id


def publish(work: UnitOfWork, pieces: tuple[int, ...]) -> None:
    """Record an edition of the first gallery with these pieces."""
    entries = tuple((piece, "digest") for piece in pieces)
    work.record_publication(
        Publication(gallery_id=1, number=1, digest="d", published_on="2026-09-01", pieces=entries)
    )
