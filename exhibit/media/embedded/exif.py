"""What the tags of EXIF say (CIPA DC-008, and the XP tags of Windows), in a block or in a TIFF file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO

from exhibit.media.embedded.directories import Directory, TagFile
from exhibit.media.embedded.values import Values
from exhibit.model.secrets import Secret

DESCRIPTION, ARTIST, COPYRIGHT, USER_COMMENT = 270, 315, 33432, 37510
XP_TITLE, XP_COMMENT, XP_AUTHOR, XP_KEYWORDS, XP_SUBJECT = 40091, 40092, 40093, 40094, 40095
XMP, IPTC, PHOTOSHOP = 700, 33723, 34377

_PHOTO, _POSITION = 34665, 34853
_GPS_VERSION = 0
_THUMBNAIL = 513
_WANTED = frozenset(
    {DESCRIPTION, ARTIST, COPYRIGHT, XP_TITLE, XP_COMMENT, XP_AUTHOR, XP_KEYWORDS, XP_SUBJECT}
    | {XMP, IPTC, PHOTOSHOP, _PHOTO, _POSITION, USER_COMMENT}
)
_SECRETS = {
    Secret.OWNER: {316, 42032},
    Secret.SERIAL: {42033, 42037, 50735},
    Secret.DEVICE: {271, 272, 305, 42035, 42036},
    Secret.MAKER_NOTE: {37500},
    Secret.TIME: {306, 36867, 36868},
}
_CHARACTERS = {b"ASCII\0\0\0": "", b"UNICODE\0": "utf-16", b"JIS\0\0\0\0\0": "iso2022_jp", b"\0" * 8: ""}


@dataclass(frozen=True, slots=True)
class Exif:
    """The directories of a block: the picture's, the photograph's and the position's.

    ``utf16`` is the encoding that the block's own order of bytes gives UTF-16.
    """

    picture: dict[int, bytes]
    photo: dict[int, bytes]
    position: dict[int, bytes]
    utf16: str
    has_thumbnail: bool = False

    @classmethod
    def of_block(cls, data: bytes) -> Exif:
        """Read a block of EXIF. Raises ``ValueError`` where it is none."""
        return cls.of_file(BytesIO(data.removeprefix(b"Exif\0\0")), whole=False)

    @classmethod
    def of_file(cls, stream: BinaryIO, *, whole: bool = True) -> Exif:
        """Read a TIFF file: the directory after its first is another page, in a block it is the thumbnail.

        Raises ``ValueError`` where it is none, ``OSError``.
        """
        file = TagFile(stream)
        picture = file.read(file.first, _WANTED)
        photo = file.read(file.number(picture.tags.get(_PHOTO, b"")), _WANTED)
        position = file.read(file.number(picture.tags.get(_POSITION, b"")), frozenset())
        second = Directory() if whole else file.read(picture.following, frozenset())
        return cls(picture.tags, photo.tags, position.tags, file.utf16, _THUMBNAIL in second.tags)

    def values(self) -> Values:
        """Return what may be offered, the better tag of each field first."""
        return {
            "title": [("", self._windows(XP_TITLE))],
            "description": [
                ("", each)
                for each in (
                    _text(self.picture.get(DESCRIPTION, b"")),
                    self._windows(XP_SUBJECT),
                    self._windows(XP_COMMENT),
                    self._comment(),
                )
            ],
            "creator": _parted(_text(self.picture.get(ARTIST, b"")) or self._windows(XP_AUTHOR)),
            "keyword": _parted(self._windows(XP_KEYWORDS)),
            "rights": [("", _text(self.picture.get(COPYRIGHT, b"").split(b"\0", 1)[0]))],
        }

    def secrets(self) -> Iterator[Secret]:
        """Tell what nobody else should learn."""
        if set(self.position) - {_GPS_VERSION}:
            yield Secret.POSITION
        if self.has_thumbnail:
            yield Secret.THUMBNAIL
        for secret, tags in _SECRETS.items():
            if tags & {*self.picture, *self.photo}:
                yield secret

    def _windows(self, tag: int) -> str:
        """Read a tag of Windows, which is UTF-16 in the order of Intel whatever the block's own is."""
        return _decoded(self.picture.get(tag, b""), "utf-16-le")

    def _comment(self) -> str:
        """Read the comment of a user, which begins with the name of its characters."""
        comment = self.photo.get(USER_COMMENT, b"")
        encoding = _CHARACTERS.get(comment[:8])
        if encoding is None:
            return ""
        body = comment[8:]
        if encoding == "utf-16" and body[:2] not in {b"\xff\xfe", b"\xfe\xff"}:
            encoding = self.utf16
        return _decoded(body, encoding) if encoding else _text(body)


def _text(data: bytes) -> str:
    """Read a text that should be ASCII and is UTF-8 or Windows' own in practice."""
    data = data.split(b"\0", 1)[0]
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding).split("\0", 1)[0]
    except UnicodeDecodeError:
        return ""


def _parted(text: str) -> list[tuple[str, str]]:
    return [("", part) for part in text.split(";")]
