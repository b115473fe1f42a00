"""What nobody meant is left out, and of each field the best source counts."""

from __future__ import annotations

import time

import pytest

from exhibit.media.embedded.rubbish import reason_against
from exhibit.media.embedded.values import Values, chosen, tidied
from exhibit.ports import Embedded

RUBBISH = {
    "title": [
        "IMG_1234", "_DSC0042", "DSCN0815", "PXL_20240314_023011123", "P1010023", "20240314_023011",
        "scan0001.tif", "Untitled-1", "My Poem final.docx", "Microsoft Word - poem", "image",
        "Screenshot 2024-03-14 at 02.30.11", "WhatsApp Image 2024-03-14 at 02.30.11",
        "0f8fad5b-d9cd-469f-a165-70867728950e", "SAMSUNG", "---",
    ],
    "description": [
        "OLYMPUS DIGITAL CAMERA", "SONY DSC", "KONICA MINOLTA DIGITAL CAMERA", "SAMSUNG CAMERA PICTURES",
        "Digital StillCamera", "Processed with VSCO with a6 preset", "Created with GIMP", "Exif_JPEG_PICTURE",
        "CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 75", "default", r"DCIM\100MEDIA\DJI_0001.JPG",
        "<Digimax i6 PMP, Samsung #1>", "Screenshot", '{"AIGC":{"Label":"1"}}',
        "a nurse\nSteps: 20, Sampler: Euler, CFG scale: 7", "C:\\Users\\ana\\a.psd", "charset=Ascii",
    ],
    "creator": ["Picasa", "unknown", "Administrator", "iPhone", "user", "Adobe Photoshop 25.0", "1"],
    "rights": ["©", "Copyright 2024", "(c)", "All rights reserved.", "  -  "],
}  # fmt: skip
MEANT = {
    "title": [
        "Window", "Scan", "Unknown", "Photo 51", "1984", "Untitled", "Untitled (3)", "窓", "🙂", "Room 12.5",
        "Screenshots of a night", "What the camera saw", "Test", "Images", "365",
    ],
    "description": [
        "Painted with oil on wood after nights.", "Made with Photoshop and love over many evenings, " * 2,
        "See also poem.pdf beside it", "A digital camera lay there", "Created with my daughter",
        "Edited by hand, in five steps: 20 pills, sampler: none",
    ],
    "creator": ["Ana Ruiz", "Unknown Mendoza", "Art", "李", "The Night Shift"],
    "rights": ["© 2024 Ana Ruiz", "Ana Ruiz", "CC BY 4.0", "Copyright St. Mary's"],
}  # fmt: skip


@pytest.mark.parametrize(("field", "value"), [(f, v) for f, values in RUBBISH.items() for v in values])
def test_what_cameras_and_programs_write_is_no_value(field: str, value: str) -> None:
    assert reason_against(field, value, "sent.jpg")
    assert {} == tidied({field: [("", value)]}, "sent.jpg")


@pytest.mark.parametrize(("field", "value"), [(f, v) for f, values in MEANT.items() for v in values])
def test_what_somebody_may_have_meant_is_one(field: str, value: str) -> None:
    assert "" == reason_against(field, value, "sent.jpg")


def test_a_title_that_is_the_files_name_is_none_but_its_stem_may_be_meant() -> None:
    assert {} == tidied({"title": [("", "Window.jpeg")]}, "window.JPEG")
    assert {"title": [("", "Window")]} == tidied({"title": [("", "Window")]}, "window.jpg")


def test_no_value_takes_long_to_judge() -> None:
    begun = time.monotonic()
    for text in (
        "©" * 399 + "x",
        "a" * 400,
        "{'" + "(" * 19_000,
        "0" * 399 + "g",
        "steps: " * 57,
        "- " * 199 + "b",
    ):
        for field in ("title", "description", "creator", "rights"):
            reason_against(field, text, "sent.jpg")
    assert time.monotonic() - begun < 1


def test_the_next_description_counts_where_the_first_is_rubbish_or_the_title() -> None:
    found: Values = {
        "title": [("", "Window")],
        "description": [
            ("", "OLYMPUS DIGITAL CAMERA"),
            ("", "window"),
            ("", "Seen at night."),
            ("", "Another"),
        ],
    }

    assert [("", "Seen at night.")] == tidied(found, "sent.jpg")["description"]


def test_keywords_and_creators_are_kept_once_each() -> None:
    found: Values = {
        "keyword": [("", "Tea"), ("", "tea "), ("", "night")],
        "creator": [("", "Ana"), ("", "Ben")],
    }

    assert {"keyword": [("", "Tea"), ("", "night")], "creator": [("", "Ana"), ("", "Ben")]} == tidied(
        found, "a.jpg"
    )


def test_names_of_people_in_the_picture_are_no_keywords() -> None:
    found: Values = {"keyword": [("", "tea"), ("", "ROSA Mendoza")]}

    assert [("", "tea")] == tidied(found, "a.jpg", frozenset({"Rosa Mendoza"}))["keyword"]


def test_a_text_whose_language_is_said_is_not_said_again_without() -> None:
    found: Values = {"title": [("", "Window"), ("en-US", "Window"), ("fr", "Fenêtre")]}

    assert [("en-US", "Window"), ("fr", "Fenêtre")] == tidied(found, "a.jpg")["title"]


def test_control_characters_go_and_lines_stay_only_where_there_may_be_lines() -> None:
    found: Values = {"title": [("", "A\0 \x1bwin-\r\ndow")], "description": [("", " One.\r\n\r\nTwo.\x07 ")]}

    assert {"title": [("", "A win- dow")], "description": [("", "One.\n\nTwo.")]} == tidied(found, "a.jpg")


def test_what_is_far_too_long_is_no_value() -> None:
    found: Values = {
        "title": [("", "x" * 1001)],
        "description": [("", "y " * 10_001)],
        "keyword": [("", f"k{n}") for n in range(999)],
    }

    kept = tidied(found, "a.jpg")

    assert ["keyword"] == list(kept)
    assert 200 == len(kept["keyword"])


def test_of_each_field_the_first_source_that_has_any_counts() -> None:
    sources: dict[str, Values] = {
        "XMP": {"title": [("fr", "Fenêtre")]},
        "IPTC": {"title": [("", "Window")], "keyword": [("", "tea")]},
        "EXIF": {"keyword": [("", "night")], "description": [("", "fenêtre")], "rights": [("", "Ana")]},
    }

    assert [
        Embedded(field="title", value="Fenêtre", source="XMP", language="fr"),
        Embedded(field="keyword", value="tea", source="IPTC"),
        Embedded(field="rights", value="Ana", source="EXIF"),
    ] == list(chosen(sources))
