"""The questions of a reflection card: a gallery's own, else those that come with the program."""

from __future__ import annotations

import logging
import tomllib
from functools import cache
from importlib import resources

from exhibit.model.edition import Front, Words

_log = logging.getLogger(__name__)


def prompts_of(front: Front) -> tuple[Words, ...]:
    """Return what a gallery's card asks; answering is up to the visitor."""
    return front.prompts or bundled_prompts()


@cache
def bundled_prompts() -> tuple[Words, ...]:
    """Return the program's own questions; none where their file cannot be read: a card needs no question."""
    try:
        text = resources.files("gallery_assets").joinpath("reflection.toml").read_text(encoding="utf-8")
        return tuple(tuple(entry["text"].items()) for entry in tomllib.loads(text)["prompt"])
    except (OSError, ModuleNotFoundError, tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError):
        _log.exception("The questions of the reflection card cannot be read; it asks none.")
        return ()
