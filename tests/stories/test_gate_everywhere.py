"""Random catalogs, days and places: nothing ungranted and nothing private in any byte of an edition."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PIL import Image

from db.edition.writer import write_gallery_database
from exhibit.media.measuring import measure
from exhibit.media.store import LONG_EDGES, FileMediaStore
from exhibit.media.stripping import strip
from exhibit.media.texts import read_text
from exhibit.media.workers import Decoders
from exhibit.model.consent import Consent, Use
from exhibit.model.edition import Support
from exhibit.model.folding import fold
from exhibit.model.people import Contributor, Credit, DisplayChoice
from exhibit.model.pieces import Likeness, MediumFile, Note, Piece, Status, Text, TextKind
from exhibit.model.review import Review, ReviewKind
from exhibit.ports import MediumJob, UnitOfWork
from exhibit.services.arranging import create_from_accepted
from exhibit.services.publishing.hanging import Press
from exhibit.services.publishing.publishing import NothingToShow, publish
from tests.fakes.catalog import FakeCatalog

DAY = date(2026, 9, 15)
PLACES = ("Omaha", "Lincoln", "")
PHASES = (Phase.explicit, Phase.generate)
"""Without shrinking: a catalog of six pieces is small enough to read, and each try publishes an edition."""
NUMBERS = ("Alpha", "Bravo", "Carol", "Delta", "Echos", "Frost")
"""Parts of words made up for each piece, so that no word of one can be taken for that of another."""


SHOWN = ("First", "Last", "Shown", "City", "Alt", "Statement")
"""What is only to be seen of a piece that is shown."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A contributor's answer for the kiosk, in days from ``DAY``; None where nothing was said."""

    granted: bool
    starts: int | None
    expires: int | None
    withdrawn: int | None
    places: tuple[str, ...]

    def holds(self, place: str) -> bool:
        """Say the rule plainly once more."""
        if not self.granted or (self.starts or 0) > 0 or (self.expires is not None and self.expires < 0):
            return False
        if self.withdrawn is not None and self.withdrawn <= 0:
            return False
        return not self.places or place in self.places

    def ends_it(self) -> bool:
        """Tell whether this answer stands against any yes."""
        return not self.granted or (self.withdrawn is not None and self.withdrawn <= 0)


@dataclass(frozen=True, slots=True)
class Submission:
    """A piece of a random catalog: how its maker is named, and what was allowed."""

    choice: DisplayChoice
    answers: tuple[Answer, ...]
    likeness: Likeness
    pictured: bool

    def granted_at(self, place: str) -> bool:
        """Tell whether it may be shown."""
        if any(one.ends_it() for one in self.answers):
            return False
        return any(one.holds(place) for one in self.answers)


MAYBE_DAYS = st.sampled_from([None, None, -30, -1, 0, 1, 30])
ANSWERS = st.builds(
    Answer,
    granted=st.sampled_from([True, True, True, False]),
    starts=MAYBE_DAYS,
    expires=MAYBE_DAYS,
    withdrawn=st.sampled_from([None, None, None, None, -1, 0, 1]),
    places=st.sampled_from([(), (), ("Omaha",), ("Lincoln",), ("Lincoln", "Omaha")]),
)
YES = Answer(granted=True, starts=None, expires=None, withdrawn=None, places=())
USUAL = st.sampled_from(
    [(YES,), (replace(YES, places=("Omaha",)),), (replace(YES, expires=0),), (YES, replace(YES, withdrawn=0))]
)
SUBMISSIONS = st.builds(
    Submission,
    choice=st.sampled_from(DisplayChoice),
    answers=USUAL | USUAL | st.lists(ANSWERS, max_size=2).map(tuple),
    likeness=st.sampled_from([Likeness.UNKNOWN, Likeness.UNKNOWN, Likeness.HELD, Likeness.MISSING]),
    pictured=st.booleans(),
)


class House:
    """A press with one small picture in its store."""

    def __init__(self, root: Path, decoders: Decoders) -> None:
        self.root = root
        self.store = FileMediaStore(root / "media")
        self.press = Press(
            store=self.store, store_root=root / "media", prepare=decoders.prepare, measure=measure,
            clean=strip, read_words=lambda path: read_text(path)[0],
            write_database=write_gallery_database, support=Support(opening=(("en", "Help"),), contacts=()),
            long_edges=LONG_EDGES, now=lambda: datetime(DAY.year, DAY.month, DAY.day, 12, tzinfo=UTC),
        )  # fmt: skip
        self.picture = self._picture()

    def _picture(self) -> MediumFile:
        source = self.root / "private-file-name-Zz.png"
        Image.linear_gradient("L").resize((120, 80)).convert("RGB").save(source)
        sha256 = self.store.keep(source, "png")
        original = self.store.original(sha256, "png")
        (done,) = self.press.prepare(
            [MediumJob(key="k", original=original, store=self.root / "media", sha256=sha256)]
        )
        assert done.facts is not None
        return MediumFile(
            piece_id=0, sha256=sha256, extension="png", media_type="image/png", byte_size=1, width=120,
            height=80, color=done.facts.color, original_name=source.name,
        )  # fmt: skip


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with Decoders(workers=0) as decoders:
        yield House(tmp_path_factory.mktemp("house"), decoders)


def word(what: str, number: str) -> str:
    """Return a word that stands in one place only."""
    return f"Qz{what}{number}"


PRIVATE = (
    "Mail", "Phone", "Guardian", "Bio", "Special", "NoteHead", "NoteBody", "By", "Form", "Limits", "Ward",
    "Scan", "Reviewer", "Reason", "Key", "ReleaseForm", "ReleaseScan", "Street",
)  # fmt: skip
"""What is private of every piece, whoever made it."""


def store(work: UnitOfWork, one: Submission, number: str, picture: MediumFile) -> None:
    """Store a piece that lacks nothing but perhaps consent, release or a name, every private field filled."""
    piece = work.pieces.add(
        Piece(
            accession=f"LL-{number}",
            status=Status.ACCEPTED,
            likeness=one.likeness,
            source_key=word("Key", number),
            release_form=word("ReleaseForm", number),
            release_scan=word("ReleaseScan", number),
        )
    )
    texts = ((TextKind.TITLE, "Title"), (TextKind.STATEMENT, "Statement"), (TextKind.BODY, "Body"))
    for kind, what in texts:
        work.texts.add(Text(kind=kind, language="en", value=word(what, number), piece_id=piece.id))
    if one.pictured:
        medium = work.media.add(replace(picture, piece_id=piece.id))
        work.texts.add(Text(kind=TextKind.ALT, language="en", value=word("Alt", number), medium_id=medium.id))
    person = work.contributors.add(maker(one.choice, number))
    work.credits.add(Credit(piece_id=piece.id, contributor_id=person.id))
    work.notes.add(Note(piece_id=piece.id, heading=word("NoteHead", number), value=word("NoteBody", number)))
    for answer in one.answers:
        work.consents.add(consent(answer, piece.id, number))
    for looked_at in (ReviewKind.CONTENT_NOTES, ReviewKind.SELECTION, ReviewKind.DECISION):
        work.reviews.add(
            Review(
                piece_id=piece.id,
                kind=looked_at,
                insight=3,
                reviewer=word("Reviewer", number),
                reason=word("Reason", number),
            )
        )


def maker(choice: DisplayChoice, number: str) -> Contributor:
    called = choice in {DisplayChoice.PSEUDONYM, DisplayChoice.ORGANIZATION}
    return Contributor(
        legal_name=f"{word('First', number)} {word('Last', number)}", display_choice=choice,
        display_name=word("Shown", number) if called else "", email=f"{word('Mail', number)}@example.org",
        phone=word("Phone", number), guardian=word("Guardian", number), biography=word("Bio", number),
        specialty=word("Special", number), organization=word("Street", number), city=word("City", number),
    )  # fmt: skip


def consent(answer: Answer, piece_id: int, number: str) -> Consent:
    def day(days: int | None) -> date | None:
        return None if days is None else DAY + timedelta(days)

    return Consent(
        piece_id=piece_id, use=Use.KIOSK, granted=answer.granted, starts_on=day(answer.starts),
        expires_on=day(answer.expires), withdrawn_on=day(answer.withdrawn), places=answer.places,
        given_by=word("By", number), form=word("Form", number), limits=word("Limits", number),
        guardian=word("Ward", number), scan=word("Scan", number),
    )  # fmt: skip


def withheld_names(choice: DisplayChoice, number: str) -> tuple[str, ...]:
    """Return the parts of a legal name that such a choice keeps from visitors."""
    first, last = word("First", number), word("Last", number)
    return {DisplayChoice.FULL: (), DisplayChoice.INITIAL: (last,)}.get(choice, (first, last))


def spellings(text: str) -> set[bytes]:
    forms = {text, text.casefold(), text.upper(), fold(text)}
    return {form.encode(encoding) for form in forms for encoding in ("utf-8", "utf-16-le", "utf-16-be")}


@contextmanager
def edition_of(house: House, submissions: list[Submission], place: str) -> Iterator[bytes]:
    """Publish a catalog of these pieces for a place and yield every byte of the edition."""
    catalog = FakeCatalog()
    with catalog.write("pieces") as work:
        for one, number in zip(submissions, NUMBERS, strict=False):
            store(work, one, number, house.picture)
        work.commit()
    gallery, _ = create_from_accepted(catalog, "Rooms")
    with catalog.write("place") as work:
        work.galleries.put(replace(work.galleries.get(gallery.id), place=place))
        work.commit()
    with tempfile.TemporaryDirectory(dir=house.root) as folder:
        out = Path(folder) / "edition"
        try:
            publish(catalog, "Rooms", out, house.press)
        except NothingToShow:
            assert not out.exists()
        files = sorted(path for path in out.rglob("*") if path.is_file())
        yield b"\n".join(str(path.relative_to(folder)).encode() + path.read_bytes() for path in files)


def found(content: bytes, text: str) -> bool:
    return any(form in content for form in spellings(text))


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow], phases=PHASES)
@given(submissions=st.lists(SUBMISSIONS, min_size=4, max_size=len(NUMBERS)), place=st.sampled_from(PLACES))
def test_an_edition_holds_what_is_granted_and_nothing_else(
    house: House, submissions: list[Submission], place: str
) -> None:
    with edition_of(house, submissions, place) as content:
        for one, number in zip(submissions, NUMBERS, strict=False):
            shown = one.granted_at(place) and one.likeness is not Likeness.MISSING
            assert shown is found(content, word("Title", number))
            assert shown is found(content, word("Body", number))
            hidden = [word(what, number) for what in PRIVATE] + [*withheld_names(one.choice, number)]
            if not shown:
                hidden += [word(what, number) for what in SHOWN]
            if one.choice is DisplayChoice.ANONYMOUS:
                hidden.append(word("City", number))
            assert [] == [text for text in hidden if found(content, text)]
        assert not found(content, house.picture.original_name)


def test_the_search_finds_what_is_there(house: House) -> None:
    """What the property looks for would be seen: a full name is found, as typed, folded and in the index."""
    one = Submission(DisplayChoice.FULL, (YES,), Likeness.UNKNOWN, pictured=True)
    with edition_of(house, [one], "") as content:
        for what in ("Title", "Statement", "Body", "Alt", "First", "Last", "City"):
            assert found(content, word(what, "Alpha")), what
