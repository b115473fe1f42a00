"""Wall labels: which stops get one, and the words on it.

A label leaves the house beside its work, so it goes through the gate like an edition. The use asked about is
the kiosk's unless another is named: whoever prints labels for works that travel asks for ``Use.TRAVEL``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from exhibit.interchange.prose import blocks, plain
from exhibit.model.commas import with_commas
from exhibit.model.consent import Use
from exhibit.model.dossier import Dossier
from exhibit.model.edition import Support
from exhibit.model.gallery import Gallery
from exhibit.model.gate import Verdict, judge
from exhibit.model.people import shown_name
from exhibit.model.pieces import Setting, TextKind
from exhibit.model.refusals import Refusal
from exhibit.model.vocabulary import in_language
from exhibit.ports import CatalogReader
from exhibit.services.arranging import find_gallery, stops_of
from exhibit.services.dossiers import gather

LONGEST_STATEMENT = 60
"""How many words of a statement stand on a label where nobody wrote a text for it."""

_SHORTEST_STATEMENT = 25
_SENTENCE_ENDS = (".", "!", "?", "…", ".”", "!”", "?”", '."', "。")


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelWords:
    """What stands on a label in one language.

    ``form`` is what kind of work it is, ``note`` says what a visitor may want to know before, ``support``
    where to turn; ``shortened`` is set where ``text`` is only the beginning of a statement.
    """

    language: str
    title: str
    form: str = ""
    text: str = ""
    note: str = ""
    support: str = ""
    shortened: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """One stop's label. ``names`` are as shown, empty for an anonymous one; ``picture`` is a SHA-256.

    ``duration_seconds`` is how long the work plays, None for what does not.
    """

    piece_id: int
    number: int
    accession: str
    names: tuple[str, ...]
    made: str
    dimensions: str
    words: tuple[LabelWords, ...]
    picture: str = ""
    duration_seconds: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelSet:
    """A gallery's labels in the order of the walk, and what the gate held back."""

    gallery_id: int
    title: str
    language: str
    labels: tuple[Label, ...]
    refused: tuple[Verdict, ...]
    languages: tuple[str, ...]
    """Every language that some title of the gallery's pieces is written in."""


class NoLabels(Refusal):
    """No stop of the gallery may have a label today."""


def labels_of(
    reader: CatalogReader,
    gallery_name: str,
    day: date,
    support: Support,
    *,
    languages: Sequence[str] = (),
    use: Use = Use.KIOSK,
    longest: int = LONGEST_STATEMENT,
) -> LabelSet:
    """Return the labels of the gallery with this title or id, in these languages (else the gallery's own).

    The first language falls back as everywhere; a further one stands on a label only where it was written.
    ``longest`` is how many words of a statement stand in for a text that nobody wrote for the label.
    Raises ``NotFound`` for the gallery.
    """
    gallery = find_gallery(reader, gallery_name)
    stops = stops_of(reader, gallery.id)
    dossiers = gather(reader, [stop.piece_id for _, stop in stops])
    verdicts = [judge(dossier, use, day, gallery.place) for dossier in dossiers]
    chosen = tuple(dict.fromkeys(languages)) or (gallery.language,)
    passing = [
        (stop.number, dossier)
        for (_, stop), dossier, verdict in zip(stops, dossiers, verdicts, strict=True)
        if verdict.passes
    ]
    return LabelSet(
        gallery_id=gallery.id,
        title=_title(reader, gallery, chosen[0]),
        language=chosen[0],
        labels=tuple(_label(number, dossier, chosen, support, longest) for number, dossier in passing),
        refused=tuple(verdict for verdict in verdicts if not verdict.passes),
        languages=tuple(
            sorted({tag for _, one in passing for tag, _ in one.words(TextKind.TITLE)} | {gallery.language})
        ),
    )


def require_labels(found: LabelSet) -> None:
    """Refuse where there is nothing to print. Raises ``NoLabels``, saying what the first pieces lack."""
    if not found.labels:
        lacking = " ".join(
            f"“{one.title or one.accession}” lacks {', '.join(one.lacks)}." for one in found.refused[:10]
        )
        raise NoLabels(
            f"No piece of “{found.title}” may be shown today, so there is nothing to print.",
            meaning=lacking or "The gallery has no stops.",
        )


def shortened(text: str, longest: int = LONGEST_STATEMENT) -> tuple[str, bool]:
    """Return at most ``longest`` words, to the end of a sentence where one is near, and whether that cut."""
    words = text.split()
    if len(words) <= longest:
        return text, False
    ends = [
        place
        for place, word in enumerate(words[:longest], 1)
        if place >= min(_SHORTEST_STATEMENT, longest // 2) and word.endswith(_SENTENCE_ENDS)
    ]
    if ends:
        return " ".join(words[: ends[-1]]), True
    return " ".join(words[:longest]).rstrip(",;:–—-") + "…", True


def _label(number: int, dossier: Dossier, languages: Sequence[str], support: Support, longest: int) -> Label:
    written = {tag.split("-")[0] for tag, _ in dossier.words(TextKind.TITLE)}
    wanted = [languages[0], *(one for one in languages[1:] if one.split("-")[0] in written)]
    return Label(
        piece_id=dossier.piece.id,
        number=number,
        accession=dossier.piece.accession,
        names=tuple(shown_name(person) for _, person in dossier.credits),
        made=dossier.piece.made,
        dimensions=dossier.piece.dimensions,
        words=tuple(_words(dossier, language, support, longest) for language in wanted),
        picture=dossier.face.medium.sha256 if dossier.face else "",
        duration_seconds=dossier.duration_seconds,
    )


def _words(dossier: Dossier, language: str, support: Support, longest: int) -> LabelWords:
    terms = dossier.terms_of("content_note")
    text, cut = _text(dossier, language, longest)
    notes = [term.label(language) for term in terms]
    note = in_language(dossier.words(TextKind.CONTENT_NOTE), language) or "; ".join(notes)
    offered = any(term.trait("support_footer") for term in terms)
    return LabelWords(
        language=language,
        title=in_language(dossier.words(TextKind.TITLE), language),
        form=with_commas((term.label(language) for term in dossier.terms_of("form")), language),
        text=text,
        note=note,
        support=in_language(support.opening, language) if offered else "",
        shortened=cut,
    )


def _text(dossier: Dossier, language: str, longest: int) -> tuple[str, bool]:
    """Return the text written for the label, else the beginning of the statement."""
    written = in_language(dossier.words(TextKind.LABEL), language)
    if written:
        return _unmarked(written), False
    return shortened(_unmarked(in_language(dossier.words(TextKind.STATEMENT), language)), longest)


def _unmarked(text: str) -> str:
    return "\n".join(plain(block.markup) for block in blocks(text, Setting.PROSE) if block.markup)


def _title(reader: CatalogReader, gallery: Gallery, language: str) -> str:
    texts: Mapping[str, str] = {
        text.language: text.value for text in reader.texts.find(gallery_id=gallery.id, kind=TextKind.TITLE)
    }
    return in_language(tuple(texts.items()), language)
