"""Exports as survey programs and collections write them: rows of cells, headings and all."""

from __future__ import annotations

from exhibit.interchange.layouts import laid_out
from exhibit.interchange.rawsheet import RawSheet
from exhibit.interchange.tables import Sheet

# ruff: noqa: E501 - an export's row stays one line, as it is read

Lines = list[list[str]]


def drive(name: str) -> str:
    """Return the link that Google Forms writes for an upload."""
    return f"https://drive.google.com/open?id={name}"


GOOGLE: Lines = [
    ["Timestamp", "Email Address", "What is the title of your piece?", "Themes", "Upload your work"],
    ["3/14/2026 9:15:00", "ana@example.org", "Window", "Loss, grief", f"{drive('1AbCdEfGhIjK')}, {drive('1ZyXwVuTsRqP')}"],
    ["3/15/2026 10:00:00", "ben@example.org", "On Call", "", drive("1MnOpQrStUvW")],
]  # fmt: skip
MICROSOFT: Lines = [
    [
        "ID",
        "Start time",
        "Completion time",
        "Email",
        "Name",
        "What is your name?",
        "What kind of work is it?",
    ],
    ["1", "2026-03-14 09:00:00", "2026-03-14 09:15:00", "anonymous", "anonymous", "Ana Ruiz", "Poem;Song;"],
]
QUALTRICS: Lines = [
    ["StartDate", "Status", "IPAddress", "Finished", "RecordedDate", "ResponseId", "LocationLatitude",
     "Q1", "Q2_1", "Q2_2", "Q5_Id", "Q5_Name", "Q5_Size", "Q5_Type", "artist_name"],
    ["Start Date", "Response Type", "IP Address", "Finished", "Recorded Date", "Response ID", "Location Latitude",
     "What is the title of your piece?", "Themes - Selected Choice - Loss", "Themes - Selected Choice - Joy",
     "Upload - Id", "Upload - Name", "Upload - Size", "Upload - Type", "Who made it, would you say?"],
    [f'{{"ImportId":"{place}"}}' for place in range(15)],
    ["2026-03-14 9:00", "IP Address", "192.0.2.7", "True", "2026-03-14 9:15", "R_1abcdefghijklmn", "30.26",
     "Window", "Loss", "Joy", "F_1", "image.jpg", "1234", "image/jpeg", "Ana Ruiz"],
    ["2026-03-15 9:00", "Survey Preview", "192.0.2.8", "False", "2026-03-15 9:15", "R_2abcdefghijklmn", "30.27",
     "On Call", "", "Joy", "F_2", "image.jpg", "99", "image/jpeg", "Ben Oh"],
]  # fmt: skip
MONKEY: Lines = [
    ["Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Email Address", "First Name",
     "Custom Data 1", "What is the title of your piece?", "Themes", "", "", "Contact", ""],
    ["", "", "", "", "", "", "", "", "Open-Ended Response", "Loss", "Joy", "Other (please specify)", "Name",
     "City/Town"],
    ["118052219061", "446111201", "03/14/2026 09:00:00 AM", "03/14/2026 09:15:00 AM", "192.0.2.7", "", "", "x",
     "Window", "Loss", "", "small things", "Ana Ruiz", "Austin"],
]  # fmt: skip
CLASSIC: Lines = [
    ["itemId", "Dublin Core:Title", "Dublin Core:Creator", "Dublin Core:Subject", "Dublin Core:Description", "tags", "file"],
    ["7", "Window^^Ventana", "Ruiz, Ana^^Oh, Ben", "loss^^night", "One.^^Two.", "ward", "https://example.org/files/window.jpg"],
]  # fmt: skip
OMEKA_S: Lines = [
    ["o:id", "dcterms:title", "dcterms:title @es", "dcterms:creator", "dcterms:contributor", "dcterms:format", "o:media"],
    ["12", "Window", "Ventana", "Ana Ruiz|Ben Oh", "Chi", "image/jpeg", "window.jpg"],
]  # fmt: skip
BUILDER: Lines = [
    ["objectid", "parentid", "filename", "title", "creator", "date", "subject", "image_alt_text", "format", "latitude"],
    ["demo_001", "", "window.jpg", "Window", "Ana Ruiz", "2025", "loss; night", "A lit window", "image/jpeg", "46.7"],
    ["demo_002", "demo_001", "detail.jpg", "Detail", "", "", "", "", "", ""],
]  # fmt: skip
EXPORTS = {
    "google-forms": GOOGLE,
    "microsoft-forms": MICROSOFT,
    "qualtrics": QUALTRICS,
    "surveymonkey": MONKEY,
    "omeka-classic": CLASSIC,
    "omeka-s": OMEKA_S,
    "collectionbuilder": BUILDER,
    "plain": [["Title", "Artist", "Timestamp"], ["Window", "Ana", "3/14/2026 9:15:00"]],
}


def shaped(lines: Lines, layout: str = "") -> Sheet:
    """Return the sheet that is made of an export."""
    return laid_out(RawSheet("export.csv", lines), layout)
