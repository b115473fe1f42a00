"""One registry of what a person can do; menus, shortcuts, the command palette and the help are fed by it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """Something a person can do, described once.

    ``name`` is stable and unique (``pieces.add-tags``), ``text`` what a menu shows (translated, with ``&``
    for its mnemonic), ``menu`` the menu it stands in (``file``, ``edit``, ``view``, ``piece``, ``gallery``,
    ``go``, ``help``; empty for the palette alone), ``group`` parts a menu by lines. ``shortcuts`` are key
    sequences (``Ctrl+T``). ``run`` does it; ``can`` tells whether it can be done now. ``checked`` makes
    it a switch, and tells how it stands. ``changes`` is set where it writes: it is off where the catalog
    may only be read. ``words`` are further words by which the palette finds it.
    """

    name: str
    text: str
    run: Callable[[], object]
    menu: str = ""
    group: int = 0
    shortcuts: tuple[str, ...] = ()
    tip: str = ""
    words: str = ""
    can: Callable[[], bool] | None = None
    checked: Callable[[], bool] | None = None
    changes: bool = False


class Actions(QObject):
    """All deeds of a window, each with the one ``QAction`` that stands for it everywhere."""

    def __init__(self, window: QWidget, *, writable: bool = True) -> None:
        super().__init__(window)
        self._window = window
        self._writable = writable
        self._deeds: dict[str, Deed] = {}
        self._actions: dict[str, QAction] = {}

    def add(self, deed: Deed, *, within: QWidget | None = None) -> QAction:
        """Register a deed. With ``within`` its keys work only while that part of the window has the focus.

        Raises ``ValueError`` for a name or, in the same place, a shortcut that is taken.
        """
        if deed.name in self._deeds:
            message = f"There is an action called {deed.name} already."
            raise ValueError(message)
        self._deeds[deed.name] = deed
        action = QAction(deed.text, self._window)
        action.setObjectName(deed.name)
        action.setShortcuts([QKeySequence(one) for one in deed.shortcuts])
        action.setToolTip(deed.tip or deed.text.replace("&", ""))
        action.setCheckable(deed.checked is not None)
        if within is not None:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            within.addAction(action)
        else:
            self._window.addAction(action)
        action.triggered.connect(lambda _=False: self.run(deed.name))
        self._actions[deed.name] = action
        self.renew(deed.name)
        return action

    def run(self, name: str) -> None:
        """Do it, where it can be done now."""
        deed = self._deeds[name]
        if self.possible(deed):
            deed.run()
        self.renew()

    def possible(self, deed: Deed) -> bool:
        """Tell whether a deed can be done now."""
        if deed.changes and not self._writable:
            return False
        return deed.can is None or deed.can()

    def renew(self, *names: str) -> None:
        """Bring what is greyed out or ticked up to date, of these deeds or of all."""
        for name in names or self._deeds:
            deed, action = self._deeds[name], self._actions[name]
            action.setEnabled(self.possible(deed))
            if deed.checked is not None:
                action.setChecked(deed.checked())

    def action(self, name: str) -> QAction:
        """Return the ``QAction`` of a deed. Raises ``KeyError``."""
        return self._actions[name]

    def deeds(self, menu: str | None = None) -> Iterator[Deed]:
        """Return all deeds in the order of their registering, or those of one menu."""
        return (deed for deed in self._deeds.values() if menu is None or deed.menu == menu)
