"""What a file may hold that nobody but the curator should learn of: in words, and never the values.

Reports are printed, sent and kept, so that a sentence here must not say what it warns of.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Secret(StrEnum):
    """A kind of private data inside a file, as the report says it. No sentence has a colon."""

    POSITION = "It says where it was taken (GPS)."
    PLACE = "It names the place that it shows or was made at."
    FACES = "It marks or names people who are in it."
    OWNER = "It names who owns the device."
    CONTACT = "It holds somebody's address, telephone number or e-mail."
    SERIAL = "It holds the serial number of a camera or lens."
    DEVICE = "It says with what device or program it was made."
    MAKER_NOTE = "It holds notes of the device's maker, which may name places, faces and serial numbers."
    TIME = "It says to the second when it was made."
    THUMBNAIL = "It holds a small picture of itself, perhaps from before it was cropped or blurred."
    FILM = "It holds a short film of the moment, perhaps with sound."
    HISTORY = "It holds the history of its making, with names of folders or people."
    UNREAD = "It holds metadata too large or too closely packed to be read, and nobody knows what is in it."


def told(secrets: Iterable[Secret]) -> tuple[str, ...]:
    """Return the sentences of secrets, each once, the gravest first."""
    found = set(secrets)
    return tuple(str(each) for each in Secret if each in found)
