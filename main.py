"""Lamplight's command line, and the one place that knows every room of the house.

Each command imports what it needs when it runs: verifying an edition waits for no Qt, the kiosk for no SQL.
"""

from __future__ import annotations

import argparse
import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, nullcontext
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from exhibit import commandline
from exhibit.commandline import DONE, REFUSED, Answer, system_words
from exhibit.folders import Folders, default_root
from exhibit.logbook import crash_words, log, open_logbook, report_crashes, telling_staff
from exhibit.model.refusals import Refusal, Stopped
from exhibit.terminal import pulse_of, telling

if TYPE_CHECKING:
    from db.catalog.catalog import SqliteCatalog
    from exhibit.media.workshop import Workshop
    from exhibit.model.diagnosis import Diagnosis, Finding
    from exhibit.ports import EditionReader, FileDesk, Progress, VenueStore
    from exhibit.services.importing import ImportReport
    from exhibit.services.importing.wishes import Mapped, SheetWishes
    from exhibit.services.keeping.backing_up import Care
    from exhibit.services.keeping.restoring import RestoreReport
    from exhibit.services.publishing.hanging import Press
    from exhibit.settings import Settings
    from ui.curator.workbench import Tools

ASSETS = Path(__file__).parent / "gallery_assets"
SAMPLE = ASSETS / "sample"

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 refused with a reason, 2 wrong usage."""
    chosen = commandline.parser().parse_args(arguments)
    folders = Folders((chosen.data or default_root()).expanduser().absolute())
    report_crashes(folders.logs)
    leaves_no_trace = getattr(chosen, "dry_run", False)
    with open_logbook(None if leaves_no_trace else folders.logs):
        log.info("%s begins", chosen.job)
        answer = run(chosen, folders)
        log.info("%s ends with %d", chosen.job, answer.code)
    return commandline.say(answer, as_json=getattr(chosen, "json", False))


def run(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Run the chosen command; what it refuses is its answer."""
    try:
        answer = COMMANDS[chosen.job](chosen, folders)
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


@contextmanager
def open_catalog(
    folders: Folders, *, changing: bool = True, clock: Callable[[], datetime] | None = None
) -> Iterator[SqliteCatalog]:
    """Open the catalog with its vocabularies; where nothing is to change, without changing one byte.

    ``clock`` dates its steps; without one it is the time itself.
    """
    from db.catalog import catalog as opening
    from exhibit.interchange.vocabularies import read_vocabularies
    from exhibit.services.cataloguing.loading import load_vocabularies

    with ExitStack() as stack:
        path = folders.catalog
        if not changing and not path.exists():
            # A dry run before the first import plans against an empty catalog that is thrown away.
            path = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "catalog.db"
            changing = True
        clock = clock or opening.utc_now
        reach = opening.open_catalog if changing else opening.open_for_reading
        catalog = reach(path, clock=clock)
        stack.callback(catalog.close)
        if catalog.writable:
            load_vocabularies(catalog, read_vocabularies(ASSETS / "vocabularies"))
        yield catalog


@contextmanager
def open_desk(folders: Folders, progress: Progress | None = None) -> Iterator[FileDesk]:
    """Bring together what importing needs; who waits for files hears Ctrl-C as ``progress`` does."""
    from exhibit.media.store import LONG_EDGES
    from exhibit.media.workers import Decoders
    from exhibit.ports import FileDesk

    with Decoders(work=workshop(), pulse=pulse_of(progress)) as decoders:
        yield FileDesk(
            look=decoders.look,
            prepare=decoders.prepare,
            probe=decoders.probe_only,
            store=folders.media,
            long_edges=LONG_EDGES,
        )


def workshop() -> Workshop:
    """Bring together what decoders do with files; what plays at the kiosk proves that sound and film do."""
    from exhibit.media.workshop import Workshop
    from ui.playback.proving import prove

    return Workshop(play=prove)


@contextmanager
def open_press(folders: Folders, progress: Progress | None = None) -> Iterator[Press]:
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
            store=FileMediaStore(folders.media),
            store_root=folders.media,
            prepare=decoders.prepare,
            measure=measure,
            clean=strip,
            read_words=lambda path: read_text(path)[0],
            write_database=write_gallery_database,
            support=read_support(ASSETS / "support.toml"),
            long_edges=LONG_EDGES,
            now=lambda: datetime.now().astimezone(),
        )


def import_(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Take a folder of works and a sheet into the catalog; the whole report goes to a file of its own."""
    from exhibit.services.importing.profiles import profile_name
    from exhibit.services.importing.report_file import report_path, write_report

    if chosen.remember and not profile_name(chosen.remember):
        raise Refusal("A mapping profile needs a name with letters or digits.")
    chosen.sheet = sheet_of(chosen)
    with seldom_collecting(), telling() as progress:
        if chosen.dry_run:
            report = plan_only(chosen, folders, progress)
        else:
            report = take_in(
                chosen.source,
                chosen.sheet,
                wishes_of(chosen, folders),
                folders,
                progress,
                take_duplicates=chosen.take_duplicates,
                remember=chosen.remember,
            )
    place = chosen.report or (None if chosen.dry_run else report_path(folders.reports, now()))
    said = [report.to_words()] + ([write_report(place, report)] if place is not None else [])
    return Answer("\n\n".join(said), report.to_json())


def sheet_of(chosen: argparse.Namespace) -> Path | None:
    """Return the sheet that was named; where nothing is there, the one of that name in the folder."""
    sheet: Path | None = chosen.sheet
    if sheet is None or sheet.exists() or not (chosen.source / sheet).exists():
        return sheet
    return Path(chosen.source / sheet)


@contextmanager
def seldom_collecting() -> Iterator[None]:
    """Have Python look for rings of garbage seldom meanwhile.

    A long sheet makes millions of objects that all stay, and looking them over again and again takes a
    quarter of the time.
    """
    before = gc.get_threshold()
    gc.set_threshold(100_000, 20, 1_000)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def wishes_of(chosen: argparse.Namespace, folders: Folders) -> SheetWishes:
    """Return what was said of the sheet on the command line."""
    from exhibit.services.importing.wishes import SheetWishes

    return SheetWishes(
        mapping=chosen.mapping,
        layout=chosen.layout,
        encoding=chosen.encoding,
        profiles=folders.profiles,
        accept_offers=chosen.accept_offers,
    )


def plan_only(chosen: argparse.Namespace, folders: Folders, progress: Progress) -> ImportReport:
    """Say what an import would do, without changing one byte."""
    from exhibit.services.importing import plan_import

    with (
        open_catalog(folders, changing=False) as catalog,
        open_desk(folders, progress) as desk,
        catalog.read() as view,
    ):
        return plan_import(
            view,
            chosen.source,
            chosen.sheet,
            wishes_of(chosen, folders),
            desk,
            progress,
            take_duplicates=chosen.take_duplicates,
        ).report


def take_in(  # noqa: PLR0913 - what to read and how, and what else is to be done with it
    source: Path,
    sheet: Path | None,
    mapping: Mapped,
    folders: Folders,
    progress: Progress,
    *,
    clock: Callable[[], datetime] | None = None,
    take_duplicates: bool = False,
    remember: str = "",
) -> ImportReport:
    """Import a folder, and with ``remember`` keep what its columns mean as a profile of that name."""
    from exhibit.durable import sweep
    from exhibit.media.store import FileMediaStore
    from exhibit.services.importing import apply_import, plan_import
    from exhibit.services.importing.remembering import remembered

    with open_catalog(folders, clock=clock) as catalog, open_desk(folders, progress) as desk:
        store = FileMediaStore(folders.media)
        if catalog.writable:
            store.sweep()
            sweep(folders.reports)
        with catalog.read() as view:
            plan = plan_import(
                view,
                source,
                sheet,
                mapping,
                desk,
                progress,
                decode=False,
                keep=catalog.writable,
                take_duplicates=take_duplicates,
            )
        report = apply_import(catalog, plan, store, desk, progress)
    return remembered(report, plan, folders.profiles, remember) if remember else report


def list_galleries(_chosen: argparse.Namespace, folders: Folders) -> Answer:
    """List the galleries."""
    from exhibit.services import arranging

    with open_catalog(folders, changing=False) as catalog, catalog.read() as view:
        found = arranging.list_galleries(view)
    lines = [f"{one.id:4}  {one.title}  ({one.stops} stops, {one.editions} editions)" for one in found]
    values = [
        {"id": one.id, "title": one.title, "stops": one.stops, "editions": one.editions} for one in found
    ]
    return Answer("\n".join(lines) or "There is no gallery yet.", {"galleries": values})


def create_gallery(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Make a gallery of every accepted piece."""
    from exhibit.services.arranging import create_from_accepted

    with open_catalog(folders) as catalog:
        gallery, stops = create_from_accepted(catalog, chosen.title)
    words = f"The gallery “{chosen.title}” has {stops} stops. Publish it with: publish {gallery.id} OUT"
    return Answer(words, {"id": gallery.id, "title": chosen.title, "stops": stops})


def publish(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Make an edition of a gallery."""
    from exhibit.services.publishing import publishing

    with telling() as progress, open_catalog(folders) as catalog, open_press(folders, progress) as press:
        try:
            report = publishing.publish(catalog, chosen.gallery, chosen.out, press, progress=progress)
        except publishing.NothingToShow as refusal:
            return Answer(str(refusal), refusal.to_json(), REFUSED)
    return Answer(report.to_words(), report.to_json())


def verify(chosen: argparse.Namespace, _folders: Folders) -> Answer:
    """Check an edition completely."""
    from db.edition.reader import open_edition
    from exhibit.services.installing.verifying import verify_edition

    with telling() as progress:
        check = verify_edition(chosen.edition, open_edition, progress)
    return Answer(check.to_words(), check.to_json(), DONE if check.ok else REFUSED)


def install(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Bring an edition to this kiosk."""
    from db.edition.reader import open_edition
    from exhibit.services.installing.installing import EditionShelf
    from exhibit.services.installing.verifying import verify_edition

    with telling() as progress:
        done = EditionShelf(folders.kiosk).install(
            chosen.edition,
            verify=lambda folder, report: verify_edition(folder, open_edition, report),
            progress=progress,
        )
    return Answer(done.sentence, {"edition": done.folder.name, "changed": done.changed})


def rollback(_chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Go back to the edition shown before."""
    from exhibit.services.installing.installing import EditionShelf

    folder = EditionShelf(folders.kiosk).rollback()
    return Answer(f"The kiosk shows {folder.name} again.", {"edition": folder.name})


def open_care() -> Care:
    """Bring together what the care of a catalog's file needs."""
    from db import care
    from exhibit.services.keeping.backing_up import Care

    return Care(examine=care.examine, copy=care.copy, pen=care.holding_pen, settle=care.settle)


def now() -> datetime:
    """Return the time, with its zone."""
    return datetime.now().astimezone()


def backup(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Copy the catalog and every original to a folder to carry away."""
    from exhibit.services.keeping.packing import pack_backup

    with telling() as progress:
        report = pack_backup(open_care(), folders, chosen.out, now(), progress)
    return Answer(report.to_words(), report.to_json())


def restore(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Go back to a backup; pictures that are lacking are made again from their originals."""
    report = bring_back(chosen.backup, folders)
    return Answer(report.to_words(), report.to_json())


def bring_back(backup: Path, folders: Folders) -> RestoreReport:
    """Put a backup in the catalog's place, and make the pictures that are lacking."""
    from exhibit.media.store import FileMediaStore
    from exhibit.services.keeping.restoring import remake_pictures
    from exhibit.services.keeping.restoring import restore as go_back

    with telling() as progress:
        report = go_back(open_care(), folders, FileMediaStore(folders.media), backup, now(), progress)
        with open_catalog(folders) as catalog, open_press(folders, progress) as press, catalog.read() as view:
            remake_pictures(view, press, progress)
    return report


def doctor(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Look at every store, and say what is wrong and what to do about it."""
    with telling() as progress:
        found = examine_everything(folders, progress, deep=chosen.deep)
    return Answer(found.to_words(), found.to_json(), DONE if found.ok else REFUSED)


def examine_everything(folders: Folders, progress: Progress, *, deep: bool = False) -> Diagnosis:
    """Have the doctor look at everything, with what is around it here."""
    from db.edition.reader import open_edition
    from db.sqlite import sqlite_module, sqlite_version
    from exhibit.media.store import FileMediaStore
    from exhibit.services.installing.verifying import verify_edition
    from exhibit.services.keeping.diagnosing import Surroundings, diagnose

    around = Surroundings(
        sqlite=sqlite_version(),
        driver=sqlite_module().__name__.partition(".")[0],
        verify=lambda folder, report: verify_edition(folder, open_edition, report),
        faults=software_faults(),
    )
    store = FileMediaStore(folders.media)
    return diagnose(open_care(), folders, store, around, now(), deep=deep, progress=progress)


def software_faults() -> tuple[Finding, ...]:
    """Return what is missing of the software that windows need."""
    from importlib.util import find_spec

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


def labels(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Draw wall labels, or the checklist, of a gallery as PDF."""
    from exhibit.interchange.support import read_support
    from exhibit.model.consent import Use
    from exhibit.services.publishing.labelling import labels_of, require_labels
    from ui.printing.paper import form_named

    with open_catalog(folders, changing=False) as catalog, catalog.read() as view:
        found = labels_of(
            view,
            chosen.gallery,
            now().date(),
            read_support(ASSETS / "support.toml"),
            languages=chosen.language,
            use=Use(chosen.use),
            longest=form_named(chosen.size).words,
        )
    require_labels(found)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # paper needs no screen
    from exhibit.media.store import FileMediaStore
    from ui.printing.printing import print_gallery

    report = print_gallery(
        found,
        chosen.out,
        size=chosen.size,
        paper=chosen.paper,
        checklist=chosen.checklist,
        store=FileMediaStore(folders.media),
    )
    return Answer(report.to_words(), report.to_json())


def export(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Write a gallery, or the whole catalog, as a table."""
    from exhibit.model.consent import Use
    from exhibit.services.publishing import exporting

    mark, use, today = not chosen.no_bom, Use(chosen.use), now().date()
    with open_catalog(folders, changing=False) as catalog, catalog.read() as view:
        if chosen.private:
            report = exporting.export_for_the_house(view, chosen.out, mark=mark)
        elif chosen.gallery:
            report = exporting.export_gallery(view, chosen.gallery, chosen.out, today, use=use, mark=mark)
        else:
            report = exporting.export_catalog(view, chosen.out, today, use=use, mark=mark)
    return Answer(report.to_words(), report.to_json())


def curate(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Open the curator's desk; where a backup is to be gone back to, do that when it closed, and reopen."""
    require_screen()
    from exhibit.services.keeping.backing_up import list_backups
    from ui.curator.program import run_desk

    wanted: list[Path] = []
    notice = ""
    while True:
        with ExitStack() as stack:

            def open_tools(
                say: Callable[[str], None], stack: ExitStack = stack, notice: str = notice
            ) -> Tools:
                tools = desk_tools(folders, (chosen.name or "").strip() or user_name(), say, stack)
                return replace(tools, restore_later=wanted.append, notice=notice or tools.notice)

            code = run_desk(
                open_tools,
                settings_path=folders.root / "desk.json",
                backups=list_backups(folders.backups),
                go_back=wanted.append,
            )
        if not wanted:
            return Answer("", code=code)
        try:
            notice = bring_back(wanted.pop(), folders).to_words()
        except Refusal as refusal:
            notice = str(refusal)
        log.info(notice)


def desk_tools(
    folders: Folders,
    who: str,
    say: Callable[[str], None],
    stack: ExitStack,
    *,
    clock: Callable[[], datetime] | None = None,
) -> Tools:
    """Open the catalog for the desk, upgrading it where it is older, and bring its tools together."""
    from db.catalog.catalog import open_catalog as open_file
    from db.catalog.catalog import utc_now
    from db.edition.reader import open_edition
    from exhibit.interchange.vocabularies import read_vocabularies
    from exhibit.media.store import FileMediaStore
    from exhibit.services.cataloguing.loading import load_vocabularies
    from exhibit.services.keeping.backing_up import require_not_lost
    from ui.curator.workbench import Tools

    require_not_lost(folders)
    before = set(folders.catalog.parent.glob("catalog-before-*.db"))
    catalog = open_file(folders.catalog, clock=clock or utc_now, progress=say)
    stack.callback(catalog.close)
    kept = set(folders.catalog.parent.glob("catalog-before-*.db")) - before
    store = FileMediaStore(folders.media)
    # One for all jobs of the desk: its decoders take a second to start.
    files = stack.enter_context(open_desk(folders))
    if catalog.writable:
        store.sweep()
        load_vocabularies(catalog, read_vocabularies(ASSETS / "vocabularies"))
    return Tools(
        catalog=catalog,
        store=store,
        folders=folders,
        open_desk=lambda: nullcontext(files),
        open_press=lambda: open_press(folders),
        open_edition=open_edition,
        who=who,
        now=now,
        care=open_care(),
        examine=lambda progress: examine_everything(folders, progress),
        changed_elsewhere=catalog.changed_elsewhere,
        notice="".join(
            f"This catalog was of an older form and is brought up to date. It is kept as it was in {path}."
            for path in kept
        ),
    )


def user_name() -> str:
    """Return what the system calls the person who is logged in."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user without a name, as in some containers
        return ""


def kiosk(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Open the visitor's program on the installed edition, or else on the sample gallery."""
    from exhibit.settings import read_settings
    from ui.kiosk.program import run_kiosk

    require_screen()
    with telling_staff():
        settings, problems = read_settings(_text_of(folders.settings))
        for problem in problems:
            log.warning(problem)
        with venue_of_kiosk(folders, settings) as venue:
            code = run_kiosk(
                lambda: reminding(installed(chosen.edition, folders)),
                settings=settings,
                fullscreen=chosen.fullscreen,
                at=chosen.at,
                prepare=lambda progress: sample(folders, progress),
                venue=venue,
            )
    return Answer("", code=code)


@contextmanager
def venue_of_kiosk(folders: Folders, settings: Settings) -> Iterator[VenueStore | None]:
    """Open the store of reflections; None where the host wants none, or the log tells staff why not."""
    if not settings.reflections:
        yield None
        return
    try:
        venue = open_venue_at(folders)
    except (Refusal, OSError) as error:
        log.warning("Visitors cannot leave reflections. %s", error)
        yield None
        return
    with closing(venue):
        yield venue


def open_venue_at(folders: Folders) -> VenueStore:
    """Open or make the store of the venue. Raises ``Refusal``, such as for one of a newer program."""
    from db.venue.store import open_venue

    return open_venue(folders.venue)


def list_reflections(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """List what visitors left and nobody has decided on yet, or all of it."""
    from exhibit.services.reflecting import telling

    with closing(open_venue_at(folders)) as venue:
        return Answer(*telling.list_for_host(venue, every=chosen.all))


def approve_reflection(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Have visitors see a reflection."""
    from exhibit.services.reflecting.approving import approve

    with closing(open_venue_at(folders)) as venue:
        approve(venue, chosen.number)
    return Answer(f"Reflection {chosen.number} is shown to visitors.", {"id": chosen.number})


def decline_reflection(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Keep a reflection from visitors, also one that they could see."""
    from exhibit.services.reflecting.approving import decline

    with closing(open_venue_at(folders)) as venue:
        decline(venue, chosen.number)
    return Answer(f"Reflection {chosen.number} is not shown to visitors.", {"id": chosen.number})


def host(_chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Open the host's desk, also while the kiosk is running."""
    require_screen()
    from ui.host.program import run_host

    with closing(open_venue_at(folders)) as venue:
        return Answer("", code=run_host(venue))


def reminding(reader: EditionReader | None) -> EditionReader | None:
    """Remind staff of help contacts that nobody verified for long, and pass the edition on."""
    from exhibit.services.contacts import reminder

    words = reminder(reader.front().support, datetime.now().astimezone().date()) if reader else ""
    if words:
        log.warning(words)
    return reader


def require_screen() -> None:
    """Refuse in words where there is no screen; Qt itself would end the program without a word for people."""
    if sys.platform.startswith("linux") and not any(map(os.environ.get, SCREENS)):
        raise Refusal(
            "There is no screen to open a window on.",
            advice="Start it from a desktop, or set DISPLAY or WAYLAND_DISPLAY to the screen to use.",
        )


def shots(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Render every screen of kiosk and desk to PNG files."""
    from ui.curator.shots import prepare_drawing

    prepare_drawing()
    with telling() as progress:
        made = [*kiosk_shots(chosen, folders, progress), *desk_shots(chosen, progress)]
    if not made:
        raise Refusal(f"No screen has “{chosen.only}” in its name.")
    return Answer(f"{len(made)} pictures are in {chosen.directory}.")


def kiosk_shots(chosen: argparse.Namespace, folders: Folders, progress: Progress) -> list[Path]:
    """Render the kiosk's screens, on the installed edition or else on the sample gallery."""
    from ui.kiosk.shots import render_shots

    if chosen.only.startswith("curator"):
        return []
    from exhibit.services.reflecting.sampling import leave_samples

    reader = installed(chosen.edition, folders) or sample(folders, progress)
    # A venue made for the pictures: what visitors left at the real one is for nobody's screenshots.
    with (
        tempfile.TemporaryDirectory(prefix="lamplight-") as scratch,
        closing(open_venue_at(Folders(Path(scratch)))) as venue,
    ):
        leave_samples(venue, reader, SAMPLE_DAY.date())
        made = render_shots(
            chosen.directory,
            reader,
            size=chosen.size or (1920, 1080),
            language=chosen.language,
            text_percent=chosen.text,
            only=chosen.only,
            progress=progress,
            venue=venue,
        )
    reader.close()
    return made


def desk_shots(chosen: argparse.Namespace, progress: Progress) -> list[Path]:
    """Render the desk's pages over catalogs made for that: nobody's own data is touched."""
    from ui.curator.shots import Wish, render_desk_shots, wanted_shots

    wish = Wish(
        size=chosen.size or (1440, 900), language=chosen.language, percent=chosen.text, only=chosen.only
    )
    if not wanted_shots(wish):
        return []
    with tempfile.TemporaryDirectory(prefix="lamplight-") as scratch, ExitStack() as stack:
        filled = Folders(Path(scratch) / "filled")
        progress(0, 1, "Making a catalog for the pictures of the desk")
        build_desk_sample(filled)

        def open_tools(kind: str) -> Tools:
            return open_scene(kind, filled, Folders(Path(tempfile.mkdtemp(dir=scratch))), stack)

        return render_desk_shots(chosen.directory, open_tools, wish, progress)


def open_scene(kind: str, filled: Folders, folders: Folders, stack: ExitStack) -> Tools:
    """Give a scene of the desk data of its own in ``folders``; ``kind`` is one of those in ``staging``."""
    copy_sample(filled if kind != "empty" else None, folders)
    if kind == "read-only":
        stack.enter_context(open_catalog(folders))
    return desk_sample_tools(folders, stack)


SAMPLE_DAY = datetime(2026, 10, 6, 10, 0, tzinfo=UTC)
"""When the pictures of the desk are: the same every time they are drawn."""


def build_desk_sample(folders: Folders) -> None:
    """Fill a data folder as it is in the middle of a curator's work: one edition out, much to be done."""
    from exhibit.ports import no_progress
    from exhibit.services.keeping.backing_up import take_backup
    from exhibit.services.publishing.publishing import publish as publish_gallery
    from exhibit.services.sampling import arrange_sample
    from exhibit.services.unsettling import lay_out_delivery, unsettle_sample

    take_in(SAMPLE, None, None, folders, no_progress, clock=lambda: SAMPLE_DAY - timedelta(days=20))
    with open_catalog(folders, clock=lambda: SAMPLE_DAY - timedelta(days=6)) as catalog:
        title = arrange_sample(catalog, SAMPLE)
        with open_press(folders) as press:
            edition = folders.root / "editions" / "a-light-left-on-1"
            dated = replace(press, now=lambda: SAMPLE_DAY - timedelta(days=6))
            publish_gallery(catalog, title, edition, dated, notes="Stick 1, Toledo")
        unsettle_sample(catalog, ASSETS / "desk.toml", SAMPLE_DAY.date())
    for days in (9, 2, 1, 0):
        take_backup(open_care(), folders, SAMPLE_DAY - timedelta(days=days, hours=1))
    lay_out_delivery(folders.root / "October mail", SAMPLE)


def copy_sample(filled: Folders | None, folders: Folders) -> None:
    """Give a scene data of its own: a copy of the filled folder, or what a first import begins with."""
    if filled is None:
        shutil.copytree(
            SAMPLE, folders.root / "Submissions", ignore=shutil.ignore_patterns("*.md", "*.toml", "__*")
        )
        for path in SAMPLE.glob("*-*.md"):
            shutil.copy(path, folders.root / "Submissions")
        return
    # Media and backups are never changed in place, so that they may be the same bytes on the disk.
    shutil.copytree(filled.root, folders.root, copy_function=link_or_copy, dirs_exist_ok=True)
    for path in folders.catalog.parent.glob("catalog.db*"):
        path.unlink()
        shutil.copy(filled.catalog.parent / path.name, path)


def link_or_copy(source: str, target: str) -> str:
    """Link a file to another name; copy it where the disk has no links."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target


def desk_sample_tools(folders: Folders, stack: ExitStack) -> Tools:
    """Bring together what a scene of the desk works with; its time stands still."""
    tools = desk_tools(folders, "Ines", lambda _: None, stack, clock=lambda: SAMPLE_DAY)

    @contextmanager
    def open_dated_press() -> Iterator[Press]:
        with open_press(folders) as press:
            yield replace(press, now=lambda: SAMPLE_DAY)

    return replace(tools, now=lambda: SAMPLE_DAY, open_press=open_dated_press)


def installed(edition: Path | None, folders: Folders) -> EditionReader | None:
    """Open the edition that was named or installed; None where none was ever installed.

    Raises ``EditionRefused`` where there is one and it cannot be shown.
    """
    from db.edition.reader import open_edition
    from exhibit.model.refusals import EditionRefused
    from exhibit.services.installing.installing import EditionShelf
    from exhibit.services.installing.opening import open_current

    if edition is not None:
        return open_edition(edition)
    shelf = EditionShelf(folders.kiosk)
    if not shelf.editions.is_dir():
        return None
    opened = open_current(shelf, open_edition)
    for reason in opened.reasons:
        log.warning(reason)
    if opened.reader is None:
        raise EditionRefused("No installed edition can be shown.")
    return opened.reader


def sample(folders: Folders, progress: Progress) -> EditionReader:
    """Open the sample gallery, importing and publishing it first where that was not done yet."""
    from db.edition.reader import open_edition
    from exhibit.services.sampling import sample_key

    edition = folders.sample / sample_key(SAMPLE)
    if not edition.exists():
        build_sample(edition, progress)
    return open_edition(edition)


def build_sample(edition: Path, progress: Progress) -> None:
    """Import the sample's folder into a catalog of its own, publish it, and throw the catalog away."""
    from exhibit.services.publishing.publishing import publish as publish_gallery
    from exhibit.services.sampling import arrange_sample

    edition.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".making-", dir=edition.parent) as scratch:
        folders = Folders(Path(scratch))
        take_in(SAMPLE, None, None, folders, progress)
        with open_catalog(folders) as catalog, open_press(folders) as press:
            title = arrange_sample(catalog, SAMPLE)
            publish_gallery(catalog, title, edition, press, progress=progress)
    for older in edition.parent.iterdir():
        if older != edition:
            shutil.rmtree(older, ignore_errors=True)


def _text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


COMMANDS: dict[str, Callable[[argparse.Namespace, Folders], Answer]] = {
    "import": import_,
    "gallery list": list_galleries,
    "gallery create": create_gallery,
    "publish": publish,
    "backup": backup,
    "restore": restore,
    "doctor": doctor,
    "labels": labels,
    "export": export,
    "curate": curate,
    "verify": verify,
    "install": install,
    "rollback": rollback,
    "kiosk": kiosk,
    "host": host,
    "reflections list": list_reflections,
    "reflections approve": approve_reflection,
    "reflections decline": decline_reflection,
    "shots": shots,
}

if __name__ == "__main__":
    sys.exit(main())
