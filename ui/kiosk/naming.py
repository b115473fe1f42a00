"""Saying in words what a control is and how it stands, for those who only hear the kiosk."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickItem

from ui.formatting import in_a_row

QML_IMPORT_NAME = "Lamplight"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Commas(QObject):
    """Sets terms in a row, as QML asks for them: by the comma of the language that the kiosk speaks."""

    @Slot("QVariantList", result=str)
    def joined(self, parts: list[str]) -> str:
        """Return those that are not empty, one after the other."""
        return in_a_row(parts)


def named(item: QQuickItem) -> str:
    """Return a control's name, what it is and its state, as "Captions, switch, on"; empty without a name."""
    told = QAccessible.queryAccessibleInterface(item)
    name = told.text(QAccessible.Text.Name) if told is not None else ""
    if told is None or not name:
        return ""
    value = told.text(QAccessible.Text.Value) or told.text(QAccessible.Text.Description)
    parts = (name, _kind(told.role()), _standing(told.role(), told.state()), value)
    return in_a_row(parts)


def heading_of(page: QQuickItem) -> str:
    """Return the first heading that is to be seen on a page; empty where it has none."""
    for item in _seen(page):
        told = QAccessible.queryAccessibleInterface(item)
        if told is not None and told.role() is QAccessible.Role.Heading and told.text(QAccessible.Text.Name):
            return told.text(QAccessible.Text.Name)
    return ""


def _seen(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _seen(child)


def _kind(role: QAccessible.Role) -> str:
    kinds = {
        QAccessible.Role.Button: QCoreApplication.translate("Speaking", "button"),
        QAccessible.Role.CheckBox: QCoreApplication.translate("Speaking", "switch"),
        QAccessible.Role.Slider: QCoreApplication.translate("Speaking", "slider"),
        QAccessible.Role.Link: QCoreApplication.translate("Speaking", "link"),
        QAccessible.Role.EditableText: QCoreApplication.translate("Speaking", "text field"),
        QAccessible.Role.Heading: QCoreApplication.translate("Speaking", "heading"),
        QAccessible.Role.Graphic: QCoreApplication.translate("Speaking", "picture"),
    }
    return kinds.get(role, "")


def _standing(role: QAccessible.Role, state: QAccessible.State) -> str:
    if state.disabled:
        return QCoreApplication.translate("Speaking", "not available now")
    # Qt forgets that a button can be checked when something begins to listen.
    if state.checkable or role is QAccessible.Role.CheckBox:
        on, off = (
            QCoreApplication.translate("Speaking", "on"),
            QCoreApplication.translate("Speaking", "off"),
        )
        return on if state.checked else off
    return ""
