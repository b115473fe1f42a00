"""Captions of what is played, and which part of a text is being read aloud."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from exhibit.interchange.captions import Cue as Caption
from exhibit.interchange.captions import read_captions, spoken
from exhibit.interchange.prose import blocks, plain
from exhibit.model.dossier import Dossier
from exhibit.model.edition import Block, Captions, Cue, Plays, Recording
from exhibit.model.folding import words
from exhibit.model.pieces import MediumFile, MediumRole, TextKind
from exhibit.model.refusals import Refusal
from exhibit.services.publishing.press import Press

_AHEAD = 40
"""Words of the text, beyond those of a caption, within which it is looked for."""
_FURTHER = 60
"""Words that are looked at beyond that for each caption before that was not found."""
_ENOUGH = 0.5
"""How much of a caption has to be found in the text."""


def captions_of(
    dossier: Dossier, recordings: Sequence[Recording], press: Press
) -> tuple[list[Recording], list[str]]:
    """Return recordings with their captions, and what could not be read, in sentences."""
    carried, remarks = list(recordings), []
    for medium in (one for one in dossier.media if one.role is MediumRole.CAPTIONS):
        place = _place(dossier, medium, carried)
        language = medium.language or carried[place].language or dossier.piece.language
        if any(one.language == language for one in carried[place].captions):
            continue
        try:
            text = press.read_words(press.store.original(medium.sha256, medium.extension))
            cues = tuple(_cue(one) for one in read_captions(text).cues)
        except Refusal as refusal:
            remarks.append(f"Captions of {dossier.piece.accession} are not carried: {refusal}")
            continue
        if carried[place].plays is Plays.READING:
            cues = following(cues, _body(dossier, language))
        captions = (*carried[place].captions, Captions(language=language, cues=cues))
        carried[place] = replace(carried[place], captions=captions)
    return carried, remarks


def following(cues: Sequence[Cue], body: Sequence[Block]) -> tuple[Cue, ...]:
    """Say of each cue which block of a body is being read, as far as their words agree, in their order.

    What is not in the body, such as a title that is read first, has no block.
    """
    said = [(word, number) for number, block in enumerate(body) for word in words(plain(block.markup))]
    told = [word for word, _ in said]
    at, missed = 0, 0
    found: list[Cue] = []
    for cue in cues:
        heard = list(words(cue.text))
        window = told[at : at + len(heard) + _AHEAD + _FURTHER * missed]
        matches = SequenceMatcher(None, window, heard, autojunk=False).get_matching_blocks()[:-1]
        if heard and sum(one.size for one in matches) >= _ENOUGH * len(heard):
            longest = max(matches, key=lambda one: one.size)
            start = at + max(0, longest.a - longest.b)
            found.append(replace(cue, block=said[at + longest.a if start >= len(said) else start][1]))
            at, missed = at + longest.a + longest.size, 0
        else:
            found.append(cue)
            missed += bool(heard)
    return tuple(found)


def _cue(caption: Caption) -> Cue:
    voice, text = spoken(caption)
    return Cue(start=caption.start, end=caption.end, text=text, voice=voice)


def _body(dossier: Dossier, language: str) -> tuple[Block, ...]:
    """Return the body in a language; a body that is only there in another one is not what is captioned."""
    texts = [one for one in dossier.texts if one.kind is TextKind.BODY and one.piece_id is not None]
    found = (blocks(one.value, one.setting) for one in texts if one.language == language)
    return next(found, ())


def _place(dossier: Dossier, captions: MediumFile, recordings: Sequence[Recording]) -> int:
    """Return which recording captions belong to: by the names that the files had, else the first film."""
    called = words(captions.original_name.rpartition(".")[0])
    # Those that are not carried have no place here, so names are looked at only where all are.
    media = dossier.played if len(dossier.played) == len(recordings) else ()
    for place, medium in enumerate(media):
        name = words(medium.original_name.rpartition(".")[0])
        if name and called[: len(name)] == name:
            return place
    films = (place for place, one in enumerate(recordings) if one.plays is Plays.FILM)
    return next(films, 0)
