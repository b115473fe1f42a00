from __future__ import annotations

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning


def test_whoever_listens_during_a_test_hands_back_to_somebody(request: pytest.FixtureRequest) -> None:
    assert request.node.qt_log_capture._previous_handler is not None


def test_what_is_said_between_tests_is_written(
    capfd: pytest.CaptureFixture[str], request: pytest.FixtureRequest
) -> None:
    during = qInstallMessageHandler(request.node.qt_log_capture._previous_handler)
    try:
        qWarning("Said between two tests.")
    finally:
        qInstallMessageHandler(during)
    assert "Said between two tests.\n" == capfd.readouterr().err
