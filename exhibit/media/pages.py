"""The pages of a document as pictures."""

from __future__ import annotations

from exhibit.ports import MediumDone, MediumJob


def prepare_pages(job: MediumJob, *, write: bool) -> MediumDone:
    """Render a document's pages and, with ``write``, store the derivatives that are missing."""
    raise NotImplementedError
