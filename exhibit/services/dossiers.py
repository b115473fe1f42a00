"""Gathering everything that is known of some pieces: the services' own word for ``exhibit.gathering``."""

from __future__ import annotations

from exhibit.gathering import gather

__all__ = ["gather"]
