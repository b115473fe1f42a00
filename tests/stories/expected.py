"""What an afternoon at the desk must come out as: read from the sheet before, and from the stores after."""

from __future__ import annotations

import csv
import json
import sys
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from db.edition.reader import open_edition
from exhibit.ports import Catalog, CatalogReader
from exhibit.services.importing import PlannedRow
from exhibit.services.installing.verifying import verify_edition
from tests.stories.heap import Heap
from tests.stories.keys import Keys
from ui.curator.board.page import BoardPage
from ui.curator.board.previewer import MAIN
from ui.curator.review.page import ReviewPage

KIOSK = """
import json, pathlib, sys, time
told = pathlib.Path(sys.argv[1])
told.with_suffix(".new").write_text(json.dumps(sys.argv[2:]))
told.with_suffix(".new").rename(told)
time.sleep(600)
"""
"""Stands in for the kiosk of a preview: says how it was started, and waits to be ended."""


@dataclass(frozen=True, slots=True)
class Expected:
    """The heap, the catalog it goes into, and where everything comes out."""

    heap: Heap
    catalog: Catalog
    out: Path

    mended = "Gus Kovač 3"
    """A name that lost a letter on its way through the sheet."""
    refused = "R-025"
    """The first submission whose maker said no."""

    @property
    def edition(self) -> Path:
        """Where the edition is to be."""
        return self.out / "rooms-1"

    @property
    def labels(self) -> Path:
        """Where the labels are to be."""
        return self.out / "labels.pdf"

    @property
    def told(self) -> Path:
        """Where the kiosk's stand-in says how it was started."""
        return self.out / "told.json"

    def sheet(self) -> list[dict[str, str]]:
        """Return the rows as they were sent, those sent twice once."""
        with (self.heap.folder / "responses.csv").open(encoding="cp1252", newline="") as stream:
            return [row for row in csv.DictReader(stream, delimiter=";") if row["Submission ID"]]

    @property
    def poems_of_burnout(self) -> int:
        """How many poems about burnout were taken in; the row that was left is none of them."""
        left = [row for row in self.sheet() if not (self.heap.folder / row["File"]).exists()][-1]
        return sum(
            row["Medium"] == "Poem" and "Burnout" in row["Theme"] for row in self.sheet() if row != left
        )

    def look(self) -> AbstractContextManager[CatalogReader]:
        """Look into the catalog itself."""
        return self.catalog.read()

    def in_hand(self, page: ReviewPage) -> str:
        """Return the submission that is being judged."""
        with self.look() as view:
            return view.pieces.get(page.hand.piece_id).source_key.removeprefix("id:")

    def stand_in_for_the_kiosk(self, page: BoardPage) -> None:
        """Have a preview start something that only says how it was started."""
        assert (sys.executable, str(MAIN)) == page.previewer.command
        assert MAIN.is_file()
        page.previewer.command = (sys.executable, "-c", KIOSK, str(self.told))

    def check_preview(self, curator: Keys, works: int) -> None:
        """See that the kiosk was started on a whole edition of the draft, at a piece that is in it."""
        curator.until(self.told.exists)
        job, _, data, _, edition, _, at = json.loads(self.told.read_text(encoding="utf-8"))
        assert ("kiosk", True) == (job, Path(data).is_relative_to(curator.desk.bench.tools.folders.root))
        assert int(at) > 0
        assert verify_edition(Path(edition), open_edition, shared_bytes_allowed=True).ok
        assert works == _works(Path(edition))

    def check_edition(self, works: int) -> None:
        """See that the edition is whole, and that nobody who said no is in any byte of it."""
        check = verify_edition(self.edition, open_edition)
        assert check.ok, check.to_words()
        assert works == _works(self.edition)
        content = b"".join(file.read_bytes() for file in self.edition.rglob("*") if file.is_file())
        said_no = [row for row in self.sheet() if row["Kiosk consent"] == "no"]
        assert self.heap.refused_consents == len(said_no)
        assert [] == [row["Artist"] for row in said_no if row["Artist"].encode() in content]
        # One name was mended on its way; those of all others are there, so their absence would be seen.
        assert works - 1 <= sum(row["Artist"].encode() in content for row in self.sheet())
        assert b"mail.invalid" not in content

    def fingerprint(self) -> tuple[object, ...]:
        """Return what the catalog holds, to be compared."""
        with self.look() as view:
            return (
                view.pieces.find(),
                view.texts.find(),
                view.tags.find(),
                view.consents.find(),
                view.reviews.find(),
                view.stops.find(),
                view.sections.find(),
                view.galleries.find(),
            )


def cell(row: PlannedRow, field: str) -> str:
    """Return what a row of a plan says in a field."""
    return next((one.value for one in row.cells if one.field == field), "")


def _works(edition: Path) -> int:
    reader = open_edition(edition)
    try:
        return len(reader.cards())
    finally:
        reader.close()
