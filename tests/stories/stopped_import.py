"""An import that stands still at one of its stages until it is told to go on; run as a process of its own.

``STAGE ARGUMENTS...``: what the stage is called, and the command line of the program. Having told of that
stage for the first time it writes where it is to standard error and reads a line; after that it writes a line
each time that it would tell how far it is.
"""

from __future__ import annotations

import sys

import main
from exhibit.terminal import TerminalProgress

HERE, AFTER = "here", "after"


def say(word: str, done: int, what: str) -> None:
    """Write how far it is, for whoever runs this."""
    sys.stderr.write(f"{word}\t{done}\t{what}\n")
    sys.stderr.flush()


def stand_still_at(stage: str) -> None:
    """Have progress stand still once, after it told of a stage."""
    tell = TerminalProgress.__call__
    stood: list[str] = []

    def told(self: TerminalProgress, done: int, total: int, what: str = "") -> None:
        if stood:
            say(AFTER, done, what)
        tell(self, done, total, what)
        if what == stage and not stood:
            stood.append(what)
            say(HERE, done, what)
            sys.stdin.readline()

    TerminalProgress.__call__ = told  # type: ignore[method-assign]


if __name__ == "__main__":
    stand_still_at(sys.argv[1])
    sys.exit(main.main(sys.argv[2:]))
