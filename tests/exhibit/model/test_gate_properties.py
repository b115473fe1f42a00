"""The gate against a plain second statement of its rule, over random pieces, days and places."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.consent import Consent, Use
from exhibit.model.dossier import Dossier
from exhibit.model.gate import judge
from exhibit.model.people import Contributor, ContributorKind, Credit, DisplayChoice
from exhibit.model.pieces import Likeness, MediumFile, MediumRole, Piece, Status, Text, TextKind
from exhibit.model.review import Review, ReviewKind

DAYS = st.dates(date(2026, 1, 1), date(2026, 3, 31))
MAYBE = st.none() | DAYS
CREDIT = Credit(piece_id=1, contributor_id=1)
WORDS = st.sampled_from(["", "  ", "Lamp", "\n"])
PLACES = ["", "Omaha", "Lincoln", "Łódź"]

PEOPLE = st.builds(
    Contributor, kind=st.sampled_from(ContributorKind), legal_name=st.sampled_from(["", "Ana Ruiz"]),
    display_name=st.sampled_from(["", "Wren"]), display_choice=st.sampled_from(DisplayChoice),
    organization=st.sampled_from(["", "Harbor"]),
)  # fmt: skip
CONSENTS = st.builds(
    Consent, piece_id=st.just(1), use=st.sampled_from([Use.KIOSK, Use.KIOSK, Use.WEB]),
    granted=st.sampled_from([True, True, True, False]), signed_on=MAYBE, starts_on=MAYBE, expires_on=MAYBE,
    withdrawn_on=st.none() | st.none() | DAYS,
    places=st.sampled_from([(), (), ("Omaha",), ("lincoln ", "OMAHA"), ("Lodz",), ("",)]),
)  # fmt: skip
TEXTS = st.builds(
    Text, kind=st.sampled_from([TextKind.TITLE, TextKind.STATEMENT, TextKind.BODY, TextKind.TRANSCRIPT]),
    language=st.sampled_from(["en", "es"]), value=WORDS, piece_id=st.just(1),
)  # fmt: skip
ALTS = st.builds(
    Text, kind=st.sampled_from([TextKind.ALT, TextKind.ALT, TextKind.LONG_DESCRIPTION]),
    language=st.just("en"), value=WORDS, medium_id=st.integers(1, 3),
)  # fmt: skip
FILES = {
    MediumRole.AUDIO: "audio/mpeg", MediumRole.VIDEO: "video/mp4", MediumRole.CAPTIONS: "text/vtt",
    MediumRole.TRANSCRIPT: "text/plain", MediumRole.DOCUMENT: "application/pdf",
}  # fmt: skip
REVIEWS = st.builds(
    Review, piece_id=st.just(1), kind=st.sampled_from(ReviewKind), finished=st.booleans(),
    outcome=st.none() | st.sampled_from(Status),
)  # fmt: skip


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    media = [
        MediumFile(id=number, piece_id=1, role=role, sha256="0" * 64, extension="jpg",
                   media_type=FILES.get(role, "image/jpeg"), byte_size=1, pages=draw(st.integers(0, 2)),
                   silent=draw(st.booleans()), flashes=draw(st.sampled_from([0, 0, 0, 3, 4])))
        for number, role in enumerate(draw(st.lists(st.sampled_from(MediumRole), max_size=3)), 1)
    ]  # fmt: skip
    return Dossier(
        piece=Piece(id=1, accession="LL-1", likeness=draw(st.sampled_from(Likeness)),
                    status=draw(st.sampled_from([Status.ACCEPTED, Status.ACCEPTED, *Status]))),
        texts=(*draw(st.lists(TEXTS, max_size=4)), *draw(st.lists(ALTS, max_size=3))),
        media=tuple(media),
        credits=tuple((CREDIT, one) for one in draw(st.lists(PEOPLE, max_size=2))),
        consents=tuple(draw(st.lists(CONSENTS, max_size=3))),
        reviews=tuple(draw(st.lists(REVIEWS, max_size=3))),
    )  # fmt: skip


def plainly_may_be_shown(dossier: Dossier, use: Use, day: date, place: str) -> bool:
    """Say the rule again, from the words of the decision and nothing of the program's own functions."""
    if not any(t.kind is TextKind.TITLE and t.value.strip() for t in dossier.texts):
        return False
    if not any(t.kind in {TextKind.STATEMENT, TextKind.BODY} and t.value.strip() for t in dossier.texts):
        return False
    if not harmless_and_told(dossier):
        return False
    if dossier.piece.status is not Status.ACCEPTED or dossier.piece.likeness is Likeness.MISSING:
        return False
    if not any(r.kind is ReviewKind.CONTENT_NOTES and r.finished for r in dossier.reviews):
        return False
    return named(dossier) and consented(dossier, use, day, place)


def harmless_and_told(dossier: Dossier) -> bool:
    calm = not any(medium.flashes > 3 for medium in dossier.media)
    return calm and all(told(dossier, one) for one in dossier.media) and heard_is_written(dossier)


def told(dossier: Dossier, medium: MediumFile) -> bool:
    about = {t.kind for t in dossier.texts if t.medium_id == medium.id and t.value.strip()}
    poster = any(one.role is MediumRole.POSTER for one in dossier.media)
    if medium.role in {MediumRole.PRIMARY, MediumRole.DETAIL, MediumRole.POSTER}:
        return TextKind.ALT in about
    if medium.role is MediumRole.VIDEO and medium.pages and not poster:
        return bool(about)
    if medium.role is MediumRole.DOCUMENT and medium.pages:
        read = any(t.kind is TextKind.BODY and t.value.strip() for t in dossier.texts)
        return read or TextKind.ALT in about
    return True


def heard_is_written(dossier: Dossier) -> bool:
    roles = {one.role for one in dossier.media}
    if any(t.kind is TextKind.TRANSCRIPT and t.value.strip() for t in dossier.texts):
        return True
    speaking = any(one.role is MediumRole.VIDEO and not one.silent for one in dossier.media)
    return MediumRole.AUDIO not in roles and (MediumRole.CAPTIONS in roles or not speaking)


def named(dossier: Dossier) -> bool:
    for _, person in dossier.credits:
        choice, legal, shown = person.display_choice, person.legal_name, person.display_name
        nameless = {
            DisplayChoice.FULL: not (shown or legal),
            DisplayChoice.INITIAL: not (shown or legal),
            DisplayChoice.PSEUDONYM: not shown,
            DisplayChoice.ORGANIZATION: not (
                shown or person.organization or (legal and person.kind is ContributorKind.ORGANIZATION)
            ),
            DisplayChoice.ANONYMOUS: False,
        }[choice]
        if nameless:
            return False
    return bool(dossier.credits)


def consented(dossier: Dossier, use: Use, day: date, place: str) -> bool:
    same = {"Omaha": {"Omaha", "OMAHA"}, "Lincoln": {"lincoln "}, "Łódź": {"Lodz"}, "": set[str]()}[place]
    yes = False
    for one in dossier.consents:
        if one.use is not use:
            continue
        if not one.granted or (one.withdrawn_on and day >= one.withdrawn_on):
            return False
        begun = all(day >= first for first in (one.signed_on, one.starts_on) if first)
        ended = one.expires_on is not None and day > one.expires_on
        here = not one.places or bool(same & set(one.places))
        yes = yes or (begun and not ended and here)
    return yes


@given(dossier=dossiers(), use=st.sampled_from([Use.KIOSK, Use.WEB]), day=DAYS, place=st.sampled_from(PLACES))
def test_the_gate_says_what_the_rule_says(dossier: Dossier, use: Use, day: date, place: str) -> None:
    verdict = judge(dossier, use, day, place)
    assert plainly_may_be_shown(dossier, use, day, place) is verdict.passes
    assert verdict.passes is not bool(verdict.lacks)


@given(dossier=dossiers(), day=DAYS, place=st.sampled_from(PLACES))
def test_where_all_else_is_there_consent_decides(dossier: Dossier, day: date, place: str) -> None:
    from dataclasses import replace

    from tests.fakes.pieces import complete_dossier

    whole = replace(complete_dossier(), consents=dossier.consents)
    assert consented(whole, Use.KIOSK, day, place) is judge(whole, Use.KIOSK, day, place).passes
