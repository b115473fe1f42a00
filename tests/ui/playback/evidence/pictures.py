"""What is kept of each picture format, told from pictures that have it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from exhibit.media import formats
from exhibit.media.formats import Format
from tests.exhibit.media.pictures_made import QUARTERS, busy, close, corners
from tests.ui.playback.evidence import picture_samples as made
from tests.ui.playback.evidence.asking import Answer, Desk

_WHITE = ((255, 255, 255),) * 4
_METADATA = (b"Exif\0", b"ns.adobe.com", b"ICC_PROFILE", b"8BIM", b"GPS")


def kept(desk: Desk, kind: Format) -> Iterator[str]:
    """Say what is kept of a picture."""
    for said, (samples, holds) in _samples().items():
        if kind in samples and holds(desk.send(samples[kind])):
            yield said
    sources = [name for name, data in made.told(kind).items() if desk.send(data).looked.embedded]
    if sources:
        yield f"title and the like in {_and(sources)}"


def left_out(desk: Desk, kind: Format) -> Iterator[str]:
    """Say what is left out of a picture and when it is refused, in the words of the report."""
    for samples in (made.moving(), made.several()):
        if kind in samples:
            (remark,) = desk.send(samples[kind]).remarks
            yield f"“{remark}”"
    if _hides(desk, kind):
        yield "where it was taken and with what, reported to the curator"
    data = made.made(kind, busy(96, 64))
    yield f"cut short: “{first_sentence(desk.send(data[: len(data) * 3 // 4]).refusal)}”"
    if kind is formats.TIFF:
        raw = made.raw_camera()
        yield f"“{first_sentence(desk.send(raw).refusal)}”"


def fields_told(desk: Desk) -> set[str]:
    """Which fields of a piece are offered from inside of a file."""
    answer = desk.send(made.told(formats.JPEG)["XMP"])
    return {each.field for each in answer.looked.embedded}


def first_sentence(text: str) -> str:
    """The first sentence of a refusal; an empty one would be a file that was taken in."""
    assert text, "the sample was taken in"
    return text.split(". ", 1)[0].rstrip(".") + "."


def _and(names: list[str]) -> str:
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]


def _hides(desk: Desk, kind: Format) -> bool:
    answer = desk.send(made.hiding(kind))
    shown = answer.derivative().read_bytes()
    assert not any(mark in shown for mark in _METADATA)
    return bool(answer.looked.private)


def _shows(*colors: tuple[int, int, int]) -> Callable[[Answer], bool]:
    """Whether the four corners of what is shown have these colors."""

    def holds(answer: Answer) -> bool:
        return not answer.refusal and close(colors, corners(answer.derivative()), 5)

    return holds


@cache
def _samples() -> dict[str, tuple[made.Made, Callable[[Answer], bool]]]:
    """What may be kept: samples that have it, and how to see that it was."""
    opaque = {formats.JPEG, formats.BMP}
    transparent = tuple(kind for kind in formats.PICTURES if kind not in opaque)
    return {
        "colors as its profile says": (made.all_of(made.tagged), _shows(*(made.GREEN_IN_SRGB,) * 4)),
        "turned as it says": (made.all_of(made.turned), _shows(*QUARTERS)),
        "more than 8 bits a color": (made.deep(), _shows(*QUARTERS)),
        "transparency, on white": (made.all_of(made.transparent, transparent), _shows(*_WHITE)),
        "CMYK": (made.white("CMYK", (0, 0, 0, 0), formats.JPEG, formats.TIFF), _shows(*_WHITE)),
        "CIELAB": (made.white("LAB", (255, 128, 128), formats.TIFF), _shows(*_WHITE)),
        "every page": (made.several_pages(), _has_three_pages),
    }


def _has_three_pages(answer: Answer) -> bool:
    return answer.done.facts is not None and answer.done.facts.pages == 3
