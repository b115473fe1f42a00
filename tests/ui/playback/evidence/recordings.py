"""What is kept of sound and film, told from recordings that are really played."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator

from exhibit.media.formats import Format
from exhibit.model.pieces import Family
from tests import media_made
from tests.media_made import box
from tests.ui.playback.evidence.asking import Answer, Desk
from tests.ui.playback.evidence.pictures import first_sentence

_SECONDS = 0.6
_NEARLY_ALL = 0.98
_CODECS = {
    "wav": ("pcm_s16le", "pcm_s24le", "pcm_f32le"),
    "aiff": ("pcm_s16be",),
    "mp3": ("libmp3lame",),
    "m4a": ("aac", "alac"),
    "flac": ("flac",),
    "opus": ("libopus",),
    "ogg": ("vorbis", "flac"),
    "mka": ("libopus", "vorbis"),
    "weba": ("libopus",),
    "mp4": ("libx264 aac", "libx265 aac", "mpeg4 libmp3lame"),
    "mov": ("libx264 aac", "prores_ks pcm_s16le"),
    "webm": ("libvpx-vp9 libopus", "libvpx vorbis"),
    "mkv": ("libx264 flac", "libvpx-vp9 libopus"),
    "ogv": (),
}
_CONTAINERS = {"m4a": "ipod", "mka": "matroska", "weba": "webm"}
_NAMES = {
    "pcm_s16le": "PCM",
    "pcm_s24le": "PCM of 24 bits",
    "pcm_f32le": "of 32",
    "pcm_s16be": "PCM",
    "alac": "ALAC",
    "libmp3lame": "MP3",
    "aac": "AAC",
    "flac": "FLAC",
    "libopus": "Opus",
    "vorbis": "Vorbis",
    "libx264": "H.264",
    "libx265": "H.265",
    "mpeg4": "MPEG-4",
    "prores_ks": "ProRes",
    "libvpx-vp9": "VP9",
    "libvpx": "VP8",
}
_TIME = re.compile(r"\d+:\d\d")
_AV1 = {"mp4", "webm", "mkv"}
_EITHER = {"flac"}
"""The last whole part of these comes out or does not where the next is cut: they are taken or refused."""
_PROTECTED = {"m4a": "M4A ", "mp4": "isom"}


def kept(desk: Desk, kind: Format) -> Iterator[str]:
    """Say what is kept of a recording, with the encodings that were played."""
    answers = {codecs: _played(desk, kind, codecs) for codecs in _CODECS[kind.extension]}
    if not answers:
        yield "whatever of it plays; there was no sample to prove it with"
        return
    facts = [answer.done.facts for answer in answers.values() if answer.done.facts is not None]
    if len(facts) == len(answers):
        names = (" with ".join(_NAMES[one] for one in codecs.split()) for codecs in answers)
        yield f"played: {', '.join(names)}"
    if all(abs((each.duration_seconds or 0) - _SECONDS) < 0.1 for each in facts):
        yield "length"
    if all(each.loudness is not None for each in facts):
        yield "loudness"
    if all(answer.derivative().is_file() for answer in answers.values()):
        yield "a frame as its poster"


def left_out(desk: Desk, kind: Format) -> Iterator[str]:
    """Say what of a recording is left out and when it is refused, in the words of the report."""
    extension, codecs = kind.extension, _CODECS[kind.extension]
    if extension in _AV1:
        yield f"AV1: {_refused(_played(desk, kind, 'libsvtav1 libopus'))}"
    if kind.family is Family.FILM and codecs:
        yield f"no sound: “{_played(desk, kind, codecs[0].split()[0]).remarks[0]}”"
    if extension in _PROTECTED:
        yield _refused(desk.send(_protected(_PROTECTED[extension].encode())))
    if codecs and (cut := _played(desk, kind, codecs[0], share=0.4).refusal):
        yield f"cut short: “{_without_numbers(first_sentence(cut))}”"
    if (
        codecs
        and extension not in _EITHER
        and (told := _played(desk, kind, codecs[0], share=_NEARLY_ALL).remarks)
    ):
        yield f"without its very end it is taken: “{first_sentence(told[0])}”"


def _played(desk: Desk, kind: Format, codecs: str, share: float = 1.0) -> Answer:
    path = desk.room / f"{codecs.replace(' ', '-')}-{share}.{kind.extension}"
    seconds = _SECONDS if share == 1 else 4 * _SECONDS
    samples = media_made.tone(seconds)
    if kind.family is Family.SOUND:
        media_made.sound(path, codecs, samples, _CONTAINERS.get(kind.extension, ""))
    else:
        picture, _, sound = codecs.partition(" ")
        pixels = "yuv422p10le" if picture == "prores_ks" else "yuv420p"
        frames = media_made.moving(seconds)
        media_made.film(path, frames, samples if sound else None, video=picture, audio=sound, pixels=pixels)
    return desk.send_file(media_made.cut(path, share) if share < 1 else path)


def _protected(brand: bytes) -> bytes:
    """A file as a shop sells it (ISO/IEC 14496-12, 8.12): encrypted, the key elsewhere."""
    handler = box(b"hdlr", bytes(8) + b"soun" + bytes(12))
    described = box(b"stsd", struct.pack(">II", 0, 1) + box(b"drms", bytes(28)))
    media = box(b"mdia", handler + box(b"minf", box(b"stbl", described)))
    return box(b"ftyp", brand + bytes(4)) + box(b"moov", box(b"trak", media))


def _without_numbers(text: str) -> str:
    """Leave out at which second it ends, which is the encoder's affair."""
    return _TIME.sub("…", text)


def _refused(answer: Answer) -> str:
    return f"“{first_sentence(answer.refusal)}”"
