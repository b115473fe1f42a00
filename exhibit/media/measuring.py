"""The size of a picture that this program made itself."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, UnidentifiedImageError

from exhibit.model.refusals import FileRefused


def measure(path: Path) -> tuple[int, int]:
    """Return a derivative's width and height in pixels from its header. Raises ``FileRefused``."""
    try:
        with Image.open(path, formats=("JPEG",)) as picture:
            return picture.size
    except (OSError, UnidentifiedImageError) as error:
        message = f"The derivative {path.name} cannot be read: {error}."
        raise FileRefused(message, advice="Import the picture again.") from error
