"""What every reader of words does at the end: a body of its paragraphs, and what is said of the rest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from exhibit.media.documents.authors import named
from exhibit.media.documents.properties import Pairs, offered
from exhibit.media.documents.remarks import remarks_on
from exhibit.media.documents.words import Paragraph, Written, body
from exhibit.model.secrets import Secret

_HELD = {"comments": Secret.COMMENTS, "changes": Secret.DELETED, "hidden": Secret.HIDDEN}
"""What whoever gets the original can read, and no visitor sees."""


def written(
    paragraphs: Iterable[Paragraph], found: Mapping[str, int], pairs: Pairs, *, source: str, name: str
) -> Written:
    """Return what a document says.

    ``found`` counts what it holds besides, ``pairs`` are its properties, ``source`` names where they come
    from and ``name`` is the file's. Raises ``FileRefused`` where it is longer than any story is.
    """
    words, verse = body(paragraphs)
    return Written(
        words=words,
        verse=verse,
        remarks=remarks_on(found),
        private=(
            *named(field for field, _ in pairs),
            *(secret for kind, secret in _HELD.items() if found.get(kind)),
        ),
        embedded=offered(pairs, source, name),
    )
