"""Judging blind: names and places are in no word of a dossier that was covered."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.people import Contributor, Credit
from exhibit.model.pieces import Note, Text, TextKind
from exhibit.services.reviewing.blinding import HIDDEN, blinded
from tests.fakes.pieces import complete_dossier

PERSON = Contributor(
    id=1, legal_name="Rosa Elena Mendoza", display_name="Wren", city="Omaha", region="Nebraska",
    organization="Harbor Street Hospital",
)  # fmt: skip


def told(value: str) -> str:
    text = Text(id=2, kind=TextKind.STATEMENT, language="en", value=value, piece_id=1)
    dossier = complete_dossier(
        texts=(text,),
        credits=((Credit(piece_id=1, contributor_id=1), PERSON),),
        notes=(Note(piece_id=1, heading="From", value="Rosa"),),
    )
    covered = blinded(replace(dossier, piece=replace(dossier.piece, copyright_holder="Rosa Mendoza")))
    assert ((), (), (), "") == (
        covered.credits,
        covered.notes,
        covered.consents,
        covered.piece.copyright_holder,
    )
    return covered.texts[0].value


def test_names_and_places_are_covered_as_they_are_written() -> None:
    assert f"I am {HIDDEN}, a nurse in {HIDDEN}." == told("I am Rosa Elena Mendoza, a nurse in omaha.")
    assert f"{HIDDEN} and {HIDDEN} of {HIDDEN}" == told("Mendoza and ROSA of Harbor Street hospital")
    assert f"signed {HIDDEN}" == told("signed Wren")


def test_words_that_only_look_like_a_name_stay() -> None:
    assert "a wrench, the rosary, mendozas and a rosa rug" == told(
        "a wrench, the rosary, mendozas and a rosa rug"
    )


@given(st.lists(st.sampled_from(["Rosa", "Mendoza", "Wren", "Omaha", "Nebraska", "the", "ward,", "Elena"])))
def test_no_name_stays_wherever_it_stands(words: list[str]) -> None:
    found = told(" ".join(words) + " x")
    assert not [name for name in ("Rosa", "Mendoza", "Wren", "Omaha", "Nebraska", "Elena") if name in found]
