"""Related works say in a sentence why they are related."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exhibit.model.edition import Reason, Relation
from tests.fakes.edition import FakeEdition
from tests.ui.conftest import Enter

PICTURE, OTHER = 1, 3


@pytest.mark.parametrize(
    ("reasons", "sentence"),
    [
        ([("theme", "Hope")], "Both about hope"),
        ([("factor", "COVID-19 response")], "Both about COVID-19 response"),
        ([("keyword", "rain"), ("theme", "Hope")], "Both about rain and hope"),
        ([("profession", "Nurse")], "Also by a nurse"),
        ([("profession", "Aide")], "Also by an aide"),
        ([("profession", "ICU nurse")], "Also by an ICU nurse"),
        ([("contributor", "Rosa M.")], "Also by Rosa M."),
        ([("place", "Duluth, Minnesota")], "Also from Duluth, Minnesota"),
        ([("perspective", "Loved one"), ("form", "Poem")], "Also: loved one  ·  Also: poem"),
    ],
)
def test_why_a_work_is_related(
    enter: Enter, edition: FakeEdition, reasons: list[tuple[str, str]], sentence: str
) -> None:
    shared = tuple(Reason(kind=kind, label=(("en", label),)) for kind, label in reasons)
    assert sentence == _told(enter, edition, shared)


@pytest.mark.parametrize(
    ("reasons", "sentence"),
    [
        ([("keyword", "es", "Lluvia")], "Both about “Lluvia”"),
        ([("keyword", "es", "Lluvia"), ("theme", "en", "Hope")], "Both about hope and “Lluvia”"),
        (
            [("theme", "es", "Duelo"), ("theme", "es", "Fe"), ("form", "en", "Poem")],
            "Also: poem  ·  Both about “Duelo”",
        ),
        ([("contributor", "es", "Rosa M."), ("theme", "en", "Hope")], "Also by Rosa M.  ·  Both about hope"),
    ],
)
def test_a_reason_without_a_name_in_the_visitors_language_comes_last_and_is_quoted(
    enter: Enter, edition: FakeEdition, reasons: list[tuple[str, str, str]], sentence: str
) -> None:
    shared = tuple(Reason(kind=kind, label=((tongue, label),)) for kind, tongue, label in reasons)
    assert sentence == _told(enter, edition, shared)


def _told(enter: Enter, edition: FakeEdition, shared: tuple[Reason, ...]) -> str:
    """Return what a visitor reads of why a work is related."""
    page = replace(edition.page(PICTURE), related=(Relation(piece_id=OTHER, shared=shared),))
    visitor = enter(of=FakeEdition(edition.root, edition.front(), [page, edition.page(OTHER)]))
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(PICTURE)
    visitor.settle()
    return str(visitor.item("why").property("text"))
