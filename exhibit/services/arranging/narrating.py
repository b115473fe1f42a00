"""What is told at the stops of a tour, per language: in words, and in a recording of somebody saying them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from exhibit.model.gallery import TourStop
from exhibit.model.history import Step
from exhibit.model.pieces import Family
from exhibit.model.refusals import FileRefused, NotFound
from exhibit.model.said import about
from exhibit.ports import Catalog, CatalogReader, FileDesk, MediaStore
from exhibit.services.arranging.texts import Words
from exhibit.services.arranging.tours import tour_name
from exhibit.services.cataloguing.describing import storable
from exhibit.services.importing.sources import examine
from exhibit.services.importing.walking import FoundFile, printable


def narrate(
    catalog: Catalog,
    tour_id: int,
    stop_id: int,
    language: str,
    value: str,
    *,
    who: str = "",
    extends: int | None = None,
) -> Step | None:
    """Write what is told at a stop of a tour, in a language. Raises ``NotFound`` for one not on it."""
    with catalog.read() as view:
        label = f"Write the narration of {_called(view, tour_id, stop_id)}"
    with catalog.write(label, who) as work:
        present = _on_tour(work, tour_id, stop_id)
        work.tour_stops.put(replace(present, narration=_put(present.narration, language, storable(value))))
        return work.commit(extends=extends)


def record_narration(
    catalog: Catalog, tour_id: int, stop_id: int, language: str, name: str, *, who: str = ""
) -> Step | None:
    """Have a recording heard at a stop of a tour in a language; an empty ``name`` takes it off.

    ``name`` is one that ``keep_recording`` gave. The file stays in the store, and in the history. Raises
    ``NotFound`` for a stop that is not on the tour.
    """
    with catalog.read() as view:
        called = _called(view, tour_id, stop_id)
    label = f"Add a recording to {called}" if name else f"Take the recording off {called}"
    with catalog.write(label, who) as work:
        present = _on_tour(work, tour_id, stop_id)
        work.tour_stops.put(replace(present, sounds=_put(present.sounds, language, name)))
        return work.commit()


def keep_recording(store: MediaStore, desk: FileDesk, path: Path) -> str:
    """Keep a sound file durably and return its name in the store: ``<sha256>.<extension>``.

    Raises ``FileRefused`` for what is no sound, is damaged or cannot be read.
    """
    name = printable(path.name)
    file = examine([FoundFile(path, name)], desk)[name]
    if file.refusal:
        raise FileRefused(about(name, file.refusal))
    if file.family is not Family.SOUND:
        raise FileRefused(f"{name} is no sound.", advice="Choose a recording, such as an MP3 or a WAV file.")
    return f"{store.keep(path, file.extension)}.{file.extension}"


def _on_tour(reader: CatalogReader, tour_id: int, stop_id: int) -> TourStop:
    found = reader.tour_stops.find(tour_id=tour_id, stop_id=stop_id)
    if not found:
        raise NotFound("This stop is not on the tour any more.", advice="Put it on the tour again first.")
    return found[0]


def _called(reader: CatalogReader, tour_id: int, stop_id: int) -> str:
    return f"stop {reader.stops.get(stop_id).number} on the tour “{tour_name(reader, tour_id)}”"


def _put(words: Words, language: str, value: str) -> Words:
    """Return what is said with ``value`` in a language, in its place; without it where it has no word."""
    said = {**dict(words), language: value}
    return tuple((one, text) for one, text in said.items() if text.strip())
