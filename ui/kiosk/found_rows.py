"""What a search found as rows that QML shows: titles and excerpts with the match marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from exhibit.interchange.prose import escape
from exhibit.model.edition import Card
from exhibit.model.lookup import Hit, Where
from ui.formatting import names_in_a_row
from ui.kiosk.contents import Contents
from ui.kiosk.teller import Value

ROLES = (
    "where",
    "pieceId",
    "title",
    "titleMarkup",
    "language",
    "names",
    "namesMarkup",
    "excerpt",
    "markup",
    "heard",
    "noted",
    "picture",
)

_SHOWN = {"title": (Where.TITLE,), "names": (Where.PERSON,)}

THUMBNAIL = 320
"""How many pixels wide the picture of a result is at least."""


def found_rows(contents: Contents, hits: Iterable[Hit]) -> Iterator[Value]:
    """Return a row for each work; ``where`` is set on the first of those that matched alike."""
    before: Where | None = None
    for hit in hits:
        card = contents.card(hit.piece_id)
        title, names = contents.say(card.title), names_in_a_row(card.names)
        # What is shown anyway is marked where it stands, and not said twice.
        inside = {"title": title, "names": names}
        there = next(
            (one for one, text in inside.items() if hit.where in _SHOWN[one] and hit.excerpt in text), ""
        )
        marks = {there: _moved(hit.marks, inside[there].find(hit.excerpt))} if there else {}
        yield {
            "where": str(hit.where) if hit.where is not before else "",
            "pieceId": hit.piece_id,
            "title": title,
            "titleMarkup": marked(title, marks.get("title", ())),
            "language": contents.own_tongue(card.title),
            "names": names,
            "namesMarkup": marked(names, marks.get("names", ())),
            "excerpt": "" if there else hit.excerpt,
            "markup": "" if there else marked(hit.excerpt, hit.marks),
            "heard": card.heard,
            "noted": card.noted,
            "picture": _picture(contents, card),
        }
        before = hit.where


def _moved(marks: Iterable[tuple[int, int]], by: int) -> list[tuple[int, int]]:
    return [(start + by, end + by) for start, end in marks]


def _picture(contents: Contents, card: Card) -> Value:
    shown = card.open_picture
    if shown is None:
        color = card.picture.color if card.picture else ""
        return {"source": "", "damaged": False, "color": color, "aspect": 0.0}
    largest = shown.renditions[-1]
    return {
        "source": contents.source(shown, THUMBNAIL),
        "damaged": contents.lost(shown),
        "color": shown.color,
        "aspect": largest.width / largest.height,
    }


def marked(text: str, marks: Iterable[tuple[int, int]]) -> str:
    """Return text in our own escaped markup, with what is marked bold and underlined."""
    parts, at = [], 0
    for start, end in marks:
        parts += [escape(text[at:start]), "<b><u>", escape(text[start:end]), "</u></b>"]
        at = end
    return "".join([*parts, escape(text[at:])])
