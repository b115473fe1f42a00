"""Reading the vocabularies: TOML files in ``gallery_assets/vocabularies``, one each."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from exhibit.model.vocabulary import Term

_FIELDS = frozenset({"id", "parent", "retired", "label", "description", "synonyms"})
"""What every term may have; any other key is a trait that its vocabulary adds."""


def read_vocabularies(folder: Path) -> tuple[Term, ...]:
    """Return the terms of every vocabulary in ``folder``, each vocabulary in the order of its file."""
    return tuple(term for path in sorted(folder.glob("*.toml")) for term in read_vocabulary(path))


def read_vocabulary(path: Path) -> tuple[Term, ...]:
    """Return the terms of one vocabulary file; a key that a term lacks is an error of the file."""
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    vocabulary, version = content["vocabulary"], content["version"]
    return tuple(_term(vocabulary, version, place, entry) for place, entry in enumerate(content["term"]))


def _term(vocabulary: str, version: str, position: int, entry: Mapping[str, Any]) -> Term:
    return Term(
        vocabulary=vocabulary,
        slug=entry["id"],
        version=version,
        parent=entry.get("parent", ""),
        position=position,
        retired=entry.get("retired", False),
        labels=_pairs(entry["label"]),
        descriptions=_pairs(entry.get("description", {})),
        synonyms=tuple(entry.get("synonyms", ())),
        traits=tuple((name, _trait(value)) for name, value in sorted(entry.items()) if name not in _FIELDS),
    )


def _pairs(texts: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(texts.items())


def _trait(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else ""
    return str(value)
