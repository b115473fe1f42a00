"""What a visitor may see: the values an edition is made of and the kiosk is filled from.

Nothing private has a place in these classes, so nothing private can reach an edition through them.
``Words`` are pairs of BCP 47 language and text; ``exhibit.model.vocabulary.in_language`` chooses one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

FORMAT = 3
"""The edition format this program writes, and the newest it reads.

1 had no transcripts and no durations; 2 nothing that is played, no tiles, no tours and no prompts.
"""

Words = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendition:
    """A picture at one size. ``path`` is relative to the edition's ``data`` folder, with forward slashes."""

    path: str
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tiles:
    """A picture cut into tiles at every scale, in the layout of Deep Zoom (DZI).

    ``path`` is the folder of the levels, relative to the edition's ``data`` folder:
    ``<path>/<level>/<column>_<row>.jpg``, level 0 being a single pixel and each next one twice as large,
    up to ``width`` by ``height`` pixels. A tile shows ``size`` by ``size`` of them, and ``overlap`` more
    where another lies beside it.
    """

    path: str
    width: int
    height: int
    size: int
    overlap: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture in all its sizes, smallest first. ``color`` is its average as ``#rrggbb``.

    ``page`` tells which page of several it is, 0 where there is only this one; ``description`` tells at
    length what ``alt`` tells in short. ``tiles`` are there for large ones. ``view`` says what of the work is
    seen (``exhibit.model.pieces.PictureView``), ``region`` where on the first picture of the same work this
    one lies: left, top, width and height in parts of that picture, 0 to 1.
    """

    renditions: tuple[Rendition, ...]
    color: str
    alt: Words
    description: Words = ()
    page: int = 0
    tiles: Tiles | None = None
    view: str = ""
    region: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph, stanza line or break of a body.

    ``kind`` is ``paragraph``, ``heading``, ``quote``, ``line`` (of verse), ``gap`` (between stanzas) or
    ``break`` (between scenes). ``markup`` is our own escaped subset: text with ``&lt; &gt; &amp;
    &quot;`` escaped and no tags but ``<i>`` and ``<b>``. ``indent`` counts the spaces before a verse line,
    each of them half an em wide.
    """

    kind: str
    markup: str = ""
    indent: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownCredit:
    """A name as it may be read (empty for anonymous) and what that person did, per language."""

    name: str
    role: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownTerm:
    """A term of a piece with its label per language; ``position`` is its place in the vocabulary."""

    vocabulary: str
    slug: str
    label: Words
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A piece as the wall shows it.

    ``number`` is the stop's number; ``section`` counts from 0. ``names`` are the credited names in
    order, an empty string standing for an anonymous one. ``door`` is see, read, listen, watch or make.
    ``excerpt`` are the first words of a body, else of a transcript, for pieces without a picture. ``noted``
    is set where a content note comes before the piece, ``veiled`` where its picture is not shown before a
    choice. ``place`` is where its first contributor is from ("Omaha, Nebraska"), empty for anonymous ones;
    ``seconds`` how long somebody takes to see, read or hear it.
    """

    piece_id: int
    number: int
    section: int
    title: Words
    names: tuple[str, ...]
    language: str
    door: str
    terms: tuple[ShownTerm, ...]
    picture: Picture | None
    excerpt: Words = ()
    noted: bool = False
    veiled: bool = False
    place: str = ""
    seconds: int = 0

    @property
    def heard(self) -> bool:
        """Whether the piece is there to be listened to."""
        return self.door == "listen"

    @property
    def open_picture(self) -> Picture | None:
        """The picture where it is shown unasked, None where there is none or nobody chose yet to see it."""
        return None if self.veiled else self.picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why two pieces are related: what kind of thing they share, and how that is called.

    ``kind`` is the vocabulary of a term that both have, ``contributor`` or ``place``.
    """

    kind: str
    label: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A related piece and why it is, the most telling reason first."""

    piece_id: int
    shared: tuple[Reason, ...]


class Plays(StrEnum):
    """What a recording is to a visitor: ``reading`` is the piece's own words read aloud."""

    SOUND = "sound"
    FILM = "film"
    READING = "reading"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Words that are shown from ``start`` until ``end``, in seconds from the start of a recording.

    ``text`` is plain, with line breaks. ``voice`` names who speaks, empty where that is not said. ``block``
    is the block of the body that is being read, -1 for none.
    """

    start: float
    end: float
    text: str
    voice: str = ""
    block: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Captions:
    """What is said and heard in a recording, in one language, in the order of time."""

    language: str
    cues: tuple[Cue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """A sound or film that can be played. ``path`` is relative to the edition's ``data`` folder.

    ``language`` is what is spoken in it, empty where that does not matter; ``silent`` is set for a film in
    which nothing is heard. ``poster`` is shown before it is played.
    """

    plays: Plays
    path: str
    media_type: str
    duration_seconds: float
    language: str = ""
    silent: bool = False
    poster: Picture | None = None
    captions: tuple[Captions, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PiecePage:
    """Everything a visitor may read of one piece.

    ``body`` and ``transcript`` are pairs of language and blocks. ``content_note`` is the curator's
    sentence, ``content_notes`` the terms. ``support`` is set where help is offered beside the piece.
    ``place`` is the place of the first contributor ("Omaha, Nebraska"); empty for anonymous ones.
    ``duration_seconds`` is how long it plays, None for what does not; ``silent`` is set for a film in which
    nothing is heard.
    """

    card: Card
    setting: str
    statement: Words
    body: tuple[tuple[str, tuple[Block, ...]], ...]
    pictures: tuple[Picture, ...]
    credits: tuple[ShownCredit, ...]
    content_notes: tuple[ShownTerm, ...]
    content_note: Words
    support: bool
    related: tuple[Relation, ...]
    made: str
    dimensions: str
    place: str
    rights: str
    wall_text: Words = ()
    transcript: tuple[tuple[str, tuple[Block, ...]], ...] = ()
    duration_seconds: float | None = None
    silent: bool = False
    recordings: tuple[Recording, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TourPoint:
    """A stop of a tour: a piece, and what is told of it here, in text and perhaps in sound."""

    piece_id: int
    narration: Words = ()
    sound: Recording | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidedTour:
    """A path through a gallery with a welcome of its own.

    ``identity`` tells the tours of an edition apart. ``minutes`` is set for a tour that was chosen for its
    length from the gallery's own walk and has no words: the program's own stand in for them.
    """

    identity: str
    title: Words = ()
    welcome: Words = ()
    minutes: int = 0
    seconds: int = 0
    points: tuple[TourPoint, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Somewhere to turn. ``last_verified`` is an ISO date, empty where nobody wrote one down."""

    slug: str
    kind: str
    region: str
    name: Words
    explanation: Words
    call: str = ""
    text: str = ""
    web: str = ""
    hours: str = ""
    audience: str = ""
    languages: tuple[str, ...] = ()
    last_verified: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """The support screen: a few opening sentences and the contacts in the order of showing."""

    opening: Words
    contacts: tuple[Contact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """A gallery's title and welcome, the titles of its sections, its languages and its support screen.

    ``prompts`` are the questions of its reflection card, empty where the program's own are asked.
    """

    identity: str
    language: str
    languages: tuple[str, ...]
    title: Words
    welcome: Words
    sections: tuple[Words, ...]
    works: int
    support: Support
    tours: tuple[GuidedTour, ...] = ()
    prompts: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionContent:
    """A whole edition before it is written: what publishing hands to the writer."""

    front: Front
    pages: tuple[PiecePage, ...]
    """In the order of the walk."""
