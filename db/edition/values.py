"""Values of an edition as JSON and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from exhibit.model.edition import (
    Block,
    Captions,
    Card,
    Contact,
    Cue,
    GuidedTour,
    Picture,
    Plays,
    Reason,
    Recording,
    Rendition,
    ShownTerm,
    Support,
    Tiles,
    TourPoint,
    Words,
)


def dump(value: object) -> str:
    """Return JSON that is the same for equal values."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def dump_card(card: Card) -> str:
    """Return a card as JSON."""
    return dump(asdict(card))


def load_card(text: str) -> Card:
    """Return the card that ``dump_card`` wrote."""
    values = json.loads(text)
    values["title"] = words(values["title"])
    values["excerpt"] = words(values["excerpt"])
    values["names"] = tuple(values["names"])
    values["terms"] = tuple(shown_term(one) for one in values["terms"])
    values["picture"] = None if values["picture"] is None else _picture(values["picture"])
    return Card(**values)


def dump_picture(picture: Picture) -> str:
    """Return a picture as JSON."""
    return dump(asdict(picture))


def load_picture(text: str) -> Picture:
    """Return the picture that ``dump_picture`` wrote."""
    return _picture(json.loads(text))


def dump_blocks(blocks: tuple[Block, ...]) -> str:
    """Return a body as JSON, one short list per block."""
    return dump([[block.kind, block.markup, block.indent] for block in blocks])


def load_blocks(text: str) -> tuple[Block, ...]:
    """Return the body that ``dump_blocks`` wrote."""
    return tuple(Block(kind=kind, markup=markup, indent=indent) for kind, markup, indent in json.loads(text))


def dump_support(support: Support) -> str:
    """Return the support screen as JSON."""
    return dump(asdict(support))


def load_support(text: str) -> Support:
    """Return the support screen that ``dump_support`` wrote."""
    values = json.loads(text)
    contacts = tuple(_contact(one) for one in values["contacts"])
    return Support(opening=words(values["opening"]), contacts=contacts)


def dump_recording(recording: Recording) -> str:
    """Return a recording as JSON, its captions left out: they have rows of their own."""
    return dump(asdict(replace(recording, captions=())))


def load_recording(text: str, captions: tuple[Captions, ...] = ()) -> Recording:
    """Return the recording that ``dump_recording`` wrote, with its captions."""
    return replace(_recording(json.loads(text)), captions=captions)


def dump_cues(cues: tuple[Cue, ...]) -> str:
    """Return the cues of captions as JSON, one short list per cue."""
    return dump([[cue.start, cue.end, cue.text, cue.voice, cue.block] for cue in cues])


def load_cues(cues: str) -> tuple[Cue, ...]:
    """Return the cues that ``dump_cues`` wrote."""
    return tuple(
        Cue(start=start, end=end, text=text, voice=voice, block=block)
        for start, end, text, voice, block in json.loads(cues)
    )


def dump_tour(tour: GuidedTour) -> str:
    """Return a tour as JSON."""
    return dump(asdict(tour))


def load_tour(text: str) -> GuidedTour:
    """Return the tour that ``dump_tour`` wrote."""
    values = json.loads(text)
    told = {name: words(values[name]) for name in ("title", "welcome")}
    return GuidedTour(**{**values, **told, "points": tuple(_point(one) for one in values["points"])})


def _point(values: Mapping[str, Any]) -> TourPoint:
    sound = values["sound"]
    return TourPoint(
        piece_id=values["piece_id"],
        narration=words(values["narration"]),
        sound=_recording(sound) if sound else None,
    )


def dump_reasons(reasons: tuple[Reason, ...]) -> str:
    """Return why two pieces are related as JSON."""
    return dump([[reason.kind, reason.label] for reason in reasons])


def load_reasons(text: str, *, kinds: bool = True) -> tuple[Reason, ...]:
    """Return what ``dump_reasons`` wrote. Early editions named the labels alone, without their ``kinds``."""
    rows = json.loads(text)
    pairs = rows if kinds else [("", label) for label in rows]
    return tuple(Reason(kind=kind, label=words(label)) for kind, label in pairs)


def load_words(text: str) -> Words:
    """Return texts per language from JSON."""
    return words(json.loads(text))


def words(pairs: list[list[str]]) -> Words:
    """Return pairs of language and text as a value."""
    return tuple((language, value) for language, value in pairs)


def shown_term(values: Mapping[str, Any]) -> ShownTerm:
    """Return a term from its JSON object."""
    return ShownTerm(**{**values, "label": words(values["label"])})


def _picture(values: Mapping[str, Any]) -> Picture:
    renditions = tuple(Rendition(**one) for one in values["renditions"])
    told = {name: words(values.get(name, [])) for name in ("alt", "description")}
    tiles, region = values.get("tiles"), values.get("region")
    return Picture(
        renditions=renditions,
        color=values["color"],
        page=values.get("page", 0),
        tiles=Tiles(**tiles) if tiles else None,
        view=values.get("view", ""),
        region=tuple(region) if region else None,
        **told,
    )


def _recording(values: Mapping[str, Any]) -> Recording:
    poster = values["poster"]
    captions = tuple(
        Captions(language=one["language"], cues=_cues(one["cues"])) for one in values["captions"]
    )
    apart = {
        "plays": Plays(values["plays"]),
        "poster": _picture(poster) if poster else None,
        "captions": captions,
    }
    return Recording(**{**values, **apart})


def _cues(rows: list[Any]) -> tuple[Cue, ...]:
    return tuple(Cue(**row) for row in rows)


def _contact(values: Mapping[str, Any]) -> Contact:
    texts = {name: words(values[name]) for name in ("name", "explanation")}
    return Contact(**{**values, **texts, "languages": tuple(values["languages"])})
