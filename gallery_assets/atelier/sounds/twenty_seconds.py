"""A tune for washing hands: a music box, twice through twenty seconds, with water."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from gallery_assets.atelier.instruments import Track, band, click, pitch, swelling, tine
from gallery_assets.atelier.submission import Person, Submission

VERSE = 20.0
LENGTH = 2 * VERSE + 6

RECORD = Submission(
    number=23,
    title="A Tune for Twenty Seconds",
    form="song",
    files=("twenty-seconds.mp3",),
    people=(
        Person(name="Linnea Abara", shown_as="Linnea Abara", role="composer"),
        Person(name="Odalys Abara", shown_as="“Odie”", display="pseudonym", role="composer"),
    ),
    perspective="learner",
    profession="nurse",
    setting="nursing school",
    statement=(
        "They teach you to sing Happy Birthday twice. By the second week of clinicals I could not stand it, "
        "so my little sister and I made up our own. It lasts twenty seconds if you don’t rush. I have hummed "
        "it at every sink on the third floor. An aide I had never met hummed the end of it back to me."
    ),
    city="Duluth",
    region="Minnesota",
    themes=("well-being",),
    factors=("Curriculum", "Learning/career stage", "Coping skills"),
    keywords=("hand washing", "sister", "music box", "humor", "nursing student"),
    tone="joyful",
    translations={
        "es": {
            "title": "Una tonada de veinte segundos",
            "statement": (
                "Te enseñan a cantar el cumpleaños feliz dos veces. A la segunda semana de prácticas ya "
                "no lo soportaba, así que mi hermana menor y yo inventamos la nuestra. Dura veinte "
                "segundos si no se apura una. La he tarareado en todos los lavabos del tercer piso. Una "
                "auxiliar que no conocía me devolvió el final, tarareado."
            ),
        }
    },
)

_TUNE = (
    ("E5", 1), ("G5", 1), ("C6", 2), ("B5", 1), ("A5", 1), ("G5", 2),
    ("F5", 1), ("A5", 1), ("D6", 2), ("C6", 1), ("B5", 1), ("G5", 2),
    ("E5", 1), ("G5", 1), ("C6", 1), ("E6", 1), ("D6", 1), ("B5", 1), ("A5", 2),
    ("G5", 1), ("A5", 1), ("B5", 2), ("C6", 4),
)  # fmt: skip
"""The notes and how many beats each of them lasts: thirty-two beats in all."""

_BASS = ("C4", "F4", "D4", "G4", "C4", "F4", "G4", "C4")
"""A note under every four beats."""

_BEAT = VERSE / 32


def play() -> npt.NDArray[np.float32]:
    """Return the whole piece, two channels."""
    track = Track(LENGTH)
    track.lay(0.3, click(1), 0.5)
    water = band(LENGTH - 2, 500, 7000, 3)
    track.lay(0.5, swelling(water, 0.0, 1.0, 0.9, 1.0, 0.85, 1.0, 0.0), 0.035)
    for verse in range(2):
        _verse(track, 2.0 + verse * VERSE, verse)
    track.lay(LENGTH - 1.6, click(2), 0.5)
    return track.finished(0.07)


def _verse(track: Track, begin: float, number: int) -> None:
    at = begin
    for name, beats in _TUNE:
        track.lay(at, tine(pitch(name), 2.4), 0.5, 0.25)
        at += beats * _BEAT
    for place, name in enumerate(_BASS):
        track.lay(begin + 4 * place * _BEAT, tine(pitch(name), 3.0), 0.4, -0.3)
        if number:  # the second time through, somebody joins in
            fifth = pitch(name) * 1.5
            track.lay(begin + (4 * place + 2) * _BEAT, tine(fifth, 2.0), 0.22, -0.1)
