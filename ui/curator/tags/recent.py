"""The terms used last, and the tags given last: what the next piece most often needs again."""

from __future__ import annotations

from collections.abc import Sequence

KEYS = 9
"""How many recent terms have a key."""


class Recent:
    """Remembers terms by their ids: those used last, and those given to the former selection."""

    def __init__(self) -> None:
        self.terms: tuple[int, ...] = ()
        self.last: tuple[int, ...] = ()
        self.given: tuple[int, ...] = ()
        self._used: tuple[int, ...] = ()

    def use(self, term_ids: Sequence[int]) -> None:
        """Note that terms were given now. Each keeps its place, and so its key, as long as it is used."""
        self.given = tuple(dict.fromkeys((*self.given, *term_ids)))
        for one in term_ids:
            if one not in self.terms:
                self.terms = self._with(one)
            self._used = (*(other for other in self._used if other != one), one)

    def take_back(self, term_id: int) -> None:
        """Note that a term was taken away again."""
        self.given = tuple(one for one in self.given if one != term_id)

    def turn(self) -> None:
        """Note that other pieces are chosen now: what was given is what can be repeated."""
        self.last = self.given or self.last
        self.given = ()

    def state(self) -> dict[str, object]:
        """Return what is to be remembered."""
        return {"terms": list(self.terms), "last": list(self.last)}

    def restore(self, state: dict[str, object]) -> None:
        """Take up what ``state`` returned; what does not fit is left aside."""
        self.terms = _ids(state.get("terms"))[:KEYS]
        self.last = _ids(state.get("last"))
        self._used = self.terms[::-1]

    def _with(self, term_id: int) -> tuple[int, ...]:
        if len(self.terms) < KEYS:
            return (*self.terms, term_id)
        longest_ago = next((one for one in self._used if one in self.terms), self.terms[-1])
        return tuple(term_id if one == longest_ago else one for one in self.terms)


def _ids(value: object) -> tuple[int, ...]:
    return tuple(one for one in value if isinstance(one, int)) if isinstance(value, list) else ()
