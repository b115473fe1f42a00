"""The rotating log: what happened, without anything private.

A log leaves the house with every request for help. So a crash is kept as where it happened and which kind
of error it was; its message, which may quote a name or a letter, goes to the console only.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

LARGEST_BYTES = 5_000_000
KEPT = 5

MOST_TOLD = 2000
"""So many warnings that come again and again are remembered; a few hundred bytes each."""

log = logging.getLogger("lamplight")


@contextmanager
def open_logbook(folder: Path | None) -> Iterator[None]:
    """Write the log to ``folder`` while the block runs: at most six files of five megabytes.

    A folder that cannot be written costs the log, not the work. Without a log, as in a dry run, what would
    go into it goes nowhere: Python would print it on the console, private messages and all.
    """
    handler = _handler(folder) if folder is not None else logging.NullHandler()
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    # Libraries narrate; what they find worth a warning is enough.
    for name in ("alembic", "PIL", "pyvips", "sqlalchemy", "filelock"):
        logging.getLogger(name).setLevel(logging.WARNING)
    try:
        yield
    finally:
        root.removeHandler(handler)
        handler.close()


@contextmanager
def telling_staff() -> Iterator[None]:
    """Say on the console, too, whatever the log holds of warnings and worse: visitors are told none of it."""
    handler = logging.StreamHandler()
    handler.setLevel(logging.WARNING)
    handler.setFormatter(_FramesOnly("%(message)s"))
    handler.addFilter(_Once())
    logging.getLogger().addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)


def _handler(folder: Path) -> logging.Handler:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = _LogFile(
            folder / "lamplight.log", maxBytes=LARGEST_BYTES, backupCount=KEPT, encoding="utf-8"
        )
    except OSError as error:
        sys.stderr.write(f"There will be no log: {error.strerror}.\n")
        return logging.NullHandler()
    handler.setFormatter(_FramesOnly("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.addFilter(_Once())
    return handler


def report_crashes(folder: Path) -> None:
    """Send every error that nobody expected, in any thread, to the log and, in words, to the console."""

    def report(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            return
        log.critical("Something unexpected happened", exc_info=(kind, error, trace))
        sys.stderr.write(crash_words(error, folder) + "\n")

    sys.excepthook = report
    threading.excepthook = lambda caught: report(caught.exc_type, caught.exc_value, caught.exc_traceback)


def crash_words(error: BaseException, folder: Path) -> str:
    """Return what the console says of an unexpected error."""
    return (
        f"Something went wrong that should not have ({type(error).__name__}: {error}).\n"
        "What was saved before is safe. Please try once more; if it comes again, send the newest file in\n"
        f"{folder} to whoever looks after this program. It holds nothing private."
    )


class _LogFile(RotatingFileHandler):
    """A log whose disk fails costs itself: the console gets a sentence, not a traceback."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        error = sys.exc_info()[1]
        if isinstance(error, OSError):
            sys.stderr.write(f"The log cannot be written: {error.strerror}.\n")
        else:
            super().handleError(record)

    def close(self) -> None:
        with suppress(OSError):  # of what could not be written before, and was told then
            super().close()


class _Once(logging.Filter):
    """Lets a screen warn of the same thing once: a damaged picture comes by again and again, for days."""

    def __init__(self) -> None:
        super().__init__()
        self._told: set[str] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        """Tell whether this line is news."""
        if record.levelno > logging.WARNING or record.name.partition(".")[0] not in {"qt", "ui"}:
            return True
        line = record.getMessage()
        if line in self._told:
            return False
        if len(self._told) >= MOST_TOLD:
            self._told.clear()
        self._told.add(line)
        return True


class _FramesOnly(logging.Formatter):
    """Keeps of an error its kind and its places in the program, not its message."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; what another handler made of the error before, message and all, is not used."""
        record.exc_text = None
        line = super().format(record)
        record.exc_text = None
        return line

    def formatException(  # noqa: N802 - logging's name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        kind, _, trace = ei
        frames = "".join(traceback.format_tb(trace)) if trace else ""
        return f"{frames}{kind.__name__ if kind else ''}"
