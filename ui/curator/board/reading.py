"""Reading a gallery for the board: what is shown, counted and warned of, in one look at the catalog."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from exhibit.model.dossier import Dossier
from exhibit.model.vocabulary import Term
from exhibit.ports import CatalogReader
from exhibit.services.arranging import Arrangement, GallerySummary, list_galleries, read_arrangement
from exhibit.services.arranging.balancing import Balance, Concern, balance, concerns


@dataclass(frozen=True, slots=True)
class Found:
    """All galleries, and the one that is shown with its balance; None where there is none."""

    galleries: tuple[GallerySummary, ...]
    arrangement: Arrangement | None = None
    balance: Balance | None = None
    concerns: tuple[Concern, ...] = ()


def read_board(
    view: CatalogReader, wanted: int, day: date, terms: tuple[Term, ...], known: Mapping[int, Dossier]
) -> Found:
    """Read the gallery ``wanted``, or the first there is; ``known`` are dossiers that still stand."""
    galleries = list_galleries(view)
    ids = [one.id for one in galleries]
    shown = wanted if wanted in ids else next(iter(ids), 0)
    if not shown:
        return Found(galleries)
    arrangement = read_arrangement(view, shown, day, known)
    terms = terms or view.terms.find()
    return Found(galleries, arrangement, balance(arrangement, terms), concerns(arrangement, terms))
