"""Why a file cannot be cleaned with certainty."""

from __future__ import annotations


class UncertainError(ValueError):
    """Something in a file is not understood well enough; the message is a sentence for people."""
