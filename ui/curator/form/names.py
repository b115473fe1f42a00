"""What answers on the form are called, translated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def deidentified_name(value: bool | None) -> str:
    """Return whether a story was checked for what could tell who a patient is."""
    if value is None:
        return translate("Form", "Not looked at yet")
    return translate("Form", "Yes") if value else translate("Form", "No")
