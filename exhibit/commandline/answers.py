"""What a command answers, and how that is said: in words where people look, or as one JSON object."""

from __future__ import annotations

import io
import json
import os
import re
import sys
from dataclasses import dataclass, field
from typing import Any

DONE, REFUSED = 0, 1

_STEERING = re.compile(r"[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Control characters but tab and line break, and signs that turn the direction of the text around them."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command has to say: in words, and as the object that ``--json`` prints."""

    words: str
    values: dict[str, Any] = field(default_factory=dict)
    code: int = DONE


def say(answer: Answer, *, as_json: bool) -> int:
    """Print an answer: words where people look, or one JSON object and nothing else.

    What the console cannot write becomes a question mark there and is escaped in JSON. Signs that steer a
    terminal, which a title or name may hold, are marked. An answer that cannot be written anywhere is told on
    standard error and ends as refused.
    """
    words = _STEERING.sub("\N{REPLACEMENT CHARACTER}", answer.words)
    if words and answer.code != DONE:
        sys.stderr.write(words + "\n")
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    try:
        if as_json:
            escaped = (sys.stdout.encoding or "").lower() not in {"utf-8", "utf8"}
            sys.stdout.write(json.dumps(answer.values, ensure_ascii=escaped, indent=2) + "\n")
        elif words and answer.code == DONE:
            sys.stdout.write(words + "\n")
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads has seen enough
        _let_go_of_output()
    except OSError as error:
        _let_go_of_output()
        sys.stderr.write(f"The work is done, but its answer could not be written: {error.strerror}.\n")
        return REFUSED
    return answer.code


def _let_go_of_output() -> None:
    """Send nowhere what is left of the output, which Python would try to write once more at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def system_words(error: OSError) -> str:
    """Return what to say where the disk is full, a folder may not be written, and the like."""
    place = f" ({error.filename})" if error.filename else ""
    return (
        f"The system refused: {error.strerror or error}{place}. What was saved before is unharmed. "
        "Make room there, or give leave to read and write, then run the same again."
    )
