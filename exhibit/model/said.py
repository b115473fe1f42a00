"""Sentences for people that know what they are made of, so that they can be worded in another language.

A ``Said`` is its English sentence, and is printed, compared and kept as that. Who shows it in another
language looks its template up there, and puts the same values in. A sentence without values is said as plain
text. All of it is collected from the source for translation (``.ci/said_sentences.py``), so templates are
written out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Self


class Said(str):
    """A sentence or a part of one: a template in English and the values that stand in it.

    A value that is itself ``Said`` is worded in the same language; every other one is shown as it is.
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, str | float]

    def __new__(cls, template: str, /, **values: object) -> Self:
        """Put the values into the template, by their names; without any it is taken as it stands."""
        said = super().__new__(cls, template.format(**values) if values else template)
        said.template, said.values = template, {name: _kept(value) for name, value in values.items()}
        return said

    def __reduce__(self) -> tuple[Callable[..., Said], tuple[str, Mapping[str, str | float]]]:
        """Let it go to another process and be copied, values and all."""
        return _said, (self.template, self.values)

    def __deepcopy__(self, memo: object) -> Self:
        """Return itself: nothing in it changes."""
        return self


def _kept(value: object) -> str | float:
    """Return a value as it is kept: a text or a number, never an error with all that hangs on it."""
    return value if isinstance(value, str | int | float) else str(value)


def _said(template: str, values: Mapping[str, str | float]) -> Said:
    return Said(template, **values)


def as_said(words: str) -> Said:
    """Return a sentence without values as one that is worded wherever it stands in another."""
    return words if isinstance(words, Said) else Said(words)


def sentences(*parts: str) -> Said:
    """Return sentences one after the other; those that are empty are left out."""
    said = [as_said(part) for part in parts if part]
    if len(said) == 1:
        return said[0]
    places = " ".join(f"{{part{place}}}" for place in range(len(said)))
    return Said(places, **{f"part{place}": part for place, part in enumerate(said)})


def about(name: str, sentence: str) -> Said:
    """Return a sentence behind the name of what it is about, such as a file or a heading."""
    return Said("{name}: {sentence}", name=name, sentence=as_said(sentence))


def listing(parts: Sequence[str]) -> str:
    """Return parts in a row, with commas between them; at least one."""
    first, *others = parts
    for other in others:
        first = Said("{first}, {other}", first=first, other=other)
    return first


def either(names: Sequence[str]) -> str:
    """Return names of which one is meant: "this or that"."""
    first, *others = names
    for other in others:
        first = Said("{first} or {other}", first=first, other=other)
    return first


def both(names: Sequence[str]) -> str:
    """Return names that are all meant: "this and that"."""
    first, *others = names
    for other in others:
        first = Said("{first} and {other}", first=first, other=other)
    return first


def and_more(names: str, rest: int) -> str:
    """Return names and how many more there are, which may be none."""
    return Said("{names} and {count} more", names=names, count=rest) if rest > 0 else names
