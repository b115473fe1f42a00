"""Recordings without what is private in them: cleaned for an edition, and kept from preview to preview."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from pathlib import Path

from exhibit.services.publishing.press import Press, link

Clean = Callable[[str, str, str, Path], str]
"""Puts a recording without what is private in it at a place, and returns the SHA-256 of what it put.

Takes the original's SHA-256, extension and media type, and the place. Raises ``Refusal``.
"""


def cleaned_by(press: Press) -> Clean:
    """Return what cleans a recording each time: what leaves the house is made of its original."""

    def clean(sha256: str, extension: str, media_type: str, target: Path) -> str:
        press.clean(press.store.original(sha256, extension), target, media_type)
        with target.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()

    return clean


class CleanedOnce:
    """Cleans a recording for the first preview, and links to it for the others.

    ``folder/<original's SHA-256>-<media type>/<SHA-256 of the cleaned>.<extension>``. The folder is thrown
    away with the previews, when the next program starts: another version may find more to take out.
    """

    def __init__(self, folder: Path, clean: Clean) -> None:
        self._folder = folder
        self._clean = clean

    def __call__(self, sha256: str, extension: str, media_type: str, target: Path) -> str:
        """Do as ``Clean`` says."""
        home = self._folder / f"{sha256}-{media_type.replace('/', '-')}"
        kept = next(home.glob(f"*.{extension}"), None)
        if kept is None:
            kept = self._keep(home, sha256, extension, media_type)
        link(kept, target)
        return kept.stem

    def _keep(self, home: Path, sha256: str, extension: str, media_type: str) -> Path:
        home.mkdir(parents=True, exist_ok=True)
        draft = home / f"{secrets.token_hex(4)}.draft"
        try:
            digest = self._clean(sha256, extension, media_type, draft)
            return draft.replace(home / f"{digest}.{extension}")
        finally:
            draft.unlink(missing_ok=True)
