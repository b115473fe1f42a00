"""Finger drawings between QML and the store: numbers in a row, strokes, and the outline that is painted."""

from __future__ import annotations

from collections.abc import Iterable

from exhibit.model.reflection import Stroke


def stroke_of(numbers: Iterable[float]) -> Stroke:
    """Return a stroke from x and y in turn, in thousandths of the paper's width; what is odd is left out."""
    whole = [round(number) for number in numbers]
    return tuple(zip(whole[0::2], whole[1::2], strict=False))


def outline_of(drawing: Iterable[Stroke]) -> str:
    """Return strokes as the data of an SVG path; a single touch becomes a dot."""
    return " ".join(_line(stroke) for stroke in drawing if stroke)


def _line(stroke: Stroke) -> str:
    points = stroke if len(stroke) > 1 else (*stroke, (stroke[0][0] + 1, stroke[0][1]))
    return "M" + " L".join(f"{x} {y}" for x, y in points)
