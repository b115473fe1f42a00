"""A heap of submissions as a call for works brings them in: 350 rows, messy in the ways they really are.

One row in ten names a file that is not there, one in twenty was sent twice, the poems come in four
encodings, names and titles carry accents, and hardly anybody filled in everything. The same number gives the
same heap.
"""

from __future__ import annotations

import csv
import random
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw

FIRST = [
    "Ana",
    "Ben",
    "Chi",
    "Dee",
    "Eli",
    "Fay",
    "Gus",
    "Hana",
    "Inès",
    "José",
    "Kai",
    "Lena",
    "Mina",
    "Noor",
    "Otto",
    "Pía",
    "Quinn",
    "Rosa",
    "Søren",
    "Tomáš",
]
LAST = [
    "Ruiz",
    "Okoro",
    "Lan",
    "Moss",
    "Brâncuși",
    "Álvarez",
    "Bach",
    "Cole",
    "Dara",
    "Ek",
    "Fofana",
    "Grün",
    "Haas",
    "Ito",
    "Jansen",
    "Kovač",
    "Lund",
    "Mora",
]
THINGS = [
    "window",
    "stairs",
    "tray",
    "lamp",
    "pager",
    "coat",
    "cup",
    "door",
    "corridor",
    "badge",
    "glove",
    "tide",
    "orchard",
    "kite",
    "bench",
    "bridge",
]
TIMES = [
    "before dawn",
    "after the shift",
    "in March",
    "at three",
    "on the ward",
    "between calls",
    "without sleep",
    "at last",
]
FORMS = ("Painting", "Drawing", "Photograph", "Poem", "Poem", "Story", "Textile")
PROFESSIONS = ("Nurse", "Physician", "Pharmacist", "Dentist", "Social worker", "")
PERSPECTIVES = ("Clinician", "Clinician", "Learner", "Patient", "Loved one", "Organization")
THEMES = ("Burnout", "Well-being", "Resilience", "Burnout; Resilience", "")
ENCODINGS = ("utf-8", "utf-8-sig", "cp1252", "utf-16")

HEADINGS = (
    "Submission ID",
    "Timestamp",
    "Title of work",
    "Artist",
    "Email",
    "Perspective",
    "Profession",
    "City",
    "Medium",
    "File",
    "Artist statement",
    "Alt text",
    "Theme",
    "Language",
    "Kiosk consent",
    "How did you hear of us?",
)


@dataclass(frozen=True, slots=True)
class Heap:
    """Where the heap lies, and what is in it."""

    folder: Path
    rows: int
    missing: int
    doubled: int
    refused_consents: int


def make_heap(folder: Path, rows: int = 350, seed: int = 2018) -> Heap:
    """Write ``rows`` submissions and their sheet into ``folder``."""
    chance = random.Random(seed)
    folder.mkdir(parents=True)
    table: list[dict[str, str]] = []
    missing = doubled = refusals = 0
    while len(table) < rows:
        number = len(table) + 1
        if number % 20 == 0:
            doubled += 1
            table.append({**table[-6], "Submission ID": ""})
            continue
        row = _row(number, chance)
        refusals += row["Kiosk consent"] == "no"
        if number % 10 == 3:
            missing += 1
        else:
            _write_file(folder, row, number, chance)
        table.append(row)
    # Saved by a spreadsheet in Europe: semicolons, and not Unicode.
    with (folder / "responses.csv").open("w", encoding="cp1252", errors="replace", newline="") as stream:
        writer = csv.DictWriter(stream, HEADINGS, delimiter=";")
        writer.writeheader()
        writer.writerows(table)
    return Heap(folder, rows, missing, doubled, refusals)


def _row(number: int, chance: random.Random) -> dict[str, str]:
    form = chance.choice(FORMS)
    first, last = chance.choice(FIRST), chance.choice(LAST)
    thing = f"{chance.choice(THINGS).title()} {chance.choice(TIMES)}"
    ending = "txt" if form in {"Poem", "Story"} else chance.choice(("jpg", "jpg", "png"))
    return {
        "Submission ID": f"R-{number:03}",
        "Timestamp": f"2018-02-{number % 15 + 1:02}",
        "Title of work": thing,
        "Artist": f"{first} {last} {number}",
        "Email": f"person{number}@mail.invalid",
        "Perspective": chance.choice(PERSPECTIVES),
        "Profession": chance.choice(PROFESSIONS),
        "City": chance.choice(("Omaha", "Boise", "San José", "")),
        "Medium": form,
        "File": f"{number:03} {thing}.{ending}",
        "Artist statement": f"I made this {chance.choice(TIMES)}." if chance.random() < 0.9 else "",
        "Alt text": f"A {thing.lower()}, seen from the side."
        if ending != "txt" and chance.random() < 0.6
        else "",
        "Theme": chance.choice(THEMES),
        "Language": chance.choice(("English", "English", "Spanish")),
        "Kiosk consent": "no" if number % 25 == 0 else "yes",
        "How did you hear of us?": chance.choice(("A colleague", "A poster", "")),
    }


def _write_file(folder: Path, row: dict[str, str], number: int, chance: random.Random) -> None:
    path = folder / row["File"]
    if path.suffix == ".txt":
        verse = "The hall is long.\n    I count the doors."
        words = f"{row['Title of work']}\n\n{verse}\n\nNumber {number}, naïve café.\n"
        path.write_bytes(words.encode(ENCODINGS[number % len(ENCODINGS)]))
        return
    size = chance.choice(((640, 480), (480, 640), (700, 500)))
    image = Image.new("RGB", size, _color(chance))
    pen = ImageDraw.Draw(image)
    for _ in range(12):
        x, y = chance.randrange(size[0]), chance.randrange(size[1])
        pen.ellipse((x - 90, y - 90, x + 90, y + 90), fill=_color(chance), outline=_color(chance), width=6)
    image.save(path)


def _color(chance: random.Random) -> tuple[int, int, int]:
    return chance.randrange(30, 226), chance.randrange(30, 226), chance.randrange(30, 226)
