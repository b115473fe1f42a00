"""A large picture cut into tiles, and an edition of works with views, details and such a picture."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pyvips

from exhibit.media import tiles as cutting
from exhibit.model.edition import Picture, PiecePage, Rendition, Tiles
from tests.fakes.edition import FakeEdition, sample_edition

TILED, VIEWED, PLAIN = 1, 6, 3
"""The works with a pyramid, with several views, and with neither."""

REGION = (0.5, 0.25, 0.25, 0.25)

SIZE = (4096, 3072)
CELL = 64
"""How far the lines of the grid are apart, in pixels."""


def tiled_edition(root: Path, size: tuple[int, int] = SIZE) -> FakeEdition:
    """Return the sample works, the first with a pyramid and one with a front, a back and a marked detail."""
    sample = sample_edition(root)
    pages = [_page(root, sample.page(card.piece_id), size) for card in sample.cards()]
    return FakeEdition(root, sample.front(), pages)


def _page(root: Path, page: PiecePage, size: tuple[int, int]) -> PiecePage:
    if page.card.piece_id == TILED:
        return _showing(page, (pyramid(root, *size), *page.pictures[1:]))
    if page.card.piece_id == VIEWED:
        front, *others = page.pictures
        back = replace(others[0], view="back")
        detail = replace(others[-1], view="detail", region=REGION)
        return _showing(page, (replace(front, view="front"), back, detail))
    return page


def _showing(page: PiecePage, pictures: tuple[Picture, ...]) -> PiecePage:
    return replace(page, pictures=pictures, card=replace(page.card, picture=pictures[0]))


def pyramid(root: Path, width: int, height: int) -> Picture:
    """Return a picture of stripes and a fine grid with tiles at every scale; made once in ``root``."""
    name = f"scan-{width}x{height}"
    whole = root / f"{name}.jpg"
    small = (1600, round(1600 * height / width))
    if not whole.exists():
        image = _drawn(width, height)
        image.dzsave(
            str(root / name),
            tile_size=cutting.TILE,
            overlap=cutting.OVERLAP,
            suffix=".jpg[Q=85]",
            keep="none",
        )
        image.thumbnail_image(small[0]).jpegsave(str(whole))
    return Picture(
        renditions=(Rendition(path=whole.name, width=small[0], height=small[1]),),
        color="#6b5a48",
        alt=(("en", "A made-up scan of rings and a fine grid."),),
        tiles=Tiles(
            path=f"{name}_files", width=width, height=height, size=cutting.TILE, overlap=cutting.OVERLAP
        ),
    )


def _drawn(width: int, height: int) -> pyvips.Image:
    """Draw rings that are seen from afar and a grid of single pixels that is only seen near to."""
    rings = (pyvips.Image.zone(250, 250) * 60 + 130).cast("uchar")
    across = (pyvips.Image.xyz(250, 250)[0] * 0.7).cast("uchar")
    colors = rings.bandjoin([rings, across]).resize(width / 250, vscale=height / 250, kernel="linear")
    cell = pyvips.Image.black(CELL, CELL).draw_rect(255, 0, 0, CELL, 1).draw_rect(255, 0, 0, 1, CELL)
    grid = cell.replicate(1 + width // CELL, 1 + height // CELL).crop(0, 0, width, height)
    return grid.ifthenelse(250, colors).copy(interpretation="srgb")
