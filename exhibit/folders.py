"""Where everything lies below one data folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs


@dataclass(frozen=True, slots=True)
class Folders:
    """The places below ``--data``. Naming one makes nothing."""

    root: Path

    @property
    def catalog(self) -> Path:
        """The curator's catalog."""
        return self.root / "catalog" / "catalog.db"

    @property
    def media(self) -> Path:
        """Originals and derivatives."""
        return self.root / "catalog" / "media"

    @property
    def profiles(self) -> Path:
        """What was laid down for kinds of sheets: a mapping file for each."""
        return self.root / "catalog" / "profiles"

    @property
    def backups(self) -> Path:
        """The backups that the desk makes of the catalog by itself."""
        return self.root / "backups"

    @property
    def previews(self) -> Path:
        """Drafts of galleries as the kiosk would show them; may be thrown away while none is open."""
        return self.root / "previews"

    @property
    def kiosk(self) -> Path:
        """The installed editions and what the kiosk remembers of them."""
        return self.root / "kiosk"

    @property
    def sample(self) -> Path:
        """The sample gallery, built at its first showing; may be thrown away at any time."""
        return self.root / "sample"

    @property
    def venue(self) -> Path:
        """What visitors left at this venue; in no backup of the catalog and in no edition."""
        return self.root / "venue.db"

    @property
    def settings(self) -> Path:
        """The host's settings of the kiosk, a TOML file that need not be there."""
        return self.root / "settings.toml"

    @property
    def reports(self) -> Path:
        """The whole report of every import, one file each; may be thrown away."""
        return self.root / "reports"

    @property
    def logs(self) -> Path:
        """The rotating log."""
        return self.root / "logs"


def default_root() -> Path:
    """Return the platform's folder for a user's data of this program."""
    return platformdirs.user_data_path("Lamplight", appauthor=False)
