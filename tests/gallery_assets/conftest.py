"""The script that makes the sample gallery starts Qt where nobody has; here the tests did so before."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> None:
    """Have the one application of all tests, which the script then takes."""
