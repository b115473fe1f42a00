"""What to know before publishing, and what publishing keeps of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from exhibit.model.consent import Consent, Use
from exhibit.model.gate import Lack
from exhibit.model.pieces import TextKind
from exhibit.model.refusals import PublishRefused
from exhibit.services import arranging
from exhibit.services.arranging import create_from_accepted, stops_of
from exhibit.services.publishing.foreseeing import Caution, Limit, Outlook, foresee
from exhibit.services.publishing.hanging import Press
from exhibit.services.publishing.publishing import note_edition, publish
from tests.exhibit.services.publishing.test_publishing import catalog_with
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import DAY, store_piece

NOW = datetime(2026, 9, 15, 12, tzinfo=UTC)


@pytest.fixture
def catalog() -> FakeCatalog:
    catalog = catalog_with(
        *(lambda work, one=one: store_piece(work, one, title=f"Work {one}") for one in "ABCD")
    )
    create_from_accepted(catalog, "Rooms")
    return catalog


def outlook(catalog: FakeCatalog) -> Outlook:
    with catalog.read() as view:
        return foresee(view, 1, NOW)


def change_consent(catalog: FakeCatalog, piece_id: int, **changes: Any) -> None:
    with catalog.write("consent") as work:
        (consent,) = work.consents.find(piece_id=piece_id, use=Use.KIOSK)
        work.consents.put(replace(consent, **changes))
        work.commit()


def test_the_gate_is_asked_for_the_gallery_s_place(catalog: FakeCatalog) -> None:
    change_consent(catalog, 2, places=("Omaha",))
    assert [(2, (Lack.CONSENT,))] == [(one.piece_id, one.lacks) for one in outlook(catalog).held_back]
    arranging.place_gallery(catalog, 1, "omaha")
    found = outlook(catalog)
    assert ((), 4) == (found.held_back, len(found.going_in))
    assert (Caution(piece_id=2, title="Work B", limit=Limit.PLACES, words="Omaha"),) == found.cautions


@pytest.mark.parametrize(
    ("day", "told"), [(date(2026, 11, 14), True), (date(2026, 11, 15), False), (DAY, True)]
)
def test_consents_that_end_within_sixty_days_are_told(catalog: FakeCatalog, day: date, told: bool) -> None:
    change_consent(catalog, 1, expires_on=day)
    expected = (Caution(piece_id=1, title="Work A", limit=Limit.EXPIRES, day=day),) if told else ()
    assert expected == outlook(catalog).cautions


def test_where_another_consent_goes_on_nothing_ends(catalog: FakeCatalog) -> None:
    change_consent(catalog, 1, expires_on=DAY)
    with catalog.write("another") as work:
        work.consents.add(Consent(piece_id=1, use=Use.KIOSK, limits="Only beside the poem"))
        work.commit()
    assert (
        Caution(piece_id=1, title="Work A", limit=Limit.WISHES, words="Only beside the poem"),
    ) == outlook(catalog).cautions


def test_the_record_keeps_what_was_shown_and_the_next_outlook_compares(
    catalog: FakeCatalog, press: Press, tmp_path: Path
) -> None:
    assert (1, 0) == (outlook(catalog).number, outlook(catalog).changes.since)
    publish(catalog, 1, tmp_path / "one", press, notes="stick 2")
    with catalog.read() as view:
        (record,) = view.publications()
        stops = [stop for _, stop in stops_of(view, 1)]
    assert (str(tmp_path / "one"), "stick 2") == (record.folder, record.sent_to)
    assert [1, 2, 3, 4] == [one for one, _ in record.pieces]
    assert not outlook(catalog).changes
    arranging.remove_stops(catalog, [stops[0].id])
    arranging.write_wall_text(catalog, stops[1].id, "en", "Look closely.")
    arranging.move_stops(catalog, [stops[3].id], stops[3].section_id, 0)
    found = outlook(catalog)
    assert ((1,), (2,), (4,), ()) == (
        found.changes.removed,
        found.changes.changed,
        found.changes.moved,
        found.changes.added,
    )
    assert "Work A" == dict(found.titles)[1]
    assert (2, 1) == (found.number, found.changes.since)
    note_edition(catalog, record.id, " Omaha ")
    with catalog.read() as view:
        assert "Omaha" == view.publications()[0].sent_to


def test_a_private_change_changes_nothing_that_is_shown(
    catalog: FakeCatalog, press: Press, tmp_path: Path
) -> None:
    publish(catalog, 1, tmp_path / "one", press)
    change_consent(catalog, 1, given_by="Somebody", form="Form B")
    with catalog.write("key") as work:
        work.pieces.put(replace(work.pieces.get(2), source_key="other"))
        work.commit()
    assert not outlook(catalog).changes


def test_what_is_withdrawn_while_the_edition_is_made_stops_it(
    catalog: FakeCatalog, press: Press, tmp_path: Path
) -> None:
    def withdraw(path: Path, content: Any) -> None:
        press.write_database(path, content)
        change_consent(catalog, 3, withdrawn_on=DAY)

    with pytest.raises(PublishRefused, match="may no longer be shown"):
        publish(catalog, 1, tmp_path / "one", replace(press, write_database=withdraw))
    assert not (tmp_path / "one").exists()
    with catalog.read() as view:
        assert () == view.publications()


def test_words_written_while_the_edition_is_made_are_for_the_next(
    catalog: FakeCatalog, press: Press, tmp_path: Path
) -> None:
    def write(path: Path, content: Any) -> None:
        press.write_database(path, content)
        arranging.welcome_gallery(catalog, 1, "en", "Come in.")

    assert 4 == publish(catalog, 1, tmp_path / "one", replace(press, write_database=write)).works
    with catalog.read() as view:
        assert ["Come in."] == [one.value for one in view.texts.find(kind=TextKind.WELCOME)]
