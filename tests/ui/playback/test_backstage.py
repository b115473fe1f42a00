from __future__ import annotations

import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication

from exhibit.model.refusals import FileRefused
from tests.media_made import film, moving, sound, tone
from tests.ui.playback.conftest import job_of
from ui.playback.patience import LOOKS, Patience
from ui.playback.proving import prove

ROOT = Path(__file__).parents[3]


def test_the_program_itself_never_loads_qt_and_its_terminal_stays_quiet(tmp_path: Path) -> None:
    sound(tmp_path / "a.mp3", "libmp3lame", tone(0.5))
    film(tmp_path / "b.mp4", moving(0.4), tone(0.4))
    film(tmp_path / "c.mp4", moving(0.4), video="libsvtav1")
    script = tmp_path / "program.py"
    script.write_text(
        textwrap.dedent(f"""\
            import sys
            from pathlib import Path

            if __name__ == "__main__":
                import main
                from exhibit.folders import Folders
                from exhibit.ports import MediumJob

                here = Path({str(tmp_path)!r})
                jobs = [
                    MediumJob(key=path.name, original=path, store=here / "store", sha256="0" * 64)
                    for path in here.glob("?.mp?")
                ]
                with main.LocalStores(Folders(here / "data")).open_desk() as desk:
                    print(sorted((done.key, bool(done.facts)) for done in desk.probe(jobs)))
                print([name for name in sys.modules if name.startswith(("PySide6", "numpy", "pyvips"))])
            """)
    )
    ended = subprocess.run(
        [sys.executable, str(script)],
        check=False,
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert "[('a.mp3', True), ('b.mp4', True), ('c.mp4', False)]\n[]\n" == ended.stdout
    assert "" == ended.stderr
    assert 0 == ended.returncode


def test_where_qt_cannot_be_loaded_nothing_is_taken_on_trust(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    done = prove(job_of(sound(tmp_path / "a.wav", "pcm_s16le", tone(0.2)), tmp_path / "store"), write=False)
    assert done.facts is None
    assert done.refusal.startswith("Sound and film cannot be played on this computer")
    assert ("libpulse0" in done.refusal) == (sys.platform == "linux")
    assert "make run" in done.refusal


def test_patience_ends_where_nothing_gets_on(qapp: QGuiApplication) -> None:
    loop = QEventLoop()
    with Patience(lambda: 7, loop.quit, seconds=0.01) as patience:
        loop.exec()
    with pytest.raises(FileRefused, match="It stops in the middle"):
        patience.require_an_end()


@pytest.mark.parametrize("stands", [1, LOOKS])
def test_patience_lasts_while_something_does_however_slowly(qapp: QGuiApplication, stands: int) -> None:
    loop = QEventLoop()
    looks = iter(range(1000))

    def progress() -> int:
        look = next(looks)
        if look == 5 * stands:
            loop.quit()
        return look // stands

    with Patience(progress, loop.quit, seconds=0.02) as patience:
        loop.exec()
    patience.require_an_end()
    assert 5 * stands + 1 == next(looks)


def test_time_in_which_the_process_did_not_run_tries_no_patience(qapp: QGuiApplication) -> None:
    """A busy machine keeps the process from looking as it keeps the player from playing."""
    loop = QEventLoop()
    looks = iter(range(100))

    def progress() -> int:
        look = next(looks)
        until = time.monotonic() + 0.02
        while time.monotonic() < until:
            pass  # nobody else in this process is heard meanwhile
        if look == LOOKS // 2:
            loop.quit()
        return 7

    began = time.monotonic()
    with Patience(progress, loop.quit, seconds=0.1) as patience:
        loop.exec()
    assert 0.2 < time.monotonic() - began
    patience.require_an_end()
