"""Composing an edition's content from an arranged gallery: through the gate, in the order of the walk."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from exhibit.model.consent import Use
from exhibit.model.dossier import Dossier
from exhibit.model.edition import FORMAT, EditionContent, Front, PiecePage, Support, Words
from exhibit.model.gallery import Gallery
from exhibit.model.gate import Verdict, judge
from exhibit.model.pieces import TextKind
from exhibit.model.vocabulary import in_language
from exhibit.ports import CatalogReader
from exhibit.services.arranging import stops_of
from exhibit.services.arranging.asking import questions_of
from exhibit.services.dossiers import gather
from exhibit.services.publishing.hanging import Hanging
from exhibit.services.publishing.relating import makers_of, relate
from exhibit.services.publishing.showing import Place, page_of
from exhibit.services.publishing.strolling import strolls
from exhibit.services.publishing.touring import guided_tours

SOFTWARE = "Lamplight"


def admitted(
    reader: CatalogReader, gallery: Gallery, now: datetime
) -> tuple[tuple[Dossier, ...], tuple[Verdict, ...]]:
    """Ask the gate: return what may be shown today in the order of the walk, and the verdicts on the rest."""
    dossiers = gather(reader, [stop.piece_id for _, stop in stops_of(reader, gallery.id)])
    verdicts = [judge(dossier, Use.KIOSK, now.date(), gallery.place) for dossier in dossiers]
    passing = tuple(one for one, verdict in zip(dossiers, verdicts, strict=True) if verdict.passes)
    return passing, tuple(verdict for verdict in verdicts if not verdict.passes)


def compose(
    reader: CatalogReader,
    gallery: Gallery,
    dossiers: tuple[Dossier, ...],
    hanging: Hanging,
    support: Support,
) -> EditionContent:
    """Return what visitors will see of a gallery; the pictures' files are hung on the way."""
    roles = {term.slug: term for term in reader.terms.find(vocabulary="role")}
    places, sections = places_of(reader, gallery, {dossier.piece.id for dossier in dossiers})
    hanging.make_missing(medium for dossier in dossiers for medium in dossier.pictures)
    pages = []
    for dossier in dossiers:
        pictures = hanging.pictures(dossier)
        recordings = hanging.recordings(dossier, pictures)
        pages.append(page_of(dossier, places[dossier.piece.id], pictures, roles, recordings))
    cards = [page.card for page in pages]
    related = relate(cards, makers_of(dossiers))
    pages = [replace(page, related=related[page.card.piece_id]) for page in pages]
    front = Front(
        identity=gallery.identity,
        language=gallery.language,
        languages=_languages(pages),
        title=_words(reader, TextKind.TITLE, gallery_id=gallery.id),
        welcome=_words(reader, TextKind.WELCOME, gallery_id=gallery.id),
        sections=sections,
        works=len(pages),
        support=support,
        prompts=questions_of(gallery),
        tours=(*strolls(cards), *guided_tours(reader, gallery, cards, hanging)),
    )
    return EditionContent(front=front, pages=tuple(pages))


def places_of(
    reader: CatalogReader, gallery: Gallery, shown: set[int]
) -> tuple[dict[int, Place], tuple[Words, ...]]:
    """Return where each shown piece stands; sections in which nothing is shown are left out."""
    stops = [(section, stop) for section, stop in stops_of(reader, gallery.id) if stop.piece_id in shown]
    order = list(dict.fromkeys(section.id for section, _ in stops))
    wall_texts = _wall_texts(reader, [stop.id for _, stop in stops])
    places = {
        stop.piece_id: Place(
            number=stop.number, section=order.index(section.id), wall_text=wall_texts.get(stop.id, ())
        )
        for section, stop in stops
    }
    return places, tuple(_words(reader, TextKind.TITLE, section_id=one) for one in order)


def bag_info(front: Front, number: int, now: datetime) -> list[tuple[str, str]]:
    """Return the tags of an edition's ``bag-info.txt``. Whoever gets the edition can read them."""
    return [
        ("Bag-Software-Agent", SOFTWARE),
        ("Bagging-Date", now.date().isoformat()),
        ("External-Description", in_language(front.title, front.language)),
        ("External-Identifier", f"{front.identity}-{number}"),
        ("Lamplight-Format", str(FORMAT)),
        ("Lamplight-Gallery", front.identity),
        ("Lamplight-Edition", str(number)),
    ]


def _wall_texts(reader: CatalogReader, stop_ids: list[int]) -> dict[int, Words]:
    found: dict[int, Words] = {}
    for text in reader.texts.find(kind=TextKind.WALL_TEXT, stop_id=stop_ids):
        if text.value and text.stop_id is not None:
            found[text.stop_id] = (*found.get(text.stop_id, ()), (text.language, text.value))
    return found


def _words(reader: CatalogReader, kind: TextKind, **owner: int) -> Words:
    return tuple((text.language, text.value) for text in reader.texts.find(kind=kind, **owner) if text.value)


def _languages(pages: Iterable[PiecePage]) -> tuple[str, ...]:
    texts = [words for page in pages for words in (page.card.title, page.statement)]
    found = {language for words in texts for language, _ in words}
    found |= {language for page in pages for language, _ in (*page.body, *page.transcript)}
    return tuple(sorted(found))
