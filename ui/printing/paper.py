"""Paper and labels in millimeters, and how many labels go on a page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

DOTS_PER_INCH = 1200
"""The unit everything for paper is laid out in: fine enough that whole dots do not show."""

MARGIN_MM = 10.0
"""What most printers cannot print at the edge of a page, and a little more."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper, upright, in millimeters."""

    name: str
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelForm:
    """A label's size in millimeters, and its type in points.

    ``text`` is the size of running text where there is room; it may shrink to ``least`` times that before
    it is told that the text does not fit. ``code`` is the edge of the QR code in millimeters. ``words`` is
    how many words of a statement stand on it where nobody wrote a text for the label.
    """

    name: str
    width: float
    height: float
    text: float
    least: float
    code: float
    words: int


PAPERS = (Paper("a4", 210.0, 297.0), Paper("letter", 215.9, 279.4))

FORMS = (
    LabelForm(name="standard", width=150.0, height=100.0, text=12.0, least=0.85, code=22.0, words=60),
    LabelForm(name="small", width=105.0, height=74.0, text=10.5, least=0.85, code=15.0, words=36),
    LabelForm(name="large-print", width=190.0, height=130.0, text=20.0, least=0.9, code=24.0, words=50),
)
"""The first is what is chosen where nobody chooses; large print is never set smaller than 18 points."""


def dots(millimeters: float) -> float:
    """Return a length in dots."""
    return millimeters / 25.4 * DOTS_PER_INCH


def points(size: float) -> int:
    """Return a type size in dots."""
    return round(size / 72 * DOTS_PER_INCH)


def paper_named(name: str) -> Paper:
    """Return a paper. Raises ``KeyError``."""
    return {one.name: one for one in PAPERS}[name]


def form_named(name: str) -> LabelForm:
    """Return a form of label. Raises ``KeyError``."""
    return {one.name: one for one in FORMS}[name]


def places(form: LabelForm, paper: Paper) -> tuple[QRectF, ...]:
    """Return where the labels of one page stand, in dots: as many as fit, in the middle of the paper."""
    across = max(1, int((paper.width - 2 * MARGIN_MM) // form.width))
    down = max(1, int((paper.height - 2 * MARGIN_MM) // form.height))
    left = (paper.width - across * form.width) / 2
    top = (paper.height - down * form.height) / 2
    return tuple(
        QRectF(
            dots(left + column * form.width),
            dots(top + row * form.height),
            dots(form.width),
            dots(form.height),
        )
        for row in range(down)
        for column in range(across)
    )
