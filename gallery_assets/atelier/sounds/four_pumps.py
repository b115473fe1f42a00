"""Four plucked strings, each at its own pace, that come together for a while: the pumps of a four-bed
room.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from gallery_assets.atelier.instruments import Track, band, pitch, plucked
from gallery_assets.atelier.submission import Person, Submission

LENGTH = 64.0

RECORD = Submission(
    number=22,
    title="Four Pumps, Room 12",
    form="music",
    files=("four-pumps.m4a",),
    people=(Person(name="Absalom Reyes-Tran", shown_as="Absalom R.", display="initial", role="composer"),),
    perspective="clinician",
    profession="nurse",
    setting="hospital",
    statement=(
        "Room 12 has four beds and, most nights, four pumps. Each one clicks at its own rate, and all "
        "night you hear them drift apart and drift together. About twice a shift they land on the same "
        "beat. Nobody arranges it. I wrote their four rates down on my glove box and gave each one a "
        "string. They meet once in this piece, near the middle, and then they go on."
    ),
    city="Fresno",
    region="California",
    themes=("well-being", "resilience"),
    factors=("Clinical responsibilities", "Sense of meaning", "Team structures and functionality"),
    keywords=("night shift", "rhythm", "infusion pump", "guitar", "listening"),
    tone="reflective",
    translations={
        "es": {
            "title": "Cuatro bombas, habitación 12",
            "statement": (
                "La habitación 12 tiene cuatro camas y, casi todas las noches, cuatro bombas. Cada una "
                "hace clic a su ritmo, y toda la noche se las oye separarse y juntarse. Unas dos veces "
                "por turno caen en el mismo compás. Nadie lo planea. Apunté sus cuatro ritmos en la caja "
                "de los guantes y le di a cada una una cuerda. En esta pieza se encuentran una vez, hacia "
                "la mitad, y siguen su camino."
            ),
        }
    },
)

_STRINGS = (("E2", 1.37, -0.7), ("B2", 1.21, 0.6), ("G3", 1.09, -0.25), ("D4", 0.97, 0.3))
"""A string, the seconds between two of its notes while they are apart, and where it is heard from."""

_MEETING, _TOGETHER = 32.0, 9.0
"""When all four meet, and for how long they stay."""

_COMMON = 1.2


def play() -> npt.NDArray[np.float32]:
    """Return the whole piece, two channels."""
    track = Track(LENGTH)
    track.lay(0, band(LENGTH, 120, 700, 5), 0.012)
    for place, (name, pace, side) in enumerate(_STRINGS):
        for count, at in enumerate(_times(pace)):
            high = name[:-1] + str(int(name[-1]) + 1) if count % 7 == 3 + place % 2 else name
            track.lay(at, plucked(pitch(high), 3.2, 100 * place + count), _level(at), side)
    _ending(track)
    return track.finished(0.085)


def _times(pace: float) -> list[float]:
    """Return when a string is plucked: at its own pace, but on the common beat while all are together.

    Counted from the meeting in both directions, so that every string lands on it.
    """
    before = np.arange(_MEETING - pace, 1.5, -pace)[::-1]
    together = np.arange(_MEETING, _MEETING + _TOGETHER, _COMMON)
    after = np.arange(together[-1] + pace, LENGTH - 7, pace)
    return [float(at) for at in (*before, *together, *after)]


def _level(at: float) -> float:
    """Return how loud a note is: quiet at both ends, fullest where they meet."""
    return float(0.35 + 0.65 * np.exp(-(((at - _MEETING - _TOGETHER / 2) / 18) ** 2)))


def _ending(track: Track) -> None:
    """One chord of all four, slowly, from the lowest up."""
    for place, (name, _, side) in enumerate(_STRINGS):
        track.lay(LENGTH - 6 + 0.28 * place, plucked(pitch(name), 5.0, 900 + place, bright=0.3), 0.6, side)
