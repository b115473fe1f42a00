from __future__ import annotations

import pytest

from exhibit.model.people import ContributorKind, DisplayChoice, shown_name
from tests.exhibit.services.importing.desk import World, counts


def shown(world: World) -> list[list[str]]:
    return [[shown_name(person) for _, person in one.credits] for one in world.dossiers()]


def test_several_people_stand_in_parallel_lists(world: World) -> None:
    world.sheet(
        [
            {
                "Title": "Song",
                "Contributor": "Rosa Elena Mendoza; Tim Lee; Night Choir",
                "Display name": "; Timmy; The Night Choir",
                "Display name choice": "First name and initial; alias; organization",
                "Role": "Composer; singer; performer",
                "Contributor type": "person; person; group",
                "Email": "rosa@example.org; tim@example.org; choir@example.org",
                "City": "Omaha",
            }
        ]
    )
    world.run()

    credited = world.only().credits
    assert ["composer", "singer", "performer"] == [credit.role for credit, _ in credited]
    assert ["Rosa M.", "Timmy", "The Night Choir"] == shown(world)[0]
    assert ["omaha"] * 3 == [person.city.casefold() for _, person in credited]
    assert ["rosa@example.org", "tim@example.org", "choir@example.org"] == [one.email for _, one in credited]
    assert ContributorKind.ORGANIZATION is credited[2][1].kind


def test_an_empty_place_in_a_list_of_names_moves_nobody(world: World) -> None:
    row = {"Title": "A", "Contributor": "Rosa Mendoza; Tim Lee", "Display name": "; Timmy"}
    world.sheet([row | {"Display name choice": "full; pseudonym"}])
    world.run()

    assert [["Rosa Mendoza", "Timmy"]] == shown(world)


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ({"Contributor": "Rosa Mendoza"}, "Rosa Mendoza"),
        ({"First name": "Rosa", "Last name": "Mendoza"}, "Rosa Mendoza"),
        ({"Contributor": "Rosa Mendoza", "Display name choice": "initials"}, "Rosa M."),
        ({"Contributor": "Rosa Mendoza", "Display name choice": "whatever you like"}, ""),
        ({"Contributor": "Rosa Mendoza", "Display name choice": "alias"}, ""),
        ({"Artist": "Rosa Mendoza", "Credit": "rosa mendoza", "Display name choice": "initial"}, "Rosa M."),
        ({"Contributor": "Anonymous"}, ""),
        ({"Contributor": "Rosa Mendoza", "Display name": "Anonymous"}, ""),
        ({"Contributor": "Rosa Mendoza", "Display name": "n/a"}, ""),
        ({"Contributor": "Rosa Mendoza & Tim Lee", "Display name choice": "full; anonymous"}, ""),
        ({"Contributor": "Rosa Mendoza", "Display name": "-", "Display name choice": "full"}, "Rosa Mendoza"),
        ({"Contributor": "Rosa Mendoza", "Display name": "none", "Display name choice": "alias"}, ""),
    ],
)  # fmt: skip
def test_nobody_is_named_more_than_they_asked_for(world: World, row: dict[str, str], name: str) -> None:
    world.sheet([{"Title": "A"} | row])
    world.run()

    assert [[name]] == shown(world)


def test_a_choice_that_is_not_clear_is_kept_and_reported(world: World) -> None:
    world.sheet([{"Title": "A", "Contributor": "Rosa", "Display name choice": "first only, please"}])
    report = world.run()

    assert DisplayChoice.ANONYMOUS is world.only().credits[0][1].display_choice
    assert ["first only, please"] == [note.value for note in world.only().notes]
    assert any("stays anonymous" in warning for warning in report.rows[0].warnings)


def test_fewer_choices_than_people_leave_the_rest_anonymous(world: World) -> None:
    world.sheet([{"Title": "A", "Contributor": "Al Bo; Cy Du; Ed Fo", "Display name choice": "full; full"}])
    world.run()

    assert [["Al Bo", "Cy Du", ""]] == shown(world)


def test_one_contributor_may_stand_behind_many_pieces(world: World) -> None:
    world.sheet(
        [{"Title": "A", "Artist": "Rosa", "City": ""}, {"Title": "B", "Artist": "Rosa", "City": "Omaha"}]
    )
    world.run()

    one, two = world.dossiers()
    assert one.credits[0][1] == two.credits[0][1]
    assert "Omaha" == one.credits[0][1].city


def test_two_of_one_name_who_differ_stay_two(world: World) -> None:
    rows = [
        {"Title": "A", "Artist": "Ana Ruiz", "Email": "a@example.org", "Naming preference": "full"},
        {"Title": "B", "Artist": "Ana Ruiz", "Email": "b@example.org", "Naming preference": "anonymous"},
        {"Title": "C", "Artist": "Ana Ruiz", "Email": "a@example.org", "Naming preference": "full"},
    ]
    world.sheet(rows)
    world.run()

    assert [["Ana Ruiz"], [""], ["Ana Ruiz"]] == shown(world)
    assert 2 == len({one.credits[0][1].id for one in world.dossiers()})
    assert (0, 0, 3, 0, 0) == counts(world.run())


def test_a_wish_to_be_anonymous_on_one_piece_does_not_reach_the_others(world: World) -> None:
    rows = [
        {"ID": "1", "Title": "A", "Artist": "Ana Ruiz", "Naming preference": "full"},
        {"ID": "2", "Title": "B", "Artist": "Ana Ruiz", "Naming preference": "full"},
    ]
    world.sheet(rows)
    world.run()
    rows[0]["Naming preference"] = "anonymous"
    world.sheet(rows)

    assert (0, 1, 1, 0, 0) == counts(world.run())
    assert [[""], ["Ana Ruiz"]] == shown(world)


def test_a_change_that_all_rows_agree_on_is_made_in_place(world: World) -> None:
    rows = [{"ID": str(n), "Title": f"T{n}", "Artist": "Ana Ruiz", "City": "Omaha"} for n in range(3)]
    world.sheet(rows)
    world.run()
    world.sheet([row | {"City": "Lincoln"} for row in rows])
    world.run()

    assert {"Lincoln"} == {one.credits[0][1].city for one in world.dossiers()}
    assert 1 == len({one.credits[0][1].id for one in world.dossiers()})


def test_an_unknown_role_is_a_note(world: World) -> None:
    world.sheet([{"Title": "A", "Artist": "Rosa", "Role": "wizard"}])
    world.run()

    assert ["wizard"] == [note.value for note in world.only().notes]
    assert "artist" == world.only().credits[0][0].role
