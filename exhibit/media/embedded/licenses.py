"""Creative Commons licenses by their addresses."""

from __future__ import annotations

import re

_ADDRESS = re.compile(
    r"creativecommons\.org/(?:licenses|publicdomain)/(?P<code>by(?:-nc)?(?:-nd|-sa)?|zero|mark)/(?P<version>\d\.\d)",
    re.IGNORECASE,
)
_NAMES = {"zero": "CC0", "mark": "Public Domain Mark"}


def short_name(text: str) -> str:
    """Return the short name of the first license whose address stands in a text, empty without one.

    ``https://creativecommons.org/licenses/by-nc/4.0/`` is CC BY-NC 4.0.
    """
    match = _ADDRESS.search(text)
    if match is None:
        return ""
    code = match["code"].lower()
    return f"{_NAMES.get(code) or 'CC ' + code.upper()} {match['version']}"
