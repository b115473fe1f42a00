"""How a reflection lies in its row."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from exhibit.model.reflection import Reflection, Standing, Stroke


def row_of(one: Reflection) -> tuple[Any, ...]:
    """Return what is written of a reflection, without its id."""
    drawing = json.dumps(one.drawing, separators=(",", ":"))
    return (
        one.gallery,
        one.piece_id,
        one.prompt,
        one.language,
        one.text,
        drawing,
        one.code_digest,
        str(one.standing),
        one.left_on,
    )


def reflection_of(row: tuple[Any, ...]) -> Reflection:
    """Return what a row holds. Raises ``ValueError`` or ``TypeError`` for a damaged one."""
    number, gallery, piece_id, prompt, language, text, drawing, digest, standing, left_on = row
    return Reflection(
        id=number,
        gallery=gallery,
        piece_id=piece_id,
        prompt=prompt,
        language=language,
        text=text,
        drawing=_drawing(drawing),
        code_digest=digest,
        standing=Standing(standing),
        left_on=left_on,
    )


def readable(rows: Iterable[tuple[Any, ...]]) -> tuple[Reflection, ...]:
    """Return what rows hold; a damaged one is left out, so that the others can still be read."""
    return tuple(one for one in map(_tried, rows) if one)


def _tried(row: tuple[Any, ...]) -> Reflection | None:
    try:
        return reflection_of(row)
    except (ValueError, TypeError):
        return None


def _drawing(kept: str) -> tuple[Stroke, ...]:
    return tuple(tuple((x, y) for x, y in stroke) for stroke in json.loads(kept))
