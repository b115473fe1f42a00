"""Rich text token by token: groups, control words and symbols, and bytes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\"
)


class Token(NamedTuple):
    """One of: a control word with its number, a control symbol, a brace, or bytes of text."""

    word: str = ""
    number: int | None = None
    symbol: bytes = b""
    brace: bytes = b""
    text: bytes = b""


def tokens(data: bytes) -> Iterator[Token]:
    """Yield the tokens of a file; raw bytes of pictures (``bin``) are passed over."""
    at = 0
    while match := _TOKEN.match(data, at):
        at = match.end()
        word, digits, code, symbol, brace, text = match.groups()
        number = None if digits is None else int(digits)
        if word == b"bin":
            at += max(0, number or 0)
        elif word:
            yield Token(word=word.decode("ascii"), number=number)
        elif code:
            yield Token(text=bytes([int(code, 16)]))
        elif symbol or brace or text:
            yield Token(symbol=symbol or b"", brace=brace or b"", text=text or b"")
