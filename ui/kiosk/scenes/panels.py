"""The scenes of Support, of the Adjust panel, of the warning, and of a kiosk without a gallery."""

from __future__ import annotations

from ui.kiosk.scenes.found_works import FoundWorks
from ui.kiosk.scenes.scene import Scene, begin, to


def panels(found: FoundWorks) -> list[Scene]:
    """Return what lies over a screen."""
    picture = found.picture()
    way = (begin, to(picture)) if picture else (begin,)
    support = (*way, lambda kiosk: kiosk.openSupport())
    access = (*way, lambda kiosk: kiosk.openAccess())
    return [
        Scene(name="support", way=support),
        Scene(name="support-end", way=support, scrolled=("supportFlick", 1.0)),
        Scene(name="access", way=access),
        Scene(name="access-end", way=access, scrolled=("sheetFlick", 1.0)),
        Scene(name="access-contrast", way=access, contrast=True),
        Scene(name="idle-warning", way=way, warned=True),
    ]


def without_gallery() -> list[Scene]:
    """Return the screens of a kiosk that has no gallery, or none yet."""
    return [
        Scene(name="no-edition", way=(lambda kiosk: kiosk.fail(),), opened=False),
        Scene(
            name="no-edition-support",
            way=(lambda kiosk: kiosk.fail(), lambda kiosk: kiosk.openSupport()),
            opened=False,
        ),
        Scene(name="preparing", way=(lambda kiosk: kiosk.prepare(9, 20, ""),), opened=False),
    ]
