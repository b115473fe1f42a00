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
    page = replace(edition.page(PICTURE), related=(Relation(piece_id=OTHER, shared=shared),))
    visitor = enter(of=FakeEdition(edition.root, edition.front(), [page, edition.page(OTHER)]))
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(PICTURE)
    visitor.settle()
    assert sentence == visitor.item("why").property("text")
