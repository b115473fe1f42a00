"""Taking what a piece's files say inside, where the sheet says nothing."""

from __future__ import annotations

from exhibit.services.importing.drafts import Draft


def read_offers(draft: Draft, language: str) -> None:
    """Take the values inside a draft's files where nothing else stated them, and note all of them.

    ``language`` is what texts are written in where neither the file nor the sheet says.
    """
