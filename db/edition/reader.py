"""Reading an edition: the standard DB-API alone, so that the first picture is not kept waiting by imports."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from db.edition.finding import Finder
from db.edition.schema import APPLICATION_ID, FIRST, STILL
from db.edition.sparing import Sparing, damage
from db.edition.values import (
    load_blocks,
    load_card,
    load_cues,
    load_picture,
    load_reasons,
    load_recording,
    load_support,
    load_tour,
    load_words,
    words,
)
from db.sqlite import sqlite_module
from db.wordindex import search
from exhibit.model.edition import (
    FORMAT,
    Captions,
    Card,
    Front,
    GuidedTour,
    PiecePage,
    Recording,
    Relation,
    ShownCredit,
    ShownTerm,
    Words,
)
from exhibit.model.lookup import Findings
from exhibit.model.refusals import EditionRefused, NotFound
from exhibit.ports import SearchHits

_CHECKED_BYTES = 16_000_000
"""Up to this size a database is checked through when it is opened; it takes some 5 ms a megabyte."""


class SqliteEditionReader:
    """Fulfils ``exhibit.ports.EditionReader`` on an edition folder."""

    def __init__(self, folder: Path, database: Any, form: int = FORMAT) -> None:
        self._data = folder / "data"
        self._database = database
        self._form = form
        self._front: Front | None = None
        self._sparing = Sparing()
        self._finder = Finder(lambda query, values: self._rows(query, *values))

    @property
    def root(self) -> Path:
        """The edition's ``data`` folder."""
        return self._data

    def front(self) -> Front:
        """Return title, welcome, sections and support. Raises ``EditionRefused`` where they are damaged."""
        if self._front is None:  # an edition never changes, and several ask while the kiosk starts
            with self._sound():
                self._front = self._read_front()
        return self._front

    def _read_front(self) -> Front:
        values = dict(self._rows("SELECT key, value FROM front"))
        sections = self._rows("SELECT title FROM section ORDER BY position")
        return Front(
            identity=values["identity"],
            language=values["language"],
            languages=tuple(json.loads(values["languages"])),
            title=load_words(values["title"]),
            welcome=load_words(values["welcome"]),
            sections=tuple(load_words(title) for (title,) in sections),
            works=int(values["works"]),
            support=load_support(values["support"]),
            tours=self._tours(),
            prompts=tuple(words(prompt) for prompt in json.loads(values.get("prompts", "[]"))),
        )

    def _tours(self) -> tuple[GuidedTour, ...]:
        if self._form <= STILL:
            return ()
        return tuple(load_tour(tour) for (tour,) in self._rows("SELECT tour FROM tour ORDER BY position"))

    def cards(self) -> tuple[Card, ...]:
        """Return every card in the order of the walk. Raises ``EditionRefused`` where one is damaged."""
        with self._sound():
            return tuple(load_card(card) for (card,) in self._rows("SELECT card FROM card ORDER BY position"))

    def page(self, piece_id: int) -> PiecePage:
        """Return one piece's page. Raises ``NotFound``, or ``EditionRefused`` where it is damaged.

        Damaged captions, transcripts and related works are left out, and the log says so once.
        """
        with self._sound():
            return self._page(piece_id)

    def _page(self, piece_id: int) -> PiecePage:
        query = """
            SELECT setting, made, dimensions, place, rights, support, card
            FROM page JOIN card USING (piece_id) WHERE piece_id = ?
        """
        found = self._rows(query, piece_id)
        if not found:
            raise NotFound(f"There is no piece number {piece_id} in this edition.")
        setting, made, dimensions, place, rights, support, card = found[0]
        duration, silent, transcript = self._played(piece_id)
        texts = self._texts(piece_id)
        return PiecePage(
            card=load_card(card),
            setting=setting,
            statement=texts.get("statement", ()),
            body=self._blocks("body", piece_id),
            pictures=self._pictures(piece_id),
            credits=self._credits(piece_id),
            content_notes=self._content_notes(piece_id),
            content_note=texts.get("content note", ()),
            support=bool(support),
            related=self._sparing.read(piece_id, "related works", partial(self._related, piece_id), ()),
            made=made,
            dimensions=dimensions,
            place=place,
            rights=rights,
            wall_text=texts.get("wall text", ()),
            transcript=transcript,
            duration_seconds=duration,
            silent=silent,
            recordings=self._recordings(piece_id),
        )

    def _recordings(self, piece_id: int) -> tuple[Recording, ...]:
        if self._form <= STILL:
            return ()
        told = self._captions(piece_id)
        query = "SELECT position, recording FROM recording WHERE piece_id = ? ORDER BY position"
        return tuple(
            load_recording(recording, tuple(told.get(of, ())))
            for of, recording in self._rows(query, piece_id)
        )

    def _captions(self, piece_id: int) -> dict[int, list[Captions]]:
        """Return the captions of each recording; of several languages a damaged one alone is left out."""
        told: dict[int, list[Captions]] = {}
        none: list[tuple[Any, ...]] = []
        query = "SELECT recording, language, cues FROM caption WHERE piece_id = ? ORDER BY position"
        rows = self._sparing.read(piece_id, "captions", partial(self._rows, query, piece_id), none)
        for of, language, text in rows:
            cues = self._sparing.read(piece_id, "captions", partial(load_cues, text), None)
            if cues is not None:
                told.setdefault(of, []).append(Captions(language=language, cues=cues))
        return told

    def _played(self, piece_id: int) -> tuple[float | None, bool, Any]:
        """Return how long a piece plays, whether it is silent, and its transcripts."""
        if self._form <= FIRST:
            return None, False, ()
        query = "SELECT duration_seconds, silent FROM page WHERE piece_id = ?"
        duration, silent = self._rows(query, piece_id)[0]
        transcripts = partial(self._blocks, "transcript", piece_id)
        return duration, bool(silent), self._sparing.read(piece_id, "transcripts", transcripts, ())

    @property
    def left_out(self) -> tuple[tuple[int, str], ...]:
        """What pages were given without so far, as it was damaged: see ``exhibit.ports.EditionReader``."""
        return self._sparing.left_out

    def search(self, text: str, limit: int = 50) -> SearchHits:
        """Find pieces by words and beginnings of words, best first."""
        return search(lambda query, values: self._rows(query, *values), text, limit)

    def find(self, text: str, language: str, limit: int = 60) -> Findings:
        """Find pieces as a visitor types; see ``exhibit.ports.EditionReader``."""
        with self._sound():
            return self._finder.find(text, language, limit)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = self._database.execute(query, values).fetchall()
        return rows

    @contextmanager
    def _sound(self) -> Iterator[None]:
        """Tell damage that shows only while reading apart from faults of the program."""
        try:
            yield
        except damage() as error:
            raise _damaged(self._data.parent) from error

    def _texts(self, piece_id: int) -> dict[str, Words]:
        texts: dict[str, list[list[str]]] = {}
        query = "SELECT kind, language, value FROM text WHERE piece_id = ? ORDER BY position"
        for kind, language, value in self._rows(query, piece_id):
            texts.setdefault(kind, []).append([language, value])
        return {kind: words(pairs) for kind, pairs in texts.items()}

    def _blocks(self, table: str, piece_id: int) -> Any:
        query = f"SELECT language, blocks FROM {table} WHERE piece_id = ? ORDER BY position"  # noqa: S608 - ours
        return tuple((language, load_blocks(blocks)) for language, blocks in self._rows(query, piece_id))

    def _pictures(self, piece_id: int) -> Any:
        query = "SELECT picture FROM picture WHERE piece_id = ? ORDER BY position"
        return tuple(load_picture(picture) for (picture,) in self._rows(query, piece_id))

    def _credits(self, piece_id: int) -> tuple[ShownCredit, ...]:
        rows = self._rows("SELECT name, role FROM credit WHERE piece_id = ? ORDER BY position", piece_id)
        return tuple(ShownCredit(name=name, role=load_words(role)) for name, role in rows)

    def _content_notes(self, piece_id: int) -> tuple[ShownTerm, ...]:
        query = """
            SELECT vocabulary, slug, label, position FROM piece_term JOIN term USING (vocabulary, slug)
            WHERE piece_id = ? AND vocabulary = 'content_note' ORDER BY position
        """
        return tuple(
            ShownTerm(vocabulary=vocabulary, slug=slug, label=load_words(label), position=position)
            for vocabulary, slug, label, position in self._rows(query, piece_id)
        )

    def _related(self, piece_id: int) -> tuple[Relation, ...]:
        query = "SELECT other_id, shared FROM related WHERE piece_id = ? ORDER BY position"
        return tuple(
            Relation(piece_id=other, shared=load_reasons(shared, kinds=self._form > STILL))
            for other, shared in self._rows(query, piece_id)
        )


def open_edition(folder: Path) -> SqliteEditionReader:
    """Open an edition folder. Raises ``EditionRefused`` for none, a damaged one or one of a newer form."""
    path = folder / "data" / "gallery.db"
    if not path.is_file():
        raise EditionRefused(
            f"{folder} is no edition: it has no data/gallery.db.", advice="Choose a folder that publish made."
        )
    # ``immutable``: nobody writes an edition, and no lock or journal may appear beside it.
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    database = sqlite_module().connect(uri, uri=True, check_same_thread=False)
    try:
        form = _check(database, folder)
    except BaseException:
        database.close()
        raise
    return SqliteEditionReader(folder, database, form)


def _check(database: Any, folder: Path) -> int:
    """Return the format of an edition's database. Raises ``EditionRefused``."""
    try:
        mark = database.execute("PRAGMA application_id").fetchone()[0]
        form: int = database.execute("PRAGMA user_version").fetchone()[0]
        if mark == APPLICATION_ID and form > FORMAT:
            raise EditionRefused(
                f"The edition at {folder} was made by a newer Lamplight.",
                advice="Install the newer Lamplight on this kiosk.",
            )
        sound = _is_sound(database, folder / "data" / "gallery.db")
    except sqlite_module().DatabaseError as error:
        raise _damaged(folder) from error
    if mark != APPLICATION_ID or form < 1 or not sound:
        raise _damaged(folder)
    return form


def _is_sound(database: Any, path: Path) -> bool:
    """Check a database as far as visitors can wait: a small one through, a large one for its length.

    Installing has checked every byte; damage to a large one since then shows when the page is read.
    """
    size: int = path.stat().st_size
    pages, page = (database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    if pages * page != size:
        return False
    return size > _CHECKED_BYTES or database.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"


def _damaged(folder: Path) -> EditionRefused:
    return EditionRefused(
        f"The edition at {folder} is damaged.",
        meaning="Its gallery.db cannot be read.",
        advice="Install it again from the stick it came on.",
    )
