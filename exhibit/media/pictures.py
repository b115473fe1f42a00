"""Probing a picture and making its derivatives: decode once, bring to sRGB once, halve and halve again.

A dry run and a real run do the same up to the writing, so they accept and refuse the same files.
"""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pyvips

from exhibit import durable
from exhibit.media import color
from exhibit.media.decoding import Image, open_picture, refusing_damage, reopen_reduced, size_as_seen
from exhibit.media.formats import Format, recognize
from exhibit.media.store import LONG_EDGES, derivative_path, unreadable, writing
from exhibit.model.refusals import FileRefused
from exhibit.ports import MediumDone, MediumFacts, MediumJob

QUALITY = 88
FULL_COLOR_UP_TO = 1280
"""Up to this long edge color keeps its full resolution (4:4:4), because these are seen pixel by pixel; above
it color has half (4:2:0), which nobody sees in a picture that is scaled down to its screen."""

_DOTS_PER_MM = 72 / 25.4


def prepare_picture(job: MediumJob, *, write: bool) -> MediumDone:
    """Decode a picture and, with ``write``, store the derivatives that are missing; without, write nothing.

    A file that cannot be taken in gives a refusal. Raises ``Refusal`` where the store cannot be written.
    """
    targets = {edge: derivative_path(job.store, job.sha256, edge) for edge in LONG_EDGES}
    try:
        kind = recognize(job.original)
        with refusing_damage(job.original):
            facts, missing = _decode(job.original, kind, targets)
    except FileRefused as refusal:
        return MediumDone(key=job.key, refusal=str(refusal))
    except OSError as error:
        return MediumDone(key=job.key, refusal=str(unreadable(error)))
    if write and missing:
        with writing():
            durable.make_folder(targets[LONG_EDGES[0]].parent)
            durable.write_files({targets[edge]: data for edge, data in missing.items()})
    return MediumDone(key=job.key, facts=facts)


def render(path: Path, kind: Format) -> dict[int, bytes]:
    """Return a picture's derivatives as JPEG files by long edge, never larger than the picture itself.

    The bytes hold pixels and nothing else: no metadata, no profile. The same file always gives the same ones.
    Raises ``pyvips.Error`` where the file is damaged, ``FileRefused`` where it is too large.
    """
    image = open_picture(path, kind)
    full = max(image.width, image.height)
    sizes = {edge: _target_size(image, edge) for edge in LONG_EDGES}
    image = color.on_white(reopen_reduced(image, path, kind, LONG_EDGES[-1]))
    image = color.to_srgb(_resize(image, sizes[LONG_EDGES[-1]])).copy_memory()
    jpegs: dict[int, bytes] = {}
    for edge in reversed(LONG_EDGES):
        image = _resize(image, sizes[edge])
        jpegs[edge] = _encode(image.autorot(), min(edge, full))
    return jpegs


def _decode(path: Path, kind: Format, targets: dict[int, Path]) -> tuple[MediumFacts, dict[int, bytes]]:
    """Return what is known of a picture, and the derivatives that the store does not have yet.

    Derivatives are only ever written after the whole picture was decoded; where all are there, so was that.
    """
    width, height = size_as_seen(open_picture(path, kind))
    present = {edge for edge, target in targets.items() if _is_whole(target)}
    jpegs = {} if present == set(targets) else render(path, kind)
    smallest = jpegs.get(LONG_EDGES[0]) or targets[LONG_EDGES[0]].read_bytes()
    average = color.average(pyvips.Image.jpegload_buffer(smallest))
    facts = MediumFacts(
        media_type=kind.media_type,
        extension=kind.extension,
        width=width,
        height=height,
        color=average,
        pages=1,
    )
    return facts, {edge: data for edge, data in jpegs.items() if edge not in present}


def _target_size(image: Image, long_edge: int) -> tuple[int, int]:
    scale = min(1.0, long_edge / max(image.width, image.height))
    return max(1, round(image.width * scale)), max(1, round(image.height * scale))


def _resize(image: Image, size: tuple[int, int]) -> Image:
    width, height = size
    if (image.width, image.height) == size:
        return image
    return image.resize(width / image.width, vscale=height / image.height).copy_memory()


def _encode(image: Image, long_edge: int) -> bytes:
    plain = image.copy(xres=_DOTS_PER_MM, yres=_DOTS_PER_MM)  # the resolution would go into the file's header
    subsampling = "off" if long_edge <= FULL_COLOR_UP_TO else "on"
    return cast("bytes", plain.jpegsave_buffer(Q=QUALITY, keep="none", subsample_mode=subsampling))


def _is_whole(path: Path) -> bool:
    """Tell whether a derivative is there from its first to its last marker (SOI, EOI)."""
    if not path.is_file():
        return False
    data = path.read_bytes()
    return data.startswith(b"\xff\xd8") and data.endswith(b"\xff\xd9")
