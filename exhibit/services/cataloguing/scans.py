"""Keeping signed forms: private files in the media store that no piece shows."""

from __future__ import annotations

from pathlib import Path

from exhibit.model.refusals import FileRefused
from exhibit.model.said import Said
from exhibit.ports import MediaStore

_EXTENSIONS = {"jpeg": "jpg", "jpe": "jpg", "tiff": "tif"}
_SCANS = frozenset({"pdf", "jpg", "png", "tif", "webp", "heic", "heif", "gif", "bmp"})
_PDF_HEAD = 1024
"""A PDF says so within its first kilobyte (ISO 32000-1, annex H)."""


def keep_scan(store: MediaStore, path: Path) -> str:
    """Keep the scan of a signed form durably and return its name in the store: ``<sha256>.<extension>``.

    It stays private: publishing takes medium files only. Raises ``FileRefused`` for anything but a PDF or a
    picture, and for a file that cannot be read.
    """
    suffix = path.suffix.lower().lstrip(".")
    extension = _EXTENSIONS.get(suffix, suffix)
    if extension not in _SCANS or (extension == "pdf" and not _is_pdf(path)):
        raise FileRefused(
            Said("{name} is no scan that can be kept.", name=path.name),
            advice="Save the signed form as a PDF, a JPEG or a PNG, and attach that.",
        )
    return f"{store.keep(path, extension)}.{extension}"


def _is_pdf(path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            return b"%PDF-" in stream.read(_PDF_HEAD)
    except OSError as error:
        raise FileRefused(
            Said("The file cannot be read: {reason}.", reason=error.strerror or error),
            advice="See whether it is still there and whether you may open it.",
        ) from error
