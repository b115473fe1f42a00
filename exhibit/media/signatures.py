"""Naming files that are not taken in, so that a refusal can say what the file seems to be.

The signatures are those of each format's own specification; for containers that many formats share (ZIP,
RIFF, ISO base media files) the brand inside decides.
"""

from __future__ import annotations

_STARTS = (
    (b"%PDF-", "This is a PDF document."),
    (b"GIF87a", "This is a GIF picture."),
    (b"GIF89a", "This is a GIF picture."),
    (b"BM", "This is a Windows bitmap (BMP), damaged or of an unusual kind."),
    (b"8BPS", "This is a Photoshop document."),
    (b"gimp xcf ", "This is a GIMP document."),
    (b"%!PS-Adobe", "This is a PostScript document."),
    (b"AT&TFORM", "This is a DjVu document."),
    (b"II\xbc\x01", "This is a JPEG XR picture."),
    (b"\x00\x00\x01\x00", "This is a Windows icon."),
    (b"\x00\x00\x00\x0cjP  ", "This is a JPEG 2000 picture."),
    (b"\xff\x4f\xff\x51", "This is a JPEG 2000 picture."),
    (b"\xff\x0a", "This is a JPEG XL picture."),
    (b"\x00\x00\x00\x0cJXL ", "This is a JPEG XL picture."),
    (b"\x76\x2f\x31\x01", "This is an OpenEXR picture."),
    (b"FUJIFILMCCD-RAW", "This is a raw camera file."),
    (b"IIRO", "This is a raw camera file."),
    (b"IIU\0", "This is a raw camera file."),
    (b"ID3", "This is an MP3 sound file."),
    (b"\xff\xfb", "This is an MP3 sound file."),
    (b"fLaC", "This is a FLAC sound file."),
    (b"OggS", "This is an Ogg sound or film file."),
    (b"\x1a\x45\xdf\xa3", "This is a Matroska or WebM film."),
    (b"\xff\xf1", "This is an AAC sound file without a container."),
    (b"\xff\xf9", "This is an AAC sound file without a container."),
    (b"#!AMR", "This is an AMR sound file, as older phones record them."),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "This is a Windows Media sound or film (WMA, WMV)."),
    (b"caff", "This is a Core Audio sound (CAF), as some record voice memos: export it as M4A."),
    (b"MThd", "This is a MIDI file: notes to be played, and no sound."),
    (b"FLV\1", "This is a Flash film."),
    (b"\0\0\1\xba", "This is an MPEG film."),
    (b"\0\0\1\xb3", "This is an MPEG film."),
    (b"{\\rtf", "This is a rich text document."),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "This is an older Microsoft Office document."),
    (b"7z\xbc\xaf\x27\x1c", "This is a 7-Zip archive."),
    (b"Rar!", "This is a RAR archive."),
    (b"\x1f\x8b", "This is a gzip archive."),
    (b"SQLite format 3\0", "This is a SQLite database."),
    (b"MZ", "This is a Windows program."),
    (b"\x7fELF", "This is a Linux program."),
)

_BRANDS = (
    (
        (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"),
        "This is a HEIC picture, as iPhones take them.",
    ),
    ((b"avif", b"avis"), "This is an AVIF picture."),
    ((b"crx ",), "This is a raw camera file."),
    ((b"M4A ", b"M4B "), "This is an M4A sound file."),
    ((b"qt  ",), "This is a QuickTime film."),
)

_ZIPPED = (
    (b"word/", "This is a Word document."),
    (b"xl/", "This is an Excel workbook."),
    (b"ppt/", "This is a PowerPoint presentation."),
    (b"mimetypeapplication/vnd.oasis.opendocument", "This is an OpenDocument file."),
    (b"mimetypeapplication/epub", "This is an EPUB book."),
)

_CONTROLS = frozenset(range(0x20)) - frozenset(b"\t\n\v\f\r")
"""Bytes that no text has, in any encoding of one byte or more a letter but UTF-16."""

_CHANCE = 2
"""Signatures of so few bytes also begin some sentences."""

_RIFF = {b"WAVE": "This is a WAV sound file.", b"AVI ": "This is an AVI film."}


def describe(head: bytes) -> str:
    """Say in one sentence what a file with these first bytes seems to be; guesses nothing it cannot know."""
    if head[4:8] == b"ftyp":
        return next(
            (text for brands, text in _BRANDS if head[8:12] in brands),
            "This is an MP4 file of an unusual kind.",
        )
    if head.startswith(b"PK\x03\x04"):
        return next((text for mark, text in _ZIPPED if mark in head), "This is a ZIP archive.")
    if head.startswith(b"RIFF"):
        return _RIFF.get(head[8:12], "This is a RIFF file of an unknown kind.")
    start, known = next(((start, text) for start, text in _STARTS if head.startswith(start)), (b"", ""))
    if known and len(start) > _CHANCE:
        return known
    return _describe_words(head) or known or "This is no file that Lamplight knows."


def _describe_words(head: bytes) -> str:
    """Name a file of words, empty where it is none."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "This is a text file."
    if not head or not _CONTROLS.isdisjoint(head):
        return ""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if b"<svg" in start:
        return "This is an SVG drawing."
    if start.startswith((b"<!doctype html", b"<html")):
        return "This is a web page."
    return "This is a text file."
