"""What a source says about one piece, before it is compared with the catalog. Nothing stated is left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from exhibit.model.consent import Use
from exhibit.model.pieces import MediumRole, PictureView, Setting, TextKind
from exhibit.model.vocabulary import Term
from exhibit.services.importing.inside import Inside
from exhibit.services.importing.report import RefusedThing, item_of
from exhibit.services.importing.reported import Double, Offer, Private
from exhibit.services.importing.sources import SourceFile

NO_ROW = ("Import", "no row")
"""Heading and value of the note on a piece that was made of a file alone."""


@dataclass(frozen=True, slots=True)
class FileUse:
    """A file of a piece: what the sheet called it (empty without a row) and how it was found.

    ``role`` is set where its name says what it is for, and then ``language`` where the name has one.
    """

    file: SourceFile
    name: str
    how: str
    role: MediumRole | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """What a source says of a contributor: the stated fields of ``Contributor``, and the role if any."""

    values: Mapping[str, Any]
    role: str = ""

    @property
    def legal_name(self) -> str:
        """The legal name, which a contributor is recognized by."""
        return str(self.values.get("legal_name", ""))


@dataclass(frozen=True, slots=True)
class ConsentDraft:
    """What a source says of the consent for one use: the stated fields of ``Consent``.

    Without an answer (``granted``) it may change a consent that is there, and never makes one.
    """

    use: Use
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class TagsDraft:
    """The terms of one vocabulary for a piece; ``whole`` is set where the whole cell was understood."""

    terms: tuple[Term, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class Words:
    """A text and how it is set; one that is only ``offered`` never takes the place of another.

    ``of_file`` is the SHA-256 of the document that it is the body of, without the title and names above it.
    """

    value: str
    setting: Setting = Setting.PROSE
    offered: bool = False
    of_file: str = ""


@dataclass(slots=True)
class Draft:
    """Everything that a source says of one piece; ``row`` is None for a file that no row names.

    Only what is stated is in here: an empty cell never erases anything. ``alts`` holds the alt texts of each
    picture of ``files`` by language, by its SHA-256, ``long_descriptions`` the like, ``views`` what of the
    work each shows. ``content_review`` tells whether a review of the content notes is finished, None where
    the sheet says nothing; ``content_headings`` are the notes that keep what was not understood of them.
    ``gone`` are named files that are missing.
    ``twin`` is an earlier row with the very same cells; ``left`` is set where a person left it out, ``taken``
    where it is to be taken though another piece is the same. ``inside`` are values of its files that nothing
    states otherwise, ``emptied`` the fields that a person left empty on purpose; ``nobody`` is set
    where the sheet says how somebody is to be named, and not who that is.
    """

    row: int | None
    key: str = ""
    submission_id: str = ""
    piece: dict[str, Any] = field(default_factory=dict)
    texts: dict[tuple[TextKind, str], Words] = field(default_factory=dict)
    files: list[FileUse] = field(default_factory=list)
    alts: dict[str, dict[str, str]] = field(default_factory=dict)
    long_descriptions: dict[str, dict[str, str]] = field(default_factory=dict)
    views: dict[str, PictureView] = field(default_factory=dict)
    people: list[PersonDraft] = field(default_factory=list)
    tags: dict[str, TagsDraft] = field(default_factory=dict)
    keywords: tuple[str, ...] = ()
    consents: dict[Use, ConsentDraft] = field(default_factory=dict)
    content_review: bool | None = None
    content_headings: frozenset[str] = frozenset()
    selection: dict[str, Any] = field(default_factory=dict)
    safe_messaging: bool | None = None
    notes: dict[str, str] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    inside: list[Inside] = field(default_factory=list)
    offers: list[Offer] = field(default_factory=list)
    private: list[Private] = field(default_factory=list)
    refused: list[RefusedThing] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    twice: list[Double] = field(default_factory=list)
    refusal: str = ""
    twin: int = 0
    left: bool = False
    taken: bool = False
    emptied: frozenset[str] = frozenset()
    nobody: bool = False

    @property
    def item(self) -> str:
        """What it is called among the items of the source."""
        loose = self.files[0].file.name if self.files else next((one.what for one in self.refused), "")
        return item_of(self.row, loose)

    @property
    def closed(self) -> bool:
        """Whether it makes or changes no piece, whatever the catalog has."""
        return bool(self.refusal or self.twin or self.left)

    @property
    def title(self) -> str:
        """The title in the first language that has one."""
        return next((words.value for (kind, _), words in self.texts.items() if kind is TextKind.TITLE), "")

    @property
    def shas(self) -> tuple[str, ...]:
        """The files' bytes, each once, the main one first."""
        return tuple(dict.fromkeys(use.file.sha256 for use in self.files))

    @property
    def names(self) -> frozenset[str]:
        """The folded names of the people."""
        return frozenset(person.legal_name.casefold() for person in self.people if person.legal_name)
