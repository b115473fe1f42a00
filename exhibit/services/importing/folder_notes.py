"""What the report says of a folder as a whole: what was left alone in it, and names easily confused."""

from __future__ import annotations

from collections.abc import Iterator

from exhibit.model.said import Said, and_more
from exhibit.services.importing.sources import Source
from exhibit.services.importing.walking import Found, printable

_SHOWN = 5


def folder_notes(source: Source) -> Iterator[str]:
    """Say what of a folder was left alone, that it has nothing, and which names differ only in case."""
    found = source.found
    if not (found.files or found.refused or source.sheet.rows):
        yield Said(
            "Nothing was found to import in {name}.", name=printable(source.folder.name or str(source.folder))
        )
    if found.about:
        yield Said("Left out, because they are about the folder: {names}.", names=", ".join(found.about))
    if found.hidden:
        yield _left_alone(found.hidden)
    yield from _alike(found)


def _left_alone(hidden: tuple[str, ...]) -> str:
    if len(hidden) == 1:
        return Said("One hidden or system file or folder was left alone: {name}.", name=hidden[0])
    return Said(
        "{count} hidden or system files were left alone: {names}.", count=len(hidden), names=_named(hidden)
    )


def _alike(found: Found) -> Iterator[str]:
    groups: dict[str, list[str]] = {}
    for file in found.files:
        groups.setdefault(file.name.casefold(), []).append(file.name)
    for names in groups.values():
        if len(names) > 1:
            yield Said(
                "{count} files differ only in the case of their names: {names}.",
                count=len(names),
                names=_named(names),
            )


def _named(names: tuple[str, ...] | list[str]) -> str:
    return and_more(", ".join(names[:_SHOWN]), len(names) - _SHOWN)
