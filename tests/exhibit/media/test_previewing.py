"""The small picture of a file before it is imported: upright, in its colors, of any format."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from exhibit.media import formats
from exhibit.media.formats import Format
from exhibit.media.previewing import LONG_EDGE
from exhibit.media.workers import Decoders
from exhibit.media.workshop import look
from exhibit.ports import Looked, LookJob
from tests.exhibit.media.documents_made import pdf
from tests.exhibit.media.pictures_made import QUARTERS, busy, close, corners, quarters, saved
from tests.exhibit.media.test_foreign import MADE


def seen(tmp_path: Path, data: bytes) -> Looked:
    path = tmp_path / "sent"
    path.write_bytes(data)
    return look(LookJob(key="a", path=path, preview=True))


def shown(looked: Looked) -> Image.Image:
    assert "" == looked.refusal
    return Image.open(BytesIO(looked.preview))


@pytest.mark.parametrize("kind", [*MADE, formats.TIFF], ids=lambda kind: kind.name)
def test_a_picture_is_shown_as_it_will_be(tmp_path: Path, kind: Format) -> None:
    data = saved(quarters(), "TIFF") if kind is formats.TIFF else MADE[kind](quarters())
    looked = seen(tmp_path, data)
    picture = shown(looked)

    assert ("JPEG", (96, 64), kind.media_type) == (picture.format, picture.size, looked.media_type)
    (tmp_path / "shown.jpg").write_bytes(looked.preview)
    assert close(QUARTERS, corners(tmp_path / "shown.jpg"))


def test_it_is_upright_and_small_and_says_nothing_besides(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Camera"
    picture = shown(seen(tmp_path, saved(busy(2000, 1000), "JPEG", exif=exif)))

    assert (LONG_EDGE // 2, LONG_EDGE) == picture.size
    assert {} == dict(picture.getexif())


def test_of_a_document_the_first_page_is_shown(tmp_path: Path) -> None:
    red, blue = (f"{color} rg 0 0 612 792 re f" for color in ("1 0 0", "0 0 1"))
    picture = shown(seen(tmp_path, pdf([red, blue])))

    assert LONG_EDGE == max(picture.size)
    assert (254, 0, 0) == picture.getpixel((9, 9))


HALF = MADE[formats.HEIC](busy(64, 64))[:500]


@pytest.mark.parametrize("data", [b"RIFF....WAVEfmt ", b"%PDF-1.7 and no more", HALF, b""])
def test_what_cannot_be_shown_is_refused(tmp_path: Path, data: bytes) -> None:
    looked = seen(tmp_path, data)

    assert b"" == looked.preview
    assert looked.refusal


def test_a_worker_process_makes_it_and_the_file_stays_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.heic"
    path.write_bytes(MADE[formats.HEIC](quarters()))
    with Decoders(workers=1) as decoders:
        (looked,) = decoders.look([LookJob(key="a", path=path, preview=True)])

    assert (96, 64) == shown(looked).size
    assert [path] == list(tmp_path.iterdir())
