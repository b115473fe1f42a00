"""Sounds and films with secrets wherever a program puts words, and what is heard and seen in them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av

from exhibit.media.stripping import strip
from tests.media_made import film, moving, sound, tone

SECRET = "QZXCANARY"
SAID = {key: f"{SECRET} {key}" for key in ("title", "artist", "comment", "location", "date", "copyright")}

SOUNDS = (
    ("a.wav", "pcm_s16le", "audio/wav"),
    ("a.aiff", "pcm_s16be", "audio/aiff"),
    ("a.mp3", "libmp3lame", "audio/mpeg"),
    ("a.m4a", "aac", "audio/mp4"),
    ("b.m4a", "alac", "audio/mp4"),
    ("b.mov", "pcm_s16le", "audio/mp4"),
    ("a.flac", "flac", "audio/flac"),
    ("a.ogg", "vorbis", "audio/ogg"),
    ("a.opus", "libopus", "audio/ogg"),
    ("b.oga", "flac", "audio/ogg"),
    ("a.mka", "vorbis", "audio/matroska"),
    ("b.mka", "flac", "audio/matroska"),
    ("a.webm", "libopus", "audio/webm"),
)
FILMS = (
    ("f.mp4", "libx264", "aac", "video/mp4"),
    ("g.mp4", "libx265", "aac", "video/mp4"),
    ("h.mp4", "mpeg4", "libmp3lame", "video/mp4"),
    ("f.mov", "libx264", "pcm_s16le", "video/quicktime"),
    ("f.webm", "libvpx", "vorbis", "video/webm"),
    ("g.webm", "libvpx-vp9", "libopus", "video/webm"),
    ("f.mkv", "libx264", "aac", "video/matroska"),
    ("g.mkv", "libx264", "flac", "video/matroska"),
)


def told(path: Path, options: dict[str, str] | None = None) -> Path:
    """Put the same sound and film into a new file of its kind, with words about it and its streams.

    ``options`` are the container's.
    """
    beside = path.with_name(f"told-{path.name}")
    with av.open(str(path)) as source, av.open(str(beside), "w", options=options or {}) as target:
        target.metadata.update(SAID)
        streams: dict[int, Any] = {}
        for stream in source.streams:
            made: Any = target.add_stream_from_template(stream)
            made.metadata.update(SAID | {"handler_name": f"{SECRET} handler"})
            streams[stream.index] = made
        for packet in source.demux():
            if packet.dts is not None:
                packet.stream = streams[packet.stream.index]
                target.mux(packet)
    return beside


def made(folder: Path, name: str, *codecs: str) -> Path:
    """Make a sound, or a film of two codecs, with words in it."""
    if len(codecs) == 1:
        return told(sound(folder / name, codecs[0], tone(0.7)))
    return told(film(folder / name, moving(0.6), tone(0.6), video=codecs[0], audio=codecs[1]))


def stripped(path: Path, media_type: str) -> Path:
    target = path.with_name(f"clean-{path.name}")
    strip(path, target, media_type)
    return target


def content(path: Path) -> dict[str, str]:
    """Return a digest of every frame and sample of each stream, with when they come."""
    found = {}
    with av.open(str(path)) as source:
        kinds = [(one.index, one.type) for one in source.streams if one.type in {"audio", "video"}]
    for index, kind in kinds:
        digest = hashlib.sha256()
        with av.open(str(path)) as source:
            frames: Iterator[Any] = source.decode(source.streams[index])
            for frame in frames:
                digest.update(f"{frame.time}".encode())
                for plane in frame.planes:
                    digest.update(bytes(plane))
        found[f"{kind} {index}"] = digest.hexdigest()
    return found


def words(path: Path) -> dict[str, str]:
    """Return all that an independent reader finds said in a file."""
    with av.open(str(path)) as source:
        every = [source.metadata, *(one.metadata for one in source.streams)]
        return {key: value for one in every for key, value in one.items()}
