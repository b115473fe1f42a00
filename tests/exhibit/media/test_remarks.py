"""What had to be guessed of a picture's colors is said, and nothing where nothing was guessed."""

from __future__ import annotations

from pathlib import Path

import pytest
import pyvips
from PIL import Image

from exhibit.media.remarks import INVISIBLE
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


@pytest.mark.parametrize(
    ("kind", "mode", "alpha", "said"),
    [
        ("PNG", "RGBA", 0, True),
        ("PNG", "LA", 0, True),
        ("WEBP", "RGBA", 0, True),
        ("TIFF", "RGBA", 0, True),
        ("JPEG2000", "RGBA", 0, True),
        ("PNG", "RGBA", 255, False),
        ("PNG", "RGBA", 90, False),
        ("PNG", "RGB", 255, False),
    ],
)
def test_a_picture_of_which_nothing_is_to_be_seen_is_told(
    tmp_path: Path, kind: str, mode: str, alpha: int, said: bool
) -> None:
    picture = Image.new("RGBA", (40, 30), (255, 255, 255, alpha)).convert(mode)
    options = {"lossless": True} if kind == "WEBP" else {}
    done, _ = prepared(tmp_path, saved(picture, kind, **options))
    assert "" == done.refusal
    assert said == (INVISIBLE in done.remarks)


def test_one_faint_point_is_something_to_be_seen(tmp_path: Path) -> None:
    picture = Image.new("RGBA", (40, 30), (0, 0, 0, 0))
    picture.putpixel((3, 4), (0, 0, 0, 1))
    done, _ = prepared(tmp_path, saved(picture, "PNG"))
    assert () == done.remarks
