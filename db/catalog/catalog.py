"""Opening the catalog: one program holds the pen, others may read."""

from __future__ import annotations

import filecmp
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from filelock import FileLock, Timeout
from sqlalchemy import Engine, PoolProxiedConnection, RootTransaction, event
from sqlalchemy.exc import DatabaseError, IntegrityError

from db.catalog.listing import ROWS
from db.catalog.reader import SqlReader
from db.catalog.schema import REVISION
from db.catalog.search import make_rows
from db.catalog.unit_of_work import SqlUnitOfWork
from db.engine import Access, open_engine
from db.migrate import Store, revision_of, too_new, upgrade
from exhibit.model.refusals import CatalogDamaged, CatalogInUse
from exhibit.ports import Touched

CATALOG = Store("catalog", "db.catalog:migrations", REVISION)

_COPYING_TRIES = 5

_CACHE_KIBIBYTES = 32_768
"""How much of the file a connection remembers at most; SQLite's own 2 MiB is less than one order of rows."""


def utc_now() -> datetime:
    """Return the time for the record; nothing is decided by it."""
    return datetime.now(UTC)


class SqliteCatalog:
    """Fulfils ``exhibit.ports.Catalog`` on one SQLite file."""

    def __init__(self, engine: Engine, pen: FileLock | None, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._pen = pen
        self._clock = clock
        self._watchers: list[Callable[[Touched], None]] = []
        self._looking: PoolProxiedConnection | None = None
        self._seen = 0
        self.closing = ExitStack()
        """What ends with this catalog."""

    @property
    def writable(self) -> bool:
        """Whether this program holds the catalog's pen."""
        return self._pen is not None

    @contextmanager
    def read(self) -> Iterator[SqlReader]:
        """Open a consistent view."""
        with _damage_in_words(), self._engine.connect() as connection, connection.begin():
            yield SqlReader(connection)

    @contextmanager
    def write(self, label: str, who: str = "") -> Iterator[SqlUnitOfWork]:
        """Open a unit of work that rolls back unless it is committed."""
        if self._pen is None:
            raise in_use()
        with _damage_in_words(), self._engine.connect().execution_options(writes=True) as connection:
            transaction = connection.begin()
            work = SqlUnitOfWork(connection, label, who, self._clock)
            try:
                yield work
            except BaseException:
                transaction.rollback()
                raise
            if work.committed:
                _commit(transaction)
            else:
                transaction.rollback()
        if work.committed and work.touched.kinds:
            for watcher in self._watchers:
                watcher(work.touched)

    def watch(self, watcher: Callable[[Touched], None]) -> None:
        """Have ``watcher`` called after every unit of work that changed something, in its thread."""
        self._watchers.append(watcher)

    def changed_elsewhere(self) -> bool:
        """Tell whether another program has changed the catalog since this was last asked."""
        if self._looking is None:
            self._looking = self._engine.raw_connection()
        found = self._looking.cursor().execute("PRAGMA data_version").fetchone()[0]
        former, self._seen = self._seen, found
        return former not in {0, found}

    def close(self) -> None:
        """Close the file and lay the pen down."""
        if self._looking is not None:
            self._looking.close()
            self._looking = None
        self._engine.dispose()
        if self._pen is not None:
            self._pen.release()
            self._pen = None
        self.closing.close()


@contextmanager
def _damage_in_words() -> Iterator[None]:
    """Say in words that a page of the file cannot be read. Raises ``CatalogDamaged``."""
    try:
        yield
    except DatabaseError as error:
        if not any(sign in str(error.orig) for sign in ("malformed", "not a database")):
            raise
        raise CatalogDamaged(
            "The catalog's file is damaged: a part of it cannot be read.",
            meaning="Nothing of this was saved.",
            advice="Close the desk and go back to the newest backup: File, Backups and check.",
        ) from error


def _commit(transaction: RootTransaction) -> None:
    try:
        transaction.commit()
    except IntegrityError as error:
        transaction.rollback()
        message = f"The catalog does not allow this: {error.orig}."
        raise ValueError(message) from error


def open_catalog(
    path: Path, *, clock: Callable[[], datetime] = utc_now, progress: Callable[[str], None] = lambda _: None
) -> SqliteCatalog:
    """Open, create or upgrade the catalog at ``path``; in a second program, open it for reading only.

    Raises ``CatalogTooNew`` or ``CatalogDamaged``; ``SqliteCatalog.writable`` tells which way it opened.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    pen = FileLock(path.with_name(f"{path.name}.lock"), thread_local=False)
    try:
        pen.acquire(timeout=0)
    except Timeout:
        return _open_reader(path, Access.READ, clock)
    try:
        upgrade(path, CATALOG, progress)
        return SqliteCatalog(_ready_engine(path, progress), pen, clock)
    except BaseException:
        pen.release()
        raise


def open_for_reading(path: Path, *, clock: Callable[[], datetime] = utc_now) -> SqliteCatalog:
    """Open the catalog without changing one byte in its folder. Raises as ``open_catalog`` does."""
    # Where no program has it open there is no WAL file, and reading must not make one.
    if not path.with_name(f"{path.name}-wal").exists():
        return _open_reader(path, Access.FROZEN, clock)
    with ExitStack() as stack:
        # Beside another program every reader marks its place in the file of locks, so this one reads a copy.
        copy = _copied_aside(path, Path(stack.enter_context(TemporaryDirectory(ignore_cleanup_errors=True))))
        catalog = _open_reader(path, Access.READ if copy else Access.FROZEN, clock, copy)
        catalog.closing = stack.pop_all()
        return catalog


def _copied_aside(path: Path, folder: Path) -> Path | None:
    """Copy a catalog that another program has open, as it stands now; None where none has it open.

    Where that never holds still long enough, the catalog's own path.
    """
    journal, copy = path.with_name(f"{path.name}-wal"), folder / path.name
    kept = folder / journal.name
    for _ in range(_COPYING_TRIES):
        with suppress(FileNotFoundError):
            shutil.copyfile(journal, kept)
            shutil.copyfile(path, copy)
            # While the journal stays as it was nothing was committed, and the pages that may have moved from
            # it into the catalog meanwhile are in both.
            if filecmp.cmp(journal, kept, shallow=False):
                return copy
        if not journal.exists():
            return None
    return path  # whoever writes all the time changes those marks anyway: read in its place


def _open_reader(
    path: Path, access: Access, clock: Callable[[], datetime], copy: Path | None = None
) -> SqliteCatalog:
    if not path.exists():
        message = f"There is no catalog at {path}."
        raise CatalogDamaged(message, advice="Import something first, or choose another data folder.")
    revision = revision_of(copy or path, CATALOG, access)
    if revision != REVISION:
        raise _not_ours(path, revision)
    engine = _engine(copy or path, access)
    if not _rows_ready(engine):
        engine.dispose()
        raise _not_ours(path, "")
    return SqliteCatalog(engine, None, clock)


def _engine(path: Path, access: Access) -> Engine:
    engine = open_engine(path, access)
    event.listen(
        engine, "connect", lambda dbapi, _: dbapi.execute(f"PRAGMA cache_size = -{_CACHE_KIBIBYTES}")
    )
    return engine


def _ready_engine(path: Path, progress: Callable[[str], None]) -> Engine:
    engine = _engine(path, Access.WRITE)
    try:
        if not _rows_ready(engine):
            progress("Getting the lists ready")
            _make_rows_ready(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _rows_ready(engine: Engine) -> bool:
    """Tell whether the rows of lists were worked out by the rules of this program."""
    with engine.connect() as connection:
        return bool(connection.exec_driver_sql("PRAGMA user_version").scalar() == ROWS)


def _make_rows_ready(engine: Engine) -> None:
    """Work the rows of lists out anew: an older program, or one that was interrupted, left them."""
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        make_rows(connection, SqlReader(connection))
        connection.exec_driver_sql(f"PRAGMA user_version = {ROWS}")


def in_use() -> CatalogInUse:
    """Return the refusal for a second program that wants to write."""
    return CatalogInUse(
        "Another Lamplight is working in this catalog.",
        meaning="This one can look, but not change anything.",
        advice="Close the other one first.",
    )


def _not_ours(path: Path, revision: str | None) -> Exception:
    if revision is not None and revision > REVISION:
        return too_new(path, CATALOG)
    if revision is None:
        return CatalogDamaged(
            f"The catalog at {path} was begun and never finished.",
            advice="Make room on that disk, then import: that finishes it.",
        )
    return CatalogDamaged(
        f"The catalog at {path} is of an older form.",
        advice="Run a command that may write, such as import: it makes a backup and upgrades the catalog.",
    )
