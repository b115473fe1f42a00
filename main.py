"""Lamplight's command line, and the one place that knows every room of the house.

Each command is loaded when it runs: verifying an edition waits for no Qt, the kiosk for no SQL.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, cast

from exhibit.commandline.answers import REFUSED, Answer, say, system_words
from exhibit.commandline.parsing import parser
from exhibit.folders import Folders, default_root
from exhibit.logbook import crash_words, log, open_logbook, report_crashes
from exhibit.model.refusals import Refusal, Stopped
from exhibit.terminal import pulse_of

if TYPE_CHECKING:
    from db.catalog.catalog import SqliteCatalog
    from exhibit.commandline.stores import Command
    from exhibit.media.workshop import Workshop
    from exhibit.model.diagnosis import Finding
    from exhibit.ports import EditionReader, FileDesk, Progress, VenueStore
    from exhibit.services.keeping.backing_up import Care
    from exhibit.services.keeping.diagnosing import Surroundings
    from exhibit.services.publishing.hanging import Press

ASSETS = Path(__file__).parent / "gallery_assets"

COMMANDS = {
    "import": "exhibit.commandline.taking_in:import_folder",
    "gallery list": "exhibit.commandline.arranging:list_galleries",
    "gallery create": "exhibit.commandline.arranging:create_gallery",
    "publish": "exhibit.commandline.publishing:publish_gallery",
    "export": "exhibit.commandline.publishing:export_table",
    "labels": "ui.commandline.labels:draw_labels",
    "backup": "exhibit.commandline.keeping:make_backup",
    "restore": "exhibit.commandline.keeping:restore_backup",
    "doctor": "exhibit.commandline.keeping:look_at_everything",
    "curate": "ui.commandline.curating:open_curators_desk",
    "verify": "exhibit.commandline.installing:verify",
    "install": "exhibit.commandline.installing:install",
    "rollback": "exhibit.commandline.installing:roll_back",
    "kiosk": "ui.commandline.kiosk:open_kiosk",
    "host": "ui.commandline.hosting:open_host_desk",
    "reflections list": "exhibit.commandline.reflecting:list_reflections",
    "reflections approve": "exhibit.commandline.reflecting:approve_reflection",
    "reflections decline": "exhibit.commandline.reflecting:decline_reflection",
    "shots": "ui.commandline.shots:draw_screens",
}
"""Where the body of each command is: the module, which is loaded when the command runs, and the function."""

ON_A_SCREEN = frozenset({"curate", "host", "kiosk"})
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 refused with a reason, 2 wrong usage."""
    chosen = parser().parse_args(arguments)
    folders = Folders((chosen.data or default_root()).expanduser().absolute())
    report_crashes(folders.logs)
    leaves_no_trace = getattr(chosen, "dry_run", False)
    with open_logbook(None if leaves_no_trace else folders.logs):
        log.info("%s begins", chosen.job)
        answer = run(chosen, folders)
        log.info("%s ends with %d", chosen.job, answer.code)
    return say(answer, as_json=getattr(chosen, "json", False))


def run(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Run the chosen command; what it refuses is its answer."""
    try:
        if chosen.job in ON_A_SCREEN:
            require_screen()
        answer = load(chosen.job)(chosen, LocalStores(folders))
    except Refusal as refusal:
        return Answer(str(refusal), {"error": str(refusal)}, REFUSED)
    except OSError as error:
        log.error("The system refused a file or folder: %s", type(error).__name__)
        return Answer(system_words(error), {"error": system_words(error)}, REFUSED)
    except (Stopped, KeyboardInterrupt):
        words = "Stopped as you asked. Nothing half done was left; run it again to finish."
        return Answer(words, {"error": words}, REFUSED)
    except Exception as error:  # noqa: BLE001 - told here, while the log is open, and as the answer that was asked for
        log.critical("Something unexpected happened", exc_info=True)
        words = crash_words(error, folders.logs)
        return Answer(words, {"error": words}, REFUSED)
    return answer


def require_screen() -> None:
    """Refuse in words where there is no screen; Qt itself would end the program without a word for people."""
    if sys.platform.startswith("linux") and not any(map(os.environ.get, SCREENS)):
        raise Refusal(
            "There is no screen to open a window on.",
            advice="Start it from a desktop, or set DISPLAY or WAYLAND_DISPLAY to the screen to use.",
        )


def load(job: str) -> Command:
    """Load the body of a command, and with it what it needs."""
    room, _, name = COMMANDS[job].partition(":")
    return cast("Command", getattr(import_module(room), name))


@dataclass(frozen=True, slots=True)
class LocalStores:
    """The stores below a data folder on this computer. Fulfils ``exhibit.commandline.stores.Stores``."""

    folders: Folders
    assets: Path = ASSETS

    def at(self, folders: Folders) -> LocalStores:
        """Return the same for another data folder."""
        return LocalStores(folders, self.assets)

    def now(self) -> datetime:
        """Return the time, with its zone."""
        return datetime.now().astimezone()

    @contextmanager
    def open_catalog(
        self,
        *,
        changing: bool = True,
        clock: Callable[[], datetime] | None = None,
        say: Callable[[str], None] | None = None,
    ) -> Iterator[SqliteCatalog]:
        """Open the catalog with its vocabularies; where nothing is to change, without changing one byte."""
        from db.catalog import catalog as opening
        from exhibit.interchange.vocabularies import read_vocabularies
        from exhibit.services.cataloguing.loading import load_vocabularies

        clock = clock or opening.utc_now
        with ExitStack() as stack:
            path = self.folders.catalog
            if not changing and not path.exists():
                # A dry run before the first import plans against an empty catalog that is thrown away.
                path = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "catalog.db"
                changing = True
            if changing:
                catalog = opening.open_catalog(path, clock=clock, progress=say or (lambda _: None))
            else:
                catalog = opening.open_for_reading(path, clock=clock)
            stack.callback(catalog.close)
            if catalog.writable:
                load_vocabularies(catalog, read_vocabularies(self.assets / "vocabularies"))
            yield catalog

    @contextmanager
    def open_desk(self, progress: Progress | None = None) -> Iterator[FileDesk]:
        """Bring together what importing needs; who waits for files hears Ctrl-C as ``progress`` does."""
        from exhibit.media.store import LONG_EDGES
        from exhibit.media.workers import Decoders
        from exhibit.ports import FileDesk

        with Decoders(work=workshop(), pulse=pulse_of(progress)) as decoders:
            yield FileDesk(
                look=decoders.look,
                prepare=decoders.prepare,
                probe=decoders.probe_only,
                store=self.folders.media,
                long_edges=LONG_EDGES,
            )

    @contextmanager
    def open_press(self, progress: Progress | None = None) -> Iterator[Press]:
        """Bring together what publishing needs; who waits for pictures hears Ctrl-C as ``progress`` does."""
        from db.edition.writer import write_gallery_database
        from exhibit.interchange.support import read_support
        from exhibit.media.measuring import measure
        from exhibit.media.store import LONG_EDGES, FileMediaStore
        from exhibit.media.stripping import strip
        from exhibit.media.texts import read_text
        from exhibit.media.workers import Decoders
        from exhibit.services.publishing.hanging import Press

        with Decoders(work=workshop(), pulse=pulse_of(progress)) as decoders:
            yield Press(
                store=FileMediaStore(self.folders.media),
                store_root=self.folders.media,
                prepare=decoders.prepare,
                measure=measure,
                clean=strip,
                read_words=lambda path: read_text(path)[0],
                write_database=write_gallery_database,
                support=read_support(self.assets / "support.toml"),
                long_edges=LONG_EDGES,
                now=self.now,
            )

    def open_edition(self, folder: Path) -> EditionReader:
        """Open an edition. Raises ``EditionRefused``."""
        from db.edition.reader import open_edition

        return open_edition(folder)

    def open_sample(self, progress: Progress) -> EditionReader:
        """Open the sample gallery, importing and publishing it first where that was not done yet."""
        from exhibit.services.sampling import sample_key

        source = self.assets / "sample"
        edition = self.folders.sample / sample_key(source)
        if not edition.exists():
            from exhibit.commandline.sample_gallery import build_sample

            build_sample(source, edition, self, progress)
        return self.open_edition(edition)

    def open_venue(self, *, at_least_reading: bool = False) -> VenueStore:
        """Open or make the store of the venue. Raises ``Refusal``, such as for one of a newer program."""
        from db.venue.store import open_venue

        return open_venue(self.folders.venue, at_least_reading=at_least_reading)

    def open_care(self) -> Care:
        """Bring together what the care of the catalog's and the venue's file needs."""
        from db import care
        from db.venue import care as of_venue
        from exhibit.services.keeping.backing_up import Care
        from exhibit.services.keeping.venues import VenueCare

        return Care(
            examine=care.examine,
            copy=care.copy,
            pen=care.holding_pen,
            settle=care.settle,
            venue=VenueCare(examine=of_venue.examine, copy=of_venue.copy, bring_back=of_venue.bring_back),
        )

    def surroundings(self) -> Surroundings:
        """Return what the doctor has to be told of the software around it."""
        from db.sqlite import sqlite_module, sqlite_version
        from exhibit.services.installing.verifying import verify_edition
        from exhibit.services.keeping.diagnosing import Surroundings

        return Surroundings(
            sqlite=sqlite_version(),
            driver=sqlite_module().__name__.partition(".")[0],
            verify=lambda folder, report: verify_edition(folder, self.open_edition, report),
            faults=software_faults(),
        )


def workshop() -> Workshop:
    """Bring together what decoders do with files; what plays at the kiosk proves that sound and film do."""
    from exhibit.media.workshop import Workshop
    from ui.playback.proving import prove

    return Workshop(play=prove)


def software_faults() -> tuple[Finding, ...]:
    """Return what is missing of the software that windows need."""
    from exhibit.model.diagnosis import Finding

    try:
        from ui.application import FONT_PACKAGES
    except ImportError as error:
        return (Finding(f"Qt cannot be loaded: {error}.", "Install what requirements.lock names: make run."),)
    return tuple(
        Finding(
            f"The font package {name} is not installed.", "Run “make run”, which installs what is missing."
        )
        for name in FONT_PACKAGES
        if find_spec(name) is None
    )


if __name__ == "__main__":
    sys.exit(main())
