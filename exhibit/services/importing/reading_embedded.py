"""Reading what a piece's files say inside, and comparing it with what the sheet says, which goes first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from exhibit.interchange import languages
from exhibit.model.folding import fold
from exhibit.model.people import DisplayChoice
from exhibit.model.secrets import Secret
from exhibit.ports import Embedded
from exhibit.services.importing.drafts import Draft, FileUse, PersonDraft
from exhibit.services.importing.inside import (
    FACTS,
    NAMED_AS_THEY_ARE,
    OF_THE_PICTURE,
    TEXTS,
    Inside,
)
from exhibit.services.importing.reported import Offer, Private


def read_offers(draft: Draft, language: str) -> None:
    """Note the values inside a draft's files: as offers where something else is stated, else to be taken.

    They are taken only when the draft meets its piece (``settling_offers``): until then nothing inside a file
    tells pieces apart or makes two of them one. ``language`` is what texts are written in where neither the
    file nor the sheet says.
    """
    for use in draft.files:
        draft.private.extend(Private(use.file.name, sentence) for sentence in use.file.private)
    unnamed = unnamed_people(draft)
    found = list(_insides(draft, language))
    for inside in found:
        stated = _stated(draft, inside) or _of_another(draft, inside, found)
        if unnamed is not None and inside.names_one_of([*unnamed, *_creators(draft)]):
            _say_unnamed(draft, inside)
        elif stated is None:
            draft.inside.append(inside)
        elif not inside.agrees_with(stated):
            draft.offers.append(offer(inside, language, stated))


def offer(inside: Inside, language: str, stated: str | None = None) -> Offer:
    """Return how the report tells of a value, for a piece in a language; without ``stated`` it is taken."""
    return Offer(
        inside.called(language),
        inside.value,
        inside.source,
        inside.file,
        taken=stated is None,
        stated=stated or "",
        cell=min(inside.cells(language), key=len),
    )


def unnamed_people(draft: Draft) -> list[str] | None:
    """Return the names of those who are not to be named in full, None where nobody asked for that.

    A row that says how somebody is to be named, and not who that is, asked for it too.
    """
    choices = [person.values.get("display_choice", DisplayChoice.FULL) for person in draft.people]
    if draft.nobody or any(choice not in NAMED_AS_THEY_ARE for choice in choices):
        return [person.legal_name for person in draft.people]
    return None


def maker(name: str) -> PersonDraft:
    """Return a person as a sheet's row would that has nothing but the name."""
    values: dict[str, Any] = {"legal_name": name}
    if name.casefold() in {"anonymous", "anon"}:
        values["display_choice"] = DisplayChoice.ANONYMOUS
    return PersonDraft(values)


def inner_titles(draft: Draft) -> frozenset[str]:
    """Return the folded titles that a draft's files have inside: nobody has stated these."""
    found = (each for use in draft.files for each in use.file.embedded if each.field == "title")
    return frozenset(fold(each.value).strip() for each in found)


def _say_unnamed(draft: Draft, inside: Inside) -> None:
    told = Private(inside.file, Secret.UNNAMED)
    if told not in draft.private:
        draft.private.append(told)


def _insides(draft: Draft, language: str) -> Iterator[Inside]:
    """Yield the values of every file: all that its main one has, of the others what is about themselves."""
    for place, use in enumerate(draft.files):
        grouped: dict[tuple[str, str], list[Embedded]] = {}
        for each in sorted(use.file.embedded, key=lambda one: not one.language):
            in_language = _language(draft, each, language)
            if in_language and (place == 0 or each.field in OF_THE_PICTURE):
                grouped.setdefault((each.field, in_language), []).append(each)
        for (field, in_language), found in sorted(grouped.items(), key=lambda one: one[0][1] != language):
            yield _inside(field, in_language, found, use)


def _inside(field: str, language: str, found: list[Embedded], use: FileUse) -> Inside:
    several = found if field in {"creator", "keyword"} else found[:1]
    values = tuple(each.value for each in several)
    return Inside(field, values, language, found[0].source, use.file.name, use.file.sha256)


def _language(draft: Draft, each: Embedded, language: str) -> str:
    """Return the language a value belongs to; en-US is en where the piece is, or where the sheet says that.

    Empty for one that is not known here: it cannot be shown as anything else.
    """
    if not each.language:
        return language
    tag = languages.tag(each.language)
    stated = {language, *(of for kind, of in draft.texts if kind is TEXTS.get(each.field))}
    base = tag.split("-")[0]
    same = [one for one in sorted(stated) if one.split("-")[0] == base and base in {one, tag}]
    return tag if tag in stated or not same else same[0]


def _stated(draft: Draft, inside: Inside) -> str | None:
    """Return what the sheet states of the same, None where it says nothing."""
    if inside.in_words:
        return _texts_like(draft, inside).get(inside.language)
    if inside.field in FACTS:
        return draft.piece.get(FACTS[inside.field])
    if inside.field == "creator":
        return "; ".join(person.legal_name for person in draft.people) or None
    return "; ".join(draft.keywords) or None


def _of_another(draft: Draft, inside: Inside, found: list[Inside]) -> str | None:
    """Return a text that the sheet states in another language alone, where the file's do not agree with it.

    A translation inside a file is of what the file says, and may be of quite another title.
    """
    stated = _texts_like(draft, inside)
    own = {one.language: one for one in found if (one.field, one.sha256) == (inside.field, inside.sha256)}
    if any(each in own and own[each].agrees_with(text) for each, text in stated.items()):
        return None
    return next(iter(stated.values()), None)


def _texts_like(draft: Draft, inside: Inside) -> Mapping[str, str]:
    """Return by language what the sheet states of the same thing as a text inside a file."""
    if inside.field in OF_THE_PICTURE:
        described = draft.alts if inside.field == "alt" else draft.long_descriptions
        return described.get(inside.sha256, {})
    kind = TEXTS.get(inside.field)
    return {language: text.value for (of, language), text in draft.texts.items() if of is kind}


def _creators(draft: Draft) -> list[str]:
    """Return everybody whom any of the files names as its maker."""
    found = (each for use in draft.files for each in use.file.embedded)
    return [each.value for each in found if each.field == "creator"]
