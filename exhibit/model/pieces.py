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


class TextKind(StrEnum):
    """What a text says about the thing it belongs to."""

    TITLE = "title"
    STATEMENT = "statement"
    BODY = "body"
    ALT = "alt text"
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
    wrote it, ``language`` a BCP 47 tag of the original.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class MediumFile:
    """One file of a piece. ``sha256`` names its bytes in the media store.

    ``original_name`` is private. ``width`` and ``height`` are pixels as seen, after the orientation
    is applied; ``color`` is the picture's average as ``#rrggbb``.
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
