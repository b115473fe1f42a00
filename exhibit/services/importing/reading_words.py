"""Reading the words of a piece: title, statement, body and the others, each in its language."""

from __future__ import annotations

import re
from statistics import mean

from exhibit.interchange import languages
from exhibit.interchange.openings import without_heading
from exhibit.model.pieces import MediumRole, Setting, TextKind
from exhibit.model.said import Said, about
from exhibit.services.importing.companions import PLAYED
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
_PLAIN_TEXTS = frozenset({"text/plain", "text/markdown"})
"""Whoever writes these writes no title page; documents mostly begin with one."""

_VERSE_LINE = 60
_VERSE_MEAN = 45
_VERSE_LINES = 3


def read_texts(view: RowView, language: str) -> None:
    """Read every text of a row; ``language`` is the piece's own, empty where the row does not say."""
    for field, kind in FIELDS.items():
        for stated in view.languages(field):
            if view.cell(field, stated):
                value = view.verbatim(field, stated)
                in_language = stated or _unsaid_language(view, field, language)
                setting = setting_of(view.draft, value) if kind is TextKind.BODY else Setting.PROSE
                value = value if kind is TextKind.BODY else value.strip()
                view.draft.texts[kind, in_language] = Words(value, setting)


def read_words_of_files(draft: Draft, language: str) -> None:
    """Take body and transcript from the files of a piece; a cell of the sheet goes first.

    Of each language there is one body and one transcript. Captions give a transcript where nothing else
    does; that is only offered, so a transcript that the piece has stays.
    """
    played = any(use.file.family in PLAYED for use in draft.files)
    for use in sorted(draft.files, key=lambda use: use.role is MediumRole.CAPTIONS):
        if not (use.file.words or "").strip():
            continue
        if use.role is MediumRole.CAPTIONS:
            if played:
                _offer_captions(draft, use, language)
        else:
            _take_words(draft, use, language)


def _take_words(draft: Draft, use: FileUse, language: str) -> None:
    kind = TextKind.TRANSCRIPT if use.role is MediumRole.TRANSCRIPT else TextKind.BODY
    key = (kind, use.language or _language_of_name(use.file) or language)
    value = (use.file.words or "").strip("\n").rstrip()
    of_file = use.file.sha256 if use.file.media_type not in _PLAIN_TEXTS else ""
    setting = setting_of(draft, value, verse=use.file.verse)
    if kind is TextKind.BODY and of_file:
        value = without_heading(value, draft.title, _makers(draft)).strip("\n").rstrip()
    if key in draft.texts and draft.texts[key].value != value:
        draft.warnings.append(
            Said(
                "{name}: the piece has a {kind} already; the file is kept beside it.",
                name=use.file.name,
                kind=Said("body") if kind is TextKind.BODY else Said("transcript"),
            )
        )
    elif kind is TextKind.BODY:
        draft.texts[key] = Words(value, setting, of_file=of_file)
    else:
        draft.texts[key] = Words(value)


def _makers(draft: Draft) -> list[str]:
    """Return every name that a document may begin with below its title."""
    names = (
        str(person.values.get(name, "")) for person in draft.people for name in ("legal_name", "display_name")
    )
    return [name for name in names if name]


def _offer_captions(draft: Draft, use: FileUse, language: str) -> None:
    key = (TextKind.TRANSCRIPT, use.language or language)
    if key not in draft.texts:
        draft.texts[key] = Words((use.file.words or "").strip(), offered=True)
        draft.warnings.append(
            Said("{name}: its words are the transcript as well, for there is no other.", name=use.file.name)
        )


def setting_of(draft: Draft, value: str, *, verse: bool | None = None) -> Setting:
    """Say how a body is set: as its form says, else as its file does, else by the length of its lines."""
    forms = draft.tags.get("form")
    if forms is not None and forms.terms:
        verse = any(term.trait("setting") == Setting.VERSE for term in forms.terms)
    elif verse is None:
        verse = looks_like_verse(value)
    return Setting.VERSE if verse else Setting.PROSE


def looks_like_verse(value: str) -> bool:
    """Tell verse by its short lines: three or more, nearly all under 60 characters, 45 on average."""
    lengths = [len(line.strip()) for line in value.split("\n") if line.strip()]
    if len(lengths) < _VERSE_LINES or mean(lengths) > _VERSE_MEAN:
        return False
    return sum(1 for length in lengths if length <= _VERSE_LINE) >= 0.9 * len(lengths)


def read_alts(view: RowView, pictures: list[FileUse | None], language: str) -> None:
    """Give each picture its alt text and long description, in the order of the row's files.

    None stands for a picture that was not taken. Where a row has none, ``pictures`` may be its films and
    documents.
    """
    _read_descriptions(view, "alt_text", view.draft.alts, pictures, language)
    _read_descriptions(view, "long_description", view.draft.long_descriptions, pictures, language)


def _read_descriptions(
    view: RowView,
    field: str,
    described: dict[str, dict[str, str]],
    pictures: list[FileUse | None],
    language: str,
) -> None:
    for stated in view.languages(field):
        cell = view.cell(field, stated)
        if not cell:
            continue
        parts = _BAR.split(cell) if len(pictures) > 1 else [cell]
        in_language = stated or _unsaid_language(view, field, language)
        for use, part in zip(pictures, parts, strict=False):
            if use is not None and part.strip():
                described.setdefault(use.file.sha256, {}).setdefault(in_language, part.strip())
        _count_descriptions(view, field, stated, len(pictures), parts)


def _count_descriptions(view: RowView, field: str, stated: str, pictures: int, parts: list[str]) -> None:
    called = Said("alt texts") if field == "alt_text" else Said("long descriptions")
    said = Said("{count} {texts} for {pictures} pictures.", count=len(parts), texts=called, pictures=pictures)
    if len(parts) > pictures:
        left = " | ".join(parts[pictures:])
        view.keep(field, left, said, stated)
    elif len(parts) < pictures and field == "alt_text":
        view.warn(about(view.heading(field, stated), said))


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
