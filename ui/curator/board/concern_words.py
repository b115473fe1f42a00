"""What is to be looked at again, in words."""

from __future__ import annotations

from collections.abc import Mapping

from exhibit.services.arranging import ArrangedStop
from exhibit.services.arranging.balancing import Concern, Kind
from ui.curator.board.items import title_of, tr
from ui.curator.naming import lack_name


def concern_words(
    concern: Concern, stops: Mapping[int, ArrangedStop], language: str, spoken: str = ""
) -> str:
    """Return a sentence for a concern; ``stops`` are the gallery's by id.

    Titles are in ``language``, terms in the one ``spoken`` at the desk, else in the same.
    """
    found = (title_of(stops[one], language) for one in concern.stops if one in stops)
    titles = [tr("“{title}”").format(title=title) for title in found]
    return _sentence(concern.kind, len(titles)).format(
        first=titles[0] if titles else "",
        last=titles[-1] if titles else "",
        titles=", ".join(titles),
        number=concern.number,
        term=concern.term.label(spoken or language) if concern.term else "",
        lacks=", ".join(lack_name(one) for one in concern.lacks),
    )


def _sentence(kind: Kind, count: int) -> str:
    return {
        Kind.REFUSED: tr("{first} is held back: {lacks}"),
        Kind.HEAVY: tr("%n heavy works in a row, from {first} to {last}", count),
        Kind.JOYLESS: tr("No work has the tone “{term}”"),
        Kind.MISSING: tr("No work has the perspective “{term}”"),
        Kind.SAME_MAKER: tr("The same maker twice in a row: {first} and {last}"),
        Kind.NO_NUMBER: tr("%n stop(s) without a number, the first is {first}", count),
        Kind.SAME_NUMBER: tr("Number {number} is given %n times: {titles}", count),
        Kind.EMPTY: tr("A section has no stops"),
    }[kind]
