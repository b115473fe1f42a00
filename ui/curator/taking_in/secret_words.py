"""What a file may hold that is nobody else's business, in the language of the desk."""

from __future__ import annotations

from exhibit.model.secrets import Secret
from ui.curator.taking_in.words import tr


def secret_words() -> dict[Secret, str]:
    """Return what is said of each kind of private data inside a file."""
    return {**_of_pictures(), **_of_recordings_and_documents()}


def _of_pictures() -> dict[Secret, str]:
    return {
        Secret.POSITION: tr("It says where it was taken (GPS)."),
        Secret.PLACE: tr("It names the place that it shows or was made at."),
        Secret.FACES: tr("It marks or names people who are in it."),
        Secret.OWNER: tr("It names who owns the device."),
        Secret.CONTACT: tr("It holds somebody's address, telephone number or e-mail."),
        Secret.SERIAL: tr("It holds the serial number of a camera or lens."),
        Secret.DEVICE: tr("It says with what device or program it was made."),
        Secret.MAKER_NOTE: tr(
            "It holds notes of the device's maker, which may name places, faces and serial numbers."
        ),
        Secret.TIME: tr("It says to the second when it was made."),
        Secret.THUMBNAIL: tr(
            "It holds a small picture of itself, perhaps from before it was cropped or blurred."
        ),
        Secret.FILM: tr("It holds a short film of the moment, perhaps with sound."),
        Secret.HISTORY: tr("It holds the history of its making, with names of folders or people."),
        Secret.UNREAD: tr(
            "It holds metadata too large or too closely packed to be read, and nobody knows what is in it."
        ),
        Secret.UNNAMED: tr("It names its maker, who is not to be named in full."),
    }


def _of_recordings_and_documents() -> dict[Secret, str]:
    return {
        Secret.RECORDED_AT: tr("It says where it was recorded (GPS)."),
        Secret.RECORDED_WITH: tr("It says with which device it was recorded."),
        Secret.AUTHOR: tr("The document names its author in its properties."),
        Secret.MANAGER: tr("The document names a manager in its properties."),
        Secret.CHANGED_BY: tr("The document names who last changed it in its properties."),
        Secret.PRINTED_BY: tr("The document names who printed it in its properties."),
        Secret.COMPANY: tr("The document names a company in its properties."),
        Secret.COMMENTS: tr("The document holds comments, which only its original shows."),
        Secret.DELETED: tr("The document still holds what was deleted from it, and who changed it."),
        Secret.HIDDEN: tr("The document holds hidden text, which only its original shows."),
        Secret.COMMENTS: tr("The document holds comments, which only its original shows."),
        Secret.DELETED: tr("The document still holds what was deleted from it, and who changed it."),
        Secret.HIDDEN: tr("The document holds hidden text, which only its original shows."),
    }
