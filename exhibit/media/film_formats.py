"""The formats of film that are taken in, and what each is where it holds no pictures."""

from __future__ import annotations

from functools import partial

from exhibit.media.magic import Format, at, brands
from exhibit.media.sound_formats import M4A, MATROSKA_SOUND, WEBM_SOUND
from exhibit.model.pieces import Family

_film = partial(Format, family=Family.FILM)

MP4 = _film(
    name="MP4",
    media_type="video/mp4",
    extension="mp4",
    starts=brands(
        *(b"isom", b"iso2", b"iso3", b"iso4", b"iso5", b"iso6", b"iso7", b"iso8", b"iso9", b"isml"),
        *(b"mp41", b"mp42", b"mp71", b"avc1", b"hvc1", b"dash", b"msdh", b"cmfc", b"cmf2", b"mmp4"),
        *(b"M4V ", b"M4VH", b"M4VP", b"f4v ", b"F4V ", b"MSNV", b"XAVC", b"NDSC", b"NDSH", b"ndsc"),
        *(b"3gp4", b"3gp5", b"3gp6", b"3gp7", b"3gr6", b"3gs6", b"3ge6", b"3ge7", b"3gg6"),
        *(b"3g2a", b"3g2b", b"3g2c", b"KDDI"),
    ),
)
MOV = _film(
    name="MOV",
    media_type="video/quicktime",
    extension="mov",
    starts=(*brands(b"qt  "), *at(b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot", offset=4)),
)
"""Files of before 2001 have no brand and begin with any of their boxes."""

_WEBM = _film(
    name="WebM",
    media_type="video/webm",
    extension="webm",
    starts=at(b"\x1a\x45\xdf\xa3"),
    inside=(b"\x42\x82\x84webm",),
)
_MATROSKA = _film(
    name="MKV",
    media_type="video/matroska",
    extension="mkv",
    starts=at(b"\x1a\x45\xdf\xa3"),
    inside=(b"matroska",),
)
_OGG_FILM = _film(
    name="Ogg Theora",
    media_type="video/ogg",
    extension="ogv",
    starts=at(b"OggS"),
    inside=(b"\x80theora",),
)

FILMS = (MP4, MOV, _WEBM, _MATROSKA, _OGG_FILM)
"""Every format of film that is taken in."""

WITHOUT_PICTURES = {MP4: M4A, MOV: M4A, _WEBM: WEBM_SOUND, _MATROSKA: MATROSKA_SOUND}
"""What a container of films is where none of its tracks has pictures."""
