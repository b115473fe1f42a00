"""A job on its way to a worker and back: how long it may take, and what is said where it fails."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, CancelledError, Future, InvalidStateError
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from pebble import ProcessExpired

from exhibit.media import page_clock
from exhibit.media.starting import cannot_start
from exhibit.model.refusals import FileRefused, Refusal
from exhibit.model.said import Said, sentences
from exhibit.ports import Looked, LookJob, MediumDone, MediumJob

_BYTES_A_SECOND = 1_000_000
"""How fast a file is got through at the very least: long films have to be played, and all files to be read,
from slow sticks too."""

_TRIES = 3
_PDF = b"%PDF-"
_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
"""TIFF 6.0 and BigTIFF, of both orders of bytes."""

_MARGIN = 16
"""Bytes within which the mark of a PDF begins: some programs write a mark of UTF-8 or a line before it."""

_log = logging.getLogger(__name__)

J = TypeVar("J", MediumJob, LookJob)
D = TypeVar("D", MediumDone, Looked)


@dataclass(slots=True)
class Attempt(Generic[J, D]):
    """A job, what is to be done with it, and how often it was begun.

    ``refused`` makes an answer of a job's key and the words why nothing came of it.
    """

    job: J
    work: Callable[[J], D]
    refused: Callable[[str, str], D]
    count: int = 0
    seconds: float = 0.0

    def begin(self, seconds: float) -> None:
        """Count one more time, with ``seconds`` and whatever the file's size and pages add to them."""
        self.count += 1
        self.seconds = seconds + _size(self._path) / _BYTES_A_SECOND
        if _may_have_pages(self._path, _TIFF if isinstance(self.job, MediumJob) else ()):
            self.seconds += page_clock.MOST_SECONDS

    def end(self, future: Future[D]) -> D | None:
        """Return what became of the job, None where it has to be begun again.

        Raises ``Refusal`` or ``OSError`` where it is not this file's fault: the store cannot be written.
        """
        what: str
        try:
            return _result(future)
        except TimeoutError:
            what = Said("Decoding the file took longer than {seconds:.0f} seconds.", seconds=self.seconds)
        except MemoryError:
            what = "Decoding the file needs more memory than it may have."
        except ProcessExpired as error:
            _log.warning("A decoder ended with code %s", error.exitcode)
            what = page_clock.said_by(error.exitcode) or (
                "The decoder broke down over the file, which is probably damaged."
            )
        except (BrokenExecutor, CancelledError, InvalidStateError):
            if self.count < _TRIES:
                return None
            what = "The decoders could not be kept running."
        except FileRefused as refusal:
            return self.refused(self.job.key, refusal.said)
        except ImportError as error:
            raise cannot_start(str(error)) from error
        except (Refusal, OSError):
            raise
        except Exception:  # noqa: BLE001 - a fault that one file brings out must not keep all others out for good
            _log.exception("A decoder failed on a file")
            what = "Lamplight itself failed over the file; the log has the details."
        advice = "All others go on. Save it anew in a program that opens it, and import that."
        return self.refused(self.job.key, sentences(what, advice))

    @property
    def _path(self) -> Path:
        return self.job.path if isinstance(self.job, LookJob) else self.job.original


def _result(future: Future[D]) -> D:
    if not future.done():
        raise InvalidStateError
    return future.result()


def _size(path: Path) -> int:
    """Return how many bytes a file has, 0 where that cannot be learned."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _may_have_pages(path: Path, starts: tuple[bytes, ...]) -> bool:
    """Tell whether a file begins as a PDF does, or with one of ``starts``.

    A pipe might never answer, and is not asked.
    """
    try:
        if not path.is_file():
            return False
        with path.open("rb") as stream:
            head = stream.read(_MARGIN)
        return _PDF in head or head.startswith(starts)
    except OSError:
        return False
