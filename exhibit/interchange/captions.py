"""Captions of a film or recording: WebVTT (W3C, 4 April 2019) and SRT, as people really save them.

Reading is lenient and says what it mended; writing gives clean WebVTT. The text of a cue is plain text, with
line breaks; who speaks stands before it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from exhibit.model.refusals import FileRefused
from exhibit.model.said import Said

MAX_CUES = 50_000

_TIME = r"(?:(\d{1,3})[:.])?(\d{1,3})[:.](\d{1,2})(?:[.,:](\d{1,9}))?"
_TIMING = re.compile(rf"[ \t]*{_TIME}[ \t]*(?:-{{1,3}}>|[–—]>|→)[ \t]*{_TIME}(?:[ \t].*)?")
_HEADER = re.compile(r"WEBVTT(?:[ \t].*)?")
_APART = re.compile(r"(?:NOTE|STYLE|REGION)(?:[ \t].*)?")
_NUMBER = re.compile(r"[ \t]*\d{1,7}[ \t]*")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?[ \t]+([^<>]*)>")
_RUBY = re.compile(r"<rt(?:\.[^\s>]*)?>.*?(?:</rt>|(?=</ruby>)|$)", re.DOTALL)
_TAG = re.compile(
    r"</?(?:[ibucv]|lang|ruby|rt|font|s|em|strong)(?:[.\s][^<>]*)?>|<[\d:.]+>|\{\\[^{}]*\}", re.IGNORECASE
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});")
_CONTROLS = re.compile(r"[\0-\x08\x0b-\x1f\x7f]")
_END_OF_SENTENCE = re.compile(r"""[.!?…♪][)\]"'”’»]*$""")
_SPEAKER = re.compile(r"(?:[-–—] ?\S|>> ?|[A-ZÀ-Þ][^\n:]{0,30}: )")
_NAMED = re.compile(r"([A-ZÀ-Þ][^\n:]{0,30}): ")
_LOUD = re.compile(r"([A-ZÀ-Þ][A-ZÀ-Þ0-9 .'’-]{1,30}): *(?=\S)")
"""Who speaks, as captions without marks say it: in capitals."""
_LONGEST_MENDED = 5.0
_SHORTEST_MENDED = 1.0
_PAUSE = 2.5
_MILLISECONDS = 1000


@dataclass(frozen=True, slots=True)
class Cue:
    """A caption: when it is shown, in seconds from the beginning, and its lines of plain text.

    ``voice`` is who speaks, where the file says so apart from the words; the text begins with it too.
    """

    start: float
    end: float
    text: str
    voice: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Captions:
    """Cues in the order of their starts, and in words what was mended on the way."""

    cues: tuple[Cue, ...]
    remarks: tuple[str, ...] = ()


def is_webvtt(text: str) -> bool:
    """Tell whether a text says of itself that it is WebVTT."""
    return _HEADER.fullmatch(text.removeprefix("\ufeff").split("\n", 1)[0].rstrip("\r")) is not None


def read_captions(text: str) -> Captions:
    """Read WebVTT or SRT. Raises ``FileRefused`` where there is no caption in it, or far too many."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    cues = [cue for cue in (_webvtt(lines) if is_webvtt(text) else _srt(lines)) if cue.text]
    if not cues:
        what = "The file has no captions in it: nothing says when words are shown (00:01.000 --> 00:03.000)."
        raise FileRefused(what, advice="Export the captions once more as WebVTT (.vtt) or SubRip (.srt).")
    if len(cues) > MAX_CUES:
        what = Said("The file has more than {most:,} captions, which no film here has.", most=MAX_CUES)
        raise FileRefused(what, advice="See whether it is the right one.")
    return _mended(cues)


def to_webvtt(cues: Iterable[Cue]) -> str:
    """Return cues as a WebVTT file."""
    blocks = [
        f"{_stamp(cue.start)} --> {_stamp(cue.end)}\n{_escaped(text)}\n"
        for cue in cues
        if (text := _tidied(cue.text))
    ]
    return "\n".join(["WEBVTT\n", *blocks])


def plain_text(cues: Sequence[Cue]) -> str:
    """Return a transcript: sentences flow, and a new paragraph begins with a speaker or after a pause.

    A line that rolls up from one cue to the next one stands once, and so does the name of a speaker who goes
    on.
    """
    text = last = speaker = ""
    for before, cue in pairwise((None, *cues)):
        lines = [line for line in cue.text.split("\n") if line] if cue else []
        fresh = [line for at, line in enumerate(lines) if at or line != last]
        last = lines[-1] if lines else last
        paused = before is not None and cue is not None and cue.start - before.end > _PAUSE
        for at, line in enumerate(fresh):
            named = _NAMED.match(line)
            goes_on = named is not None and named[1] == speaker and not paused
            speaker = named[1] if named else speaker
            said = line[named.end() :] if named and goes_on else line
            new = _SPEAKER.match(said) or (at == 0 and paused and _END_OF_SENTENCE.search(text))
            text += ("\n\n" if new and text else " " if text else "") + said
    return text


def spoken(cue: Cue) -> tuple[str, str]:
    """Return who speaks, empty where nobody or more than one is named, and the text without that name."""
    said = cue.voice
    if said and cue.text.startswith(f"{said}: "):
        return said, cue.text.removeprefix(f"{said}: ")
    named = None if said else _LOUD.match(cue.text)
    if named is None or any(_LOUD.match(line) for line in cue.text.split("\n")[1:]):
        return "", cue.text
    return named[1].strip(), cue.text[named.end() :]


def _webvtt(lines: Sequence[str]) -> Iterator[Cue]:
    """Yield the cues of WebVTT: blocks parted by empty lines, a first line of which may be a name."""
    for block in _blocks(lines[1:]):
        at = next((at for at, line in enumerate(block[:2]) if _TIMING.fullmatch(line)), None)
        if at is not None and not (at and _APART.fullmatch(block[0])):
            yield _cue(block[at], block[at + 1 :])


def _srt(lines: Sequence[str]) -> Iterator[Cue]:
    """Yield the cues of SRT: all between one timing and the next, but for the next one's number."""
    timings = [at for at, line in enumerate(lines) if _TIMING.fullmatch(line)]
    for at, following in pairwise([*timings, len(lines)]):
        words = list(lines[at + 1 : following])
        if following < len(lines) and words and _NUMBER.fullmatch(words[-1]) and (len(words) > 1 or at == 0):
            words.pop()
        yield _cue(lines[at], words)


def _blocks(lines: Sequence[str]) -> Iterator[list[str]]:
    block: list[str] = []
    for line in [*lines, ""]:
        if line.strip():
            block.append(line)
        elif block:
            yield block
            block = []


def _cue(timing: str, lines: Sequence[str]) -> Cue:
    match = _TIMING.fullmatch(timing)
    parts = match.groups() if match else ()
    text = "\n".join(lines)
    voices = [" ".join(_plain(voice).split()) for voice in _VOICE.findall(text)]
    voice = voices[0] if len(voices) == 1 else ""
    return Cue(_seconds(parts[:4]), _seconds(parts[4:]), _plain(text), voice)


def _seconds(parts: Sequence[str | None]) -> float:
    hours, minutes, seconds, fraction = (part or "0" for part in parts)
    whole = int(hours) * 3600 + int(minutes) * 60 + int(seconds)
    return (whole * _MILLISECONDS + int(fraction.ljust(3, "0")[:3])) / _MILLISECONDS


def _plain(text: str) -> str:
    text = _RUBY.sub("", text)
    text = _VOICE.sub(lambda voice: f"{voice[1].strip()}: " if voice[1].strip() else "", text)
    text = _ENTITY.sub(lambda entity: html.unescape(entity[0]), _TAG.sub("", text))
    return _tidied(text)


def _tidied(text: str) -> str:
    lines = [" ".join(_CONTROLS.sub("", line).split()) for line in text.split("\n")]
    return "\n".join(line for line in lines if line)


def _mended(cues: Sequence[Cue]) -> Captions:
    """Put cues in order, and give those an end that have none after their start."""
    ordered = sorted(cues, key=lambda cue: (cue.start, cue.end))
    starts = [cue.start for cue in ordered[1:]] + [float("inf")]
    whole = [_with_end(cue, following) for cue, following in zip(ordered, starts, strict=True)]
    endless = sum(1 for cue in ordered if cue.end <= cue.start)
    overlapping = sum(1 for one, other in pairwise(whole) if other.start < one.end)
    remarks = (
        "Its captions were out of order, and were put in the order of their times."
        if ordered != list(cues)
        else "",
        Said(
            "{captions} ended before beginning, and got an end of at most 5 seconds after.",
            captions=_captions(endless),
        )
        if endless
        else "",
        Said("{captions} appeared while the one before was still shown.", captions=_captions(overlapping))
        if overlapping
        else "",
    )
    return Captions(tuple(whole), tuple(remark for remark in remarks if remark))


def _with_end(cue: Cue, following: float) -> Cue:
    if cue.end > cue.start:
        return cue
    end = max(cue.start + _SHORTEST_MENDED, min(following, cue.start + _LONGEST_MENDED))
    return replace(cue, end=round(end, 3))


def _captions(count: int) -> str:
    return Said("1 caption") if count == 1 else Said("{count} captions", count=count)


def _stamp(seconds: float) -> str:
    whole = max(0, round(seconds * _MILLISECONDS))
    minutes, rest = divmod(whole, 60 * _MILLISECONDS)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
