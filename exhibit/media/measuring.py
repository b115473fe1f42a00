"""The size of a picture that this program made itself."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, UnidentifiedImageError

from exhibit.model.refusals import FileRefused
from exhibit.model.said import Said


def measure(path: Path) -> tuple[int, int]:
    """Return a derivative's width and height in pixels from its header. Raises ``FileRefused``."""
    try:
        with Image.open(path, formats=("JPEG",)) as picture:
            return picture.size
    except (OSError, UnidentifiedImageError) as error:
        what = Said("The derivative {name} cannot be read: {error}.", name=path.name, error=error)
        raise FileRefused(what, advice="Import the picture again.") from error
