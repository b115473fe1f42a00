"""Staff are reminded of help contacts that nobody verified for over a year."""

from __future__ import annotations

from datetime import date

import pytest

from exhibit.model.edition import Contact, Support
from exhibit.services.contacts import reminder, to_verify

DAY = date(2026, 11, 22)


def support(*verified: str) -> Support:
    contacts = tuple(
        Contact(
            slug=one,
            kind="crisis",
            region="US",
            name=(("en", f"Line {one}"),),
            explanation=(),
            last_verified=one,
        )
        for one in verified
    )
    return Support(opening=(), contacts=contacts)


@pytest.mark.parametrize(
    ("verified", "stale"),
    [
        ("", True),
        ("2022-07-19", True),
        ("2024", True),
        ("2025-10", True),
        ("2025-11", False),
        ("2026-11-01", False),
    ],
)
def test_who_has_to_be_tried_again(verified: str, *, stale: bool) -> None:
    assert bool(to_verify(support(verified), DAY)) is stale


def test_the_reminder_names_them() -> None:
    assert "Line 2022." in reminder(support("2022", "2026-11"), DAY)
    assert reminder(support("2026-11"), DAY) == ""
