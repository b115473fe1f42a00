"""Lamplight's command line, and the one place that knows every room of the house.

Each command imports what it needs when it runs: verifying an edition waits for no Qt, the kiosk for no SQL.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from exhibit.folders import Folders, default_root
from exhibit.logbook import log, open_logbook, report_crashes
from exhibit.model.refusals import Refusal, Stopped
from exhibit.terminal import TerminalProgress

if TYPE_CHECKING:
    from db.catalog.catalog import SqliteCatalog
    from exhibit.ports import EditionReader, FileDesk, Progress
    from exhibit.services.hanging import Press
    from exhibit.services.importing import ImportReport

ASSETS = Path(__file__).parent / "gallery_assets"
SAMPLE = ASSETS / "sample"

DONE, REFUSED = 0, 1
SMALLEST = 320


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command has to say: in words, and as the object that ``--json`` prints."""

    words: str
    values: dict[str, Any] = field(default_factory=dict)
    code: int = DONE


Command = Callable[[argparse.Namespace, Folders], Answer]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 refused with a reason, 2 wrong usage."""
    chosen = parser().parse_args(arguments)
    folders = Folders((chosen.data or default_root()).expanduser().absolute())
    report_crashes(folders.logs)
    leaves_no_trace = getattr(chosen, "dry_run", False)
    with nullcontext() if leaves_no_trace else open_logbook(folders.logs):
        log.info("%s begins", chosen.command or "kiosk")
        answer = run(chosen, folders)
        log.info("%s ends with %d", chosen.command or "kiosk", answer.code)
    return say(answer, as_json=getattr(chosen, "json", False))


def run(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Run the chosen command; what it refuses is its answer."""
    try:
        answer: Answer = chosen.run(chosen, folders)
    except Refusal as refusal:
        return Answer(str(refusal), {"error": str(refusal)}, REFUSED)
    except (Stopped, KeyboardInterrupt):
        words = "Stopped as you asked. Nothing half done was left; run it again to finish."
        return Answer(words, {"error": words}, REFUSED)
    return answer


def say(answer: Answer, *, as_json: bool) -> int:
    """Print an answer: words where people look, or one JSON object and nothing else."""
    if as_json:
        print(json.dumps(answer.values, ensure_ascii=False, indent=2))
    if answer.words and (not as_json or answer.code != DONE):
        print(answer.words, file=sys.stderr if answer.code != DONE else sys.stdout)
    return answer.code


def parser() -> argparse.ArgumentParser:
    """Return the map of the command line."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="where everything is kept"
    )
    answers = argparse.ArgumentParser(add_help=False, parents=[common])
    answers.add_argument("--json", action="store_true", help="answer with one JSON object")
    top = argparse.ArgumentParser(
        prog="lamplight",
        description="A traveling exhibit of art and stories. Without a command it opens the kiosk.",
        epilog="A usual way: import, gallery create, publish; then install and kiosk on the kiosk's machine.",
    )
    top.add_argument(
        "--data", type=Path, metavar="DIR", default=None, help=f"where everything is kept ({default_root()})"
    )
    top.set_defaults(run=kiosk, edition=None, fullscreen=False)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _kiosk_commands(commands, common, answers)
    _curator_commands(commands, answers)
    return top


def _curator_commands(commands: Any, answers: argparse.ArgumentParser) -> None:
    taking = _add(commands, "import", import_, answers, "take a folder of works and a sheet into the catalog")
    taking.add_argument("source", type=Path, metavar="SOURCE", help="the folder")
    taking.add_argument(
        "--sheet", type=Path, metavar="FILE", help="CSV or XLSX; the one in the folder is found by itself"
    )
    taking.add_argument(
        "--mapping", type=Path, metavar="FILE", help="TOML that says which column is which field"
    )
    taking.add_argument("--dry-run", action="store_true", help="only report what would happen")
    galleries = commands.add_parser("gallery", help="list the galleries, or make one")
    inner = galleries.add_subparsers(dest="action", metavar="ACTION", required=True)
    _add(inner, "list", list_galleries, answers, "list the galleries")
    making = _add(inner, "create", create_gallery, answers, "make a gallery")
    making.add_argument("title", metavar="TITLE")
    making.add_argument(
        "--all-accepted", action="store_true", required=True, help="with every accepted piece"
    )
    publishing = _add(commands, "publish", publish, answers, "make an edition of a gallery, through the gate")
    publishing.add_argument("gallery", metavar="GALLERY", help="its title or id")
    publishing.add_argument("out", type=Path, metavar="OUT", help="a folder that does not exist yet")


def _kiosk_commands(commands: Any, common: argparse.ArgumentParser, answers: argparse.ArgumentParser) -> None:
    showing = _add(commands, "kiosk", kiosk, common, "open the visitor's program")
    showing.add_argument(
        "--edition", type=Path, metavar="PATH", help="show this edition instead of the installed one"
    )
    showing.add_argument(
        "--fullscreen", action="store_true", help="fill the screen, with no way out for visitors"
    )
    for name, command, words in (
        ("verify", verify, "check an edition completely"),
        ("install", install, "bring an edition to this kiosk, after checking it"),
    ):
        _add(commands, name, command, answers, words).add_argument("edition", type=Path, metavar="EDITION")
    _add(commands, "rollback", rollback, answers, "go back to the edition shown before")
    drawing = _add(commands, "shots", shots, common, "render every screen to PNG files")
    drawing.add_argument("directory", type=Path, metavar="DIR")
    drawing.add_argument(
        "--edition", type=Path, metavar="PATH", help="of this edition, not the installed one"
    )
    drawing.add_argument(
        "--size", type=_size, default=(1920, 1080), metavar="WxH", help="1920x1080 unless given"
    )
    drawing.add_argument("--language", default="en", metavar="L", help="en unless given")
    drawing.add_argument("--text", type=int, default=100, metavar="PERCENT", choices=(100, 125, 150, 200))
    drawing.add_argument("--only", default="", metavar="NAME", help="only screens whose name contains this")


def _add(commands: Any, name: str, run: Command, parent: argparse.ArgumentParser, words: str) -> Any:
    added = commands.add_parser(name, help=words, description=words.capitalize() + ".", parents=[parent])
    added.set_defaults(run=run)
    return added


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit() and min(int(width), int(height)) >= SMALLEST):
        raise argparse.ArgumentTypeError("a size is written like 1920x1080")
    return int(width), int(height)


@contextmanager
def open_catalog(folders: Folders, *, changing: bool = True) -> Iterator[SqliteCatalog]:
    """Open the catalog with its vocabularies; where nothing is to change, without changing one byte."""
    from db.catalog import catalog as opening
    from exhibit.interchange.vocabularies import read_vocabularies
    from exhibit.services.cataloguing import load_vocabularies

    with ExitStack() as stack:
        path = folders.catalog
        if not changing and not path.exists():
            # A dry run before the first import plans against an empty catalog that is thrown away.
            path = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "catalog.db"
            changing = True
        catalog = opening.open_catalog(path) if changing else opening.open_for_reading(path)
        stack.callback(catalog.close)
        if catalog.writable:
            load_vocabularies(catalog, read_vocabularies(ASSETS / "vocabularies"))
        yield catalog


@contextmanager
def open_desk(folders: Folders) -> Iterator[FileDesk]:
    """Bring together what importing needs to look at files."""
    from exhibit.media.formats import recognize
    from exhibit.media.store import LONG_EDGES, hash_file
    from exhibit.media.texts import read_text
    from exhibit.media.workers import Decoders
    from exhibit.ports import FileDesk

    with Decoders() as decoders:
        yield FileDesk(
            recognize=recognize,
            read_text=read_text,
            hash_file=hash_file,
            prepare=decoders.prepare,
            probe=decoders.probe_only,
            store=folders.media,
            long_edges=LONG_EDGES,
        )


@contextmanager
def open_press(folders: Folders) -> Iterator[Press]:
    """Bring together what publishing needs."""
    from db.edition.writer import write_gallery_database
    from exhibit.interchange.support import read_support
    from exhibit.media.measuring import measure
    from exhibit.media.store import LONG_EDGES, FileMediaStore
    from exhibit.media.workers import Decoders
    from exhibit.services.hanging import Press

    with Decoders() as decoders:
        yield Press(
            store=FileMediaStore(folders.media),
            store_root=folders.media,
            prepare=decoders.prepare,
            measure=measure,
            write_database=write_gallery_database,
            support=read_support(ASSETS / "support.toml"),
            long_edges=LONG_EDGES,
            now=lambda: datetime.now().astimezone(),
        )


@contextmanager
def telling() -> Iterator[TerminalProgress]:
    """Show progress on the terminal while the block runs."""
    progress = TerminalProgress()
    progress.listen()
    try:
        yield progress
    finally:
        progress.finish()
        signal.signal(signal.SIGINT, signal.default_int_handler)


def import_(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Take a folder of works and a sheet into the catalog."""
    with telling() as progress:
        if chosen.dry_run:
            report = plan_only(chosen, folders, progress)
        else:
            report = take_in(chosen.source, chosen.sheet, chosen.mapping, folders, progress)
    return Answer(report.to_words(), report.to_json())


def plan_only(chosen: argparse.Namespace, folders: Folders, progress: Progress) -> ImportReport:
    """Say what an import would do, without changing one byte."""
    from exhibit.services.importing import plan_import

    with open_catalog(folders, changing=False) as catalog, open_desk(folders) as desk, catalog.read() as view:
        return plan_import(view, chosen.source, chosen.sheet, chosen.mapping, desk, progress).report


def take_in(
    source: Path, sheet: Path | None, mapping: Path | None, folders: Folders, progress: Progress
) -> ImportReport:
    """Import a folder."""
    from exhibit.media.store import FileMediaStore
    from exhibit.services.importing import apply_import, plan_import

    with open_catalog(folders) as catalog, open_desk(folders) as desk:
        store = FileMediaStore(folders.media)
        if catalog.writable:
            store.sweep()
        with catalog.read() as view:
            plan = plan_import(view, source, sheet, mapping, desk, progress, decode=False)
        return apply_import(catalog, plan, store, desk, progress)


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
    from exhibit.services import publishing

    with open_catalog(folders) as catalog, open_press(folders) as press, telling() as progress:
        try:
            report = publishing.publish(catalog, chosen.gallery, chosen.out, press, progress=progress)
        except publishing.NothingToShow as refusal:
            return Answer(str(refusal), refusal.to_json(), REFUSED)
    return Answer(report.to_words(), report.to_json())


def verify(chosen: argparse.Namespace, _folders: Folders) -> Answer:
    """Check an edition completely."""
    from db.edition.reader import open_edition
    from exhibit.services.verifying import verify_edition

    with telling() as progress:
        check = verify_edition(chosen.edition, open_edition, progress)
    return Answer(check.to_words(), check.to_json(), DONE if check.ok else REFUSED)


def install(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Bring an edition to this kiosk."""
    from db.edition.reader import open_edition
    from exhibit.services.installing import EditionShelf
    from exhibit.services.verifying import verify_edition

    with telling() as progress:
        done = EditionShelf(folders.kiosk).install(
            chosen.edition,
            verify=lambda folder, report: verify_edition(folder, open_edition, report),
            progress=progress,
        )
    return Answer(done.sentence, {"edition": done.folder.name, "changed": done.changed})


def rollback(_chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Go back to the edition shown before."""
    from exhibit.services.installing import EditionShelf

    folder = EditionShelf(folders.kiosk).rollback()
    return Answer(f"The kiosk shows {folder.name} again.", {"edition": folder.name})


def kiosk(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Open the visitor's program on the installed edition, or else on the sample gallery."""
    from exhibit.settings import read_settings
    from ui.kiosk.program import run_kiosk

    settings, problems = read_settings(_text_of(folders.settings))
    for problem in problems:
        log.warning(problem)
        print(problem, file=sys.stderr)
    code = run_kiosk(
        lambda: installed(chosen.edition, folders),
        settings=settings,
        fullscreen=chosen.fullscreen,
        prepare=lambda progress: sample(folders, progress),
    )
    return Answer("", code=code)


def shots(chosen: argparse.Namespace, folders: Folders) -> Answer:
    """Render every screen to PNG files."""
    from ui.kiosk.shots import render_shots

    with telling() as progress:
        reader = installed(chosen.edition, folders) or sample(folders, progress)
        made = render_shots(
            chosen.directory,
            reader,
            size=chosen.size,
            language=chosen.language,
            text_percent=chosen.text,
            only=chosen.only,
            progress=progress,
        )
        reader.close()
    if not made:
        raise Refusal(f"No screen has “{chosen.only}” in its name.")
    return Answer(f"{len(made)} pictures are in {chosen.directory}.")


def installed(edition: Path | None, folders: Folders) -> EditionReader | None:
    """Open the edition that was named or installed; None where none was ever installed.

    Raises ``EditionRefused`` where there is one and it cannot be shown.
    """
    from db.edition.reader import open_edition
    from exhibit.model.refusals import EditionRefused
    from exhibit.services.installing import EditionShelf
    from exhibit.services.opening import open_current

    if edition is not None:
        return open_edition(edition)
    shelf = EditionShelf(folders.kiosk)
    if not shelf.editions.is_dir():
        return None
    opened = open_current(shelf, open_edition)
    for reason in opened.reasons:
        log.warning(reason)
        print(reason, file=sys.stderr)
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
    from exhibit.services.publishing import publish as publish_gallery
    from exhibit.services.sampling import arrange_sample

    edition.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".making-", dir=edition.parent) as scratch:
        folders = Folders(Path(scratch))
        take_in(SAMPLE, None, None, folders, progress)
        with open_catalog(folders) as catalog, open_press(folders) as press:
            title = arrange_sample(catalog, SAMPLE)
            publish_gallery(catalog, title, edition, press, progress=progress)


def _text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


if __name__ == "__main__":
    sys.exit(main())
