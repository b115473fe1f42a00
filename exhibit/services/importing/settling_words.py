"""Settling the texts of a piece, each by its kind and language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from exhibit.model.pieces import Text, TextKind
from exhibit.services.importing.case import Case
from exhibit.services.importing.drafts import Words
from exhibit.services.importing.standing import stands


def settle_texts(case: Case) -> None:
    """Add the texts that the piece lacks and change those that the sheet has otherwise."""
    present = case.bench.of(Text, case.piece.id)
    for (kind, language), said in case.draft.texts.items():
        words = said
        stated = {other: each for (of_kind, other), each in case.draft.texts.items() if of_kind is kind}
        of_kind = [text for text in present if text.kind is kind]
        blank = Text(kind=kind, language=language, value="", piece_id=case.piece.id)
        held = next((text for text in of_kind if text.language == language), None)
        if held is not None and words.of_file in case.had:
            # A document says nothing new, though another title leaves more or less of its heading.
            words = replace(said, value=held.value)
        settle_text(case, of_kind, stated, words, blank, str(kind))


def settle_text(
    case: Case, present: list[Text], stated: Mapping[str, Words], words: Words, blank: Text, called: str
) -> None:
    """Settle one text; ``blank`` says what it belongs to, ``stated`` are all the sheet's texts of the kind.

    The same text in a language of which the sheet says nothing is moved: its language was mended.
    """
    language = blank.language
    same = next((text for text in present if text.language == language), None)
    moved = next((t for t in present if t.language not in stated and t.value == words.value), None)
    field = called if language == case.piece.language else f"{called} ({language})"
    if same is not None:
        if not words.offered:
            _restate(case, same, words, field)
    elif moved is not None:
        case.changed(f"language of {called}", moved.language, language)
        case.bench.put(replace(moved, language=language, setting=words.setting))
    elif _is_taken_away(case, blank, words):
        case.stays(field, words.value)
    else:
        case.changed(field, "", words.value)
        case.bench.add(replace(blank, value=words.value, setting=words.setting))


def _is_taken_away(case: Case, blank: Text, words: Words) -> bool:
    """Tell whether somebody took this text away at the desk; a document that came before says nothing new."""

    def says(text: Text) -> bool:
        same = (text.kind, text.language) == (blank.kind, blank.language)
        return same and (text.value == words.value or words.of_file in case.had)

    if blank.medium_id is not None:
        return case.bench.removals.of_medium(blank.medium_id, says) is not None
    return case.bench.removals.by_hand(Text, case.piece.id, says) is not None


def _restate(case: Case, present: Text, words: Words, field: str) -> None:
    """Change a text, unless it or its setting was changed at the desk since the source said the same."""
    value, setting = words.value, words.setting
    if present.value != value and stands(case, present, "value", value):
        case.stays(field, value, present.value)
        value = present.value
    if present.setting != setting and stands(case, present, "setting", setting):
        setting = present.setting
    if (present.value, present.setting) != (value, setting):
        case.changed(field, present.value, value)
        case.bench.put(replace(present, value=value, setting=setting))


def settle_alts(case: Case, medium_id: int, alts: Mapping[str, str], called: str) -> None:
    """Settle the alt texts of one picture."""
    _settle_descriptions(case, medium_id, TextKind.ALT, alts, called)


def settle_long_descriptions(case: Case, medium_id: int, described: Mapping[str, str], called: str) -> None:
    """Settle the long descriptions of one picture."""
    _settle_descriptions(case, medium_id, TextKind.LONG_DESCRIPTION, described, called)


def _settle_descriptions(
    case: Case, medium_id: int, kind: TextKind, described: Mapping[str, str], called: str
) -> None:
    present = [text for text in case.bench.alts(medium_id) if text.kind is kind]
    stated = {language: Words(value) for language, value in described.items()}
    for language, words in stated.items():
        blank = Text(kind=kind, language=language, value="", medium_id=medium_id)
        settle_text(case, present, stated, words, blank, called)
