"""Sounds and films in an edition: cleaned of what is private, with their captions, under their own bytes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from exhibit.model.dossier import Dossier, is_film, is_sound
from exhibit.model.edition import Picture, Plays, Recording
from exhibit.model.pieces import MediumFile, MediumRole, TextKind
from exhibit.model.refusals import Refusal
from exhibit.ports import MediumJob
from exhibit.services.publishing.captioning import captions_of
from exhibit.services.publishing.cleaning import Clean
from exhibit.services.publishing.press import Press, object_path

_INCOMING = "incoming"


class Playing:
    """Puts what is played into an edition.

    ``left_out`` says in sentences what is not carried and why; ``digests`` are the SHA-256 of what is, by
    its path.
    """

    def __init__(self, press: Press, data: Path, clean: Clean) -> None:
        self._press = press
        self._clean = clean
        self._data = data
        self.left_out: list[str] = []
        self.digests: dict[str, str] = {}

    def recordings(self, dossier: Dossier, pictures: Sequence[Picture]) -> tuple[Recording, ...]:
        """Return what is played of a piece; ``pictures`` are those of its views, in their order."""
        title = next((words for _, words in dossier.words(TextKind.TITLE)), dossier.piece.accession)
        found = []
        for medium in dossier.played:
            try:
                path = self._put(medium.sha256, medium.extension, medium.media_type)
            except Refusal as refusal:
                # The page keeps its poster and its transcript: that is what a visitor gets of it.
                self.left_out.append(f"A recording of “{title}” is not carried: {refusal}")
                continue
            found.append(recording_of(dossier, medium, path, poster_of(dossier, medium, pictures)))
        return tuple(self._captioned(dossier, found))

    def narration(self, language: str, name: str) -> Recording | None:
        """Return what is told in sound at a stop of a tour; ``name`` is its file in the media store.

        None where it cannot be carried, which ``left_out`` then says.
        """
        sha256, _, extension = name.partition(".")
        try:
            original = self._press.store.original(sha256, extension)
            job = MediumJob(key=name, original=original, store=self._press.store_root, sha256=sha256)
            facts = next(iter(self._press.prepare([job]))).facts
            if facts is None or not facts.media_type.startswith("audio/"):
                self.left_out.append("A narration is not carried: it is no sound that can be played.")
                return None
            path = self._put(sha256, extension, facts.media_type)
        except Refusal as refusal:
            self.left_out.append(f"A narration is not carried: {refusal}")
            return None
        return Recording(
            plays=Plays.SOUND,
            path=path,
            media_type=facts.media_type,
            duration_seconds=facts.duration_seconds or 0.0,
            language=language,
        )

    def _captioned(self, dossier: Dossier, found: Sequence[Recording]) -> Sequence[Recording]:
        if not found:
            return ()
        carried, remarks = captions_of(dossier, found, self._press)
        self.left_out += remarks
        return carried

    def _put(self, sha256: str, extension: str, media_type: str) -> str:
        """Put a cleaned file among the objects, and return its path. Raises ``Refusal``."""
        objects = self._data / "objects"
        incoming = objects / f"{_INCOMING}.{extension}"
        try:
            digest = self._clean(sha256, extension, media_type, incoming)
            target = object_path(objects, digest, extension)
            incoming.replace(target)
        finally:
            incoming.unlink(missing_ok=True)
        path = target.relative_to(self._data).as_posix()
        self.digests[path] = digest
        return path


def recording_of(dossier: Dossier, medium: MediumFile, path: str, poster: Picture | None) -> Recording:
    """Return what a sound or film is to a visitor, without its captions."""
    plays = plays_of(dossier, medium)
    return Recording(
        plays=plays,
        path=path,
        media_type=medium.media_type,
        duration_seconds=medium.duration_seconds or 0.0,
        language=medium.language or (dossier.piece.language if plays is Plays.READING else ""),
        silent=medium.silent,
        poster=poster,
    )


def plays_of(dossier: Dossier, medium: MediumFile) -> Plays:
    """Say what is played: where a piece is there to be read, a sound is somebody reading its words."""
    if is_film(medium):
        return Plays.FILM
    reads = any(form.trait("door") == "read" for form in dossier.terms_of("form"))
    return Plays.READING if reads and is_sound(medium) and dossier.words(TextKind.BODY) else Plays.SOUND


def poster_of(dossier: Dossier, medium: MediumFile, pictures: Sequence[Picture]) -> Picture | None:
    """Return what is shown before it is played: a picture made for that, else a frame of the film itself."""
    shown = list(zip(dossier.views, pictures, strict=True))
    made = (picture for view, picture in shown if view.medium.role is MediumRole.POSTER)
    frame = (picture for view, picture in shown if view.medium.id == medium.id)
    return next(made, None) or next(frame, None)
