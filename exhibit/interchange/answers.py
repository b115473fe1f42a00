"""Short answers as people write them: yes and no, a status, how to be named, a length of time.

Everything here returns None for what is not clear; whoever asks decides which side is the safe one.
"""

from __future__ import annotations

import re
from functools import lru_cache

from exhibit.model.folding import words
from exhibit.model.people import ContributorKind, DisplayChoice
from exhibit.model.pieces import Likeness, Status

_YES = """
yes; y; true; t; 1; x; ok; okay; si; oui; ja; sim; granted; given; agreed; agree; i agree; i do;
i consent; consent; consented; consents; consent given; consent granted; allowed; approved;
permitted; accepted; accept; i accept; signed; received; yes i agree; yes i consent; yes i do;
checked; on; done; finished; complete; completed; held; on file; permission granted; permission
given; yes granted; yes i give permission; i give permission; full consent
"""
_NO = """
no; n; false; f; 0; non; nein; nao; none; never; denied; declined; refused; not granted; not
given; no consent; i do not agree; i do not consent; i don t agree; i don t consent; do not
agree; disagree; i disagree; withheld; not allowed; not permitted; withdrawn; revoked; rejected;
off; unchecked; no thanks; no thank you; i do not; i don t; not consented; no i do not; no i don
t; no permission; permission denied; not agreed
"""
_NOTHING = """
none; no; nothing; n a; na; not applicable; nil; null; no notes; no content notes; none needed;
not needed; no note; no content note; none required; no warning; no warnings; no content
warning; no content warnings; ninguna; ninguno; none found; no concerns; false; 0
"""
_CHOICES = {
    DisplayChoice.FULL: """
        full; full name; my full name; name; legal name; real name; my name; my real name; first and
        last name; first name and last name; use my full name; show my name; show my full name; use my
        name; as given; named; display full name; nombre completo; yes use my name
    """,
    DisplayChoice.INITIAL: """
        initial; initials; first name and initial; first name initial; first name and last initial;
        first name last initial; first initial; first name and initials; first name with initial; first
        name only and initial; initial only; initials only; first name and last name initial; first name
        and first letter of last name; partial
    """,
    DisplayChoice.PSEUDONYM: """
        pseudonym; alias; pen name; penname; nickname; artist name; stage name; nom de plume; another
        name; other name; chosen name; pseudonymous; a pseudonym; use a pseudonym
    """,
    DisplayChoice.ANONYMOUS: """
        anonymous; anon; anonymously; anonymized; anonymised; anonymity; no name; unnamed; not named;
        nameless; do not show my name; don t show my name; do not use my name; don t use my name; hide
        my name; hidden; withhold name; name withheld; stay anonymous; remain anonymous; i wish to
        remain anonymous; i would like to remain anonymous; keep me anonymous; anonimo; anonima;
        private; do not name me; display anonymously; no do not use my name
    """,
    DisplayChoice.ORGANIZATION: """
        organization; organisation; institution; group; group name; team; team name; organization name;
        organisation name; society; company; as organization; our organization; organization only
    """,
}
_STATUSES = {
    Status.SUBMITTED: """
        submitted; received; new; pending; open; incoming; not reviewed; unreviewed; draft; waiting
    """,
    Status.NEEDS_INFORMATION: """
        needs information; needs info; need information; information needed; incomplete; more
        information needed; info needed; on hold; hold; needs more information; waiting for information;
        waiting for artist; missing information
    """,
    Status.IN_REVIEW: """
        in review; under review; reviewing; review; being reviewed; in progress; maybe; undecided;
        shortlisted; shortlist; short list; to be decided; tbd; second round
    """,
    Status.ACCEPTED: """
        accepted; accept; approved; approve; selected; yes; y; in; included; include; gallery; selected
        for gallery; ok; in gallery; chosen; published; final; x; true; 1; in the gallery; aceptado;
        aceptada
    """,
    Status.NOT_SELECTED: """
        not selected; not accepted; rejected; reject; declined; decline; no; n; out; excluded; exclude;
        not included; denied; refused; not chosen; false; 0; unselected; not approved
    """,
    Status.WITHDRAWN: """
        withdrawn; withdraw; removed; retracted; pulled; artist withdrew; withdrawn by artist
    """,
}
_LIKENESSES = {
    Likeness.NOT_APPLICABLE: """
        not applicable; n a; na; none; no; no patient; no patients; no likeness; no patient likeness;
        not recognizable; nobody recognizable
    """,
    Likeness.HELD: """
        held; yes release held; on file; signed; release held; release on file; obtained; have release
    """,
    Likeness.MISSING: """
        missing; needed; not held; no release; release missing; required; pending; not obtained
    """,
}
_KINDS = {
    ContributorKind.PERSON: "person; individual; artist; single; one person; solo",
    ContributorKind.PAIR: "pair; duo; couple; two people",
    ContributorKind.ORGANIZATION: """
        organization; organisation; group; team; institution; society; company; school; hospital;
        collective; program; department
    """,
}
_DOUBT = frozenset("?？¿؟")
_CLOCK = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):(\d{2}(?:[.,]\d+)?)")
_IN_UNITS = re.compile(
    r"(?:(\d+)\s*(?:hours?|hrs?|h)[\s,]*)?(?:(\d+(?:\.\d+)?)\s*(?:minutes?|mins?|min|m|')[\s,]*)?"
    r"(?:(\d+(?:\.\d+)?)\s*(?:seconds?|secs?|sec|s|\")?)?",
    re.IGNORECASE,
)


def _list(text: str) -> frozenset[str]:
    return frozenset(" ".join(words(entry)) for entry in text.split(";"))


_YES_WORDS, _NO_WORDS, _NOTHING_WORDS = _list(_YES), _list(_NO), _list(_NOTHING)
_CHOICE_WORDS = {word: choice for choice, text in _CHOICES.items() for word in _list(text)}
_STATUS_WORDS = {word: status for status, text in _STATUSES.items() for word in _list(text)}
_LIKENESS_WORDS = {word: likeness for likeness, text in _LIKENESSES.items() for word in _list(text)}
_KIND_WORDS = {word: kind for kind, text in _KINDS.items() for word in _list(text)}


def yes_or_no(text: str) -> bool | None:
    """Read an answer; None where it is anything but a clear yes or no ("yes, but not online")."""
    answer = _said(text)
    if answer in _YES_WORDS or text.strip() in {"✓", "✔", "☑", "✅"}:
        return True
    return False if answer in _NO_WORDS or text.strip() in {"✗", "✘", "☐", "❌"} else None


def says_nothing(text: str) -> bool:
    """Tell whether a filled cell says that there is nothing: "none", "no", "n/a", a dash."""
    return _said(text) in _NOTHING_WORDS or (bool(text.strip()) and not text.strip().strip("-–—.−/ "))


def display_choice(text: str) -> DisplayChoice | None:
    """Read how somebody asked to be named."""
    return _CHOICE_WORDS.get(_said(text))


def status(text: str) -> Status | None:
    """Read where a piece stands in its review."""
    return _STATUS_WORDS.get(_said(text))


def likeness(text: str) -> Likeness | None:
    """Read whether a patient can be recognized and a release is held."""
    return _LIKENESS_WORDS.get(_said(text))


def contributor_kind(text: str) -> ContributorKind | None:
    """Read whether somebody is a person, a pair or an organization."""
    return _KIND_WORDS.get(_said(text))


def seconds(text: str) -> float | None:
    """Read a length of time: ``3:45``, ``1:02:03``, ``3 min 20 s``, or seconds alone."""
    text = text.strip()
    if match := _CLOCK.fullmatch(text):
        return int(match[1] or 0) * 3600 + int(match[2]) * 60 + float(match[3].replace(",", "."))
    match = _IN_UNITS.fullmatch(text)
    if match is None or not any(match.groups()):
        return None
    return int(match[1] or 0) * 3600 + float(match[2] or 0) * 60 + float(match[3] or 0)


def score(text: str) -> int | None:
    """Read a mark of 1 to 5, with or without "of 5" after it."""
    match = re.fullmatch(r"([1-5])(?:\.0)?(?:\s*(?:/|of|out of)\s*5)?", text.strip())
    return int(match[1]) if match else None


@lru_cache(maxsize=4096)
def _said(text: str) -> str:
    """Return the words of an answer; none where a question mark stands in it, which doubts them ("yes?")."""
    return "" if _DOUBT.intersection(text) else " ".join(words(text))
