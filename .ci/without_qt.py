"""A pytest plugin that makes PySide6 impossible to import, to prove that nothing loaded needs it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

import pytest

BLOCKED = frozenset({"PySide6", "shiboken6"})


class QtBlocker(MetaPathFinder):
    """Refuses Qt before any other finder is asked."""

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] in BLOCKED:
            raise ModuleNotFoundError(f"{fullname} is blocked: nothing below ui may need Qt", name=fullname)
        return None


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know the settings of the plugins left out, which strict configuration would refuse."""
    for name in (
        "qt_api",
        "qt_log_level_fail",
        "qt_log_ignore",
        "xvfb_width",
        "xvfb_height",
        "xvfb_colordepth",
    ):
        parser.addini(name, "meant for a plugin that is not loaded", type="linelist")


def pytest_report_header() -> str:
    """Say in the log that this run is the one without Qt."""
    return "Qt: blocked"


if loaded := BLOCKED & sys.modules.keys():
    raise pytest.UsageError(f"too late to block what is loaded already: {', '.join(sorted(loaded))}")
sys.meta_path.insert(0, QtBlocker())
