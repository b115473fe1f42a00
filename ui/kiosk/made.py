"""How the kiosk's class declares its parts: each is named once, made with the kiosk, and read by QML."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from ui.kiosk.part import House, Part

P = TypeVar("P", bound=Part)


class Made(Generic[P]):
    """A part where the kiosk's class declares it; for each kiosk one is made, which its attribute then is.

    It is also the getter of the property by which QML reads the part.
    """

    def __init__(self, kind: Callable[[Any, Any], P]) -> None:
        self._kind = kind
        self._name = ""

    def __set_name__(self, owner: type[House], name: str) -> None:
        self._name = name

    def __get__(self, house: House, owner: type[House]) -> P:
        # The part itself stands before this, as an attribute of the kiosk of the same name, once it is made.
        raise AttributeError(self._name)

    def __call__(self, house: House) -> P:
        part: P = getattr(house, self._name)
        return part

    def make(self, house: Any) -> P:
        """Make the part of this kiosk."""
        part = self._kind(house, house)
        setattr(house, self._name, part)
        return part
