"""Writing the words of things: of a piece and its pictures, of a gallery, its sections, stops and tours.

A text is a row for one kind and one language; an empty one is no row. See ``describing`` for ``extends``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from exhibit.interchange.languages import tag
from exhibit.model.dossier import Dossier
from exhibit.model.history import Step
from exhibit.model.pieces import MediumRole, Setting, Text, TextKind
from exhibit.model.refusals import Refusal
from exhibit.model.said import Said
from exhibit.model.vocabulary import in_language
from exhibit.ports import Catalog, CatalogReader
from exhibit.services.cataloguing.describing import called, change_piece, pictures_of, quoted, storable

_ONE_LINE = frozenset({TextKind.TITLE})


@dataclass(frozen=True, slots=True)
class Owner:
    """What a text belongs to: ``kind`` is piece, medium, gallery, section, stop or tour."""

    kind: str
    id: int

    @property
    def reference(self) -> dict[str, Any]:
        """The field of ``Text`` that points at it, with its value."""
        return {f"{self.kind}_id": self.id}


def write_text(  # noqa: PLR0913 - what is written where, how it is set, and who does it
    catalog: Catalog,
    owner: Owner,
    kind: TextKind,
    language: str,
    value: str,
    *,
    setting: Setting | None = None,
    who: str = "",
    extends: int | None = None,
) -> Step | None:
    """Write a text in one language; an empty one removes it. Returns the step, None where nothing changed.

    ``setting`` stays as it is where it is not given; a new body is set like the piece's other ones.
    """
    with catalog.read() as view:
        label = f"Change {_name(view, owner, kind, language)}"
    value = " ".join(storable(value).split()) if kind in _ONE_LINE else storable(value).lstrip("\n")
    with catalog.write(label, who) as work:
        same_kind = work.texts.find(kind=kind, **owner.reference)
        present = [one for one in same_kind if one.language == language]
        if not value:
            for one in present:
                work.texts.remove(one.id)
        elif present:
            work.texts.put(replace(present[0], value=value, setting=setting or present[0].setting))
        else:
            like = setting or next((one.setting for one in same_kind), Setting.PROSE)
            text = Text(kind=kind, language=language, value=value, setting=like, **owner.reference)
            work.texts.add(text)
        return work.commit(extends=extends)


def set_setting(catalog: Catalog, piece_id: int, setting: Setting, *, who: str = "") -> Step | None:
    """Set the body of a piece as prose or verse, in every language it has."""
    with catalog.read() as view:
        label = f"Set {called(view, piece_id)} as {setting.value}"
    with catalog.write(label, who) as work:
        for text in work.texts.find(piece_id=piece_id, kind=TextKind.BODY):
            work.texts.put(replace(text, setting=setting))
        return work.commit()


def remove_language(catalog: Catalog, piece_id: int, language: str, *, who: str = "") -> Step | None:
    """Remove everything written in a language on a piece and its medium files. The history keeps it.

    Raises ``Refusal`` for the language of the original.
    """
    with catalog.read() as view:
        if view.pieces.get(piece_id).language == language:
            raise Refusal(
                "These are the words in the language of the original, so they stay.",
                advice="Say first under Facts that the original is in another language.",
            )
        label = f"Remove the words in {language} from {called(view, piece_id)}"
    with catalog.write(label, who) as work:
        for text in _words_of(work, piece_id, language):
            work.texts.remove(text.id)
        return work.commit()


def set_original_language(catalog: Catalog, piece_id: int, language: str, *, who: str = "") -> Step | None:
    """Say in which language the original is.

    Where there are no words in it yet, those of the former language were meant to be in it: they go along.
    Raises ``Refusal`` for a language nobody knows.
    """
    with catalog.read() as view:
        former = view.pieces.get(piece_id).language
        known = bool(_words_of(view, piece_id, language))
    if known or language == former:
        return change_piece(catalog, piece_id, who=who, language=language)
    return change_language_of_words(catalog, piece_id, former, language, who=who)


def change_language_of_words(
    catalog: Catalog, piece_id: int, old: str, new: str, *, who: str = ""
) -> Step | None:
    """Say that what was taken for words in ``old`` is in ``new``; the original's language goes with them.

    Raises ``Refusal`` where there are words in ``new`` already, or nobody knows that language.
    """
    if tag(new) != new:
        raise Refusal(
            Said("“{language}” is no language that is known here.", language=new),
            advice="Write its tag, such as es.",
        )
    with catalog.read() as view:
        label = f"Change the language of the words of {called(view, piece_id)} from {old} to {new}"
    with catalog.write(label, who) as work:
        if _words_of(work, piece_id, new):
            raise Refusal(
                Said("There are words in {language} already.", language=new),
                advice="Remove one of the two languages first, then do this again.",
            )
        for text in _words_of(work, piece_id, old):
            work.texts.put(replace(text, language=new))
        piece = work.pieces.get(piece_id)
        if piece.language == old:
            work.pieces.put(replace(piece, language=new))
        return work.commit()


def languages_of(dossier: Dossier) -> tuple[str, ...]:
    """Return the languages a piece has words in, its original's first, the others by their tags."""
    found = {text.language for text in dossier.texts if text.value.strip()} - {dossier.piece.language}
    return (dossier.piece.language, *sorted(found))


def missing_in(dossier: Dossier, language: str) -> tuple[tuple[TextKind, ...], int]:
    """Return which words of the original a language lacks, and how many pictures lack alt text in it.

    What is told by other words, as a document by the story that is read of it, needs none there either.
    """
    original = dossier.piece.language
    kinds = tuple(
        kind
        for kind in TextKind
        if original in dict(dossier.words(kind)) and language not in dict(dossier.words(kind))
    )
    asked = [one for one in dossier.pictures if dossier.alt_of(one) or not dossier.is_told(one)]
    return kinds, sum(language not in dict(dossier.alt_of(one)) for one in asked)


def _words_of(reader: CatalogReader, piece_id: int, language: str) -> tuple[Text, ...]:
    media = [one.id for one in reader.media.find(piece_id=piece_id)]
    return reader.texts.find(piece_id=piece_id, language=language) + reader.texts.find(
        medium_id=media, language=language
    )


def _name(reader: CatalogReader, owner: Owner, kind: TextKind, language: str) -> str:
    """Return "the title of “Night shift”", with the language where it is not the original's."""
    original, whole = _whole(reader, owner)
    name = f"the {'label text' if kind is TextKind.LABEL else kind.value} of {whole}"
    return name if language == original else f"{name} in {language}"


def _whole(reader: CatalogReader, owner: Owner) -> tuple[str, str]:
    """Return the language of what a text belongs to, and what a label calls it."""
    if owner.kind == "piece":
        return reader.pieces.get(owner.id).language, called(reader, owner.id)
    if owner.kind == "medium":
        medium = reader.media.get(owner.id)
        places = [one.id for one in pictures_of(reader, medium.piece_id)]
        number = f"picture {places.index(owner.id) + 1} of " if owner.id in places[1:] else ""
        kind = "a file of " if medium.role in {MediumRole.AUDIO, MediumRole.VIDEO} else number
        return reader.pieces.get(medium.piece_id).language, f"{kind}{called(reader, medium.piece_id)}"
    if owner.kind == "stop":
        stop = reader.stops.get(owner.id)
        gallery = reader.galleries.get(reader.sections.get(stop.section_id).gallery_id)
        return gallery.language, f"stop {stop.number}, {called(reader, stop.piece_id)}"
    return _part_of_gallery(reader, owner)


def _part_of_gallery(reader: CatalogReader, owner: Owner) -> tuple[str, str]:
    holders: dict[str, Any] = {"section": reader.sections, "tour": reader.tours}
    gallery_id = holders[owner.kind].get(owner.id).gallery_id if owner.kind in holders else owner.id
    language = reader.galleries.get(gallery_id).language
    titles = reader.texts.find(kind=TextKind.TITLE, **owner.reference)
    title = in_language(tuple((one.language, one.value) for one in titles), language)
    return language, f"the {owner.kind}{' ' + quoted(title) if title else ''}"
