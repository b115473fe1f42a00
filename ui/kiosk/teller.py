"""How everything is told to a visitor in one language, as plain values that QML can show.

Dictionaries here become ``QVariantMap``: numbers, text, and lists of them, nothing that would call back
into Python while the screen is being drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from exhibit.model.edition import Picture, Recording, Rendition, ShownTerm, Tiles, Words
from exhibit.model.vocabulary import in_language
from ui.formatting import address, same_language
from ui.kiosk.captioned import recording_values

Value = dict[str, Any]


class Teller:
    """Tells what an edition holds to a visitor who reads ``language``.

    ``fallback`` is the language of the gallery itself, ``root`` the folder that addresses begin at.
    ``damaged`` are the paths of files below it that are shown no more; it grows while they are looked for.
    """

    def __init__(self, language: str, fallback: str, root: Path, damaged: set[str] | None = None) -> None:
        self.language = language
        self.fallback = fallback
        self.root = root
        self.damaged: set[str] = set() if damaged is None else damaged

    def say(self, words: Words) -> str:
        """Return a text in the visitor's language, or the nearest there is."""
        return in_language(words, self.language, fallback=self.fallback)

    def own_tongue(self, words: Words) -> str:
        """Return the language a text is shown in where that is another than the visitor's, else nothing."""
        shown = self.say(words)
        tongues = [tongue for tongue, text in words if text == shown]
        return next(iter(tongues), "") if not any(map(self._reads, tongues)) else ""

    def _reads(self, tongue: str) -> bool:
        return same_language(tongue, self.language)

    def foreign(self, tongue: str) -> str:
        """Return a language where it is another than the visitor's, else nothing."""
        return "" if self._reads(tongue) else tongue

    def terms(self, terms: tuple[ShownTerm, ...], *vocabularies: str) -> list[Value]:
        """Return the terms of these vocabularies, in the order of the vocabularies and of each's own."""
        chosen = [term for term in terms if term.vocabulary in vocabularies]
        chosen.sort(key=lambda term: (vocabularies.index(term.vocabulary), term.position))
        return [
            {"vocabulary": term.vocabulary, "slug": term.slug, "label": self.say(term.label)}
            for term in chosen
        ]

    def picture(self, picture: Picture) -> Value:
        """Return a picture with its sizes, smallest first, and its alt text.

        Damaged sizes are left out; of a picture without a whole one comes one size that has no address.
        """
        largest = picture.renditions[-1]
        return {
            "color": picture.color,
            "width": largest.width,
            "height": largest.height,
            "alt": self.say(picture.alt),
            "description": self.say(picture.description),
            "page": picture.page,
            "view": picture.view,
            "region": list(picture.region) if picture.region else None,
            "tiles": self._tiles_of(picture.tiles) if picture.tiles else None,
            "sizes": [
                {"url": self._address(size.path), "width": size.width, "height": size.height}
                for size in self._whole(picture)
            ]
            or [{"url": "", "width": largest.width, "height": largest.height}],
        }

    def _tiles_of(self, tiles: Tiles) -> Value:
        """Return the address of the levels and what else it takes to lay tiles; ``levels`` is the finest."""
        return {
            "url": self._address(tiles.path),
            "width": tiles.width,
            "height": tiles.height,
            "size": tiles.size,
            "overlap": tiles.overlap,
            "levels": (max(tiles.width, tiles.height) - 1).bit_length(),
        }

    def source(self, picture: Picture, pixels: float) -> str:
        """Return the address of the smallest size that is at least ``pixels`` wide, or of the largest.

        Nothing where all sizes are damaged.
        """
        sizes = self._whole(picture)
        if not sizes:
            return ""
        fitting = next((size for size in sizes if size.width >= pixels), sizes[-1])
        return self._address(fitting.path)

    def lost(self, picture: Picture) -> bool:
        """Tell whether all sizes of a picture are damaged."""
        return not self._whole(picture)

    def _whole(self, picture: Picture) -> list[Rendition]:
        return [size for size in picture.renditions if size.path not in self.damaged]

    def recordings(self, recordings: Sequence[Recording], tongue: str) -> list[Value]:
        """Return what is played of a text in ``tongue``; of several readings, one."""
        return recording_values(recordings, self.language, tongue, self._address, self.picture)

    def _address(self, path: str) -> str:
        return address(self.root, path)
