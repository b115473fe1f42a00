"""What a command is given to work with."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from exhibit.commandline.answers import Answer
from exhibit.folders import Folders
from exhibit.ports import Catalog, EditionReader, FileDesk, Progress, VenueStore

if TYPE_CHECKING:
    # The kiosk must not wait for what only publishing and the doctor need.
    from exhibit.services.keeping.backing_up import Care
    from exhibit.services.keeping.diagnosing import Surroundings
    from exhibit.services.publishing.hanging import Press


class Stores(Protocol):
    """The stores below one data folder, each opened when it is first needed; ``main`` brings them."""

    @property
    def folders(self) -> Folders:
        """Where they lie."""

    @property
    def assets(self) -> Path:
        """The folder of what is shipped with the program."""

    def at(self, folders: Folders) -> Stores:
        """Return the same for another data folder."""

    def now(self) -> datetime:
        """Return the time, with its zone."""

    def open_catalog(
        self,
        *,
        changing: bool = True,
        clock: Callable[[], datetime] | None = None,
        say: Callable[[str], None] | None = None,
    ) -> AbstractContextManager[Catalog]:
        """Open the catalog with its vocabularies; where nothing is to change, without changing one byte.

        ``clock`` dates its steps; without one it is the time itself. ``say`` is told what takes long.
        """

    def open_desk(self, progress: Progress | None = None) -> AbstractContextManager[FileDesk]:
        """Bring together what importing needs; who waits for files hears Ctrl-C as ``progress`` does."""

    def open_press(self, progress: Progress | None = None) -> AbstractContextManager[Press]:
        """Bring together what publishing needs; who waits for pictures hears Ctrl-C as ``progress`` does."""

    def open_edition(self, folder: Path) -> EditionReader:
        """Open an edition. Raises ``EditionRefused``."""

    def open_sample(self, progress: Progress) -> EditionReader:
        """Open the sample gallery, making it first where that was not done yet."""

    def open_venue(self, *, at_least_reading: bool = False) -> VenueStore:
        """Open or make the store of the venue. Raises ``Refusal``, such as for one of a newer program.

        With ``at_least_reading`` one that cannot be written is opened for reading, where it can be read.
        """

    def open_care(self) -> Care:
        """Bring together what the care of the catalog's and the venue's file needs."""

    def surroundings(self) -> Surroundings:
        """Return what the doctor has to be told of the software around it."""


Command: TypeAlias = Callable[[argparse.Namespace, Stores], Answer]
"""What a command does: it is given what was chosen on the command line, and says its answer."""
