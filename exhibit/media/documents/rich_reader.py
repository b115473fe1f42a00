"""Reading rich text: what its groups and control words say of the words in them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from exhibit.media.documents import rich_codes as codes
from exhibit.media.documents.rich_letters import Letters, as_letters
from exhibit.media.documents.rich_paragraphs import PROPERTIES, Collected, State
from exhibit.media.documents.rich_settings import set_by
from exhibit.media.documents.rich_styles import Styles
from exhibit.media.documents.rich_tokens import tokens
from exhibit.model.refusals import FileRefused

MAX_DEPTH = 500


@dataclass(slots=True)
class Reader:
    """Reads token by token; ``state`` is that of the present group."""

    letters: Letters = field(default_factory=Letters)
    state: State = field(default_factory=State)
    stack: list[State] = field(default_factory=list)
    text: Collected = field(default_factory=Collected)
    styles: Styles = field(default_factory=Styles)
    optional: bool = False
    begun: bool = False

    def read(self, data: bytes) -> None:
        """Read a whole file."""
        for token in tokens(data):
            if token.word:
                self._word(token.word, token.number)
            elif token.symbol:
                self._symbol(token.symbol)
            elif token.brace:
                self._brace(token.brace)
            else:
                self._bytes(token.text)
        self._flush()
        self.text.end(self.state, self.styles.levels)

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self.letters.to_skip, self.optional = 0, False
        if brace == b"{":
            if len(self.stack) >= MAX_DEPTH:
                raise _damaged("It has groups deep within groups.")
            self.stack.append(self.state)
            self.begun = True
        elif self.stack:
            ended, self.state = self.state, self.stack.pop()
            if ended.place == "style" and self.state.place == "stylesheet":
                self.styles.end()

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self.optional = True
        elif symbol in {b"\n", b"\r"}:
            self._break()
        elif symbol in codes.SYMBOLS and not self.letters.skips():
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
            self.letters.to_skip = self.state.skip
        elif word in codes.SIGNS:
            if not self.letters.skips():
                self._say(codes.SIGNS[word])
        elif word in codes.PARAGRAPHS:
            self._break()
        else:
            self._set(word, number)

    def _break(self) -> None:
        """End a paragraph of the text, of a note or of a box; elsewhere there are none."""
        self._flush()
        self.text.break_line(self.state, self.styles.levels)

    def _enter(self, word: str) -> None:
        """Begin a group that is not seen; some of these are looked at for what they say of others."""
        place = word if word in {"fonttbl", "stylesheet", "info"} or word in PROPERTIES else "unseen"
        if word == "annotation":
            self.text.found["comments"] += 1
        if self.state.place in {"unseen", "fonttbl"}:
            place = "unseen"
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
        if word in codes.TOGGLES or word == "plain":
            self._flush()
            self.text.found["changes"] += word in {"deleted", "revised"}
        if word == "s":
            self._set_style(number or 0)
        elif word in {"f", "fcharset", "ansicpg"} or word in codes.PAGES:
            self._set_page(word, number or 0)
        else:
            self.state = set_by(self.state, word, number)

    def _set_style(self, number: int) -> None:
        place = self.state.place
        if place == "stylesheet":
            self.styles.describe(number)
            place = "style"
        self.state = replace(self.state, style=number, place=place)

    def _set_page(self, word: str, number: int) -> None:
        """Follow in which encoding bytes are: of the file, or of the font that is used."""
        self._flush()
        if word in codes.PAGES:
            self.letters.encode_file(codes.PAGES[word])
        elif word == "ansicpg":
            self.letters.encode_file(f"cp{number}")
        elif word == "fcharset":
            self.letters.encode_font(number)
        elif self.state.place == "fonttbl":
            self.letters.describe(number)
        else:
            font = self.letters.font(number)
            self.state = replace(self.state, page=font.page, font=font.symbols)

    def _bytes(self, data: bytes) -> None:
        self.begun = self.optional = False
        left = self.letters.left(data)
        if self.state.place == "fonttbl":
            self.letters.name_font(left)
        elif self.state.place not in {"unseen", "info", "shape"}:
            self.letters.wait(left)

    def _flush(self) -> None:
        """Take what bytes came, in the encoding that holds."""
        if text := self.letters.decoded(self.state.page):
            self._add(text)

    def _say(self, text: str) -> None:
        self._flush()
        self.begun = False
        self._add(text)

    def _add(self, text: str) -> None:
        if self.state.place == "style":
            self.styles.name(text)
        else:
            shown, lacking = as_letters(text, self.state.font, mark=self.state.place == "mark")
            self.text.found["signs"] += lacking * (not self.state.place)
            self.text.add(self.state, shown)


def _damaged(why: str) -> FileRefused:
    what = "The document is damaged and cannot be read."
    advice = "Open it in the program that wrote it, save it as a new file, and import that."
    return FileRefused(what, meaning=why, advice=advice)
