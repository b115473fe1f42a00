"""Files that are sent and cannot be shown, and what the report says of each."""

from __future__ import annotations

import os
from collections.abc import Iterator

from exhibit.media import formats, texts
from tests.exhibit.media.pictures_made import bomb, busy, saved
from tests.ui.playback.evidence.asking import Answer, Desk
from tests.ui.playback.evidence.documents import archive

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)

_SENT: dict[str, tuple[str, bytes]] = {
    "nothing but a name": ("window.jpg", b""),
    "a poem that is called `.jpg`": ("poem.jpg", b"The pager sleeps in its drawer."),
    "a picture of 900 megapixels in a small file": ("bomb.png", bomb(30_000, 30_000, interlaced=True)),
    "a raw file of a camera": ("raw.cr2", b"II*\0\x10\0\0\0CR\2\0" + bytes(40)),
    "a Photoshop document": ("window.psd", b"8BPS\0\1" + bytes(40)),
    "a drawing in SVG": ("window.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
    "a Word document of before 2007": ("story.doc", _OLD_OFFICE),
    "a document of Apple’s Pages": ("story.pages", archive("Index/Document.iwa")),
    "slides": ("talk.pptx", archive("[Content_Types].xml", "ppt/presentation.xml")),
    "a web page": ("story.html", b"<!DOCTYPE html><p>Once"),
    "a text of more than 10 MB": ("story.txt", b"word " * (texts.MAX_BYTES // 5 + 1)),
    "a text without a word": ("story.txt", b" \n \n"),
    "several files in one": ("all.zip", archive("window.jpg")),
    "the same in another way": ("all.rar", b"Rar!\x1a\7\0" + bytes(20)),
    "a film in AVI": ("film.avi", b"RIFF\0\0\0\0AVI LIST" + bytes(40)),
    "a film of Windows Media": ("film.wmv", b"\x30\x26\xb2\x75\x8e\x66\xcf\x11" + bytes(40)),
    "a voice memo of an old phone": ("memo.amr", b"#!AMR\n" + bytes(40)),
    "a voice memo of Core Audio": ("memo.caf", b"caff\0\1\0\0desc" + bytes(40)),
    "notes to be played": ("song.mid", b"MThd\0\0\0\6" + bytes(20)),
    "a program": ("window.jpg", b"MZ\x90\0" + bytes(60)),
}


def refused(desk: Desk) -> Iterator[tuple[str, str]]:
    """Yield what was sent, and the first and the last sentence of what the report says.

    The last one is what to do, left out where it is to send one of the formats that are taken in.
    """
    for said, (name, data) in _SENT.items():
        yield said, _quoted(desk.send(data, name))
    yield f"a file of more than {formats.MAX_BYTES / 1e9:.0f} GB", _quoted(_too_large(desk))


def _too_large(desk: Desk) -> Answer:
    path = desk.room / "long.jpg"
    path.write_bytes(saved(busy(), "JPEG"))
    os.truncate(path, 2_100_000_000)
    answer = desk.send_file(path)
    path.unlink()
    return answer


def _quoted(answer: Answer) -> str:
    assert answer.refusal, "the sample was taken in"
    first, *_, last = answer.refusal.removesuffix(".").split(". ")
    return f"“{first}.”" if formats.accepted() in answer.refusal else f"“{first}.” “{last}.”"
