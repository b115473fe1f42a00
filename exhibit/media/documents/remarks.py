"""What a report says of a document that had more in it than words."""

from __future__ import annotations

from collections.abc import Mapping

from exhibit.model.refusals import FileRefused
from exhibit.model.said import Said, sentences

CHANGES = "It has tracked changes: what was inserted is kept, what was deleted is left out."
HIDDEN = "It has text that was hidden, which was left out."
COMMENTS = "It has comments, which were left out."
MACROS = "It has macros, which were left out and never run."
SIGNS = "It has signs of a picture font that are no letters; they were left out."


def remarks_on(found: Mapping[str, int]) -> tuple[str, ...]:
    """Return the sentences for what was counted while reading."""
    sentences = [
        pictures(found.get("pictures", 0)),
        _objects(found.get("objects", 0)),
        CHANGES if found.get("changes") else "",
        HIDDEN if found.get("hidden") else "",
        COMMENTS if found.get("comments") else "",
        SIGNS if found.get("signs") else "",
        MACROS if found.get("macros") else "",
    ]
    return tuple(sentence for sentence in sentences if sentence)


def pictures(count: int) -> str:
    """Say how many pictures were left out, empty for none."""
    if count == 1:
        return "It holds 1 picture, which was left out: send it as a file of its own."
    return (
        Said("It holds {count} pictures, which were left out: send them as files of their own.", count=count)
        if count
        else ""
    )


def without_words(remarks: tuple[str, ...]) -> FileRefused:
    """Return the refusal for a document that has no words."""
    what = "The document has no words in it."
    return FileRefused(what, meaning=sentences(*remarks), advice="See whether it is the right one.")


def _objects(count: int) -> str:
    if count == 1:
        return "It holds 1 embedded object, which was left out."
    return Said("It holds {count} embedded objects, which were left out.", count=count) if count else ""
