"""Cells that no spreadsheet program takes for a formula, and the way back to what they said.

A cell of a CSV file that begins with one of a few signs is computed when the file is opened, and may then
call programs or send what stands beside it. As OWASP advises ("CSV Injection"), such a cell gets an
apostrophe in front: spreadsheets show it as text. A cell that begins with apostrophes and then such a sign
gets one as well, so that taking one away is always the way back.
"""

from __future__ import annotations

import re
from dataclasses import replace

from exhibit.interchange.rawsheet import RawSheet

OWN_HEADING = "lamplight:contentNote"
"""Every table that Lamplight writes has a column of this name, and no other one does."""

_COMPUTED = re.compile(r"'*[\s\u200b\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")
"""The signs, also as East Asian keyboards write them, behind whatever a program may trim away."""


def guarded(value: str) -> str:
    """Return a cell that no spreadsheet takes for a formula, without what no cell can hold (NUL)."""
    text = value.replace("\0", "")
    return f"'{text}" if _COMPUTED.match(text) else text


def unguarded(cell: str) -> str:
    """Return what a cell said before it was guarded."""
    return cell[1:] if cell.startswith("'") and _COMPUTED.match(cell) else cell


def without_guards(raw: RawSheet) -> RawSheet:
    """Return a table as it was before Lamplight guarded it; one from elsewhere stays as it is."""
    if not any(OWN_HEADING in line for line in raw.lines[:1]):
        return raw
    return replace(raw, lines=[[unguarded(cell) for cell in line] for line in raw.lines])
