"""Telling words in a file that nobody wrote; ``rubbish.toml`` lists them."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path, PurePath

_LONGEST = 400
"""Longer values were written by somebody, or are the settings of a program, which begin with a brace."""


def reason_against(field: str, value: str, file_name: str) -> str:
    """Say what a value is that nobody meant, empty where somebody may have.

    ``file_name`` is the file's own: a title that says just that is none.
    """
    if field == "title" and value.casefold() == PurePath(file_name).name.casefold():
        return "the name of the file"
    if len(value) > _LONGEST and not value.startswith("{"):
        return ""
    return next((why for pattern, why in _table().get(field, ()) if pattern.fullmatch(value)), "")


@cache
def _table() -> dict[str, list[tuple[re.Pattern[str], str]]]:
    """Return for each field what is none of its values, and what that is instead."""
    content = tomllib.loads(Path(__file__).with_name("rubbish.toml").read_text(encoding="utf-8"))
    table: dict[str, list[tuple[re.Pattern[str], str]]] = {}
    for entry in content["rubbish"]:
        patterns = [re.compile(text, re.IGNORECASE | re.DOTALL) for text in entry["is"]]
        for field in entry["fields"]:
            table.setdefault(field, []).extend((pattern, entry["why"]) for pattern in patterns)
    return table
