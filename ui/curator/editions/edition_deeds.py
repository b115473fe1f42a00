"""What can be done with editions, for menus, keys and the palette."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ui.actions import Deed
from ui.curator.editions.words import tr

if TYPE_CHECKING:
    from ui.curator.editions.page import EditionsPage


def edition_deeds(page: EditionsPage) -> Sequence[Deed]:
    """Return the way to the page, and what can be done on it."""

    def there() -> bool:
        row = page.panels.table.current
        return page.isVisible() and row is not None and row.there

    return (
        Deed(
            name="editions.show",
            text=tr("Pu&blish…"),
            run=lambda: page.bench.go(page.name),
            menu="gallery",
            group=9,
            words=tr("edition stick kiosk"),
        ),
        Deed(
            name="editions.publish",
            text=tr("Publish the next edition now"),
            run=page.publish,
            can=lambda: page.isVisible() and page.may_publish,
            changes=True,
        ),
        Deed(name="editions.open-folder", text=tr("Open edition folder"), run=page.open_folder, can=there),
        Deed(name="editions.verify", text=tr("Verify the edition"), run=page.verify, can=there),
    )
