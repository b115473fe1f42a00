"""Expected failures, worded for people.

A ``Refusal`` says what happened, what it means and what to do; it is shown where the person looks.
Every other exception is a fault in the program and goes to the crash reporter.
"""

from __future__ import annotations

from exhibit.model.said import Said, sentences


class Refusal(Exception):  # noqa: N818 - a refusal is no error of the program
    """Something was asked for that cannot be done; the message is a whole sentence for a person.

    ``said`` is all of it, with what it is made of, for who words it in another language.
    """

    def __init__(self, what: str, *, meaning: str = "", advice: str = "") -> None:
        self.what = what
        self.meaning = meaning
        self.advice = advice
        self.said: Said = sentences(what, meaning, advice)
        super().__init__(self.said)


class NotFound(Refusal):
    """A thing was asked for by a name or number that nothing has."""


class FileRefused(Refusal):
    """One file cannot be taken in; the others go on."""


class SheetRefused(Refusal):
    """A sheet cannot be read at all."""


class CatalogInUse(Refusal):
    """Another program writes to this catalog; this one may only read."""


class CatalogTooNew(Refusal):
    """The catalog was written by a newer Lamplight."""


class CatalogDamaged(Refusal):
    """The catalog's file cannot be read as a catalog."""


class DiskRefused(Refusal):
    """The disk does not take what is to be stored now; it may later, once there is room or leave."""


class HistoryConflict(Refusal):
    """A step cannot be undone or redone, because what it changed was changed since."""


class EditionRefused(Refusal):
    """An edition cannot be opened, verified or installed."""


class PublishRefused(Refusal):
    """A gallery cannot be published as it stands."""


class Stopped(Exception):  # noqa: N818 - not a failure: the person asked for it
    """Long work ended early because somebody asked it to stop; nothing half done is left."""
