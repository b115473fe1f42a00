"""A wall that is hung anew shows its own rows, whatever hung there before."""

from __future__ import annotations

from tests.ui.visitor import Visitor


def _titles(visitor: Visitor) -> dict[int, str]:
    """The titles of the rows that are made, by where they hang."""
    rows = [item for item in visitor.items(visitor.item("rows")) if item.property("rowTitle") is not None]
    return {int(row.property("index")): str(row.property("rowTitle")) for row in rows}


def _meant(visitor: Visitor) -> dict[int, str]:
    model = visitor.item("rows").property("model")
    role = next(number for number, name in model.roleNames().items() if name == b"rowTitle")
    return {at: str(model.index(at, 0).data(role)) for at in range(model.rowCount())}


def test_rows_that_wait_to_be_used_again_show_nothing_of_the_language_before(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    visitor.settle()
    rows = visitor.item("rows")
    for language in ("es", "en"):
        # Down and up again, a few rows wait.
        for far in (1600.0, 3200.0, 0.0):
            rows.setProperty("contentY", far)
            visitor.settle()
        visitor.kiosk.setLanguage(language)
        visitor.settle()
        shown, meant = _titles(visitor), _meant(visitor)
        assert {at: meant[at] for at in shown} == shown
