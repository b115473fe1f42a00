"""The guide's table of fields is the program's own; run this module to write it anew."""

from __future__ import annotations

from pathlib import Path

from exhibit.interchange.fields import Field, fields

GUIDE = Path(__file__).parents[3] / "docs" / "importing.md"
BEGIN, END = "<!-- fields -->\n", "<!-- /fields -->\n"


def table() -> str:
    """Return the table of fields as Markdown."""
    rows = "".join(
        f"| `{one.id}` | {escaped(one.description)} | {escaped(headings(one))} |\n"
        for one in fields().values()
    )
    return f"| field | what it holds | headings, for instance |\n|---|---|---|\n{rows}"


def escaped(text: str) -> str:
    return text.replace("|", "\\|")


def headings(one: Field) -> str:
    shown = [synonym[0].upper() + synonym[1:] for synonym in one.synonyms[:4]]
    marks = [
        mark for mark, has in (("per language", one.translated), ("may be numbered", one.several)) if has
    ]
    return ", ".join(shown) + (f" ({', '.join(marks)})" if marks else "")


def test_the_guide_lists_every_field() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    assert text.partition(BEGIN)[2].partition(END)[0] == table()


if __name__ == "__main__":
    before, _, rest = GUIDE.read_text(encoding="utf-8").partition(BEGIN)
    GUIDE.write_text(before + BEGIN + table() + END + rest.partition(END)[2], encoding="utf-8")
