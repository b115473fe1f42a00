"""How the fields of the board save themselves."""

from __future__ import annotations

from collections.abc import Callable

from exhibit.model.history import Step
from exhibit.ports import Catalog
from ui.curator.autosave import Save
from ui.curator.workbench import Workbench


def saving(bench: Workbench, operation: Callable[..., Step | None], *about: int | str) -> Save | None:
    """Return how a field saves by an operation on something; None where nothing may be changed."""

    def save(catalog: Catalog, value: str, extends: int | None) -> Step | None:
        return operation(catalog, *about, value, who=bench.who, extends=extends)

    return save if bench.writable else None
