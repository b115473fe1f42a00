"""The guide's table of fields is the program's own; run this module to write it anew."""

from __future__ import annotations

from exhibit.interchange.fields import Field, fields
from exhibit.interchange.layouts import LAYOUTS
from tests.guides import part, rewrite


def table() -> str:
    """Return the table of fields as Markdown."""
    rows = "".join(
        f"| `{one.id}` | {escaped(one.description)} | {escaped(headings(one))} |\n"
        for one in fields().values()
    )
    return f"| field | what it holds | headings, for instance |\n|---|---|---|\n{rows}"


def layouts() -> str:
    """Return the table of layouts as Markdown."""
    rows = "".join(f"| `{one.name}` | {one.title} | {one.about} |\n" for one in LAYOUTS.values())
    return f"| layout | what exports it | what is read how |\n|---|---|---|\n{rows}"


def escaped(text: str) -> str:
    return text.replace("|", "\\|")


def headings(one: Field) -> str:
    shown = [synonym[0].upper() + synonym[1:] for synonym in one.synonyms[:4]]
    marks = [
        mark for mark, has in (("per language", one.translated), ("may be numbered", one.several)) if has
    ]
    return ", ".join(shown) + (f" ({', '.join(marks)})" if marks else "")


def test_the_guide_lists_every_field() -> None:
    assert part("importing.md", "fields") == table()


def test_the_guide_lists_every_layout() -> None:
    assert part("importing.md", "layouts") == layouts()


if __name__ == "__main__":
    rewrite("importing.md", "fields", table())
    rewrite("importing.md", "layouts", layouts())
