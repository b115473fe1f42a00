"""Consents recorded, changed, withdrawn and renewed, over the fake catalog."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from exhibit.media.store import FileMediaStore
from exhibit.model.consent import Consent, Use
from exhibit.model.pieces import Likeness
from exhibit.model.refusals import FileRefused, Refusal
from exhibit.services import history
from exhibit.services.reviewing import consenting
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import DAY, store_piece

YES = Consent(piece_id=0, use=Use.KIOSK, given_by="Ana Ruiz", form="B", signed_on=DAY)


@pytest.fixture
def catalog() -> FakeCatalog:
    made = FakeCatalog()
    with made.write("pieces") as work:
        for number in range(1, 4):
            store_piece(work, f"LL-{number}", title=f"Work {number}")
        work.commit()
    return made


def consents(catalog: FakeCatalog, **equal: object) -> tuple[Consent, ...]:
    with catalog.read() as view:
        return view.consents.find(**equal)


def last(catalog: FakeCatalog) -> str:
    with catalog.read() as view:
        return view.steps(1)[0].label


def test_one_answer_for_several_uses_of_several_pieces_is_one_step(catalog: FakeCatalog) -> None:
    consenting.record(catalog, [1, 2], {Use.WEB, Use.KIOSK, Use.EXCERPT}, YES, "Ines")
    assert "Record consent for 3 uses of 2 pieces" == last(catalog)
    assert {(piece, use) for piece in (1, 2) for use in (Use.KIOSK, Use.WEB, Use.EXCERPT)} == {
        (one.piece_id, one.use) for one in consents(catalog, given_by="Ana Ruiz")
    }
    history.undo(catalog)
    assert () == consents(catalog, given_by="Ana Ruiz")


def test_a_nameless_answer_and_ones_own_are_replaced_those_of_others_stay(catalog: FakeCatalog) -> None:
    consenting.record(catalog, [1], {Use.KIOSK}, YES)
    consenting.record(catalog, [1], {Use.KIOSK}, replace(YES, given_by="Ben Cole", granted=False))
    assert "Record a refusal for the kiosk use of “Work 1”" == last(catalog)
    consenting.record(catalog, [1], {Use.KIOSK}, replace(YES, given_by="ana ruiz", limits="no cropping"))
    assert [("ana ruiz", "no cropping", True), ("Ben Cole", "", False)] == [
        (one.given_by, one.limits, one.granted) for one in consents(catalog, piece_id=1)
    ]
    assert (
        consenting.record(catalog, [1], {Use.KIOSK}, replace(YES, given_by="Ben Cole", granted=False)) is None
    )


@pytest.mark.parametrize(
    "answer",
    [
        replace(YES, expires_on=DAY - timedelta(1)),
        replace(YES, starts_on=DAY + timedelta(9), expires_on=DAY + timedelta(8)),
    ],
)
def test_what_is_over_before_it_begins_is_refused(catalog: FakeCatalog, answer: Consent) -> None:
    with pytest.raises(Refusal, match="over before it begins"):
        consenting.record(catalog, [1], {Use.KIOSK}, answer)
    with pytest.raises(Refusal, match="over before it begins"):
        consenting.change(catalog, replace(answer, id=1, piece_id=1))
    with pytest.raises(Refusal, match="at least one piece and one use"):
        consenting.record(catalog, [1], set(), YES)


def test_changes_of_one_visit_are_one_step_and_places_are_tidied(catalog: FakeCatalog) -> None:
    (before,) = consents(catalog, piece_id=1)
    step = consenting.change(catalog, replace(before, form="B"))
    assert step is not None
    consenting.change(catalog, replace(before, form="B", places=(" Omaha ", "", "Omaha")), extends=step.id)
    assert "Change the kiosk consent of “Work 1”" == last(catalog)
    assert ("B", ("Omaha",)) == (
        consents(catalog, id=before.id)[0].form,
        consents(catalog, id=before.id)[0].places,
    )
    history.undo(catalog)
    assert (before,) == consents(catalog, piece_id=1)


def test_withdrawing_keeps_what_was_allowed_and_why_it_ended(catalog: FakeCatalog) -> None:
    consenting.record(catalog, [1, 2], {Use.WEB}, YES)
    ids = [one.id for one in consents(catalog, piece_id=[1, 2])]
    consenting.withdraw(catalog, ids, DAY, " Changed jobs ", "Ines")
    assert "Withdraw 4 consents of 2 pieces" == last(catalog)
    found = consents(catalog, piece_id=[1, 2])
    assert [(True, DAY)] * 4 == [(one.granted, one.withdrawn_on) for one in found]
    with catalog.read() as view:
        assert [(1, "Changed jobs"), (2, "Changed jobs")] == [
            (one.piece_id, one.value) for one in view.notes.find(heading=consenting.WITHDRAWAL)
        ]
    history.undo(catalog)
    assert {None} == {one.withdrawn_on for one in consents(catalog)}
    with catalog.read() as view:
        assert () == view.notes.find()


def test_what_was_withdrawn_can_be_given_again(catalog: FakeCatalog) -> None:
    consenting.withdraw(catalog, [1], DAY)
    until = date(2028, 1, 1)
    consenting.renew(catalog, [1], DAY + timedelta(3), until)
    (one,) = consents(catalog, id=1)
    assert (None, DAY + timedelta(3), until, True) == (
        one.withdrawn_on, one.signed_on, one.expires_on, one.granted,
    )  # fmt: skip
    assert "Renew the kiosk consent of “Work 1”" == last(catalog)


def test_an_answer_recorded_by_mistake_is_removed(catalog: FakeCatalog) -> None:
    consenting.remove(catalog, [1])
    assert () == consents(catalog, piece_id=1)
    assert "Remove the kiosk consent of “Work 1”" == last(catalog)


def test_scans_are_kept_in_the_store(catalog: FakeCatalog, tmp_path: Path) -> None:
    store = FileMediaStore(tmp_path / "media")
    form = tmp_path / "form.pdf"
    form.write_bytes(b"%PDF-1.4 signed")
    consenting.attach_scan(catalog, store, [1, 2], form)
    name = consents(catalog, id=1)[0].scan
    assert b"%PDF-1.4 signed" == store.original(*name.split(".")).read_bytes()
    assert "Attach a scan to 2 consents of 2 pieces" == last(catalog)
    consenting.release_likeness(catalog, [1], Likeness.MISSING, form="R")
    consenting.attach_release(catalog, store, [1], form)
    with catalog.read() as view:
        piece = view.pieces.get(1)
    assert (Likeness.HELD, "R", name) == (piece.likeness, piece.release_form, piece.release_scan)
    (tmp_path / "form.exe").write_bytes(b"MZ")
    with pytest.raises(FileRefused):
        consenting.attach_scan(catalog, store, [1], tmp_path / "form.exe")
