"""What a file may hold that nobody but the curator should learn of: its kinds, and never the values.

Reports are printed, sent and kept, so that a sentence here must not say what it warns of.
"""

from __future__ import annotations

from enum import StrEnum


class Secret(StrEnum):
    """A kind of private data inside a file, as a report in English says it. No sentence has a colon."""

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
    RECORDED_AT = "Where it was recorded (a GPS position)."
    RECORDED_WITH = "With which device it was recorded."
    AUTHOR = "The document names its author in its properties."
    MANAGER = "The document names a manager in its properties."
    CHANGED_BY = "The document names who last changed it in its properties."
    PRINTED_BY = "The document names who printed it in its properties."
    COMPANY = "The document names a company in its properties."
    COMMENTS = "The document holds comments, which only its original shows."
    DELETED = "The document still holds what was deleted from it, and who changed it."
    HIDDEN = "The document holds hidden text, which only its original shows."
    UNNAMED = "It names its maker, who is not to be named in full."
