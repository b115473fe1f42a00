"""Finding and describing pieces, one or many."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from exhibit.model.pieces import MediumRole, PictureView, TextKind
from ui.curator.batch.batch_dialog import BatchDialog
from ui.curator.batch.link_panels import TagsPanel
from ui.curator.batch.panels import WordsOfFact
from ui.curator.describing_page import DescribingPage
from ui.curator.form.panel import FormPanel
from ui.curator.people.page import PeoplePage
from ui.curator.pieces.switch import GRID, SINGLE
from ui.curator.staging.stage import FILLED, Part, Settle, Walk, choose, come_to, page, piece_id, type_into
from ui.curator.terms.terms_page import TermsPage

if TYPE_CHECKING:
    from ui.curator.desk import Desk


def _piece(desk: Desk, settle: Settle, *accessions: str) -> DescribingPage:
    pieces = come_to(desk, settle, DescribingPage)
    choose(desk, *accessions)
    settle(desk)
    return pieces


def _form(pieces: DescribingPage) -> FormPanel:
    assert isinstance(pieces.form, FormPanel)  # noqa: S101 - the describing page holds no other
    return pieces.form


def _widen(pieces: DescribingPage) -> None:
    """Give the form the larger half, as for writing."""
    width = pieces.splitter.width()
    pieces.splitter.setSizes([width // 6, width // 3, width // 2])


def grid(desk: Desk, settle: Settle) -> None:
    """Every piece as a picture, three of them chosen."""
    pieces = _piece(desk, settle, "LL-007", "LL-004", "LL-012")
    pieces.views.switch(GRID)


def single(desk: Desk, settle: Settle) -> None:
    """One work, as large as there is room."""
    pieces = _piece(desk, settle, "LL-001")
    pieces.views.switch(SINGLE)


def single_poem(desk: Desk, settle: Settle) -> None:
    """A poem in the single view."""
    pieces = _piece(desk, settle, "LL-016")
    pieces.views.switch(SINGLE)


def search(desk: Desk, settle: Settle) -> None:
    """A search with fields, as chips."""
    pieces = come_to(desk, settle, DescribingPage)
    pieces.look_for("perspective:clinician -theme:burnout status:accepted night")


def nothing_found(desk: Desk, settle: Settle) -> None:
    """A search without an answer."""
    come_to(desk, settle, DescribingPage).look_for("form:quilt submarine")


def form(desk: Desk, settle: Settle) -> None:
    """The form of a piece that lacks something."""
    _piece(desk, settle, "LL-010")


def languages(desk: Desk, settle: Settle) -> None:
    """Words in two languages, side by side where there is room."""
    pieces = _piece(desk, settle, "LL-007")
    _widen(pieces)
    _form(pieces).focus_field("statement")


def story(desk: Desk, settle: Settle) -> None:
    """A poem in its editor, as the kiosk will set it."""
    pieces = _piece(desk, settle, "LL-016")
    _widen(pieces)
    _form(pieces).focus_field("body")


def tags(desk: Desk, settle: Settle) -> None:
    """Tagging by keyboard, with completion."""
    pieces = _piece(desk, settle, "LL-007")
    desk.actions_.run("tags.type")
    settle(desk)
    type_into(pieces.tags.line, "res")


def detail(desk: Desk, settle: Settle) -> None:
    """A close-up, marked on the first picture."""
    number = piece_id(desk, "LL-001")
    with desk.bench.tools.catalog.write("Add a close-up") as work:
        whole = work.media.find(piece_id=number)[0]
        told = work.texts.find(medium_id=whole.id, kind=TextKind.ALT)
        close = replace(
            whole, id=0, role=MediumRole.DETAIL, view=PictureView.DETAIL, region=(0.3, 0.2, 0.2, 0.3)
        )
        close = work.media.add(close)
        for text in told:
            work.texts.add(replace(text, id=0, medium_id=close.id))
        work.commit()
    pieces = _piece(desk, settle, "LL-001")
    _widen(pieces)
    part = _form(pieces).sheet.work
    part.thumbs[1].click()
    settle(desk)
    _form(pieces).focus_field("view")


def history(desk: Desk, settle: Settle) -> None:
    """What was changed on a piece."""
    pieces = _piece(desk, settle, "LL-012")
    _widen(pieces)
    _form(pieces).show_history()


def many(desk: Desk, settle: Settle) -> None:
    """Several pieces chosen."""
    _piece(desk, settle, "LL-001", "LL-003", "LL-007", "LL-016", "LL-017")


def _batch(kind: str) -> Walk:
    def walk(desk: Desk, settle: Settle) -> None:
        pieces = come_to(desk, settle, DescribingPage)
        pieces.look_for("status:accepted")
        settle(desk)
        pieces.choice.select_all()
        settle(desk)
        desk.actions_.run("piece.batch")
        dialog = next(iter(desk.findChildren(BatchDialog)))
        dialog.choose(kind)
        panel = dialog.panel
        if isinstance(panel, WordsOfFact):
            panel.words.setText("CC BY 4.0, the Lamplight project")
        elif isinstance(panel, TagsPanel):
            panel.add_line.take(panel.add_line.offers.find("resilience")[0])
        settle(desk)

    return walk


def term_merge(desk: Desk, settle: Settle) -> None:
    """Merging a term into another."""
    terms = come_to(desk, settle, TermsPage)
    terms.choose("form:ink-drawing")
    settle(desk)
    dialog = terms.merge()
    if dialog is not None:
        dialog.line.take(dialog.line.offers.find("drawing")[0])
    settle(desk)


def factors(desk: Desk, settle: Settle) -> None:
    """The factors of the model, by domain."""
    terms = come_to(desk, settle, TermsPage)
    terms.search.setText("work")


def people_merge(desk: Desk, settle: Settle) -> None:
    """Two entries that are likely the same person."""
    people = come_to(desk, settle, PeoplePage)
    people.duplicates.setChecked(True)
    settle(desk)
    people.table.selectAll()
    settle(desk)
    people.merge()


SCENES: tuple[Part, ...] = (
    ("pieces-list", FILLED, page("pieces")),
    ("pieces-grid", FILLED, grid),
    ("pieces-single", FILLED, single),
    ("pieces-single-poem", FILLED, single_poem),
    ("pieces-search", FILLED, search),
    ("pieces-nothing-found", FILLED, nothing_found),
    ("form", FILLED, form),
    ("form-languages", FILLED, languages),
    ("form-story", FILLED, story),
    ("form-tags", FILLED, tags),
    ("form-detail", FILLED, detail),
    ("form-history", FILLED, history),
    ("form-many", FILLED, many),
    ("batch", FILLED, _batch("license")),
    ("batch-tags", FILLED, _batch("tags")),
    ("terms", FILLED, page("terms")),
    ("terms-search", FILLED, factors),
    ("terms-merge", FILLED, term_merge),
    ("people", FILLED, page("people")),
    ("people-merge", FILLED, people_merge),
)
