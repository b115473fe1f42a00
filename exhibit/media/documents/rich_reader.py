"""Reading rich text token by token: groups, control words, and bytes in the encoding that holds."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any

from exhibit.media.documents import rich_codes as codes
from exhibit.media.documents.rich_paragraphs import PROPERTIES, Collected, State
from exhibit.model.refusals import FileRefused

MAX_DEPTH = 500

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\"
)
_TWIPS_A_SPACE = 180
_STYLED = re.compile(r"(?:heading|überschrift|titre|título|titolo) ?([1-6])", re.IGNORECASE)
_MAX_HEADING = 6


@dataclass(slots=True)
class Reader:
    """Reads token by token; ``state`` is that of the present group."""

    page: str = "cp1252"
    state: State = field(default_factory=State)
    stack: list[State] = field(default_factory=list)
    text: Collected = field(default_factory=Collected)
    fonts: dict[int, str] = field(default_factory=dict)
    styles: dict[int, int] = field(default_factory=dict)
    waiting: bytearray = field(default_factory=bytearray)
    to_skip: int = 0
    optional: bool = False
    begun: bool = False
    number: int = 0
    name: str = ""

    def read(self, data: bytes) -> None:
        """Read a whole file."""
        at = 0
        while match := _TOKEN.match(data, at):
            at = match.end()
            word, number, code, symbol, brace, text = match.groups()
            if word == b"bin":
                at += max(0, int(number or 0))
            elif word:
                self._word(word.decode("ascii"), None if number is None else int(number))
            elif code:
                self._bytes(bytes([int(code, 16)]))
            elif symbol:
                self._symbol(symbol)
            elif brace:
                self._brace(brace)
            elif text:
                self._bytes(text)
        self._flush()
        self.text.end(self.state, self.styles)

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self.to_skip, self.optional = 0, False
        if brace == b"{":
            if len(self.stack) >= MAX_DEPTH:
                raise _damaged("It has groups deep within groups.")
            self.stack.append(self.state)
            self.begun = True
        elif self.stack:
            ended, self.state = self.state, self.stack.pop()
            if ended.place == "style" and self.state.place == "stylesheet":
                self._name_style()

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self.optional = True
        elif symbol in {b"\n", b"\r"}:
            self._break()
        elif symbol in codes.SYMBOLS and not self._skipped():
            self._say(codes.SYMBOLS[symbol])

    def _word(self, word: str, number: int | None) -> None:
        begun, optional = self.begun, self.optional
        self.begun = self.optional = False
        if word in {"pict", "object"} and self.state.place in {"", "note"}:
            self.text.found["pictures" if word == "pict" else "objects"] += 1
        if begun and word in codes.INNER:
            self._begin_inner(codes.INNER[word])
        elif begun and (
            word in codes.UNSEEN or self.state.place == "info" or (optional and word != "shppict")
        ):
            self._enter(word)
        elif word == "u":
            self._say(chr((number or 0) % 0x10000))
            self.to_skip = self.state.skip
        elif word in codes.SIGNS:
            if not self._skipped():
                self._say(codes.SIGNS[word])
        elif word in codes.PARAGRAPHS:
            self._break()
        else:
            self._set(word, number)

    def _skipped(self) -> bool:
        """Tell whether what comes stands only for readers that know no Unicode."""
        skipped = self.to_skip > 0
        self.to_skip = max(0, self.to_skip - 1)
        return skipped

    def _break(self) -> None:
        """End a paragraph of the text, of a note or of a box; elsewhere there are none."""
        self._flush()
        self.text.break_line(self.state, self.styles)

    def _enter(self, word: str) -> None:
        """Begin a group that is not seen; some of these are looked at for what they say of others."""
        place = word if word in {"fonttbl", "stylesheet", "info"} or word in PROPERTIES else "unseen"
        if word == "annotation":
            self.text.found["comments"] += 1
        if self.state.place in {"unseen", "fonttbl"}:
            place = self.state.place
        elif word == "shpinst" and not self.state.place:
            place = "shape"
        self.state = replace(self.state, place=place)

    def _begin_inner(self, place: str) -> None:
        """Begin what stands elsewhere than it is written: a note, a box of text, or the mark of a list."""
        outer = self.state.place
        within = (
            place
            if outer == ("shape" if place == "box" else "") or (outer, place) == ("box", "mark")
            else "unseen"
        )
        if within == "note":
            self._say(self.text.begin_note())
            self._flush()
        self.state = replace(self.state, place=within, bold=False, italic=False, ruled=False)

    def _set(self, word: str, number: int | None) -> None:
        state = self.state
        if word in codes.TOGGLES:
            self._flush()
            self.state = _with(state, codes.TOGGLES[word], number != 0)
            self.text.found["changes"] += word in {"deleted", "revised"}
        elif word == "plain":
            self._flush()
            self.state = replace(
                state, bold=False, italic=False, hidden=False, deleted=False, revised=False, page=""
            )
        elif word == "pard":
            self.state = replace(state, indent=0, first=0, style=0, heading=0, ruled=False)
        elif word in {"brdrb", "brdrt", "brdrnone", "brdrnil"}:
            self.state = replace(state, ruled=word in {"brdrb", "brdrt"})
        elif word in {"li", "fi"}:
            spaces = round(max(-20_000, min(number or 0, 20_000)) / _TWIPS_A_SPACE)
            self.state = _with(state, "indent" if word == "li" else "first", spaces)
        elif word == "outlinelevel":
            self.state = replace(state, heading=_level((number or 0) + 1))
        elif word == "s":
            self._set_style(number or 0)
        elif word == "uc":
            self.state = replace(state, skip=max(0, min(number or 0, 100)))
        elif word in {"f", "fcharset", "ansicpg"} or word in codes.PAGES:
            self._set_page(word, number or 0)

    def _set_style(self, number: int) -> None:
        self.number = number
        place = "style" if self.state.place == "stylesheet" else self.state.place
        self.state = replace(self.state, style=number, place=place)
        self.name = ""

    def _name_style(self) -> None:
        name = self.name.split(";")[0].strip()
        match = _STYLED.fullmatch(name)
        self.styles[self.number] = int(match[1]) if match else int(name.lower() == "title")

    def _set_page(self, word: str, number: int) -> None:
        """Follow in which encoding bytes are: of the file, or of the font that is used."""
        self._flush()
        if word in codes.PAGES:
            self.page = codes.PAGES[word]
        elif word == "ansicpg":
            self.page = _known(f"cp{number}", self.page)
        elif word == "fcharset":
            self.fonts[self.number] = codes.CHARSETS.get(number, "")
        elif self.state.place == "fonttbl":
            self.number = number
        else:
            self.state = replace(self.state, page=self.fonts.get(number, ""))

    def _bytes(self, data: bytes) -> None:
        self.begun = self.optional = False
        left, self.to_skip = data[self.to_skip :], max(0, self.to_skip - len(data))
        if self.state.place in {"unseen", "info", "fonttbl", "shape"}:
            return
        self.waiting += left

    def _flush(self) -> None:
        """Decode the bytes that came, in the encoding that holds."""
        if self.waiting:
            text = bytes(self.waiting).decode(self.state.page or self.page, errors="replace")
            self.waiting.clear()
            self._add(text)

    def _say(self, text: str) -> None:
        self._flush()
        self.begun = False
        self._add(text)

    def _add(self, text: str) -> None:
        if self.state.place == "style":
            self.name += text
        else:
            self.text.add(self.state, text)


def _with(state: State, name: str, value: Any) -> State:
    return replace(state, **{name: value})


def _known(encoding: str, otherwise: str) -> str:
    try:
        "".encode(encoding)
    except LookupError:
        return otherwise
    return encoding


def _level(level: int) -> int:
    return level if 1 <= level <= _MAX_HEADING else 0


def _damaged(why: str) -> FileRefused:
    what = "The document is damaged and cannot be read."
    advice = "Open it in the program that wrote it, save it as a new file, and import that."
    return FileRefused(what, meaning=why, advice=advice)
