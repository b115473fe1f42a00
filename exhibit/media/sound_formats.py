"""The formats of sound that are taken in."""

from __future__ import annotations

from functools import partial

from exhibit.media import containers
from exhibit.media.magic import Format, at, brands
from exhibit.model.pieces import Family

_sound = partial(Format, family=Family.SOUND)

WAV = _sound(
    name="WAV",
    media_type=containers.WAV,
    extension="wav",
    starts=(((0, b"RIFF"), (8, b"WAVE")), ((0, b"RF64"), (8, b"WAVE"))),
)
_AIFF = _sound(
    name="AIFF",
    media_type="audio/aiff",
    extension="aiff",
    starts=(((0, b"FORM"), (8, b"AIFF")), ((0, b"FORM"), (8, b"AIFC"))),
)
_MP3 = _sound(
    name="MP3",
    media_type=containers.MP3,
    extension="mp3",
    starts=at(b"ID3", b"\xff\xfb", b"\xff\xfa", b"\xff\xf3", b"\xff\xf2", b"\xff\xe3", b"\xff\xe2"),
)
"""Begins with a tag, or with the mark of a frame of layer III (ISO/IEC 11172-3, 13818-3)."""

M4A = _sound(
    name="M4A",
    media_type="audio/mp4",
    extension="m4a",
    starts=brands(b"M4A ", b"M4B ", b"M4P ", b"F4A ", b"F4B "),
)
_FLAC = _sound(name="FLAC", media_type="audio/flac", extension="flac", starts=at(b"fLaC"))
_OGG_OPUS = _sound(
    name="Ogg Opus",
    media_type="audio/ogg",
    extension="opus",
    starts=at(b"OggS"),
    inside=(b"OpusHead",),
)
_OGG = _sound(
    name="Ogg Vorbis",
    media_type="audio/ogg",
    extension="ogg",
    starts=at(b"OggS"),
    inside=(b"\x01vorbis", b"\x7fFLAC", b"Speex   "),
)
MATROSKA_SOUND = _sound(name="Matroska", media_type="audio/matroska", extension="mka", starts=())
WEBM_SOUND = _sound(name="WebM", media_type="audio/webm", extension="weba", starts=())
"""Told from films by their tracks; see ``exhibit.media.film_formats``."""

SOUNDS = (WAV, _AIFF, _MP3, M4A, _FLAC, _OGG_OPUS, _OGG, MATROSKA_SOUND, WEBM_SOUND)
"""Every format of sound that is taken in."""
