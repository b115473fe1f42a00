"""Undo and redo, over the record that every unit of work keeps."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from exhibit.model.history import Step
from exhibit.model.refusals import HistoryConflict, NotFound
from exhibit.ports import Catalog


def undo(catalog: Catalog) -> Step:
    """Take the newest step back and return it. Raises ``NotFound`` where there is nothing to undo.

    Raises ``HistoryConflict``, changing nothing, where the step's work was changed by other means.
    """
    with _needed_elsewhere(), catalog.write("undo") as work:
        standing = work.undoable()
        if standing is None:
            message = "There is nothing to undo."
            raise NotFound(message)
        work.apply([change.inverse() for change in reversed(work.step(standing.id).changes)])
        work.commit_undone(standing.id, undone=True)
    return standing


def redo(catalog: Catalog) -> Step:
    """Do the step that was undone last again and return it. Raises ``NotFound`` or ``HistoryConflict``."""
    with _needed_elsewhere(), catalog.write("redo") as work:
        undone = work.redoable()
        if undone is None:
            message = "There is nothing to redo."
            raise NotFound(message)
        work.apply(work.step(undone.id).changes)
        work.commit_undone(undone.id, undone=False)
    return undone


@contextmanager
def _needed_elsewhere() -> Iterator[None]:
    """Word the catalog's refusal to remove what something else points at."""
    try:
        yield
    except ValueError as error:
        raise HistoryConflict(
            "This step cannot be taken back or done again.",
            meaning="Something outside of it, such as a published edition, needs what it would remove.",
        ) from error
