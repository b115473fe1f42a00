"""A piece, its medium files, its texts and the notes a curator keeps on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Status(StrEnum):
    """Where a piece stands between being sent and being shown."""

    SUBMITTED = "submitted"
    NEEDS_INFORMATION = "needs information"
    IN_REVIEW = "in review"
    ACCEPTED = "accepted"
    NOT_SELECTED = "not selected"
    WITHDRAWN = "withdrawn"


class Likeness(StrEnum):
    """Whether a patient can be recognized, and whether a release for that is held."""

    UNKNOWN = ""
    NOT_APPLICABLE = "not applicable"
    HELD = "held"
    MISSING = "missing"


class Family(StrEnum):
    """What a file's content is to whoever meets it, whatever its format.

    ``pages`` are documents that are looked at page by page and may have words, ``words`` those of words
    alone.
    """

    PICTURE = "picture"
    PAGES = "pages"
    WORDS = "words"
    SOUND = "sound"
    FILM = "film"
    CAPTIONS = "captions"

    @property
    def is_prepared(self) -> bool:
        """Whether such a file has to be decoded before it is taken in."""
        return self in {Family.PICTURE, Family.PAGES, Family.SOUND, Family.FILM}

    @property
    def is_seen(self) -> bool:
        """Whether such a file has pictures: its own, its pages or its poster frame."""
        return self in {Family.PICTURE, Family.PAGES, Family.FILM}


class MediumRole(StrEnum):
    """What a medium file is for its piece."""

    PRIMARY = "primary"
    DETAIL = "detail"
    AUDIO = "audio"
    VIDEO = "video"
    CAPTIONS = "captions"
    TRANSCRIPT = "transcript"
    POSTER = "poster"
    DOCUMENT = "document"


class PictureView(StrEnum):
    """What of a work a picture shows; empty where nobody said."""

    UNSAID = ""
    WHOLE = "whole"
    FRONT = "front"
    BACK = "back"
    SIDE = "side"
    DETAIL = "detail"
    INSTALLED = "installed"


class TextKind(StrEnum):
    """What a text says about the thing it belongs to."""

    TITLE = "title"
    STATEMENT = "statement"
    BODY = "body"
    ALT = "alt text"
    LONG_DESCRIPTION = "long description"
    TRANSCRIPT = "transcript"
    CONTENT_NOTE = "content note"
    LABEL = "label"
    WELCOME = "welcome"
    WALL_TEXT = "wall text"


class Setting(StrEnum):
    """How a body is set: verse keeps every line break, prose flows."""

    PROSE = "prose"
    VERSE = "verse"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One submitted work. Its words are ``Text`` rows, its files ``MediumFile`` rows.

    ``accession`` is stable and independent of any order of showing. ``source_key`` is what a later
    import recognizes the piece by; it is private like everything that tells where it came from.
    ``release_form`` says on what form a patient's likeness was released, ``release_scan`` names its scan in
    the media store (``<sha256>.<extension>``); both are private. ``made`` is a year or date as the maker
    wrote it, ``language`` a BCP 47 tag of the original. ``source_sheet`` tells which survey or sheet it came
    from: later exports of the same one have the same; it is private and empty where no sheet named the piece.
    """

    id: int = 0
    accession: str
    status: Status = Status.SUBMITTED
    language: str = "en"
    made: str = ""
    dimensions: str = ""
    duration_seconds: float | None = None
    copyright_holder: str = ""
    license: str = ""
    likeness: Likeness = Likeness.UNKNOWN
    deidentified: bool | None = None
    received_on: date | None = None
    source_key: str = ""
    release_form: str = ""
    release_scan: str = ""
    source_sheet: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MediumFile:
    """One file of a piece. ``sha256`` names its bytes in the media store.

    ``original_name`` is private. ``width`` and ``height`` are pixels as seen, after the orientation is
    applied, of a film's frames or of a document's first page; ``color`` is the picture's average as
    ``#rrggbb``. ``pages`` counts the pictures of a document or of a TIFF with several, 1 for other pictures,
    0 where there is nothing to see. ``duration_seconds``, ``loudness`` (integrated, in LUFS, ITU-R BS.1770;
    None for silence), ``silent`` (a film without any sound) and ``flashes`` (the most in any one second, WCAG
    2.3.1) are of sound and film. ``codecs`` says how it is encoded ("h264, aac"). ``perceptual`` is the
    picture's perceptual hash, 16 hexadecimal digits, empty for none. ``tiled`` is set where it has a tile
    pyramid. ``language`` is what captions and transcripts are written in, and what is spoken, empty where it
    does not matter. ``view`` says what of the work is seen. ``region`` is where on the work's first picture
    this one lies: left, top, width and height in parts of that picture, 0 to 1; empty where nobody said.
    """

    id: int = 0
    piece_id: int
    role: MediumRole = MediumRole.PRIMARY
    position: int = 0
    sha256: str
    extension: str
    media_type: str
    byte_size: int
    width: int = 0
    height: int = 0
    color: str = ""
    original_name: str = ""
    pages: int = 0
    duration_seconds: float | None = None
    loudness: float | None = None
    silent: bool = False
    flashes: int = 0
    codecs: str = ""
    perceptual: str = ""
    tiled: bool = False
    language: str = ""
    view: PictureView = PictureView.UNSAID
    region: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text in one language, belonging to exactly one thing."""

    id: int = 0
    kind: TextKind
    language: str
    value: str
    setting: Setting = Setting.PROSE
    piece_id: int | None = None
    medium_id: int | None = None
    gallery_id: int | None = None
    section_id: int | None = None
    stop_id: int | None = None
    tour_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A private note on a piece, such as a sheet's column that matched no field."""

    id: int = 0
    piece_id: int
    heading: str
    value: str
