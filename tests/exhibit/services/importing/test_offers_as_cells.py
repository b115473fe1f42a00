"""What is taken from inside files stands in the cells at the desk, to be corrected there or taken away."""

from __future__ import annotations

from exhibit.model.pieces import TextKind
from exhibit.services.importing import Decisions, planned_rows
from tests.exhibit.media.embedded.metadata_made import alternatives, packet, several
from tests.exhibit.services.importing.desk import World
from tests.exhibit.services.importing.test_deciding import again, planned, written
from tests.exhibit.services.importing.test_offers import INSIDE, picture, texts

ALT = packet(
    alternatives("Iptc4xmpCore:AltTextAccessibility", {"x-default": "Of the back", "es": "Del dorso"})
)


def cells(world: World, decisions: Decisions | None = None) -> dict[str, str]:
    plan = planned(world)
    if decisions is not None:
        plan = again(world, plan, decisions)
    (row,) = planned_rows(plan)
    return {cell.heading: cell.value for cell in row.cells if cell.value}


def test_the_cells_of_a_file_alone_hold_what_it_says(world: World) -> None:
    world.put("a.jpg", picture(INSIDE))

    assert {
        "title": "Window",
        "title (fr)": "Fenêtre",
        "contributor": "Ana Ruiz",
        "statement": "Seen from the ward.",
        "keywords": "night; tea",
        "copyright": "© 2024 Ana Ruiz",
        "license": "CC BY 4.0",
        "alt_text": "A lit window",
        "long_description": "A window, lit, in a dark house.",
    } == cells(world)


def test_only_empty_cells_of_a_row_are_filled(world: World) -> None:
    world.put("a.jpg", picture(INSIDE))
    world.sheet([{"My title": "Night", "Title of work": "Night", "Files": "a.jpg", "About this piece": ""}])

    shown = cells(world)

    assert ("Night", "Seen from the ward.") == (shown["Title of work"], shown["About this piece"])


def test_alt_texts_from_inside_stand_in_the_place_of_their_picture(world: World) -> None:
    world.put("a.jpg", picture(seed=1))
    world.put("b.jpg", picture(ALT, seed=2))
    world.sheet([{"Title": "A", "Files": "a.jpg; b.jpg", "Alt text": ""}])
    shown = cells(world)
    assert ("| Of the back", "| Del dorso") == (shown["Alt text"].strip(), shown["alt_text (es)"].strip())

    world.sheet([{"Title": "A", "Files": "a.jpg; b.jpg", "Alt text": "Of the front"}])
    assert "Of the front | Of the back" == cells(world)["Alt text"]


def test_alt_texts_taken_as_they_are_shown_come_out_the_same(world: World) -> None:
    world.put("a.jpg", picture(seed=1))
    world.put("b.jpg", picture(ALT, seed=2))
    world.sheet([{"Title": "A", "Files": "a.jpg; b.jpg", "Alt text": ""}])
    decisions = Decisions().correct("row 2", {"Alt text": cells(world)["Alt text"]})

    written(world, again(world, planned(world), decisions))

    piece = world.only()
    found = {medium.original_name: dict(piece.alt_of(medium)).get("en", "") for medium in piece.media}
    assert {"a.jpg": "", "b.jpg": "Of the back"} == found


def test_a_corrected_value_takes_the_place_of_the_one_inside(world: World) -> None:
    world.put("a.jpg", picture(INSIDE))
    decisions = Decisions().correct("file a.jpg", {"title": "Mended", "title (fr)": "Réparée"})

    plan = again(world, planned(world), decisions)
    written(world, plan)

    assert {"en": "Mended", "fr": "Réparée"} == texts(world.only(), TextKind.TITLE)
    assert {"en": "Seen from the ward."} == texts(world.only(), TextKind.STATEMENT)


def test_a_value_taken_away_is_not_taken(world: World) -> None:
    world.put("a.jpg", picture(INSIDE))
    decisions = Decisions().correct("file a.jpg", {"title": "", "contributor": " ", "keywords": ""})

    plan = again(world, planned(world), decisions)
    written(world, plan)

    piece = world.only()
    assert {"fr": "Fenêtre"} == texts(piece, TextKind.TITLE)
    assert () == piece.credits
    assert {"en": "Seen from the ward."} == texts(piece, TextKind.STATEMENT)
    assert not any(term.vocabulary == "keyword" for term in piece.terms)


def test_a_difference_is_worth_a_look_and_an_agreement_is_not(world: World) -> None:
    world.put("a.jpg", picture(packet(several("dc:creator", ["Ana"]))))
    world.sheet([{"Title": "A", "Artist": "Ana", "Files": "a.jpg"}])
    assert [False] == [row.worth_a_look for row in planned_rows(planned(world))]

    world.sheet([{"Title": "A", "Artist": "Ben", "Files": "a.jpg"}])
    assert [True] == [row.worth_a_look for row in planned_rows(planned(world))]
