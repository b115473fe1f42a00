"""Credits that were changed at the desk: somebody renamed, merged with another, or taken from a piece."""

from __future__ import annotations

from collections.abc import Iterable

from exhibit.model.people import Contributor, Credit
from exhibit.services.importing.case import Case
from exhibit.services.importing.drafts import PersonDraft
from exhibit.services.importing.removals import as_stated
from exhibit.services.importing.standing import stands


def called_otherwise(case: Case, credited: Iterable[Credit], person: PersonDraft) -> Credit | None:
    """Return the credit of somebody whom an import called as a row still does, and the desk otherwise since.

    Whom the row calls as the catalog does now is left out: that is somebody else.
    """
    if case.new:
        return None
    stated = {one.legal_name for one in case.draft.people}
    renamed = (one for one in credited if case.bench.person(one.contributor_id).legal_name not in stated)
    return next((one for one in renamed if _was_stated(case, one, person)), None)


def is_same_person(case: Case, credit: Credit, person: PersonDraft) -> bool:
    """Tell whether a credit's contributor is the one a row tells of, and none whom that one was merged into.

    Says of the latter that the name stays.
    """
    present = case.bench.person(credit.contributor_id)
    if present.legal_name == person.legal_name or stands(case, present, "legal_name", person.legal_name):
        return True
    case.stays("credit", person.legal_name, present.legal_name)
    return False


def is_credit_taken_away(case: Case, person: PersonDraft) -> bool:
    """Tell whether somebody took a credit from the piece that a row states, and say that it stays so."""

    def says(credit: Credit) -> bool:
        return person.legal_name in _names(case, credit) and person.role in {"", credit.role}

    gone = case.bench.removals.by_hand(Credit, case.piece.id, says)
    if gone is not None:
        case.stays("credit", person.legal_name)
    return gone is not None


def _was_stated(case: Case, credit: Credit, person: PersonDraft) -> bool:
    stated = as_stated(case.bench.history(credit))
    return stated is not None and person.legal_name in _names(case, stated)


def _names(case: Case, credit: Credit) -> frozenset[str]:
    """Return every legal name that the contributor of a credit ever had."""
    return frozenset(one.legal_name for one in case.bench.past(Contributor, credit.contributor_id))
