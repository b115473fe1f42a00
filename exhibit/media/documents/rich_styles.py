"""Which styles of rich text make headings, by the names that Word gives them in several languages."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_STYLED = re.compile(r"(?:heading|überschrift|titre|título|titolo) ?([1-6])", re.IGNORECASE)


@dataclass(slots=True)
class Styles:
    """The levels of headings by the numbers of styles, 0 for what is none."""

    levels: dict[int, int] = field(default_factory=dict)
    _number: int = 0
    _name: str = ""

    def describe(self, number: int) -> None:
        """Begin a style of the table."""
        self._number, self._name = number, ""

    def name(self, text: str) -> None:
        """Note more of its name."""
        self._name += text

    def end(self) -> None:
        """End it: its name tells what it is. A title is a heading of the first level."""
        name = self._name.split(";")[0].strip()
        match = _STYLED.fullmatch(name)
        self.levels[self._number] = int(match[1]) if match else int(name.lower() == "title")
