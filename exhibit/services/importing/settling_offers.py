"""Taking the values inside a draft's files, now that it is known which piece it is about.

A new piece takes what the sheet does not state. A piece that was there takes a value only where it has
none, and only from a file that it did not have: what a file says was offered when it came, and whatever was
made of that since, even nothing, was somebody's decision.
"""

from __future__ import annotations

from exhibit.model.people import Credit
from exhibit.model.pieces import Piece, Text, TextKind
from exhibit.model.vocabulary import KEYWORD, Tag
from exhibit.services.importing.bench import Bench
from exhibit.services.importing.drafts import Draft, Words
from exhibit.services.importing.inside import FACTS, NAMED_AS_THEY_ARE, TEXTS, Inside
from exhibit.services.importing.reading_embedded import maker, offer
from exhibit.services.importing.report import RowReport


def take_offers(
    bench: Bench, draft: Draft, piece: Piece | None, had: frozenset[str], report: RowReport
) -> None:
    """Put into a draft what its files say and nothing else does, and report it; before it is settled.

    ``piece`` is the one that was there already, None for a new one; ``had`` are the files, by SHA-256, that
    came for it before.
    """
    report.offers.extend(draft.offers)
    report.private.extend(draft.private)
    language = draft.piece.get("language") or (piece or Piece(accession="")).language
    for inside in draft.inside:
        if inside.sha256 in had or inside.cells(language) & draft.emptied:
            continue
        if piece is not None and _would_name(bench, piece, inside):
            continue
        held = _held(bench, piece, inside) if piece is not None else ""
        if not held:
            _put(draft, inside)
            report.offers.append(offer(inside, language))
        elif not inside.agrees_with(held):
            report.offers.append(offer(inside, language, held))
    report.title = report.title or draft.title


def makers_inside(drafts: tuple[Draft, ...]) -> set[str]:
    """Return the names of everybody who may be credited for what is inside the files."""
    return {
        name for draft in drafts for each in draft.inside if each.field == "creator" for name in each.values
    }


def _put(draft: Draft, inside: Inside) -> None:
    match inside.field:
        case "creator":
            draft.people = [maker(name) for name in inside.values]
        case "keyword":
            draft.keywords = inside.values
        case "alt":
            draft.alts.setdefault(inside.sha256, {})[inside.language] = inside.value
        case "long_description":
            draft.long_descriptions.setdefault(inside.sha256, {})[inside.language] = inside.value
        case "rights" | "license":
            draft.piece[FACTS[inside.field]] = inside.value
        case _:
            draft.texts[TEXTS[inside.field], inside.language] = Words(inside.value)


def _held(bench: Bench, piece: Piece, inside: Inside) -> str:
    """Return what the catalog has of the same, empty where it has nothing."""
    match inside.field:
        case "creator":
            return "; ".join(
                bench.person(each.contributor_id).legal_name for each in bench.of(Credit, piece.id)
            )
        case "keyword":
            terms = [bench.terms[tag.term_id] for tag in bench.of(Tag, piece.id)]
            return "; ".join(term.label("en") for term in terms if term.vocabulary == KEYWORD)
        case "rights" | "license":
            return str(getattr(piece, FACTS[inside.field]))
        case "alt" | "long_description":
            return ""  # it is about a file that the piece did not have
        case _:
            return _text(bench.of(Text, piece.id), TEXTS[inside.field], inside.language)


def _text(texts: list[Text], kind: TextKind, language: str) -> str:
    """Return a text, in another language where there is none in this: a file's may be of something else."""
    of_kind = sorted(
        (text for text in texts if text.kind is kind), key=lambda text: text.language != language
    )
    return of_kind[0].value if of_kind else ""


def _would_name(bench: Bench, piece: Piece, inside: Inside) -> bool:
    """Tell whether a value would say a name that the catalog keeps to itself."""
    people = [bench.person(credit.contributor_id) for credit in bench.of(Credit, piece.id)]
    unnamed = [one.legal_name for one in people if one.display_choice not in NAMED_AS_THEY_ARE]
    return bool(unnamed) and inside.names_one_of(unnamed)
