from __future__ import annotations

import pytest

from exhibit.model.people import Contributor, DisplayChoice, shown_name
from exhibit.model.pieces import Piece
from exhibit.model.refusals import Refusal
from exhibit.services.cataloguing import crediting
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece


@pytest.fixture
def catalog() -> FakeCatalog:
    return FakeCatalog()


@pytest.fixture
def piece(catalog: FakeCatalog) -> Piece:
    with catalog.write("Import") as work:
        made = store_piece(work, title="Night shift", person=Contributor(legal_name="Rosa Elena Mendoza"))
        work.commit()
    return made


def names(catalog: FakeCatalog, piece: Piece) -> list[str]:
    with catalog.read() as view:
        credited = sorted(view.credits.find(piece_id=piece.id), key=lambda one: one.position)
        return [view.contributors.get(one.contributor_id).legal_name for one in credited]


def test_somebody_new_is_credited_last(catalog: FakeCatalog, piece: Piece) -> None:
    step = crediting.add_credit(catalog, piece.id, legal_name="Ben  Okafor", role="composer", who="Ines")
    assert names(catalog, piece) == ["Rosa Elena Mendoza", "Ben Okafor"]
    assert step is not None
    assert step.label == "Credit Ben Okafor for “Night shift”"


def test_nobody_is_credited_twice_in_one_role(catalog: FakeCatalog, piece: Piece) -> None:
    with pytest.raises(Refusal, match="already"):
        crediting.add_credit(catalog, piece.id, contributor_id=1)
    with pytest.raises(Refusal, match="needs a name"):
        crediting.add_credit(catalog, piece.id, legal_name=" ")


def test_the_order_of_the_credits(catalog: FakeCatalog, piece: Piece) -> None:
    crediting.add_credit(catalog, piece.id, legal_name="Ben Okafor")
    crediting.add_credit(catalog, piece.id, legal_name="Cy Lam")
    crediting.move_credit(catalog, 3, 0)
    assert names(catalog, piece) == ["Cy Lam", "Rosa Elena Mendoza", "Ben Okafor"]


def test_a_credit_goes_and_the_contributor_stays(catalog: FakeCatalog, piece: Piece) -> None:
    step = crediting.remove_credit(catalog, 1)
    assert names(catalog, piece) == []
    with catalog.read() as view:
        assert view.contributors.get(1).legal_name == "Rosa Elena Mendoza"
    assert step is not None
    assert step.label == "Remove the credit of Rosa Elena Mendoza from “Night shift”"


def test_a_role_is_changed(catalog: FakeCatalog, piece: Piece) -> None:
    crediting.change_role(catalog, 1, "poet")
    with catalog.read() as view:
        assert view.credits.get(1).role == "poet"


def test_how_somebody_is_named(catalog: FakeCatalog, piece: Piece) -> None:
    step = crediting.set_display_choice(catalog, 1, DisplayChoice.INITIAL)
    with catalog.read() as view:
        assert shown_name(view.contributors.get(1)) == "Rosa M."
    assert step is not None
    assert step.label == "Change the choice of display name of Rosa Elena Mendoza"


def test_only_known_fields_of_a_contributor(catalog: FakeCatalog, piece: Piece) -> None:
    with pytest.raises(ValueError, match="salary"):
        crediting.change_contributor(catalog, 1, salary="1")
