"""PySide6 must not lose references when it emits: 6.12.0 on Python 3.11 aborts after some thousand emits."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal

EMITS = 200


class Bell(QObject):
    rung = Signal(int)


@pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="True and None are immortal there, and cannot be lost"
)
@pytest.mark.parametrize("value", [True, None])
def test_emitting_loses_no_reference(value: object) -> None:
    bell = Bell()
    heard: list[int] = []
    bell.rung.connect(heard.append)
    before = sys.getrefcount(value)
    for number in range(EMITS):
        bell.rung.emit(number)
    assert len(heard) == EMITS
    assert sys.getrefcount(value) > before - EMITS // 2
