from __future__ import annotations

import multiprocessing
import signal
import sys
import time
from pathlib import Path

import pytest

from exhibit.media import page_clock
from exhibit.media.attempts import Attempt
from exhibit.media.page_clock import PageClock, said_by
from exhibit.ports import Looked, LookJob, MediumDone, MediumJob
from tests.exhibit.media import hostile
from tests.exhibit.media.documents_made import pdf, set_lines
from tests.exhibit.media.pictures_made import quarters, saved
from tests.exhibit.media.test_pictures import prepared
from tests.exhibit.media.test_workers import outcome

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such alarm")


def attempt(path: Path) -> Attempt[MediumJob, MediumDone]:
    job = MediumJob(key="a", original=path, store=path.parent, sha256="0" * 64)
    return Attempt(job, lambda _: MediumDone(key="a"), lambda key, why: MediumDone(key=key, refusal=why))


def test_a_page_that_never_ends_costs_one_document_and_not_the_time_of_all_pages(tmp_path: Path) -> None:
    began = time.monotonic()
    found = outcome(hostile.hang_over_a_page, "a bad b", tmp_path)
    assert "Decoding a page of the file took longer" in found.pop("bad")
    assert {"a": "", "b": ""} == found
    assert 30 > time.monotonic() - began


def test_only_a_page_s_own_clock_is_told_as_such() -> None:
    assert "page" in said_by(-signal.SIGALRM)
    assert ["", "", ""] == [said_by(code) for code in (-signal.SIGKILL, 1, None)]


def test_outside_of_workers_no_clock_runs() -> None:
    with PageClock(1, seconds=0.001).page():
        assert (0.0, 0.0) == signal.getitimer(signal.ITIMER_REAL)


def test_a_page_may_take_its_time_and_all_together_theirs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(multiprocessing, "parent_process", lambda: "somebody")
    before = signal.signal(signal.SIGALRM, signal.SIG_IGN)
    try:
        left = []
        for clock in (PageClock(200), PageClock(0, seconds=50), PageClock(2, seconds=70, each=-20)):
            with clock.page():
                left.append(signal.getitimer(signal.ITIMER_REAL)[0])
            assert (0.0, 0.0) == signal.getitimer(signal.ITIMER_REAL)
    finally:
        signal.signal(signal.SIGALRM, before)
    assert [page_clock.SECONDS, 50, 30] == pytest.approx(left, abs=1)


@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf", b"\r\n"])
def test_a_document_s_pages_add_to_the_limit_of_the_whole(tmp_path: Path, start: bytes) -> None:
    path = tmp_path / "story"
    path.write_bytes(start + pdf([set_lines(["Night"])]))
    one = attempt(path)
    one.begin(120)
    assert 1 == one.count
    assert 120 + 2000 == pytest.approx(one.seconds, abs=1)


def test_a_tiff_s_pages_add_to_it_where_they_are_decoded_and_not_where_it_is_looked_at(
    tmp_path: Path,
) -> None:
    path = tmp_path / "scan"
    path.write_bytes(saved(quarters(), "TIFF"))
    decoded = attempt(path)
    decoded.begin(120)
    looked_at = Attempt(
        LookJob(key="a", path=path), lambda _: Looked(key="a"), lambda key, _: Looked(key=key)
    )
    looked_at.begin(120)
    assert [2120, 120] == pytest.approx([decoded.seconds, looked_at.seconds], abs=1)


def test_every_page_of_a_tiff_has_a_clock_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    timed: list[float] = []
    monkeypatch.setattr(multiprocessing, "parent_process", lambda: "somebody")
    monkeypatch.setattr(signal, "setitimer", lambda _, seconds: timed.append(seconds))
    pages = [quarters(), quarters(64, 96), quarters(80, 80)]
    prepared(tmp_path, saved(pages[0], "TIFF", save_all=True, append_images=pages[1:]))
    assert [page_clock.SECONDS, 0] * 3 * 2 == pytest.approx(timed, abs=1)
    timed.clear()
    prepared(tmp_path, saved(pages[0], "PNG"))
    assert [] == timed


def test_a_picture_has_the_time_of_its_size(tmp_path: Path) -> None:
    path = tmp_path / "picture"
    path.write_bytes(bytes(3_000_000))
    one = attempt(path)
    one.begin(120)
    assert 123 == one.seconds
    missing = Attempt(
        LookJob(key="a", path=tmp_path / "none"), lambda _: Looked(key="a"), lambda key, _: Looked(key=key)
    )
    missing.begin(7)
    assert 7 == missing.seconds
