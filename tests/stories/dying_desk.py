"""A desk that is killed: in the middle of a word, an import, an edition, a batch, a backup, a close.

Run as a program: ``python -m tests.stories.dying_desk SCRATCH FAULT CASE...``. Each case opens the real desk
on a catalog of its own in a forked child, works on it as a hand would, and kills the child (SIGKILL) at a
moment in the middle: before a statement or a rename. What is left is then looked at, and the problems are
printed as JSON, by case.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from sqlalchemy import Engine, event

import db.engine
import ui.curator.field_saving as saving
from db import care
from db.catalog.catalog import open_catalog
from db.edition.reader import open_edition
from exhibit import durable
from exhibit.folders import Folders
from exhibit.interchange.vocabularies import read_vocabularies
from exhibit.media.workers import Decoders
from exhibit.model.pieces import Piece, TextKind
from exhibit.model.refusals import Refusal
from exhibit.ports import CatalogReader, FileDesk
from exhibit.services.arranging import SectionPlan, create_gallery
from exhibit.services.cataloguing.batch_editing import apply_edit
from exhibit.services.cataloguing.batch_edits import SetFact
from exhibit.services.cataloguing.loading import load_vocabularies
from exhibit.services.installing.verifying import verify_edition
from exhibit.services.keeping import backing_up
from exhibit.services.publishing import publishing
from exhibit.services.publishing.hanging import Press
from main import ASSETS, LocalStores
from tests.stories.dying_import import in_child, run_import, sqlite_checks
from tests.stories.submissions import write_submissions
from ui.commandline.curating import desk_tools
from ui.curator.desk import Desk
from ui.curator.editions.publisher import Publisher
from ui.curator.form.panel import FormPanel
from ui.curator.memory import Memory
from ui.curator.program import desk_application
from ui.curator.rooms import make_desk
from ui.curator.taking_in.page import ImportPage
from ui.curator.workbench import Workbench

MANY = 1000
IMPORTED = 5
LONGEST_MS = 30_000
"""How long the desk may take to come anywhere, in milliseconds."""

SHORT_MS = 5_000
"""The same where it is known never to come there."""
TITLE = "Title in English"


def pause(milliseconds: int) -> None:
    """Let the desk go on for a moment; in a loop of Qt's own, so that other threads may work meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


@dataclass
class Seat:
    """An open desk, and how to work at it."""

    folders: Folders
    bench: Workbench
    desk: Desk
    patience_ms: ClassVar[int] = LONGEST_MS

    def wait(self, until: Callable[[], object]) -> None:
        """Let the desk go on until something is so."""
        deadline = QDeadlineTimer(Seat.patience_ms)
        while not until():
            assert not deadline.hasExpired(), "the desk never came so far"
            pause(5)

    def settle(self) -> None:
        """Wait until nothing is running."""
        pause(80)
        self.wait(lambda: not self.bench.running)

    def field(self, name: str) -> QLineEdit:
        """Return the line of this name on the page in front."""
        return next(
            one
            for one in self.desk.front.findChildren(QLineEdit)
            if one.accessibleName() == name and one.isVisible()
        )

    def take_up(self, piece_id: int) -> QLineEdit:
        """Bring a piece in hand and the keyboard into its title."""
        self.bench.selection.choose((piece_id,), piece_id)
        form = self.desk.front.findChild(FormPanel)
        assert isinstance(form, FormPanel)
        self.wait(lambda: form.in_hand is not None and form.in_hand.piece_id == piece_id)
        line = self.field(TITLE)
        line.setFocus()
        line.selectAll()
        return line


@contextmanager
def sitting(data: Path) -> Iterator[Seat]:
    """Open the desk on a data folder, as ``curate`` does, with decoding in this process."""
    desk_application().setQuitOnLastWindowClosed(False)
    folders = Folders(data)
    with ExitStack() as stack:
        tools = desk_tools(LocalStores(folders), "Ines", lambda _: None, stack)
        tools = replace(tools, open_desk=lambda: looking(folders), open_press=lambda: pressing(folders))
        bench = Workbench(tools)
        desk = make_desk(bench, Memory(data / "desk.json"))
        desk.resize(1280, 720)
        desk.show()
        seat = Seat(folders, bench, desk)
        seat.settle()
        yield seat
        bench.close()
        desk.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def looking(folders: Folders) -> Iterator[FileDesk]:
    """Bring together what importing needs; no other process outlives the desk."""
    with Decoders(workers=0) as decoders, LocalStores(folders).open_desk() as desk:
        yield replace(desk, prepare=decoders.prepare, probe=decoders.probe_only)


@contextmanager
def pressing(folders: Folders) -> Iterator[Press]:
    """Bring together what publishing needs; no other process outlives the desk."""
    with Decoders(workers=0) as decoders, LocalStores(folders).open_press() as press:
        yield replace(press, prepare=decoders.prepare)


def die() -> None:
    """End as a kill or a power cut ends a program."""
    os.kill(os.getpid(), signal.SIGKILL)


def die_at(moment: str) -> None:
    """Die right before the first statement, or rename to a name, that ``moment`` occurs in; empty: never."""
    rename = os.replace

    def look(said: str) -> None:
        if moment and moment in said:
            die()

    def replaced(source: Any, target: Any, **options: Any) -> None:
        look(str(target))
        rename(source, target, **options)

    os.replace = replaced  # type: ignore[assignment]
    event.listen(Engine, "before_cursor_execute", lambda _, cursor, statement, *rest: look(statement))


# What is done at the desk.


def type_a_title(seat: Seat, _moment: str) -> None:
    """Type, pause as one does, type on, and die within the pause."""
    line = seat.take_up(1)
    QTest.keyClicks(line, "Night")
    seat.wait(lambda: not seat.desk.front.unsaved() and title_of(seat.bench, 1) == "Night")
    QTest.keyClicks(line, " watch")
    die()


def leave_the_field(seat: Seat, _moment: str) -> None:
    """Type, go to another page, and die as soon as nothing runs."""
    line = seat.take_up(2)
    QTest.keyClicks(line, "Left")
    seat.desk.show_page("terms")
    seat.wait(lambda: not seat.bench.running)
    die()


def take_in(seat: Seat, moment: str) -> None:
    """Import the folder of submissions."""
    page = seat.desk.pages["import"]
    assert isinstance(page, ImportPage)
    seat.desk.show_page("import")
    page.take(seat.folders.root / "sent")
    seat.wait(lambda: page.journey.view)
    page.journey.make_plan()
    seat.wait(lambda: page.journey.plan)
    die_at(moment)
    page.journey.apply()
    seat.wait(lambda: page.journey.report)
    die()


def publish(seat: Seat, moment: str) -> None:
    """Publish the gallery."""
    publisher = Publisher(seat.bench)
    die_at(moment)
    publisher.start(1, seat.folders.root / "edition", "Stick 1")
    seat.wait(lambda: not publisher.running)
    die()


def change_many(seat: Seat, moment: str) -> None:
    """Change a field of a thousand pieces."""
    with seat.bench.tools.catalog.read() as view:
        pieces = [piece.id for piece in view.pieces.find()]
    catalog, edit = seat.bench.tools.catalog, SetFact("license", "CC BY 4.0")
    done: list[object] = []
    die_at(moment)
    seat.bench.run(lambda go: apply_edit(catalog, edit, pieces, progress=go), done.append, writes=True)
    seat.wait(lambda: done)
    die()


def back_up(seat: Seat, moment: str) -> None:
    """Take a backup."""
    die_at(moment)
    seat.desk.actions_.run("file.back-up")
    seat.settle()
    die()


def close(seat: Seat, moment: str) -> None:
    """Type and close the window at once; die while the last backup is taken."""
    line = seat.take_up(3)
    QTest.keyClicks(line, "Closed on")
    die_at(moment)
    seat.desk.close()
    closed: list[bool] = []
    seat.desk.closed.connect(lambda: closed.append(True))
    seat.wait(lambda: closed)
    die()


# What is left.


def title_of(bench: Workbench, piece_id: int) -> str:
    """Return the title that is stored."""
    with bench.tools.catalog.read() as view:
        return _title(view, piece_id)


def _title(view: CatalogReader, piece_id: int) -> str:
    found = view.texts.find(piece_id=piece_id, kind=TextKind.TITLE, language="en")
    return found[0].value if found else ""


def expect(said: str, *, so: bool) -> list[str]:
    """Return a problem where something is not as it must be."""
    return [] if so else [said]


def look_at_title(folders: Folders, view: CatalogReader) -> list[str]:
    """What was typed before the pause is there, and at most what came after it is lost."""
    found = _title(view, 1)
    return expect(f"of a title this is left: {found}", so=found in {"Night", "Night watch"})


def look_at_left(folders: Folders, view: CatalogReader) -> list[str]:
    """Leaving a page saves."""
    return expect(f"a field that was left holds: {_title(view, 2)}", so=_title(view, 2) == "Left")


def look_at_import(folders: Folders, view: CatalogReader) -> list[str]:
    """All or nothing."""
    pieces, media = len(view.pieces.find()), view.media.find()
    step = view.undoable()
    label = step.label if step is not None else "none"
    found = expect(f"{pieces} pieces", so=pieces in {MANY, MANY + IMPORTED})
    found += expect(
        f"{pieces} pieces, and the newest step is “{label}”",
        so=(pieces == MANY) == (label == "Add the pieces"),
    )
    for medium in media:
        name = f"{medium.sha256}.{medium.extension}"
        path = folders.media / "originals" / name[:2] / name
        found += expect("a row without its original", so=path.is_file() and path.stat().st_size > 0)
    return found


def look_at_edition(folders: Folders, view: CatalogReader) -> list[str]:
    """A whole edition with its record, or none."""
    out = folders.root / "edition"
    if not out.exists():
        return []
    check = verify_edition(out, open_edition)
    return expect("half an edition", so=check.ok) + expect(
        "an edition nobody wrote down", so=len(view.publications()) == 1
    )


def look_at_many(folders: Folders, view: CatalogReader) -> list[str]:
    """All of a batch or nothing, and what was done can be taken back."""
    changed = len(view.pieces.find(license="CC BY 4.0"))
    step = view.undoable()
    label = step.label if step is not None else "none"
    return expect(f"{changed} of {MANY} changed", so=changed in {0, MANY}) + expect(
        f"{changed} changed, and the newest step is “{label}”",
        so=(changed == MANY) == label.startswith("Change the license"),
    )


def look_at_backups(folders: Folders, view: CatalogReader) -> list[str]:
    """Every backup is sound, and the earlier one is still there."""
    found = [] if list(folders.backups.glob("catalog-2026*")) else ["the earlier backup is gone"]
    for path in folders.backups.glob("catalog-*.db"):
        try:
            found += expect(f"{path.name} lacks pieces", so=care.examine(path).pieces == MANY)
        except Refusal as refusal:
            found.append(f"{path.name}: {refusal}")
    return found


def look_at_closed(folders: Folders, view: CatalogReader) -> list[str]:
    """What was typed last was stored before anything else of the close."""
    stored = _title(view, 3)
    return expect(f"closed on: {stored}", so=stored == "Closed on") + look_at_backups(folders, view)


@dataclass(frozen=True)
class Case:
    """Something done at the desk, the moments at which it dies, and what must be left."""

    work: Callable[[Seat, str], None]
    look: Callable[[Folders, CatalogReader], list[str]]
    moments: tuple[str, ...] = ("",)
    """See ``die_at``; empty is when all is done."""
    base: str = "plain"


CASES = {
    "typing": Case(type_a_title, look_at_title),
    "leaving": Case(leave_the_field, look_at_left),
    "importing": Case(take_in, look_at_import, ("-1280.jpg", "INSERT INTO tag", "")),
    "publishing": Case(publish, look_at_edition, ("INSERT INTO publication", "edition", ""), "hung"),
    "batch": Case(change_many, look_at_many, ("INSERT INTO step", "")),
    "backup": Case(back_up, look_at_backups, ("catalog-2", "")),
    "closing": Case(close, look_at_closed, ("catalog-2", "")),
}


def plant(fault: str) -> None:
    """Take one thing out that must not be missing."""
    match fault:
        case "no pause":
            Seat.patience_ms = SHORT_MS
            saving.PAUSE_MS = 10 * LONGEST_MS
        case "no flush":
            Seat.patience_ms = SHORT_MS
            saving.PAUSE_MS = 10 * LONGEST_MS
            setattr(saving.Autosave, "flush", lambda _: None)  # noqa: B010 - a method, which types forbid
        case "no transaction":
            db.engine._begin = lambda connection: None
        case "edition in place":
            setattr(publishing, "durable", SimpleNamespace(**{**vars(durable), "INCOMING": ""}))  # noqa: B010
        case "no backup kept":
            setattr(backing_up, "to_keep", lambda names, now: frozenset())  # noqa: B010 - an import of its own
        case _:
            assert not fault, fault


def prepare(scratch: Path) -> None:
    """Make the catalogs that the cases begin with: a thousand bare pieces, and a gallery of five works."""

    def work() -> int:
        plain = Folders(scratch / "plain")
        catalog = open_catalog(plain.catalog)
        load_vocabularies(catalog, read_vocabularies(ASSETS / "vocabularies"))
        with catalog.write("Add the pieces") as unit:
            for number in range(MANY):
                unit.pieces.add(Piece(accession=f"B-{number}"))
            unit.commit()
        catalog.close()
        early = datetime(2026, 1, 2, tzinfo=UTC)
        backing_up.take_backup(LocalStores(plain).open_care(), plain, early)
        write_submissions(plain.root / "sent")
        hung = Folders(scratch / "hung")
        catalog = open_catalog(hung.catalog)
        load_vocabularies(catalog, read_vocabularies(ASSETS / "vocabularies"))
        catalog.close()
        run_import(plain.root / "sent", hung.catalog.parent)
        catalog = open_catalog(hung.catalog)
        section = SectionPlan(title=(("en", "All"),), piece_ids=tuple(range(1, IMPORTED + 1)))
        create_gallery(catalog, (("en", "Nights"),), [section])
        catalog.close()
        return 0

    assert in_child(work) == 0


def let_die(scratch: Path, name: str, moment: str, fault: str) -> list[str]:
    """Let a desk die once; return what is wrong with what is left."""
    case = CASES[name]
    data = shutil.copytree(scratch / case.base, scratch / f"{name}-{CASES[name].moments.index(moment)}")

    def work() -> int:
        plant(fault)
        with sitting(data) as seat:
            case.work(seat, moment)
        return 0

    ended = in_child(work)
    if ended != -signal.SIGKILL:
        return [f"the desk ended with {ended}"]
    folders = Folders(data)
    problems = [f"{said}: {answer}" for said, answer in sqlite_checks(folders.catalog) if answer != "ok"]
    catalog = open_catalog(folders.catalog)
    problems += expect("the catalog cannot be written any more", so=catalog.writable)
    with catalog.read() as view:
        problems += case.look(folders, view)
    catalog.close()
    shutil.rmtree(data)
    return problems


def run(scratch: Path, fault: str, names: Sequence[str]) -> dict[str, list[str]]:
    """Let desks die in the cases named, or in all; return the problems of each."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    prepare(scratch)
    return {
        name: [
            f"at {moment or 'the end'}: {problem}"
            for moment in CASES[name].moments
            for problem in let_die(scratch, name, moment, fault)
        ]
        for name in names or CASES
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(Path(sys.argv[1]), sys.argv[2], sys.argv[3:])))
