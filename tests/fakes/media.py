"""Sound, film, captions and documents as the catalog has them, without any importing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PIL import Image, ImageDraw

from exhibit.media.store import LONG_EDGES
from exhibit.model.pieces import MediumFile, MediumRole, Text, TextKind
from exhibit.ports import MediaStore, UnitOfWork

SOUND = MediumFile(
    piece_id=1, role=MediumRole.AUDIO, sha256="a" * 64, extension="mp3", media_type="audio/mpeg", byte_size=9,
    original_name="private name.mp3", duration_seconds=250.4, loudness=-18.2, codecs="mp3",
)  # fmt: skip
FILM = MediumFile(
    piece_id=1, role=MediumRole.VIDEO, sha256="b" * 64, extension="mp4", media_type="video/mp4", byte_size=9,
    width=1280, height=720, color="#405060", original_name="private name.mp4", pages=1,
    duration_seconds=65.0, loudness=-23.0, codecs="h264, aac",
)  # fmt: skip
CAPTIONS = MediumFile(
    piece_id=1, role=MediumRole.CAPTIONS, sha256="c" * 64, extension="vtt", media_type="text/vtt",
    byte_size=9, original_name="private name.vtt", language="en",
)  # fmt: skip
PDF = MediumFile(
    piece_id=1, role=MediumRole.DOCUMENT, sha256="d" * 64, extension="pdf", media_type="application/pdf",
    byte_size=9, width=600, height=800, color="#f0f0f0", original_name="private name.pdf", pages=3,
)  # fmt: skip


def add_media(
    work: UnitOfWork, piece_id: int, *media: MediumFile, alt: str = "", transcript: str = ""
) -> tuple[MediumFile, ...]:
    """Add media to a piece, each with this alt text, and a transcript to the piece."""
    added = tuple(work.media.add(replace(one, id=0, piece_id=piece_id)) for one in media)
    for one in added if alt else ():
        work.texts.add(Text(kind=TextKind.ALT, language="en", value=alt, medium_id=one.id))
    if transcript:
        text = Text(kind=TextKind.TRANSCRIPT, language="en", value=transcript, piece_id=piece_id)
        work.texts.add(text)
    return added


def draw_views(store: MediaStore, medium: MediumFile, **look: Any) -> None:
    """Put the derivatives of a medium file's pages into a store, each page of another shade."""
    for page in range(1, medium.pages + 1):
        for edge in LONG_EDGES:
            path = store.derivative(medium.sha256, edge, page)
            path.parent.mkdir(parents=True, exist_ok=True)
            _page(medium, page, edge, **look).save(path, "JPEG", quality=80)


def _page(medium: MediumFile, page: int, edge: int, ground: str = "") -> Image.Image:
    scale = edge / max(medium.width, medium.height)
    size = (round(medium.width * scale), round(medium.height * scale))
    image = Image.new("RGB", size, ground or f"#{40 + 30 * page:02x}6070")
    pen = ImageDraw.Draw(image)
    pen.ellipse((size[0] * 0.3, size[1] * 0.3, size[0] * 0.7, size[1] * 0.7), fill="#e0b050")
    pen.text((10, 10), f"page {page}", fill="#ffffff")
    return image
