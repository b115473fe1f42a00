"""Care of a venue's file: what is told of it, copies of one moment, and bringing back without mixing."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from db.venue import care
from db.venue.store import SqliteVenueStore, open_venue
from exhibit.model.care import Brought
from exhibit.model.reflection import Standing
from exhibit.model.refusals import Refusal
from tests.db.venue.test_contract import another
from tests.db.venue.test_store import CANARY, alter, bytes_beside


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "venue.db"


def fill(path: Path, *numbers: int, **changes: object) -> None:
    with closing(open_venue(path)) as venue:
        for number in numbers:
            venue.leave(another(number, **({"text": f"{number}"} | changes)))


def texts(path: Path, standing: Standing | None = None) -> list[str]:
    with closing(open_venue(path)) as venue:
        return [one.text for one in reversed(venue.reflections(standing=standing))]


def files_beside(path: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in path.parent.iterdir()}


def copied(path: Path, name: str = "copy.db") -> Path:
    care.copy(path, path.with_name(name))
    return path.with_name(name)


def test_it_tells_how_many_cards_there_are_and_changes_nothing(path: Path) -> None:
    fill(path, 1, 2, 3)
    with closing(open_venue(path)) as venue:
        venue.decide(1, Standing.APPROVED)
        venue.take_back("digest 2")
    before = files_beside(path)
    facts = care.examine(path)
    assert (1, 2, 1) == (facts.form, facts.cards, facts.held)
    assert before == files_beside(path)


def test_a_copy_is_of_one_moment_and_stands_alone_while_the_kiosk_goes_on(path: Path, tmp_path: Path) -> None:
    with closing(open_venue(path)) as kiosk:
        kiosk.leave(another(1, text="one"))
        (tmp_path / "out").mkdir()
        facts = care.copy(path, tmp_path / "out" / "copy.db")
        kiosk.leave(another(2, text="two"))
        assert 2 == care.examine(path).cards
    assert facts.tables == care.examine(tmp_path / "out" / "copy.db").tables
    assert ["copy.db"] == [one.name for one in (tmp_path / "out").iterdir()]


def test_what_was_taken_back_before_is_in_no_byte_of_a_copy(path: Path) -> None:
    fill(path, 1, text=CANARY * 40)
    assert CANARY.encode() in bytes_beside(copied(path, "sooner.db"))
    with closing(open_venue(path)) as venue:
        venue.take_back("digest 1")
    assert CANARY.encode() not in bytes_beside(copied(path))


@pytest.mark.parametrize(
    ("statement", "word"),
    [
        ("PRAGMA user_version = 99", "newer"),
        ("PRAGMA application_id = 7", "none of"),
        ("DROP TABLE venue", "lacking"),
    ],
)
def test_what_is_no_sound_venue_is_told_in_words(path: Path, statement: str, word: str) -> None:
    fill(path, 1)
    alter(path, statement)
    for work in (care.examine, copied, lambda one: care.bring_back(one, one.with_name("other.db"))):
        with pytest.raises(Refusal, match=word):
            work(path)
    assert not path.with_name("other.db").exists()


def test_damage_anywhere_is_told_with_what_to_do(path: Path) -> None:
    fill(path, *range(60), text="word " * 100)
    alter(path, "PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(path.read_bytes())
    for at in range(4096 * 2, len(content), 8192):
        content[at : at + 300] = bytes(300)
    path.write_bytes(bytes(content))
    with pytest.raises(Refusal, match="damaged") as told:
        care.examine(path)
    assert "restore" in told.value.advice
    path.write_bytes(b"no database at all" * 300)
    with pytest.raises(Refusal, match="damaged"):
        care.examine(path)
    with pytest.raises(Refusal, match="no reflections at"):
        care.examine(path.with_name("none.db"))


def test_a_file_that_a_killed_kiosk_only_began_holds_nothing(path: Path) -> None:
    path.touch()
    assert (0, 0) == (care.examine(path).form, care.examine(path).cards)
    assert Brought() == care.bring_back(path, path.with_name("other.db"))


def test_a_lost_venue_comes_back_with_its_codes(path: Path) -> None:
    fill(path, 1, 2, 3)
    with closing(open_venue(path)) as venue:
        venue.decide(1, Standing.APPROVED)
        venue.take_back("digest 3")
        salt = venue.salt
    backup = copied(path)
    for one in path.parent.glob("venue.db*"):
        one.unlink()
    open_venue(path).close()  # as a kiosk does that was started meanwhile
    assert Brought(cards=2) == care.bring_back(backup, path)
    assert ["1"] == texts(path, Standing.APPROVED)
    with closing(open_venue(path)) as venue:
        assert salt == venue.salt
        assert venue.take_back("digest 2")


def test_only_what_is_lacking_comes_back_also_into_an_open_kiosk(path: Path) -> None:
    fill(path, 1, 2, 3, 4)
    backup = copied(path)
    with closing(open_venue(path)) as kiosk:
        kiosk.decide(1, Standing.DECLINED)
        kiosk.take_back("digest 2")
        lose(kiosk, 3)
        kiosk.leave(another(5, text="since"))
        assert Brought(cards=1) == care.bring_back(backup, path)
        assert ["1", "", "3", "4", "since"] == [one.text for one in reversed(kiosk.reflections())]
        assert [1] == [one.id for one in kiosk.reflections(standing=Standing.DECLINED)]
        assert Brought() == care.bring_back(backup, path)


def test_a_number_that_was_given_again_is_kept_from_nobody(path: Path) -> None:
    fill(path, 1, 2)
    backup = copied(path)
    with closing(open_venue(path)) as kiosk:
        lose(kiosk, 2)
        kiosk._connection.execute("UPDATE sqlite_sequence SET seq = 1")
        kiosk.leave(another(7, text="since"))
    assert Brought(cards=1) == care.bring_back(backup, path)
    assert ["1", "since", "2"] == texts(path)


def test_cards_of_two_venues_are_never_mixed(path: Path) -> None:
    fill(path, 1)
    backup = copied(path)
    elsewhere = path.with_name("elsewhere.db")
    fill(elsewhere, 1, text="theirs")
    assert Brought(foreign=True) == care.bring_back(backup, elsewhere)
    assert ["theirs"] == texts(elsewhere)


def test_a_disk_that_fails_in_the_middle_leaves_all_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(path, 1, 2)
    backup, other = copied(path), path.with_name("other.db")
    monkeypatch.setattr(
        care, "_BRING", care._BRING.replace("?10 WHERE", "CASE ?1 WHEN 2 THEN NULL ELSE ?10 END WHERE")
    )
    with pytest.raises(Exception, match="NOT NULL"):
        care.bring_back(backup, other)
    assert [] == texts(other)


def lose(venue: SqliteVenueStore, number: int) -> None:
    venue._connection.execute("DELETE FROM reflection WHERE id = ?", (number,))
