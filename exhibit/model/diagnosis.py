"""What the doctor finds, and how it says it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the doctor found: what it is, and what to do about it. Sentences for people."""

    what: str
    advice: str = ""

    def __str__(self) -> str:
        return f"{self.what} {self.advice}".strip()


@dataclass(slots=True)
class Diagnosis:
    """What was found: ``problems`` need somebody, ``remarks`` are worth knowing, ``lines`` say what is."""

    problems: list[Finding] = field(default_factory=list)
    remarks: list[Finding] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Whether nothing needs anybody."""
        return not self.problems

    def to_words(self) -> str:
        """Return the diagnosis for people."""
        lines = list(self.lines)
        if self.remarks:
            lines += ["", "Worth knowing:", *(f"  {one}" for one in self.remarks)]
        if self.problems:
            count = "One thing needs" if len(self.problems) == 1 else f"{len(self.problems)} things need"
            lines += ["", f"{count} you:", *(f"  {one}" for one in self.problems)]
        else:
            lines += ["", "Everything is in order."]
        return "\n".join(lines)

    def to_json(self) -> dict[str, Any]:
        """Return the diagnosis as the command line prints it."""
        return {
            "ok": self.ok,
            "problems": [{"what": one.what, "advice": one.advice} for one in self.problems],
            "remarks": [{"what": one.what, "advice": one.advice} for one in self.remarks],
            "facts": self.facts,
        }
