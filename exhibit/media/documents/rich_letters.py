"""The letters of rich text: bytes in the encoding that holds, and what stands for numbers of Unicode.

Every font may have an encoding of its own (``fcharset``), beside that of the file (``ansicpg``).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from exhibit.media.documents import rich_codes as codes
from exhibit.media.documents.signs import PRIVATE, has_pictures, letter_for

_BULLET = "•"
_SYMBOLS = 2
"""The ``fcharset`` of fonts that have an order of their own."""


@dataclass(slots=True)
class Font:
    """A font of the table: its encoding, empty for the file's, its name, and whether its order is its own."""

    page: str = ""
    name: bytes = b""
    own_order: bool = False

    @property
    def symbols(self) -> str:
        """Its name where its signs are in an order of their own, else empty."""
        name = self.name.split(b";")[0].decode("ascii", "ignore").strip()
        return name if self.own_order or has_pictures(name) else ""


@dataclass(slots=True)
class Letters:
    """The fonts of a file, the bytes that wait to be decoded, and how many stand for a number before them."""

    page: str = "cp1252"
    fonts: dict[int, Font] = field(default_factory=dict)
    to_skip: int = 0
    _waiting: bytearray = field(default_factory=bytearray)
    _described: Font = field(default_factory=Font)

    def describe(self, number: int) -> None:
        """Begin a font of the table."""
        self._described = self.fonts[number] = Font()

    def encode_font(self, charset: int) -> None:
        """Note the encoding of the font that is described."""
        self._described.page = codes.CHARSETS.get(charset, "")
        self._described.own_order = charset == _SYMBOLS

    def name_font(self, data: bytes) -> None:
        """Note more of the name of the font that is described."""
        self._described.name += data

    def font(self, number: int) -> Font:
        """Return a font, one like the file where there is none of this number."""
        return self.fonts.get(number, Font())

    def encode_file(self, encoding: str) -> None:
        """Note the encoding of the file; one that nobody knows changes nothing."""
        try:
            "".encode(encoding)
        except LookupError:
            return
        self.page = encoding

    def skips(self) -> bool:
        """Tell whether what comes stands only for readers that know no Unicode."""
        skipped = self.to_skip > 0
        self.to_skip = max(0, self.to_skip - 1)
        return skipped

    def left(self, data: bytes) -> bytes:
        """Return what of these bytes does not stand for a number before them."""
        left, self.to_skip = data[self.to_skip :], max(0, self.to_skip - len(data))
        return left

    def wait(self, data: bytes) -> None:
        """Keep bytes until all of a letter have come."""
        self._waiting += data

    def decoded(self, page: str) -> str:
        """Return what the bytes that wait say in an encoding, or in the file's where none is given."""
        text = bytes(self._waiting).decode(page or self.page, errors="replace") if self._waiting else ""
        self._waiting.clear()
        return text


def as_letters(text: str, font: str, *, mark: bool) -> tuple[str, int]:
    """Return text with the signs of a font of symbols as letters, and how many of them stand for none.

    ``font`` names it, empty for a usual one. What marks the items of a list is a bullet in any such font.
    """
    shown, lacking = [], 0
    pictures = has_pictures(font)
    for sign in text:
        if sign.isspace() or not (pictures or ord(sign) in PRIVATE):
            shown.append(sign)
            continue
        letter = letter_for(ord(sign), font) or (_BULLET if mark else "")
        lacking += not letter
        shown.append(letter)
    return "".join(shown), lacking
