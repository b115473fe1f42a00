from __future__ import annotations

from tests.ui.conftest import Enter
from ui.kiosk.made import Made
from ui.kiosk.part import Part
from ui.kiosk.showing import Showing


def test_every_part_is_made_with_the_kiosk_and_is_what_qml_reads(enter: Enter) -> None:
    kiosk = enter().kiosk
    names = [name for name, made in vars(Showing).items() if isinstance(made, Made)]
    parts = [getattr(kiosk, name) for name in names]
    assert parts == kiosk._parts
    assert parts == [getattr(kiosk, name.removeprefix("_")) for name in names]
    assert [kiosk] * len(parts) == [part.parent() for part in parts]


def test_two_kiosks_share_no_part(enter: Enter) -> None:
    one, other = enter().kiosk, enter().kiosk
    assert set() == {id(part) for part in one._parts} & {id(part) for part in other._parts}
    assert all(isinstance(part, Part) for part in one._parts)
