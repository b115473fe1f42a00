"""What files say inside is taken where the sheet says nothing, never over anything that somebody decided."""

from __future__ import annotations

from dataclasses import asdict, replace

import pytest

from exhibit.media import formats
from exhibit.model.dossier import Dossier
from exhibit.model.people import DisplayChoice
from exhibit.model.pieces import TextKind
from exhibit.model.secrets import Secret
from exhibit.model.vocabulary import KEYWORD
from exhibit.services.importing.import_report import ImportReport
from exhibit.services.importing.report import CHANGED, CREATED, DUPLICATE, SAME, RowReport
from exhibit.services.importing.reported import Private
from tests.exhibit.media.embedded.metadata_made import (
    Metadata,
    alternatives,
    exif_block,
    iim,
    packet,
    several,
    with_metadata,
)
from tests.exhibit.media.pictures_made import busy
from tests.exhibit.services.importing.desk import World

INSIDE = packet(
    alternatives("dc:title", {"x-default": "Window", "fr": "Fenêtre"})
    + several("dc:creator", ["Ana Ruiz"])
    + alternatives("dc:description", {"x-default": "Seen from the ward."})
    + several("dc:subject", ["night", "tea"])
    + alternatives("dc:rights", {"x-default": "© 2024 Ana Ruiz"})
    + '<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>'
    + alternatives("Iptc4xmpCore:AltTextAccessibility", {"x-default": "A lit window"})
    + alternatives("Iptc4xmpCore:ExtDescrAccessibility", {"x-default": "A window, lit, in a dark house."})
)


def picture(xmp: bytes = b"", seed: int = 1, **other: bytes) -> bytes:
    return with_metadata(formats.JPEG, Metadata(xmp=xmp, **other), busy(24, 16, seed))


def titled(title: str, seed: int = 1) -> bytes:
    return picture(packet(alternatives("dc:title", {"x-default": title})), seed)


def texts(dossier: Dossier, kind: TextKind) -> dict[str, str]:
    return {text.language: text.value for text in dossier.texts if text.kind is kind}


def keywords(dossier: Dossier) -> set[str]:
    return {term.label("en") for term in dossier.terms if term.vocabulary == KEYWORD}


def row(report: ImportReport, place: int = 0) -> RowReport:
    return report.rows[place]


def offered(report: ImportReport, *, taken: bool) -> dict[str, str]:
    return {one.field: one.value for each in report.rows for one in each.offers if one.taken is taken}


def change(world: World, kind: TextKind, value: str) -> None:
    """Do what a curator does at the desk; an empty value removes the text."""
    with world.catalog.write("At the desk") as work:
        (text,) = (one for one in work.texts.find(kind=kind) if one.language == "en")
        if value:
            work.texts.put(replace(text, value=value))
        else:
            work.texts.remove(text.id)
        work.commit()


def test_a_file_alone_becomes_a_piece_of_all_that_it_says(world: World) -> None:
    world.put("a.jpg", picture(INSIDE))
    report = world.run()

    piece = world.only()
    assert {"en": "Window", "fr": "Fenêtre"} == texts(piece, TextKind.TITLE)
    assert {"en": "Seen from the ward."} == texts(piece, TextKind.STATEMENT)
    assert {"en": "A lit window"} == texts(piece, TextKind.ALT)
    assert {"en": "A window, lit, in a dark house."} == texts(piece, TextKind.LONG_DESCRIPTION)
    assert ["Ana Ruiz"] == [person.legal_name for _, person in piece.credits]
    assert {"night", "tea"} == keywords(piece)
    assert ("© 2024 Ana Ruiz", "CC BY 4.0") == (piece.piece.copyright_holder, piece.piece.license)
    assert {
        "title": "Window",
        "title (fr)": "Fenêtre",
        "credit": "Ana Ruiz",
        "statement": "Seen from the ward.",
        "keyword": "night; tea",
        "copyright holder": "© 2024 Ana Ruiz",
        "license": "CC BY 4.0",
        "alt text of a.jpg": "A lit window",
        "long description of a.jpg": "A window, lit, in a dark house.",
    } == offered(report, taken=True)
    assert "Window" == row(report).title
    assert 'title: "Window", from the XMP of a.jpg' in report.to_words()


def test_what_the_sheet_states_wins_and_the_difference_is_reported(world: World) -> None:
    world.put("a.jpg", picture(INSIDE))
    world.sheet(
        [
            {
                "Title": "Night", "Artist": "Ben Okoro", "Files": "a.jpg", "Statement": "Mine.",
                "Keywords": "moon", "Copyright": "Ben", "License": "mine", "Alt text": "Another",
                "Title (fr)": "Nuit",
            }
        ]
    )  # fmt: skip
    report = world.run()

    piece = world.only()
    assert {"en": "Night", "fr": "Nuit"} == texts(piece, TextKind.TITLE)
    assert {"en": "Mine."} == texts(piece, TextKind.STATEMENT)
    assert {"en": "Another"} == texts(piece, TextKind.ALT)
    assert ["Ben Okoro"] == [person.legal_name for _, person in piece.credits]
    assert {"moon"} == keywords(piece)
    assert ("Ben", "mine") == (piece.piece.copyright_holder, piece.piece.license)
    assert {"long description of a.jpg": "A window, lit, in a dark house."} == offered(report, taken=True)
    said = {one.field: one.stated for one in row(report).offers if not one.taken}
    assert {
        "title": "Night", "title (fr)": "Nuit", "credit": "Ben Okoro", "statement": "Mine.",
        "keyword": "moon", "copyright holder": "Ben", "license": "mine", "alt text of a.jpg": "Another",
    } == said  # fmt: skip
    assert 'title: "Night"; the XMP of a.jpg has "Window"' in report.to_words()


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ({"Title": "Night"}, {"en": "Night"}),
        ({"Title": "window"}, {"en": "window", "fr": "Fenêtre"}),
        ({"Title (fr)": "Fenêtre"}, {"en": "Window", "fr": "Fenêtre"}),
        ({"Title (es)": "Noche"}, {"es": "Noche"}),
    ],
)
def test_a_translation_is_taken_only_with_what_it_is_of(
    world: World, stated: dict[str, str], expected: dict[str, str]
) -> None:
    world.put("a.jpg", picture(INSIDE))
    world.sheet([{"Files": "a.jpg", **stated}])
    world.run()

    assert expected == texts(world.only(), TextKind.TITLE)


def test_what_is_equal_up_to_case_order_and_form_is_no_news(world: World) -> None:
    world.put("a.jpg", picture(INSIDE))
    world.sheet(
        [
            {
                "Title": " WINDOW ", "Title (fr)": "fenetre", "Artist": "Ben Okoro; Ana Ruiz",
                "Files": "a.jpg", "Statement": "Seen from the ward", "Keywords": "tea, moon, NIGHT",
                "Copyright": "Ana Ruiz", "License": "cc by 4.0", "Alt text": "a lit window.",
            }
        ]
    )  # fmt: skip

    assert {} == offered(world.run(), taken=False)


def test_what_iptc_cut_short_is_no_news(world: World) -> None:
    long = "What the night nurse saw through the window of the ward in the last week of winter"
    world.put("a.jpg", picture(iim=iim((5, long[:64].encode()))))
    world.sheet([{"Title": long, "Files": "a.jpg"}])

    assert {} == offered(world.run(), taken=False)


def test_an_empty_cell_is_filled_and_the_others_stay(world: World) -> None:
    world.put("a.jpg", picture(INSIDE))
    world.sheet([{"Title": "Night", "Artist": "", "Files": "a.jpg", "Statement": ""}])
    world.run()

    piece = world.only()
    assert "Night" == texts(piece, TextKind.TITLE)["en"]
    assert {"en": "Seen from the ward."} == texts(piece, TextKind.STATEMENT)
    assert ["Ana Ruiz"] == [person.legal_name for _, person in piece.credits]
    assert DisplayChoice.FULL is piece.credits[0][1].display_choice


def test_texts_without_a_language_are_in_that_of_the_piece(world: World) -> None:
    world.put("a.jpg", picture(INSIDE))
    world.put(
        "b.jpg",
        picture(packet(alternatives("dc:title", {"en-US": "Door", "es-MX": "Puerta", "qqq": "No"})), 2),
    )
    world.sheet([{"Language": "es", "Files": "a.jpg"}, {"Language": "es", "Files": "b.jpg"}])
    world.run()

    first, second = world.dossiers()
    assert {"es": "Window", "fr": "Fenêtre"} == texts(first, TextKind.TITLE)
    assert {"en-US": "Door", "es": "Puerta"} == texts(second, TextKind.TITLE)


def test_details_give_words_about_themselves_and_nothing_else(world: World) -> None:
    world.put("main.jpg", picture(packet(""), 1))
    world.put("detail.jpg", picture(INSIDE, 2))
    world.sheet([{"Files": "main.jpg; detail.jpg"}])
    report = world.run()

    piece = world.only()
    assert {} == texts(piece, TextKind.TITLE)
    assert () == piece.credits
    assert {"alt text of detail.jpg", "long description of detail.jpg"} == set(offered(report, taken=True))
    (alt,) = (text for text in piece.texts if text.kind is TextKind.ALT)
    assert "detail.jpg" == next(one.original_name for one in piece.media if one.id == alt.medium_id)


def test_a_picture_beside_a_poem_says_nothing_about_the_poem(world: World) -> None:
    world.put("poem.txt", "one\ntwo\nthree\n")
    world.put("cover.jpg", picture(INSIDE))
    world.sheet([{"Title": "Poem", "Files": "poem.txt; cover.jpg"}])

    assert {"alt text of cover.jpg", "long description of cover.jpg"} == set(offered(world.run(), taken=True))


@pytest.mark.parametrize("again", ["the same folder", "with a curator's changes", "emptied by a curator"])
def test_importing_again_changes_nothing_that_was_taken(world: World, again: str) -> None:
    world.put("a.jpg", picture(INSIDE))
    world.sheet([{"Title": "", "Files": "a.jpg"}])
    world.run()
    if again != "the same folder":
        value = "Better" if "changes" in again else ""
        for kind in (TextKind.TITLE, TextKind.STATEMENT, TextKind.ALT, TextKind.LONG_DESCRIPTION):
            change(world, kind, value)
        with world.catalog.write("At the desk") as work:
            (piece,) = work.pieces.find()
            work.pieces.put(replace(piece, copyright_holder=value, license=value))
            for tag in work.tags.find():
                work.tags.remove(tag.id)
            for credit in work.credits.find():
                work.credits.remove(credit.id)
            work.commit()
    before = world.dossiers()

    report = world.run()

    assert SAME == row(report).outcome
    assert before == world.dossiers()
    assert {} == offered(report, taken=True)
    assert asdict(world.dry_run()) | {"dry_run": False} == asdict(report)


def test_a_file_that_comes_later_fills_what_is_empty_and_only_that(world: World) -> None:
    world.sheet([{"ID": "7", "Title": "Night", "Files": "a.jpg", "Statement": ""}])
    world.run()
    change(world, TextKind.TITLE, "Deep night")
    world.sheet([{"ID": "7", "Title": "", "Files": "a.jpg", "Statement": ""}])
    world.put("a.jpg", picture(INSIDE))

    report = world.run()

    piece = world.only()
    assert CHANGED == row(report).outcome
    assert {"en": "Deep night"} == texts(piece, TextKind.TITLE)
    assert {"en": "Seen from the ward."} == texts(piece, TextKind.STATEMENT)
    assert {"en": "A lit window"} == texts(piece, TextKind.ALT)
    assert ["Ana Ruiz"] == [person.legal_name for _, person in piece.credits]
    assert {"title": "Window", "title (fr)": "Fenêtre"} == offered(report, taken=False)
    assert "Deep night" == next(one.stated for one in row(report).offers if not one.taken)


def test_a_later_file_leaves_people_and_keywords_that_are_there(world: World) -> None:
    world.sheet([{"ID": "7", "Title": "Night", "Artist": "Ben", "Keywords": "moon", "Files": "a.jpg"}])
    world.run()
    world.sheet([{"ID": "7", "Title": "Night", "Artist": "", "Keywords": "", "Files": "a.jpg"}])
    world.put("a.jpg", picture(INSIDE))

    report = world.run()

    piece = world.only()
    assert ["Ben"] == [person.legal_name for _, person in piece.credits]
    assert {"moon"} == keywords(piece)
    assert ("Ana Ruiz", "night; tea") == tuple(
        offered(report, taken=False)[name] for name in ("credit", "keyword")
    )


# No title inside a file makes one piece of two, or two of one.


def test_files_with_the_same_title_inside_are_pieces_of_their_own(world: World) -> None:
    for number in range(3):
        world.put(f"{number}.jpg", titled("My exhibition", number))
    world.sheet([{"Files": "0.jpg"}, {"Files": "1.jpg"}])

    assert [CREATED] * 3 == [each.outcome for each in world.run().rows]
    assert [SAME] * 3 == [each.outcome for each in world.run().rows]
    assert 3 == len(world.dossiers())


def test_a_copy_of_a_file_stays_a_copy_whatever_title_is_inside(world: World) -> None:
    world.put("a.jpg", titled("Inside"))
    world.put("copy/b.jpg", titled("Inside"))
    world.sheet([{"Title": "Night", "Files": "a.jpg"}])
    report = world.run()

    assert [CREATED, DUPLICATE] == [each.outcome for each in report.rows]
    assert [] == row(report, 1).offers


@pytest.mark.parametrize("number", ["", "7"])
def test_a_row_takes_over_the_piece_of_its_file_though_that_has_a_title_inside(
    world: World, number: str
) -> None:
    world.put("a.jpg", titled("Inside"))
    world.run()
    assert {"en": "Inside"} == texts(world.only(), TextKind.TITLE)
    world.sheet([{"ID": number, "Title": "Night", "Files": "a.jpg"}])

    report = world.run()

    assert [CHANGED] == [each.outcome for each in report.rows]
    assert {"en": "Night"} == texts(world.only(), TextKind.TITLE)
    assert {"title": "Inside"} == offered(report, taken=False)


def test_a_row_does_not_take_over_a_piece_whose_title_somebody_gave(world: World) -> None:
    world.put("a.jpg", titled("Inside"))
    world.run()
    change(world, TextKind.TITLE, "Given")
    world.sheet([{"ID": "7", "Title": "Night", "Files": "a.jpg"}])

    world.run()

    assert "Given" in {texts(piece, TextKind.TITLE).get("en") for piece in world.dossiers()}


# Nobody is named who asked not to be.


@pytest.mark.parametrize(
    "cells",
    [
        {"Artist": "Ana Ruiz", "Display name choice": "anonymous"},
        {"Artist": "Ana Ruiz", "Display name choice": "pseudonym", "Display name": "Wren"},
        {"Artist": "Ana Ruiz", "Display name choice": "initial"},
        {"Artist": "Anonymous"},
        {"Artist": "", "Display name choice": "anonymous"},
    ],
)
def test_no_file_names_who_is_not_to_be_named(world: World, cells: dict[str, str]) -> None:
    said = packet(
        several("dc:creator", ["Ana Ruiz"])
        + alternatives("dc:rights", {"x-default": "© 2024 Ana Ruiz"})
        + alternatives("dc:description", {"x-default": "Painted by ana ruiz."})
        + several("dc:subject", ["tea"])
    )
    world.put("a.jpg", picture(said))
    world.sheet([{"Title": "Night", "Files": "a.jpg", **cells}])
    report = world.run()

    piece = world.only()
    assert "" == piece.piece.copyright_holder
    assert {} == texts(piece, TextKind.STATEMENT)
    assert {"tea"} == keywords(piece)
    assert {"keyword"} == {one.field for one in row(report).offers}
    assert [Private("a.jpg", Secret.UNNAMED)] == row(report).private


def test_a_later_file_names_nobody_whom_the_catalog_does_not_name(world: World) -> None:
    world.sheet([{"ID": "7", "Title": "Night", "Artist": "Ana Ruiz", "Files": "a.jpg"}])
    world.run()
    with world.catalog.write("At the desk") as work:
        (person,) = work.contributors.find()
        work.contributors.put(replace(person, display_choice=DisplayChoice.ANONYMOUS))
        work.commit()
    world.sheet([{"ID": "7", "Title": "Night", "Files": "a.jpg"}])
    world.put("a.jpg", picture(INSIDE))

    report = world.run()

    assert "" == world.only().piece.copyright_holder
    assert {"copyright holder", "credit"}.isdisjoint(offered(report, taken=True))
    assert "CC BY 4.0" == world.only().piece.license


def test_a_maker_called_anonymous_is_not_named(world: World) -> None:
    world.put("a.jpg", picture(packet(several("dc:creator", ["Anonymous"]))))
    world.run()

    assert DisplayChoice.ANONYMOUS is world.only().credits[0][1].display_choice


# What is private is told, and told so that the report may travel.


def test_private_things_are_told_without_saying_them(world: World) -> None:
    exif = exif_block({271: "Zaunkoenig"}, {42033: "Z-987"}, {1: "N", 2: (41.0, 15.0, 30.0)})
    faces = packet(
        several("Iptc4xmpExt:PersonInImage", ["Rosa Mendoza"]) + several("dc:subject", ["Rosa Mendoza"])
    )
    world.put("a.jpg", picture(faces, exif=exif))
    world.put("b.jpg", picture(seed=2, exif=exif))
    report = world.run()

    words = report.to_words()
    assert "Private inside the files, kept in the catalog only: 7" in words
    assert "It says where it was taken (GPS): 2 files, a.jpg, b.jpg" in words
    assert "It marks or names people who are in it: a.jpg" in words
    for word in ("Zaunkoenig", "Z-987", "41", "Rosa"):
        assert word not in words
        assert word not in str(report.to_json()["rows"])


def test_many_files_with_the_same_are_told_in_one_line(world: World) -> None:
    for number in range(12):
        world.put(f"{number:02}.jpg", picture(seed=number, exif=exif_block(gps={2: (41.0, 15.0, 30.0)})))

    lines = [line for line in world.run().to_words().splitlines() if "GPS" in line]

    assert ["  It says where it was taken (GPS): 12 files, 00.jpg, 01.jpg, 02.jpg ..."] == lines


def test_rows_that_make_no_piece_offer_nothing(world: World) -> None:
    world.put("a.jpg", picture(INSIDE))
    world.sheet([{"ID": "1", "Title": "A", "Files": "a.jpg"}, {"ID": "1", "Title": "B", "Files": "a.jpg"}])
    report = world.run()

    assert [] == row(report, 1).offers
    assert {"en": "A"} == texts(world.only(), TextKind.TITLE)


# A sheet may have long descriptions too.


def test_long_descriptions_of_a_sheet_belong_to_pictures_in_their_order(world: World) -> None:
    world.put("a.jpg", picture(INSIDE, 1))
    world.put("b.jpg", picture(INSIDE, 2))
    rows = [
        {
            "Title": "A",
            "Files": "a.jpg; b.jpg",
            "Long description": "First | Second",
            "Extended description (es)": "Uno",
        }
    ]
    world.sheet(rows)
    report = world.run()

    piece = world.only()
    found = {medium.original_name: dict(piece.description_of(medium)) for medium in piece.media}
    assert {"a.jpg": {"en": "First", "es": "Uno"}, "b.jpg": {"en": "Second"}} == found
    assert {"long description of a.jpg", "long description of b.jpg"} <= set(offered(report, taken=False))
    assert SAME == row(world.run()).outcome
    world.sheet([rows[0] | {"Long description": "First | Third"}])
    assert [("long description of b.jpg", "Second", "Third")] == [
        (change.field, change.old, change.new) for change in row(world.run()).changes
    ]
