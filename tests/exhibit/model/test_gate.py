"""The gate: one rule, each of its conditions by itself, and consents over days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.consent import Consent, Use, allows
from exhibit.model.dossier import Dossier
from exhibit.model.gate import Lack, judge
from exhibit.model.people import Contributor, Credit, DisplayChoice
from exhibit.model.pieces import Likeness, MediumFile, MediumRole, Piece, Status, Text, TextKind
from exhibit.model.review import Review, ReviewKind
from tests.fakes.media import CAPTIONS, FILM, PDF, SOUND
from tests.fakes.pieces import DAY, complete_dossier

COMPLETE = complete_dossier()


def lacks(dossier: Dossier) -> tuple[Lack, ...]:
    return judge(dossier, Use.KIOSK, DAY).lacks


def without(kind: TextKind) -> tuple[Text, ...]:
    return tuple(text for text in COMPLETE.texts if text.kind is not kind)


def test_a_complete_piece_passes() -> None:
    verdict = judge(COMPLETE, Use.KIOSK, DAY)
    assert (verdict.passes, verdict.accession, verdict.title) == (True, "LL-1", "A lamp")


@pytest.mark.parametrize(
    ("changes", "lack"),
    [
        ({"texts": without(TextKind.TITLE)}, Lack.TITLE),
        ({"texts": without(TextKind.STATEMENT)}, Lack.WORDS),
        ({"texts": without(TextKind.ALT)}, Lack.ALT_TEXT),
        ({"credits": ()}, Lack.CREDIT),
        ({"consents": ()}, Lack.CONSENT),
        ({"reviews": ()}, Lack.CONTENT_NOTE_REVIEW),
        ({"reviews": (Review(piece_id=1, kind=ReviewKind.SELECTION),)}, Lack.CONTENT_NOTE_REVIEW),
        (
            {"reviews": (Review(piece_id=1, kind=ReviewKind.CONTENT_NOTES, finished=False),)},
            Lack.CONTENT_NOTE_REVIEW,
        ),
        ({"piece": replace(COMPLETE.piece, likeness=Likeness.MISSING)}, Lack.LIKENESS),
    ],
)
def test_each_condition_by_itself(changes: dict[str, Any], lack: Lack) -> None:
    assert lacks(replace(COMPLETE, **changes)) == (lack,)


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.ACCEPTED])
def test_only_accepted_pieces_pass(status: Status) -> None:
    assert lacks(replace(COMPLETE, piece=replace(COMPLETE.piece, status=status))) == (Lack.ACCEPTANCE,)


def test_a_body_serves_where_there_is_no_statement() -> None:
    body = Text(kind=TextKind.BODY, language="en", value="Line\nline", piece_id=1)
    assert lacks(replace(COMPLETE, texts=(*without(TextKind.STATEMENT), body))) == ()


def test_blank_texts_are_no_texts() -> None:
    blank = tuple(replace(text, value="  \n ") for text in COMPLETE.texts)
    assert lacks(replace(COMPLETE, texts=blank)) == (Lack.TITLE, Lack.WORDS, Lack.ALT_TEXT)


def test_every_picture_needs_its_own_alt_text_and_documents_need_none() -> None:
    detail = MediumFile(id=2, piece_id=1, role=MediumRole.DETAIL, sha256="1" * 64, extension="jpg",
                        media_type="image/jpeg", byte_size=1)  # fmt: skip
    assert lacks(replace(COMPLETE, media=(*COMPLETE.media, detail))) == (Lack.ALT_TEXT,)
    document = replace(detail, role=MediumRole.DOCUMENT)
    assert lacks(replace(COMPLETE, media=(*COMPLETE.media, document))) == ()


TRANSCRIPT = Text(kind=TextKind.TRANSCRIPT, language="en", value="[Rain] Good night.", piece_id=1)
SEEN = Text(kind=TextKind.ALT, language="en", value="A street in rain", medium_id=2)
SILENT = replace(FILM, silent=True)


@pytest.mark.parametrize(
    ("media", "texts", "expected"),
    [
        ((SOUND,), (), (Lack.TRANSCRIPT,)),
        ((SOUND,), (replace(TRANSCRIPT, value=" "),), (Lack.TRANSCRIPT,)),
        ((SOUND,), (TRANSCRIPT,), ()),
        ((SOUND, CAPTIONS), (), (Lack.TRANSCRIPT,)),
        ((replace(SOUND, role=MediumRole.PRIMARY),), (), (Lack.TRANSCRIPT,)),
        ((FILM,), (SEEN,), (Lack.TRANSCRIPT,)),
        ((FILM,), (SEEN, TRANSCRIPT), ()),
        ((FILM, CAPTIONS), (SEEN,), ()),
        ((SILENT,), (SEEN,), ()),
        ((SILENT, SOUND), (SEEN,), (Lack.TRANSCRIPT,)),
        ((FILM, CAPTIONS), (), (Lack.ALT_TEXT,)),
        ((SILENT,), (replace(SEEN, kind=TextKind.LONG_DESCRIPTION),), ()),
        ((replace(SILENT, flashes=3),), (SEEN,), ()),
        ((replace(SILENT, flashes=4),), (SEEN,), (Lack.FLASHES,)),
        ((replace(SILENT, flashes=9, role=MediumRole.DOCUMENT),), (SEEN,), (Lack.FLASHES,)),
        ((PDF,), (), (Lack.ALT_TEXT,)),
        ((PDF,), (SEEN,), ()),
        ((PDF,), (Text(kind=TextKind.BODY, language="en", value="One night", piece_id=1),), ()),
        ((replace(PDF, pages=0),), (), ()),
    ],
)
def test_what_is_heard_is_written_and_what_is_seen_is_told(
    media: tuple[MediumFile, ...], texts: tuple[Text, ...], expected: tuple[Lack, ...]
) -> None:
    more = tuple(replace(one, id=number) for number, one in enumerate(media, 2))
    dossier = replace(COMPLETE, media=(*COMPLETE.media, *more), texts=(*COMPLETE.texts, *texts))
    assert expected == lacks(dossier)


@pytest.mark.parametrize(
    ("person", "passes"),
    [
        (Contributor(legal_name="Ana Ruiz", display_choice=DisplayChoice.ANONYMOUS), True),
        (Contributor(legal_name="Ana Ruiz", display_choice=DisplayChoice.PSEUDONYM), False),
        (
            Contributor(legal_name="Ana Ruiz", display_choice=DisplayChoice.PSEUDONYM, display_name="Wren"),
            True,
        ),
        (Contributor(legal_name="Ana Ruiz", display_choice=DisplayChoice.ORGANIZATION), False),
        (Contributor(), False),
    ],
)
def test_a_credit_must_be_one_that_may_be_shown(person: Contributor, *, passes: bool) -> None:
    dossier = replace(COMPLETE, credits=((Credit(piece_id=1, contributor_id=1), person),))
    assert judge(dossier, Use.KIOSK, DAY).passes is passes


@pytest.mark.parametrize(
    ("consents", "allowed"),
    [
        ((), False),
        ((Consent(piece_id=1, use=Use.KIOSK),), True),
        ((Consent(piece_id=1, use=Use.KIOSK, expires_on=DAY),), True),
        ((Consent(piece_id=1, use=Use.KIOSK, expires_on=DAY - timedelta(1)),), False),
        ((Consent(piece_id=1, use=Use.KIOSK, signed_on=DAY + timedelta(1)),), False),
        ((Consent(piece_id=1, use=Use.KIOSK, withdrawn_on=DAY),), False),
        ((Consent(piece_id=1, use=Use.KIOSK, withdrawn_on=DAY + timedelta(1)),), True),
        ((Consent(piece_id=1, use=Use.KIOSK, granted=False),), False),
        ((Consent(piece_id=1, use=Use.TRAVEL),), False),
        ((Consent(piece_id=1, use=Use.KIOSK), Consent(piece_id=1, use=Use.KIOSK, granted=False)), False),
        ((Consent(piece_id=1, use=Use.KIOSK), Consent(piece_id=1, use=Use.KIOSK, withdrawn_on=DAY)), False),
        ((Consent(piece_id=1, use=Use.KIOSK), Consent(piece_id=1, use=Use.WEB, granted=False)), True),
    ],
)
def test_consent(consents: tuple[Consent, ...], *, allowed: bool) -> None:
    assert allows(consents, Use.KIOSK, DAY) is allowed


DAYS = st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2026, 12, 31)))
CONSENTS = st.builds(
    Consent, piece_id=st.just(1), use=st.sampled_from(Use), granted=st.booleans(),
    signed_on=DAYS, expires_on=DAYS, withdrawn_on=DAYS,
)  # fmt: skip


@given(consents=st.lists(CONSENTS, max_size=4), day=st.dates(date(2026, 1, 1), date(2026, 12, 31)))
def test_nothing_ungranted_is_ever_allowed(consents: list[Consent], day: date) -> None:
    if allows(tuple(consents), Use.KIOSK, day):
        about = [one for one in consents if one.use is Use.KIOSK]
        assert all(one.granted and not (one.withdrawn_on and one.withdrawn_on <= day) for one in about)
        assert any((one.signed_on or date.min) <= day <= (one.expires_on or date.max) for one in about)


@given(consents=st.lists(CONSENTS, max_size=4), day=st.dates(date(2026, 1, 1), date(2026, 12, 31)))
def test_withdrawing_takes_away_whatever_else_was_said(consents: list[Consent], day: date) -> None:
    withdrawn = Consent(piece_id=1, use=Use.KIOSK, withdrawn_on=day)
    assert not allows((*consents, withdrawn), Use.KIOSK, day)


def test_piece_is_a_value() -> None:
    assert Piece(accession="A") == Piece(accession="A")
