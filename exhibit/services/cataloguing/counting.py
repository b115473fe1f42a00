"""How the name of a step counts what it is about: "3 tags", "1 piece"."""

from __future__ import annotations


def counted(number: int, one: str, many: str = "") -> str:
    """Return "1 piece" or "41 pieces"; ``many`` is for words that do not just take an s."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
