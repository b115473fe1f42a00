"""Which library reads a format: watched while it does."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from importlib.metadata import files, metadata
from pathlib import Path
from types import FrameType

from exhibit.media.decoding import open_picture
from exhibit.media.formats import Format
from exhibit.media.looking import look
from exhibit.model.pieces import Family
from exhibit.ports import LookJob

_DISTRIBUTIONS = {
    "pi_heif": ("pi_heif",),
    "pylibjxl": ("pylibjxl",),
    "pypdfium2": ("pypdfium2",),
    "python_calamine": ("python-calamine",),
    "PIL": ("pillow",),
    "pyvips": ("pyvips", "pyvips-binary"),
    "defusedxml": ("defusedxml",),
}
"""By the module; where several are used, the first one is what knows the format."""

_PLAYER = ("PySide6_Addons",)
OURS = ("Lamplight itself",)


def reading(kind: Format, path: Path) -> tuple[str, ...]:
    """Return the distributions that read a file of a format."""
    if kind.family in {Family.SOUND, Family.FILM}:
        assert any("QtMultimedia" in each.name for each in files(_PLAYER[0]) or ())
        return _PLAYER
    if kind.family is Family.PICTURE:
        return used(lambda: open_picture(path, kind).load().copy_memory())
    return used(lambda: look(LookJob(key="", path=path)))


def used(work: Callable[[], object]) -> tuple[str, ...]:
    """Return the distributions that some work is done with."""
    seen: set[str] = set()

    def watch(frame: FrameType, event: str, argument: object) -> None:
        seen.add(str(frame.f_globals.get("__name__")).partition(".")[0])
        if event == "c_call" and "Calamine" in repr(getattr(argument, "__self__", None)):
            seen.add("python_calamine")  # its classes name no module

    before = sys.getprofile()
    sys.setprofile(watch)
    try:
        work()
    finally:
        sys.setprofile(before)
    return next((found for module, found in _DISTRIBUTIONS.items() if module in seen), OURS)


def licenses(names: Iterable[str]) -> dict[str, str]:
    """Return the license of each distribution, as it says itself."""
    return {name: _license(name) for name in sorted(set(names) - set(OURS), key=str.lower)}


def _license(name: str) -> str:
    said = metadata(name)
    if "License-Expression" in said:
        return said["License-Expression"]
    (short,) = said.get_all("License") or [""]
    classes = [
        each.rpartition(" :: ")[2] for each in said.get_all("Classifier") or [] if "License ::" in each
    ]
    others = [each for each in classes if not short or short.partition("-")[0] not in each]
    return "; ".join([short, *others] if short else others)
