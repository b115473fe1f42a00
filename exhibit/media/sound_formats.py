"""The formats of sound that are taken in."""

from __future__ import annotations

from exhibit.media import containers
from exhibit.media.magic import Format, at, brands
from exhibit.model.pieces import Family

WAV = Format(
    name="WAV",
    media_type=containers.WAV,
    extension="wav",
    starts=(((0, b"RIFF"), (8, b"WAVE")), ((0, b"RF64"), (8, b"WAVE"))),
    family=Family.SOUND,
)
_AIFF = Format(
    name="AIFF",
    media_type="audio/aiff",
    extension="aiff",
    starts=(((0, b"FORM"), (8, b"AIFF")), ((0, b"FORM"), (8, b"AIFC"))),
    family=Family.SOUND,
)
_MP3 = Format(
    name="MP3",
    media_type=containers.MP3,
    extension="mp3",
    starts=at(b"ID3", b"\xff\xfb", b"\xff\xfa", b"\xff\xf3", b"\xff\xf2", b"\xff\xe3", b"\xff\xe2"),
    family=Family.SOUND,
)
"""Begins with a tag, or with the mark of a frame of layer III (ISO/IEC 11172-3, 13818-3)."""

M4A = Format(
    name="M4A",
    media_type="audio/mp4",
    extension="m4a",
    starts=brands(b"M4A ", b"M4B ", b"M4P ", b"F4A ", b"F4B "),
    family=Family.SOUND,
)
_FLAC = Format(
    name="FLAC", media_type="audio/flac", extension="flac", starts=at(b"fLaC"), family=Family.SOUND
)
_OGG_OPUS = Format(
    name="Ogg Opus",
    media_type="audio/ogg",
    extension="opus",
    starts=at(b"OggS"),
    inside=(b"OpusHead",),
    family=Family.SOUND,
)
_OGG = Format(
    name="Ogg Vorbis",
    media_type="audio/ogg",
    extension="ogg",
    starts=at(b"OggS"),
    inside=(b"\x01vorbis", b"\x7fFLAC", b"Speex   "),
    family=Family.SOUND,
)
MATROSKA_SOUND = Format(
    name="Matroska", media_type="audio/matroska", extension="mka", starts=(), family=Family.SOUND
)
WEBM_SOUND = Format(name="WebM", media_type="audio/webm", extension="weba", starts=(), family=Family.SOUND)
"""Told from films by their tracks; see ``exhibit.media.film_formats``."""

SOUNDS = (WAV, _AIFF, _MP3, M4A, _FLAC, _OGG_OPUS, _OGG, MATROSKA_SOUND, WEBM_SOUND)
"""Every format of sound that is taken in."""
