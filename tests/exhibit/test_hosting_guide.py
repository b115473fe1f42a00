"""The hosting guide's table of settings is the program's own; run this module to write it anew."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

from exhibit.settings import Settings

GUIDE = Path(__file__).parents[2] / "docs" / "hosting.md"
BEGIN, END = "<!-- settings -->\n", "<!-- /settings -->\n"


def table() -> str:
    """Return the table of settings as Markdown."""
    rows = "".join(
        f"| `{one.name}` | {written(one.default)} | {one.metadata['description']} |\n"
        for one in fields(Settings)
    )
    return f"| setting | as it comes | what it does |\n|---|---|---|\n{rows}"


def written(value: object) -> str:
    return (
        str(value).lower()
        if isinstance(value, bool)
        else f'"{value}"'
        if isinstance(value, str)
        else str(value)
    )


def test_the_guide_lists_every_setting() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    assert text.partition(BEGIN)[2].partition(END)[0] == table()


if __name__ == "__main__":
    before, _, rest = GUIDE.read_text(encoding="utf-8").partition(BEGIN)
    GUIDE.write_text(before + BEGIN + table() + END + rest.partition(END)[2], encoding="utf-8")
