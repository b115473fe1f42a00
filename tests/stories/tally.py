"""What hands did, counted part by part."""

from __future__ import annotations

from dataclasses import dataclass, field

FEW, MUCH = 4, 0.1
"""By so much, in all or of what was, a number may differ from the one that is written down."""


@dataclass
class Stage:
    """What one part of the afternoon took."""

    name: str
    clicks: int = 0
    keys: int = 0
    letters: int = 0
    drags: int = 0


@dataclass
class Tally:
    """Everything that hands did, part by part."""

    stages: list[Stage] = field(default_factory=lambda: [Stage("")])

    @property
    def now(self) -> Stage:
        """The part that is going on."""
        return self.stages[-1]

    def table(self) -> str:
        """Return it as a table in Markdown."""
        told = [one for one in self.stages if one.clicks or one.keys or one.letters or one.drags]
        total = Stage("all of it")
        for one in told:
            total.clicks += one.clicks
            total.keys += one.keys
            total.letters += one.letters
            total.drags += one.drags
        rows = "".join(
            f"| {one.name} | {one.clicks} | {one.drags} | {one.keys} | {one.letters} |\n"
            for one in (*told, total)
        )
        return f"| what | clicks | drags | keys | letters typed |\n|---|---|---|---|---|\n{rows}"


def alike(written: str, counted: str) -> bool:
    """Tell whether two tables name the same parts, with about the same numbers.

    A Tab more or less, where a field came to a page, is nothing that has to be written down anew.
    """
    former, now = _numbers(written), _numbers(counted)
    return list(former) == list(now) and all(
        abs(one - other) <= max(FEW, MUCH * one)
        for name in former
        for one, other in zip(former[name], now[name], strict=True)
    )


def _numbers(table: str) -> dict[str, list[int]]:
    rows = [line.strip("| \n").split(" | ") for line in table.splitlines()[2:]]
    return {name: [int(one) for one in numbers] for name, *numbers in rows}
