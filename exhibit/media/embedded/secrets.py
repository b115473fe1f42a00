"""Telling what a file holds that nobody but the curator should learn of."""

from __future__ import annotations

from collections.abc import Iterable

from exhibit.model.secrets import Secret


def told(secrets: Iterable[Secret]) -> tuple[Secret, ...]:
    """Return secrets, each once, the gravest first."""
    found = set(secrets)
    return tuple(each for each in Secret if each in found)
