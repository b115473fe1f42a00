"""What the exhibit needs of storage: Protocols that ``db``, ``exhibit.media`` and the fakes fulfil."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Protocol, TypeVar

from exhibit.model.consent import Consent
from exhibit.model.edition import Card, EditionContent, Front, PiecePage
from exhibit.model.entities import Entity
from exhibit.model.finding import Facet, PieceRow, Query, SavedSearch
from exhibit.model.gallery import Gallery, Publication, Section, Stop, Tour, TourStop
from exhibit.model.history import Change, Step
from exhibit.model.lookup import Findings
from exhibit.model.people import Contributor, Credit
from exhibit.model.pieces import Family, MediumFile, Note, Piece, Text, TextKind
from exhibit.model.reflection import Reflection, Standing
from exhibit.model.review import Review
from exhibit.model.secrets import Secret
from exhibit.model.vocabulary import Tag, Term

E = TypeVar("E", bound=Entity)
E_co = TypeVar("E_co", bound=Entity, covariant=True)


class Progress(Protocol):
    """How long work says how far it is, and learns that it should stop."""

    def __call__(self, done: int, total: int, what: str = "") -> None:
        """Report ``done`` of ``total`` steps; ``what`` names the present one.

        Raises ``exhibit.model.refusals.Stopped`` where the person asked to stop.
        """


def no_progress(done: int, total: int, what: str = "") -> None:
    """Report to nobody."""


class Collection(Protocol[E_co]):
    """The stored things of one kind, for reading."""

    def get(self, entity_id: int) -> E_co:
        """Return the thing with this id. Raises ``NotFound``."""

    def find(self, **equal: object) -> tuple[E_co, ...]:
        """Return all things whose fields equal the given values, by ascending id.

        A list, set or tuple as value means any of its members. No argument returns everything.
        """


class WritableCollection(Collection[E], Protocol[E]):
    """The stored things of one kind, for reading and writing."""

    def add(self, entity: E) -> E:
        """Store a new thing and return it with the id it was given (its own id must be 0)."""

    def put(self, entity: E) -> None:
        """Replace the stored thing of the same id. Equal values record nothing. Raises ``NotFound``."""

    def remove(self, entity_id: int) -> None:
        """Remove a thing. Raises ``NotFound``, and ``ValueError`` where something points at it."""


@dataclass(frozen=True, slots=True)
class SearchHits:
    """The ids of the best pieces, best first, and how many there are in all."""

    piece_ids: tuple[int, ...]
    total: int


class CatalogReader(Protocol):
    """A consistent view of the catalog. Collections: see ``exhibit.model.entities.KINDS``."""

    @property
    def pieces(self) -> Collection[Piece]: ...
    @property
    def contributors(self) -> Collection[Contributor]: ...
    @property
    def credits(self) -> Collection[Credit]: ...
    @property
    def media(self) -> Collection[MediumFile]: ...
    @property
    def texts(self) -> Collection[Text]: ...
    @property
    def notes(self) -> Collection[Note]: ...
    @property
    def terms(self) -> Collection[Term]: ...
    @property
    def tags(self) -> Collection[Tag]: ...
    @property
    def consents(self) -> Collection[Consent]: ...
    @property
    def reviews(self) -> Collection[Review]: ...
    @property
    def galleries(self) -> Collection[Gallery]: ...
    @property
    def sections(self) -> Collection[Section]: ...
    @property
    def stops(self) -> Collection[Stop]: ...
    @property
    def tours(self) -> Collection[Tour]: ...
    @property
    def tour_stops(self) -> Collection[TourStop]: ...
    @property
    def saved_searches(self) -> Collection[SavedSearch]: ...

    def search(self, text: str, limit: int = 200) -> SearchHits:
        """Find pieces that have every word of ``text`` or a word that begins with it, best first.

        Looks in titles, texts, people, terms and notes, case and diacritics folded. ``text`` is never
        read as a query language. Text without a word finds nothing.
        """

    def count(self, query: Query) -> int:
        """Return how many pieces a query finds."""

    def rows(self, query: Query, offset: int = 0, limit: int = 200) -> tuple[PieceRow, ...]:
        """Return a page of what a query finds, in its order; equal ones by ascending id."""

    def matching(self, query: Query) -> tuple[int, ...]:
        """Return the ids of everything a query finds, in its order."""

    def facets(self, query: Query) -> tuple[Facet, ...]:
        """Count what a query finds by status, language, lack, consent and every term, the most first.

        Conditions on a field are left out when that field is counted: a choice shows its alternatives.
        """

    def steps(self, limit: int = 100) -> tuple[Step, ...]:
        """Return the newest steps, newest first, without their changes."""

    def undoable(self) -> Step | None:
        """Return the step that undoing would take back, without its changes; None where there is none."""

    def redoable(self) -> Step | None:
        """Return the step that redoing would do again, without its changes; None where there is none."""

    def step(self, step_id: int) -> Step:
        """Return one step with its changes. Raises ``NotFound``."""

    def changes_of(self, kind: str, entity_id: int) -> tuple[tuple[Step, Change], ...]:
        """Return every recorded change of one thing, oldest first, each with its step (without changes)."""

    def removals(
        self, piece_ids: Container[int], medium_ids: Container[int] = ()
    ) -> tuple[tuple[Step, Change], ...]:
        """Return how things that belonged to these pieces and medium files were removed, oldest first.

        Each comes with its step (without changes); what was undone is left out. These are the kinds of
        ``exhibit.model.entities.BELONGINGS``; stops in galleries belong to those.
        """

    def publications(self, gallery_id: int | None = None) -> tuple[Publication, ...]:
        """Return the record of what was published, of one gallery or of all, oldest first."""

    def looks(self) -> tuple[tuple[int, str], ...]:
        """Return the perceptual hash of every medium file that has one, with the medium's id, by that id."""

    def openings(self, kind: TextKind, characters: int) -> tuple[tuple[int, str], ...]:
        """Return how every text of a kind that belongs to a piece begins, with the text's id, by that id."""


class UnitOfWork(CatalogReader, Protocol):
    """A transaction on the catalog: it records every change, and rolls back unless ``commit`` is called."""

    @property
    def pieces(self) -> WritableCollection[Piece]: ...
    @property
    def contributors(self) -> WritableCollection[Contributor]: ...
    @property
    def credits(self) -> WritableCollection[Credit]: ...
    @property
    def media(self) -> WritableCollection[MediumFile]: ...
    @property
    def texts(self) -> WritableCollection[Text]: ...
    @property
    def notes(self) -> WritableCollection[Note]: ...
    @property
    def terms(self) -> WritableCollection[Term]: ...
    @property
    def tags(self) -> WritableCollection[Tag]: ...
    @property
    def consents(self) -> WritableCollection[Consent]: ...
    @property
    def reviews(self) -> WritableCollection[Review]: ...
    @property
    def galleries(self) -> WritableCollection[Gallery]: ...
    @property
    def sections(self) -> WritableCollection[Section]: ...
    @property
    def stops(self) -> WritableCollection[Stop]: ...
    @property
    def tours(self) -> WritableCollection[Tour]: ...
    @property
    def tour_stops(self) -> WritableCollection[TourStop]: ...
    @property
    def saved_searches(self) -> WritableCollection[SavedSearch]: ...

    def commit(
        self, *, recorded: bool = True, extends: int | None = None, progress: Progress = no_progress
    ) -> Step | None:
        """Make all changes durable as one step and return it, or None where nothing changed.

        Steps that had been undone can no longer be redone after this. What is not ``recorded`` is no step:
        it is for what nobody decided, such as the vocabularies that come with the program. Where ``extends``
        is the newest step, standing, and by the same person, the changes join it and it is what is returned:
        for what is saved while somebody types. Of one thing only the net change is then kept; where nothing
        is left of the step, it goes, and None is returned. Many changes take a while: ``progress`` is told.
        Raises ``Stopped``, and then nothing is durable.
        """

    def apply(self, changes: Sequence[Change]) -> None:
        """Make recorded changes again, all at once.

        Raises ``HistoryConflict`` where the present is not what they began from. ``ValueError`` comes, at the
        latest from leaving the unit of work, where something else still points at what would be removed.
        """

    def commit_undone(self, step_id: int, *, undone: bool) -> None:
        """Make all changes durable as the undoing (or redoing) of a step, not as a step of their own."""

    def record_publication(self, publication: Publication) -> Publication:
        """Keep the record that an edition was made; durable with ``commit``, and outside of undo."""

    def note_publication(self, publication_id: int, sent_to: str) -> None:
        """Note where an edition went. Durable with ``commit``, outside of undo. Raises ``NotFound``."""


@dataclass(frozen=True, slots=True)
class Touched:
    """What a unit of work has changed, undoing and redoing included: which kinds, and of which pieces.

    ``piece_ids`` are all pieces that show anything of it (a renamed term touches every piece that has it);
    ``step`` is the step that was made, taken back or done again, None for what is not recorded.
    """

    kinds: frozenset[str]
    piece_ids: frozenset[int]
    step: Step | None = None


class Catalog(Protocol):
    """The curator's store. One writer at a time, any number of readers."""

    @property
    def writable(self) -> bool:
        """Whether this program holds the catalog's pen."""

    def read(self) -> AbstractContextManager[CatalogReader]:
        """Open a consistent view."""

    def write(self, label: str, who: str = "") -> AbstractContextManager[UnitOfWork]:
        """Open a unit of work; ``label`` names its step. Raises ``CatalogInUse`` in a second program."""

    def watch(self, watcher: Callable[[Touched], None]) -> None:
        """Have ``watcher`` called after every unit of work that changed something, in its thread."""

    def changed_elsewhere(self) -> bool:
        """Tell whether another program has changed the catalog since this was last asked."""

    def close(self) -> None:
        """Give the catalog back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MediumFacts:
    """What decoding learned of a medium file; each field means what the one of ``MediumFile`` does."""

    media_type: str
    extension: str
    width: int = 0
    height: int = 0
    color: str = ""
    pages: int = 0
    duration_seconds: float | None = None
    loudness: float | None = None
    silent: bool = False
    flashes: int = 0
    codecs: str = ""
    perceptual: str = ""
    tiled: bool = False

    @classmethod
    def of(cls, medium: MediumFile) -> MediumFacts:
        """Return what the catalog knows of a medium file."""
        return cls(**{each.name: getattr(medium, each.name) for each in fields(cls)})

    def kept(self) -> dict[str, Any]:
        """Return the values by the names of a medium file's fields."""
        return {each.name: getattr(self, each.name) for each in fields(self)}


@dataclass(frozen=True, slots=True, kw_only=True)
class MediumJob:
    """A medium file to be prepared: ``original`` is read, derivatives go to the media store at ``store``.

    ``key`` is whatever the asker tells its jobs apart by.
    """

    key: str
    original: Path
    store: Path
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MediumDone:
    """What became of a job: ``facts`` where it is done, else a ``refusal`` in words for people.

    ``remarks`` are sentences on what a curator should know of a file that was taken, such as flashes.
    """

    key: str
    facts: MediumFacts | None = None
    refusal: str = ""
    remarks: tuple[str, ...] = ()


PrepareMedia = Callable[[Iterable[MediumJob]], Iterator[MediumDone]]
"""Prepares medium files and yields each as it is done, in any order. Raises ``Refusal`` where the store
cannot be written. A dry run uses another one of the same type that writes nothing and answers the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Embedded:
    """A value that was found inside a file: offered, never taken without a word.

    ``field`` is ``title``, ``creator``, ``description``, ``keyword``, ``rights``, ``license``, ``alt`` or
    ``long_description``; ``language`` a BCP 47 tag, empty where the file says none; ``source`` is ``XMP``,
    ``IPTC`` or ``EXIF`` of a picture, of a document's properties ``PDF``, ``Office``, ``OpenDocument`` or
    ``RTF`` (title and keywords; who wrote it is private), of a plain text ``front matter`` (its title). Of
    each field and language there are only values of the best source that has any.
    """

    field: str
    value: str
    source: str
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookJob:
    """A file to be looked at. With ``store`` its bytes are kept there in the same pass that hashes them.

    With ``preview`` nothing is asked of it but the small picture of what there is to see.
    """

    key: str
    path: Path
    store: Path | None = None
    preview: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What a file is by its content, without decoding it; or the ``refusal``, and then nothing else counts.

    ``words`` is the text of a document or a plain text (our small part of Markdown, see
    ``exhibit.interchange.prose``), of captions the transcript that they make, empty where it has none, None
    where files of its family have none.
    ``verse`` tells whether its lines are those of a verse, None where the file does not say. ``remarks`` are
    for the report; ``private`` says what is inside that nobody else should see, such as a GPS position.
    ``fresh`` is set where the look put the file into a store that did not have it. ``preview`` is a JPEG
    file, upright and of pixels alone, where that was asked for: of a picture, or of a document's first page.
    """

    key: str
    sha256: str = ""
    byte_size: int = 0
    media_type: str = ""
    extension: str = ""
    family: Family = Family.PICTURE
    words: str | None = None
    verse: bool | None = None
    embedded: tuple[Embedded, ...] = ()
    private: tuple[Secret, ...] = ()
    remarks: tuple[str, ...] = ()
    fresh: bool = False
    refusal: str = ""
    preview: bytes = b""


LookAtFiles = Callable[[Iterable[LookJob]], Iterator[Looked]]
"""Looks at files and yields each as it is done, in any order. Raises ``Refusal`` where a store cannot be
written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileDesk:
    """What an import asks of the files it is given; ``exhibit.media`` answers, ``main`` brings them together.

    ``look`` says what files are. ``prepare`` stores derivatives at ``store``, ``probe`` answers the same and
    writes nothing. ``long_edges`` are the sizes of derivatives.
    """

    look: LookAtFiles
    prepare: PrepareMedia
    probe: PrepareMedia
    store: Path
    long_edges: tuple[int, ...]


class MediaStore(Protocol):
    """Originals and derivatives, named by the SHA-256 of the original's bytes."""

    def keep(self, source: Path, extension: str) -> str:
        """Copy a file into the store durably and return its SHA-256; what is there already stays."""

    def original(self, sha256: str, extension: str) -> Path:
        """Return where an original is. Raises ``NotFound``."""

    def derivative(self, sha256: str, long_edge: int, page: int = 1) -> Path:
        """Return where a derivative is or would be; pages are counted from 1."""

    def tiles(self, sha256: str) -> Path:
        """Return the folder of a tile pyramid (``image.dzi`` and ``image_files``), there or not."""

    def lacking(self, sha256: str, facts: MediumFacts) -> tuple[Path, ...]:
        """Return the derivatives, and the pyramid, that a medium file should have and are not there."""

    def discard(self, sha256: str, extension: str) -> None:
        """Remove an original that was refused after it was kept, and all made of it, where there is any."""


class EditionReader(Protocol):
    """An opened edition. Reading is quick and needs no network and no catalog."""

    @property
    def root(self) -> Path:
        """The edition's ``data`` folder; every ``Rendition.path`` is relative to it."""

    def front(self) -> Front:
        """Return title, welcome, sections and support."""

    def cards(self) -> tuple[Card, ...]:
        """Return every card in the order of the walk."""

    def page(self, piece_id: int) -> PiecePage:
        """Return one piece's page. Raises ``NotFound``."""

    @property
    def left_out(self) -> tuple[tuple[int, str], ...]:
        """What pages were given without so far, as it was damaged: the piece, and words for the part."""

    def search(self, text: str, limit: int = 50) -> SearchHits:
        """Find pieces by words; same rules as ``CatalogReader.search``."""

    def find(self, text: str, language: str, limit: int = 60) -> Findings:
        """Find pieces as a visitor types, from two letters on; fewer find nothing.

        Every word of ``text`` has to be found, as a beginning, with another ending or with a small error of
        typing. Excerpts are in ``language`` where the match is there too. ``text`` is never read as a query
        language.
        """

    def close(self) -> None:
        """Let go of the files."""


class VenueStore(Protocol):
    """What a kiosk keeps of its venue. What a call has returned from is durable.

    The host's desk decides while the kiosk is open: each sees at once what the other has written.
    """

    @property
    def salt(self) -> bytes:
        """What the codes of this venue are digested with; random, and the same for as long as it is kept."""

    def ensure_keeps(self) -> None:
        """Make sure that a reflection can be kept now. Raises ``Refusal`` with the reason why not.

        Nothing is left behind, and it waits for nobody for long.
        """

    def leave(self, reflection: Reflection) -> Reflection:
        """Keep a new reflection and return it with its id.

        Raises ``Refusal`` where the disk does not, ``ValueError`` where another has the same code.
        """

    def reflections(
        self, *, gallery: str = "", standing: Standing | None = None, piece_id: int | None = None
    ) -> tuple[Reflection, ...]:
        """Return reflections, newest first: of a gallery or all, of a standing or any, of a piece or any."""

    def numbers(self, *, gallery: str, standing: Standing) -> frozenset[int]:
        """Return the ids of a gallery's reflections of a standing. Costs next to nothing."""

    def decide(self, reflection_id: int, standing: Standing) -> None:
        """Approve or decline a reflection, or hold it again.

        Raises ``NotFound``, also for one that was taken back.
        """

    def take_back(self, code_digest: str) -> bool:
        """Take back the reflection of this code and erase its words; tell whether there was one."""

    def close(self) -> None:
        """Let go of the file."""


WriteGalleryDatabase = Callable[[Path, EditionContent], None]
"""Writes ``gallery.db`` for a content; the same content gives the same bytes."""

CleanRecording = Callable[[Path, Path, str], None]
"""Writes a sound or film of a media type to a new file, without what is private in it; what is heard and seen
stays as it is. Raises ``FileRefused`` where it is not certain that all of it is gone, and nothing is left."""

ReadWords = Callable[[Path], str]
"""Returns the text of a file of words, however it is encoded. Raises ``FileRefused``."""

OpenEdition = Callable[[Path], EditionReader]
"""Opens an edition folder for reading. Raises ``EditionRefused``."""

MeasurePicture = Callable[[Path], tuple[int, int]]
"""Returns the width and height in pixels of a derivative. Raises ``FileRefused`` where it cannot be read."""
