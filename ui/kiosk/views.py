"""A work's pictures seen near to, and another work's beside them."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import Property, QUrl, Signal, Slot
from PySide6.QtQml import QmlAnonymous

from exhibit.model.refusals import Refusal
from exhibit.session import Layer, Overlay, Session, Visit
from ui.kiosk.part import Part
from ui.kiosk.teller import Value

_log = logging.getLogger(__name__)

QML_IMPORT_NAME = "Lamplight"
QML_IMPORT_MAJOR_VERSION = 1

JPEG_STARTS, JPEG_ENDS = b"\xff\xd8", b"\xff\xd9"


@QmlAnonymous
class Views(Part):
    """``kiosk.views``: which work lies beside the present one, and which tiles can be shown."""

    told = Signal()

    def concerns(self, visit: Visit) -> object:
        return _comparison(visit), visit.language

    @Slot(int)
    def openBeside(self, piece_id: int) -> None:
        """Lay a work beside the present one; nothing where it cannot be read or its note was not."""
        if self._may_be_shown(piece_id):
            self._house.do(lambda session: _lay_beside(session, piece_id))

    @Property(bool, notify=told)
    def comparing(self) -> bool:
        return _comparison(self.visit) is not None

    @Property("QVariantMap", notify=told)
    def beside(self) -> Value:
        layer, contents = _comparison(self.visit), self._house.contents
        if layer is None or contents is None:
            return {}
        piece = contents.piece(layer.beside)
        return {
            "title": piece["title"],
            "names": piece["names"],
            "language": piece["titleLanguage"],
            "pictures": piece["pictures"],
        }

    @Slot(str, "QStringList", result="QStringList")
    def unsound(self, url: str, names: list[str]) -> list[str]:
        """Return which tiles below ``url`` are missing or damaged; staff find one line in the log.

        Asked for the few tiles that come into sight, so that QML is never given one it has to warn of.
        """
        contents = self._house.contents
        if contents is None:
            return names
        folder = Path(QUrl(url).toLocalFile())
        within = {name: (folder / f"{name}.jpg").relative_to(contents.root).as_posix() for name in names}
        found = [
            name
            for name in names
            if within[name] in contents.damaged or not _is_whole(folder / f"{name}.jpg")
        ]
        for path in contents.news_of(within[name] for name in found):
            _log.warning("The tile %s of the edition is missing or damaged.", path)
        return found

    def _may_be_shown(self, piece_id: int) -> bool:
        contents, (card, _) = self._house.contents, self._house.card(piece_id)
        guarded = (card.noted or card.veiled) and piece_id not in self.visit.agreed
        if contents is None or guarded or card.picture is None:
            return False
        try:
            contents.page(piece_id)
        except Refusal as refusal:
            _log.warning("Piece %s cannot be shown. %s", piece_id, refusal)
            return False
        return True


def _comparison(visit: Visit) -> Layer | None:
    return next((layer for layer in visit.layers if layer.overlay is Overlay.COMPARE), None)


def _lay_beside(session: Session, piece_id: int) -> None:
    session.open_layer(Overlay.COMPARE, beside=piece_id)


def _is_whole(path: Path) -> bool:
    """Tell whether a JPEG is there from its first bytes to its last."""
    try:
        with path.open("rb") as file:
            start = file.read(2)
            file.seek(-2, 2)
            return start == JPEG_STARTS and file.read(2) == JPEG_ENDS
    except OSError:
        return False
