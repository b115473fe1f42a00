"""Sounds and films without what nobody else should see: who, where, when, with which device and program.

What is heard and seen stays as it is, frame for frame. Everything else is left out unless it is known to be
needed for playing: no list of what is private could be complete, one of what is needed is.
"""

from __future__ import annotations

import mmap
import shutil
import struct
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from exhibit.media.stripping import flac, iso, matroska, mp3, ogg, wave
from exhibit.media.stripping.uncertain import UncertainError
from exhibit.model.refusals import FileRefused
from exhibit.model.said import Said, sentences

_COPIED: dict[str, Callable[[BinaryIO, BinaryIO], None]] = {
    "audio/wav": wave.copy_wav,
    "audio/aiff": wave.copy_aiff,
    "audio/mpeg": mp3.copy,
    "audio/flac": flac.copy,
    "audio/ogg": ogg.copy,
    "video/ogg": ogg.copy,
}
"""Formats that are written anew from their parts."""

_BLANKED: dict[str, Callable[[mmap.mmap], int]] = {
    "audio/mp4": iso.blank,
    "video/mp4": iso.blank,
    "video/quicktime": iso.blank,
    "audio/matroska": matroska.blank,
    "video/matroska": matroska.blank,
    "audio/webm": matroska.blank,
    "video/webm": matroska.blank,
}
"""Formats whose parts point at places in the file: nothing moves, and what is left out becomes zeros."""

_ADVICE = "Save it once more in another program, as MP4 or MP3, and import that."


def strip(source: Path, target: Path, media_type: str) -> None:
    """Write a sound or film to the new file ``target`` without what is private in it.

    The same file gives the same bytes. Raises ``FileRefused`` where it is not certain that all of it is gone,
    and then there is no ``target``; ``OSError`` where the disk fails.
    """
    try:
        _strip(source, target, media_type)
    except (UncertainError, struct.error, IndexError, ValueError) as error:
        target.unlink(missing_ok=True)
        why = error.args[0] if isinstance(error, UncertainError) else "It is not built as such files are."
        what = sentences("What is private in this file cannot be taken out with certainty.", why)
        raise FileRefused(what, advice=_ADVICE) from error
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _strip(source: Path, target: Path, media_type: str) -> None:
    if media_type in _COPIED:
        with source.open("rb") as origin, target.open("wb") as stream:
            _COPIED[media_type](origin, stream)
    elif media_type in _BLANKED:
        shutil.copyfile(source, target)
        with target.open("r+b") as stream:
            with mmap.mmap(stream.fileno(), 0) as data:
                length = _BLANKED[media_type](data)
                data.flush()
            stream.truncate(length)
    else:
        why = Said("It is of a kind that is not known here: {media_type}.", media_type=media_type)
        raise UncertainError(why)
