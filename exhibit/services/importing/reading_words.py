"""Reading the words of a piece: title, statement, body and the others, each in its language."""

from __future__ import annotations

import re
from statistics import mean

from exhibit.interchange import languages
from exhibit.model.pieces import Setting, TextKind
from exhibit.services.importing.drafts import Draft, FileUse, Words
from exhibit.services.importing.rowview import RowView
from exhibit.services.importing.sources import SourceFile

FIELDS = {
    "title": TextKind.TITLE,
    "statement": TextKind.STATEMENT,
    "body": TextKind.BODY,
    "label": TextKind.LABEL,
    "transcript": TextKind.TRANSCRIPT,
    "content_note_text": TextKind.CONTENT_NOTE,
}
"""The fields that are texts of a piece. Alt texts belong to pictures and are read apart."""

_BAR = re.compile(r"\s*\|\s*|\s*;\s*\n\s*")
_LANGUAGE_OF_FILE = re.compile(r"\.([a-z]{2,3})\.[a-z]+$", re.IGNORECASE)
_VERSE_LINE = 60
_VERSE_MEAN = 45
_VERSE_LINES = 3


def read_texts(view: RowView, language: str) -> None:
    """Read every text of a row; ``language`` is the piece's own, empty where the row does not say."""
    for field, kind in FIELDS.items():
        for stated in ("", *view.known.columns.languages(field)):
            value = view.verbatim(field, stated)
            if value.strip():
                in_language = stated or _unsaid_language(view, field, language)
                setting = setting_of(view.draft, value) if kind is TextKind.BODY else Setting.PROSE
                value = value if kind is TextKind.BODY else value.strip()
                view.draft.texts[kind, in_language] = Words(value, setting)


def read_body_files(draft: Draft, language: str) -> None:
    """Take the body from the text files of a piece, one for each language; a cell of the sheet goes first."""
    for use in draft.files:
        if use.file.words is None:
            continue
        draft.warnings.extend(f"{use.file.name}: {remark}" for remark in use.file.remarks)
        key = (TextKind.BODY, _language_of_name(use.file) or language)
        value = use.file.words.strip("\n").rstrip()
        if key in draft.texts and draft.texts[key].value != value:
            draft.warnings.append(
                f"{use.file.name}: the piece has a body already; the file is kept beside it."
            )
        else:
            draft.texts[key] = Words(value, setting_of(draft, value))


def setting_of(draft: Draft, value: str) -> Setting:
    """Say how a body is set: as its form says, and without a form by the length of its lines."""
    forms = draft.tags.get("form")
    if forms is not None and forms.terms:
        verse = any(term.trait("setting") == Setting.VERSE for term in forms.terms)
        return Setting.VERSE if verse else Setting.PROSE
    return Setting.VERSE if looks_like_verse(value) else Setting.PROSE


def looks_like_verse(value: str) -> bool:
    """Tell verse by its short lines: three or more, nearly all under 60 characters, 45 on average."""
    lengths = [len(line.strip()) for line in value.split("\n") if line.strip()]
    if len(lengths) < _VERSE_LINES or mean(lengths) > _VERSE_MEAN:
        return False
    return sum(1 for length in lengths if length <= _VERSE_LINE) >= 0.9 * len(lengths)


def read_alts(view: RowView, pictures: list[FileUse | None], language: str) -> None:
    """Give each picture its alt text, in the order of the row's files; None stands for one not taken."""
    for stated in ("", *view.known.columns.languages("alt_text")):
        cell = view.cell("alt_text", stated)
        if not cell:
            continue
        parts = _BAR.split(cell) if len(pictures) > 1 else [cell]
        in_language = stated or _unsaid_language(view, "alt_text", language)
        for use, part in zip(pictures, parts, strict=False):
            if use is not None and part.strip():
                view.draft.alts.setdefault(use.file.sha256, {}).setdefault(in_language, part.strip())
        _count_alts(view, stated, len(pictures), parts)


def _count_alts(view: RowView, stated: str, pictures: int, parts: list[str]) -> None:
    if len(parts) > pictures:
        left = " | ".join(parts[pictures:])
        view.keep("alt_text", left, f"{len(parts)} alt texts for {pictures} pictures.", stated)
    elif len(parts) < pictures:
        view.warn(f"{view.heading('alt_text', stated)}: {len(parts)} alt texts for {pictures} pictures.")


def _unsaid_language(view: RowView, field: str, language: str) -> str:
    """Return the language of a text whose heading names none.

    That is the piece's own, unless another column of the row holds the same text in it: then this one is
    in the language of the sheet.
    """
    if not language:
        return view.known.language
    return view.known.language if view.cell(field, language) else language


def _language_of_name(file: SourceFile) -> str:
    """Return the language in a name like ``poem.es.txt``, empty without one."""
    match = _LANGUAGE_OF_FILE.search(file.name)
    return languages.tag(match[1]) if match else ""
