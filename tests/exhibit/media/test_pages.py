from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PIL import Image

from exhibit.media.pages import prepare_pages
from exhibit.media.store import LONG_EDGES, derivative_path
from exhibit.ports import MediumDone, MediumJob
from tests.exhibit.media.documents_made import pdf, set_lines

RED, BLUE = "1 0 0 rg 0 0 2000 2000 re f", "0 0 1 rg 0 0 2000 2000 re f"


def prepared(folder: Path, data: bytes, *, write: bool = True) -> tuple[MediumDone, str]:
    original = folder / "story.pdf"
    original.write_bytes(data)
    sha256 = hashlib.sha256(data).hexdigest()
    job = MediumJob(key="story.pdf", original=original, store=folder / "store", sha256=sha256)
    return prepare_pages(job, write=write), sha256


def derivative(folder: Path, sha256: str, edge: int, page: int = 1) -> Path:
    return derivative_path(folder / "store", sha256, edge, page)


def test_every_page_is_a_picture_in_all_sizes(tmp_path: Path) -> None:
    done, sha256 = prepared(tmp_path, pdf([RED, BLUE], size="0 0 400 300"))
    assert done.facts is not None
    facts = done.facts
    assert (2560, 1920, 2, "application/pdf", "pdf") == (
        facts.width,
        facts.height,
        facts.pages,
        facts.media_type,
        facts.extension,
    )
    assert facts.color.startswith("#f")
    for edge in LONG_EDGES:
        for page, channel in ((1, 0), (2, 2)):
            with Image.open(derivative(tmp_path, sha256, edge, page)) as picture:
                assert (edge, edge * 3 // 4) == picture.size
                color = picture.getpixel((5, 5))
                assert isinstance(color, tuple)
                assert channel == color.index(max(color))


def test_a_page_is_white_where_nothing_is_drawn(tmp_path: Path) -> None:
    done, sha256 = prepared(tmp_path, pdf([set_lines(["Night shift " * 5] * 20)]))
    assert done.facts is not None
    assert 16 == len(done.facts.perceptual)
    with Image.open(derivative(tmp_path, sha256, LONG_EDGES[0])) as picture:
        assert (255, 255, 255) == picture.getpixel((5, 5))
        assert min(picture.convert("L").tobytes()) < 100


def test_a_dry_run_answers_the_same_and_writes_nothing(tmp_path: Path) -> None:
    data = pdf([RED, BLUE])
    probed, _ = prepared(tmp_path, data, write=False)
    assert not (tmp_path / "store").exists()
    assert prepared(tmp_path, data)[0] == probed


def test_only_missing_sizes_are_made_again(tmp_path: Path) -> None:
    data = pdf([RED, BLUE])
    first, sha256 = prepared(tmp_path, data)
    kept, lost = derivative(tmp_path, sha256, 512), derivative(tmp_path, sha256, 1280, page=2)
    before = kept.stat().st_mtime_ns
    whole = lost.read_bytes()
    lost.unlink()
    assert first == prepared(tmp_path, data)[0]
    assert (before, whole) == (kept.stat().st_mtime_ns, lost.read_bytes())


@pytest.mark.parametrize(
    ("size", "expected"),
    [("0 0 72 36", (600, 300)), ("0 0 14400 1", (2560, 1)), ("0 0 595.28 841.89", (1811, 2560))],
)
def test_sizes_are_bounded(tmp_path: Path, size: str, expected: tuple[int, int]) -> None:
    facts = prepared(tmp_path, pdf([RED], size=size), write=False)[0].facts
    assert facts is not None
    assert expected == (facts.width, facts.height)


def test_a_page_with_a_gigantic_picture_is_refused(tmp_path: Path) -> None:
    image = "/Width 30000/Height 30000/BitsPerComponent 1/ColorSpace/DeviceGray"
    done, _ = prepared(tmp_path, pdf(["q 100 0 0 100 0 0 cm /Im1 Do Q"], image=image))
    assert (None, True) == (done.facts, "900 megapixels" in done.refusal)


def test_what_is_no_pdf_is_refused(tmp_path: Path) -> None:
    done, _ = prepared(tmp_path, b"%PDF-1.7 and no more %%EOF")
    assert "The document is damaged" in done.refusal
    assert not (tmp_path / "store").exists()
