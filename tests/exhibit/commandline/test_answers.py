from __future__ import annotations

import json
import subprocess
import sys

import pytest

from exhibit.commandline import answers
from exhibit.commandline.answers import DONE, REFUSED, Answer

SAY = """
import sys
from exhibit.commandline import answers
answer = answers.Answer("Été 田中 \\udcff", {"title": "Été 田中 \\udcff"})
sys.exit(answers.say(answer, as_json=sys.argv[1] == "json"))
"""


def say(form: str, encoding: str, **streams: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-X", "utf8=0", "-c", SAY, form]
    where = {"stdout": subprocess.PIPE, **streams}
    return subprocess.run(  # type: ignore[call-overload, no-any-return]
        command, check=False, stderr=subprocess.PIPE, env={"PYTHONIOENCODING": encoding}, **where
    )


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "ascii"])
def test_the_object_can_be_read_whatever_the_console_can_write(encoding: str) -> None:
    ran = say("json", encoding)
    assert (DONE, b"") == (ran.returncode, ran.stderr)
    assert "Été 田中" == json.loads(ran.stdout)["title"][:6]


@pytest.mark.parametrize(("encoding", "said"), [("utf-8", "Été 田中 ?"), ("cp1252", "Été ?? ?")])
def test_what_the_console_cannot_write_is_a_question_mark(encoding: str, said: str) -> None:
    ran = say("words", encoding)
    assert (DONE, said, b"") == (ran.returncode, ran.stdout.decode(encoding).strip(), ran.stderr)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has a file that is always full")
def test_an_answer_that_cannot_be_written_is_told_in_words() -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - not a file of the disk
        ran = say("json", "utf-8", stdout=full)
    assert REFUSED == ran.returncode
    said = "The work is done, but its answer could not be written: No space left on device."
    assert said == ran.stderr.decode().strip()


def test_a_refusal_is_an_object_and_words(capsys: pytest.CaptureFixture[str]) -> None:
    code = answers.say(Answer("No.", {"error": "No."}, REFUSED), as_json=True)
    said = capsys.readouterr()
    assert (REFUSED, {"error": "No."}, "No.\n") == (code, json.loads(said.out), said.err)


@pytest.mark.parametrize("code", [DONE, REFUSED])
def test_no_title_steers_the_terminal_it_is_printed_on(capsys: pytest.CaptureFixture[str], code: int) -> None:
    answers.say(
        Answer("Red \x1b[31mred\x1b]0;mine\x07, \u202egpj.exe\n\tand שלום\r", code=code), as_json=False
    )
    said = capsys.readouterr()
    assert "Red �[31mred�]0;mine�, �gpj.exe\n\tand שלום�\n" == said.out + said.err
