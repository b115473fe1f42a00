"""What is said of a medium file: what it is, how it sounds, and what speaks against showing it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from exhibit.model.dossier import MOST_PAGES, PICTURE_ROLES, is_film, is_sound
from exhibit.model.gate import MOST_FLASHES
from exhibit.model.pieces import MediumFile, MediumRole
from ui.formatting import length_of, own_name

LOUD, QUIET, VERY_QUIET = -9.0, -28.0, -38.0
"""Loudness in LUFS: above the first it is very loud, below the others quiet and very quiet.

Films and speech are made at -23 (EBU R 128) to -16; between the bounds a visitor need not turn a knob.
"""


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("MediumWords", text, "", count)


def facts_of(medium: MediumFile) -> str:
    """Return what a file is: format, size, pages, length, loudness, encoding, language."""
    parts = (
        medium.extension.upper(),
        f"{medium.width} × {medium.height}" if medium.width else "",
        _tr("%n page(s)", medium.pages) if medium.pages > 1 else "",
        length_of(medium.duration_seconds) if medium.duration_seconds else "",
        _sound(medium),
        medium.codecs if medium.codecs != medium.extension else "",
        own_name(medium.language) if medium.language else "",
        QLocale().formattedDataSize(medium.byte_size),
    )
    return " · ".join(part for part in parts if part)


def warning_of(medium: MediumFile) -> str:
    """Return what a curator has to know of a file before visitors meet it; empty for nothing."""
    if medium.flashes > MOST_FLASHES:
        return _tr(
            "This film flashes up to %n time(s) in a second. More than three can cause seizures, so it is "
            "never shown. Ask for a calmer version and replace the file. Take care when you watch it.",
            medium.flashes,
        )
    if medium.pages > MOST_PAGES:
        words = _tr("Visitors see the first {shown} of %n page(s).", medium.pages)
        return words.format(shown=MOST_PAGES)
    return ""


def roles_for(medium: MediumFile) -> list[MediumRole]:
    """Return what a file can be: a picture is no sound, and a film is nothing but a film."""
    if is_film(medium):
        own: tuple[MediumRole, ...] = (MediumRole.VIDEO,)
    elif is_sound(medium):
        own = (MediumRole.AUDIO,)
    elif medium.media_type.startswith("image/"):
        own = PICTURE_ROLES
    else:
        own = (MediumRole.CAPTIONS, MediumRole.TRANSCRIPT, MediumRole.DOCUMENT)
    return list(dict.fromkeys((*own, medium.role)))


def _sound(medium: MediumFile) -> str:
    if not (is_film(medium) or is_sound(medium)):
        return ""
    if medium.silent:
        return _tr("without sound")
    if medium.loudness is None:
        return _tr("nothing is heard")
    words = _tr("{loudness} LUFS, {judged}")
    return words.format(loudness=QLocale().toString(round(medium.loudness)), judged=_judged(medium.loudness))


def _judged(loudness: float) -> str:
    if loudness > LOUD:
        return _tr("very loud")
    if loudness < VERY_QUIET:
        return _tr("very quiet")
    return _tr("quiet") if loudness < QUIET else _tr("a good level")
