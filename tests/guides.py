"""Parts of the guides in ``docs`` that are made from the program itself, between two comments."""

from __future__ import annotations

from pathlib import Path

DOCS = Path(__file__).parents[1] / "docs"


def part(guide: str, name: str) -> str:
    """Return what stands in a guide between ``<!-- name -->`` and ``<!-- /name -->``."""
    _, inside, _ = _parted(guide, name)
    return inside


def rewrite(guide: str, name: str, inside: str) -> None:
    """Put something else between the two comments."""
    before, _, after = _parted(guide, name)
    (DOCS / guide).write_text(before + inside + after, encoding="utf-8")


def _parted(guide: str, name: str) -> tuple[str, str, str]:
    before, begin, rest = (DOCS / guide).read_text(encoding="utf-8").partition(f"<!-- {name} -->\n")
    inside, end, after = rest.partition(f"<!-- /{name} -->\n")
    assert begin, f"{guide} has no part called {name}"
    assert end, f"in {guide} the part called {name} has no end"
    return before + begin, inside, end + after
