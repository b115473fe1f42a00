"""An edition of works that can be played: small files of a few seconds, with captions and a reading."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from exhibit.model.edition import Captions, Cue, PiecePage, Plays, Recording
from tests import media_made
from tests.fakes.edition import FakeEdition, sample_edition, sample_front

FILM, SILENT, SOUND, STORY, BROKEN, MISSING = 1, 2, 3, 4, 5, 6
SECONDS = 2.0

RAIN = (
    Cue(start=0.0, end=0.9, text="[Rain]\nNobody slept.", voice="Ana"),
    Cue(start=1.0, end=2.0, text="A cart in the corridor.", voice="Ana"),
)
LLUVIA = (
    Cue(start=0.0, end=0.9, text="[Lluvia] Nadie durmió."),
    Cue(start=1.0, end=2.0, text="Un carrito en el pasillo."),
)


def sounding_edition(root: Path, seconds: float = SECONDS) -> FakeEdition:
    """Return a film, a silent one, a sound, a story with a reading, a damaged film and a missing one."""
    sample = sample_edition(root)
    seen, written = sample.page(1), sample.page(5)
    bare = replace(seen, body=(), transcript=(), related=())
    made = (
        _page(FILM, bare, "watch", _film(root, seconds)),
        _page(SILENT, bare, "watch", _silent(root, seconds)),
        _page(SOUND, _unseen(bare), "listen", _sound(root, seconds)),
        _page(STORY, replace(written, related=()), "read", _reading(root, written, seconds)),
        _page(BROKEN, bare, "watch", _broken(root)),
        _page(MISSING, bare, "watch", replace(_film(root, seconds), path="missing.mp4", captions=())),
    )
    return FakeEdition(root, sample_front(len(made)), made)


def _page(number: int, page: PiecePage, door: str, recording: Recording) -> PiecePage:
    card = replace(page.card, piece_id=number, number=number, door=door, noted=False, veiled=False)
    return replace(page, card=card, recordings=(recording,), duration_seconds=recording.duration_seconds)


def _unseen(page: PiecePage) -> PiecePage:
    return replace(page, card=replace(page.card, picture=None), pictures=())


def _film(root: Path, seconds: float) -> Recording:
    path = root / f"film-{seconds}.mp4"
    if not path.exists():
        media_made.film(path, media_made.moving(seconds), media_made.tone(seconds))
    return Recording(
        plays=Plays.FILM,
        path=path.name,
        media_type="video/mp4",
        duration_seconds=seconds,
        language="en",
        captions=(Captions(language="en", cues=RAIN), Captions(language="es", cues=LLUVIA)),
    )


def _silent(root: Path, seconds: float) -> Recording:
    path = root / f"silent-{seconds}.mp4"
    if not path.exists():
        media_made.film(path, media_made.moving(seconds))
    return replace(_film(root, seconds), path=path.name, silent=True, captions=())


def _sound(root: Path, seconds: float) -> Recording:
    path = root / f"sound-{seconds}.m4a"
    if not path.exists():
        media_made.sound(path, "aac", media_made.tone(seconds))
    return Recording(
        plays=Plays.SOUND,
        path=path.name,
        media_type="audio/mp4",
        duration_seconds=seconds,
        language="es",
        captions=(Captions(language="es", cues=LLUVIA),),
    )


def _reading(root: Path, page: PiecePage, seconds: float) -> Recording:
    blocks = [at for at, block in enumerate(page.body[0][1]) if block.markup][:4]
    each = seconds / len(blocks)
    cues = tuple(
        Cue(start=at * each, end=(at + 1) * each, text="…", block=block) for at, block in enumerate(blocks)
    )
    captions = (Captions(language=page.card.language, cues=cues),)
    spoken = replace(_sound(root, seconds), plays=Plays.READING, language=page.card.language)
    return replace(spoken, captions=captions)


def _broken(root: Path) -> Recording:
    path = root / "broken.mp4"
    if not path.exists():
        path.write_bytes(b"not a film " * 200)
    return replace(_film(root, SECONDS), path=path.name)
