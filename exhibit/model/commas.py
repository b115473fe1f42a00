"""Setting terms one after the other by the comma of their language; a list within a sentence takes more."""

from __future__ import annotations

from collections.abc import Iterable

_ARABIC, _IDEOGRAPHIC, _ETHIOPIC = "، ", "、", "፣ "

_COMMAS = {
    **dict.fromkeys(("ar", "ckb", "fa", "ks", "ps", "sd", "ug", "ur"), _ARABIC),
    **dict.fromkeys(("ja", "yue", "zh"), _IDEOGRAPHIC),
    **dict.fromkeys(("am", "ti"), _ETHIOPIC),
    "my": "၊ ",
    "th": " ",
}
"""What parts terms where that is another sign than the comma of Latin; Thai leaves a space."""


def with_commas(parts: Iterable[str], language: str) -> str:
    """Return those of ``parts`` that are not empty in a row, for a language (BCP 47)."""
    comma = _COMMAS.get(language.replace("_", "-").split("-")[0].lower(), ", ")
    return comma.join(part for part in parts if part)
