"""A body as blocks: our own small, escaped part of Markdown, and verse kept line by line.

Nothing in a body is ever markup of anybody else: what is not ours is escaped and shown as typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from exhibit.interchange.emphasis import emphasized
from exhibit.model.edition import Block
from exhibit.model.pieces import Setting

_BREAK = re.compile(r"[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_HEADING = re.compile(r"#{1,6}[ \t]+(.+)")
_TAB_STOP = 4


def blocks(value: str, setting: Setting) -> tuple[Block, ...]:
    """Return a body as blocks, without empty space at its ends."""
    lines = value.replace("\r\n", "\n").replace("\r", "\n").strip("\n").split("\n")
    made = _verse(lines) if setting is Setting.VERSE else _prose(lines)
    return tuple(made)


def escape(text: str) -> str:
    """Return text in which nothing can be taken for markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def inline(text: str) -> str:
    """Return a line as escaped markup with our two kinds of emphasis."""
    return emphasized(escape(text))


def first_words(value: str, setting: Setting, *, lines: int = 4, length: int = 220) -> str:
    """Return the beginning of a body without markup: some lines of verse, or whole words of prose."""
    kept = [block for block in blocks(value, setting) if block.kind in {"line", "paragraph"}]
    if setting is Setting.VERSE:
        return "\n".join(plain(block.markup) for block in kept[:lines])
    return _shortened(" ".join(plain(block.markup) for block in kept), length)


def plain(markup: str) -> str:
    """Return the text of a block's markup."""
    text = re.sub(r"</?[bi]>", "", markup)
    for entity, char in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        text = text.replace(entity, char)
    return text


def _shortened(text: str, length: int) -> str:
    if len(text) <= length:
        return text
    cut = text[:length].rsplit(" ", 1)[0]
    return cut.rstrip(" ,;:–—-") + "…"


def _verse(lines: list[str]) -> Iterator[Block]:
    gap = False
    for line in lines:
        text = line.expandtabs(_TAB_STOP).rstrip()
        if not text:
            gap = True
            continue
        if gap:
            yield Block(kind="gap")
            gap = False
        indent = len(text) - len(text.lstrip())
        yield Block(kind="line", markup=inline(text.lstrip()), indent=indent)


def _prose(lines: list[str]) -> Iterator[Block]:
    paragraph: list[str] = []
    for line in [*lines, ""]:
        special = _special(line)
        if special is None and line.strip():
            paragraph.append(line)
            continue
        if paragraph:
            yield _paragraph(paragraph)
            paragraph = []
        if special is not None:
            yield special


def _special(line: str) -> Block | None:
    if _BREAK.fullmatch(line):
        return Block(kind="break")
    if heading := _HEADING.fullmatch(line):
        return Block(kind="heading", markup=inline(_unclosed(heading[1])))
    return None


def _unclosed(heading: str) -> str:
    """Return a heading without the signs that close it, unless it is nothing else."""
    return heading.rstrip("#").rstrip(" \t") or heading[0]


def _paragraph(lines: list[str]) -> Block:
    quoted = all(line.lstrip().startswith(">") for line in lines)
    texts = [line.lstrip().removeprefix(">").strip() if quoted else line.strip() for line in lines]
    return Block(kind="quote" if quoted else "paragraph", markup=inline(" ".join(texts)))
