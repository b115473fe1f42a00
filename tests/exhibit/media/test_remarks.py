"""What had to be guessed of a picture's colors is said, and nothing where nothing was guessed."""

from __future__ import annotations

from pathlib import Path

import pytest
import pyvips

from tests.exhibit.media.pictures_made import gray_profile, quarters, saved, wide_profile
from tests.exhibit.media.test_pictures import prepared

PRESS = bytes(pyvips.Image.profile_load("cmyk"))
NO_PROFILE = "Its CMYK colors come without a profile; they were taken for those of a common press."
UNFIT = "Its color profile is damaged or of another kind of picture; colors were taken for {}."


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
@pytest.mark.parametrize(
    ("mode", "profile", "expected"),
    [
        ("CMYK", b"", (NO_PROFILE,)),
        ("CMYK", PRESS, ()),
        ("CMYK", wide_profile(), (UNFIT.format("those of a common press"),)),
        ("RGB", b"", ()),
        ("RGB", wide_profile(), ()),
        ("RGB", wide_profile()[:300], (UNFIT.format("sRGB"),)),
        ("RGB", PRESS, (UNFIT.format("sRGB"),)),
        ("RGB", b"RGB " * 40, (UNFIT.format("sRGB"),)),
        ("L", gray_profile(), ()),
        ("L", wide_profile(), ()),
    ],
)
def test_guessed_colors_are_said(
    tmp_path: Path, kind: str, mode: str, profile: bytes, expected: tuple[str, ...]
) -> None:
    picture = quarters().convert(mode)
    done, _ = prepared(tmp_path, saved(picture, kind, icc_profile=profile or None))
    assert expected == done.remarks
