"""Files that belong to a sound or a film by their names: its captions, its transcript, its poster.

``film.en.vtt``, ``film.transcript.txt``, ``Transcript of film.pdf`` and ``film-poster.jpg`` belong to
``film.mp4``. Names are compared by their folded words, in the same folder first; elsewhere only where one
sound or film alone has the name. ``quilt-back.jpg`` and ``quilt-detail-2.jpg`` show more of what is in
``quilt.jpg``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from exhibit.interchange import languages
from exhibit.model.folding import words
from exhibit.model.pieces import Family, MediumRole, PictureView
from exhibit.model.said import Said
from exhibit.services.importing.picture_views import VIEWS
from exhibit.services.importing.sources import SourceFile

PLAYED = frozenset({Family.FILM, Family.SOUND})

_SAID = {
    MediumRole.CAPTIONS: "caption captions subtitle subtitles subs cc sdh subtitulo subtitulos untertitel",
    MediumRole.TRANSCRIPT: "transcript transcripts transcription transcripcion transcricao transkript "
    "transkription trascrizione",
    MediumRole.POSTER: "poster",
}
_SIGNS = {role: frozenset(said.split()) for role, said in _SAID.items()}
_OF = frozenset({"of", "for", "the", "de", "del", "do", "da", "du", "des", "von", "zu", "di", "para"})
_MAY_BE = {
    Family.CAPTIONS: MediumRole.CAPTIONS,
    Family.WORDS: MediumRole.TRANSCRIPT,
    Family.PAGES: MediumRole.TRANSCRIPT,
    Family.PICTURE: MediumRole.POSTER,
}
_REGION = 2

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Companion:
    """A file that belongs to the sound or film called ``main``; ``language`` is that of its name."""

    file: SourceFile
    main: str
    role: MediumRole
    language: str

    @property
    def how(self) -> str:
        """How it was found, for the report."""
        return Said("beside {main}, by its name", main=self.main)


def companions_of(files: Iterable[SourceFile]) -> dict[str, Companion]:
    """Return every file that belongs to a sound or film among these, by its own name."""
    everything = list(files)
    mains = _Mains(file for file in everything if file.family in PLAYED)
    found = (_companion(file, mains) for file in everything if not file.refusal)
    return {each.file.name: each for each in found if each is not None}


def by_main(companions: Mapping[str, Companion]) -> dict[str, list[Companion]]:
    """Return the companions of each sound or film by its name."""
    found: dict[str, list[Companion]] = defaultdict(list)
    for each in companions.values():
        found[each.main].append(each)
    return found


def role_by_name(file: SourceFile) -> MediumRole | None:
    """Return what a file is for a piece that is heard or played, None where its name does not say."""
    role = _MAY_BE.get(file.family)
    if role is MediumRole.CAPTIONS:
        return role
    return role if role is not None and _SIGNS[role] & set(words(_stem(file.name))) else None


def language_by_name(file: SourceFile) -> str:
    """Return the language that the name of captions or of a transcript ends with, empty without one."""
    role = role_by_name(file)
    read = _without_signs(words(_stem(file.name)), role) if role is not None else ()
    return next((language for rest, language in _readings(read) if language and rest), "")


def view_by_name(file: SourceFile, others: Iterable[SourceFile]) -> PictureView:
    """Return what of a work a picture shows by its name, where another one of the same name shows the rest.

    "Coming back.jpg" alone is no back of anything.
    """
    name, view = _view(file)
    beside = (_view(one)[0] for one in others if one.is_picture and one.name != file.name)
    return view if file.is_picture and name and name in beside else PictureView.UNSAID


def _view(file: SourceFile) -> tuple[Key, PictureView]:
    """Return the words of a name without the one that says what is seen, and what that is."""
    said = words(_stem(file.name))
    bare = said[:-1] if len(said) > 1 and said[-1].isdigit() else said
    view = VIEWS.get(bare[-1], PictureView.UNSAID) if bare else PictureView.UNSAID
    return (bare[:-1], view) if view else (said, view)


class _Mains:
    """The sounds and films by the words of their names: in a folder, and anywhere."""

    def __init__(self, files: Iterable[SourceFile]) -> None:
        self._there: dict[tuple[str, Key], list[SourceFile]] = defaultdict(list)
        self._anywhere: dict[Key, list[SourceFile]] = defaultdict(list)
        for file in files:
            for key in {words(_stem(file.name)), words(_last(file.name))} - {()}:
                self._there[_folder(file.name), key].append(file)
                self._anywhere[key].append(file)

    def find(self, folder: str, key: Key) -> SourceFile | None:
        """Return the one of these words; of several in the folder a film before a sound, then by name."""
        beside = self._there.get((folder, key), [])
        if beside:
            return min(beside, key=lambda file: (file.family is not Family.FILM, file.name))
        elsewhere = self._anywhere.get(key, [])
        return elsewhere[0] if len(elsewhere) == 1 else None


def _companion(file: SourceFile, mains: _Mains) -> Companion | None:
    role = role_by_name(file)
    if role is None:
        return None
    for key, language in _readings(_without_signs(words(_stem(file.name)), role)):
        main = mains.find(_folder(file.name), key)
        if main is not None:
            return Companion(file, main.name, role, language)
    return None


def _without_signs(said: Key, role: MediumRole) -> Key:
    """Take away the words that say the role, and an "of" after them."""
    kept: list[str] = []
    after_sign = False
    for word in said:
        if word in _SIGNS[role]:
            after_sign = True
        elif not (after_sign and word in _OF):
            kept.append(word)
            after_sign = False
    return tuple(kept)


def _readings(said: Key) -> list[tuple[Key, str]]:
    """Return the words as a name alone, and as a name before a language: ("film", "pt", "br") is pt-BR."""
    readings: list[tuple[Key, str]] = [(said, "")]
    if len(said) > _REGION and len(said[-1]) == _REGION and languages.tag("-".join(said[-2:])):
        readings.append((said[:-2], languages.tag("-".join(said[-2:]))))
    if said and languages.tag(said[-1]):
        readings.append((said[:-1], languages.tag(said[-1])))
    return [(key, language) for key, language in readings if key]


def _folder(name: str) -> str:
    return name.rpartition("/")[0]


def _last(name: str) -> str:
    return name.rpartition("/")[2]


def _stem(name: str) -> str:
    return _last(name).rpartition(".")[0] or _last(name)
