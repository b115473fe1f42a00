"""The hosting guide's table of settings is the program's own; run this module to write it anew."""

from __future__ import annotations

from dataclasses import fields

from exhibit.settings import Settings
from tests.guides import part, rewrite


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
    assert part("hosting.md", "settings") == table()


if __name__ == "__main__":
    rewrite("hosting.md", "settings", table())
