"""A folder as somebody might send it: three pictures, two poems and a sheet."""

from __future__ import annotations

import csv
from pathlib import Path

from PIL import Image, ImageDraw

POEM = "The pager sleeps\n    in its drawer.\n\nI do not.\n"


def picture(path: Path, color: str, *, size: tuple[int, int] = (1600, 1000)) -> Path:
    """Draw something with edges in it, so that it does not shrink to nothing as JPEG."""
    image = Image.new("RGB", size, "white")
    pen = ImageDraw.Draw(image)
    for step in range(0, size[0], 40):
        pen.ellipse((step, step // 3, step + 300, step // 3 + 300), outline=color, width=9)
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, quality=88)
    return path


HEADINGS = ("Submission ID", "Title", "Artist", "Medium", "File", "Artist statement", "Alt text", "Theme")

ROWS: tuple[dict[str, str], ...] = tuple(
    dict(zip(HEADINGS, cells, strict=True))
    for cells in (
        ("S-1", "Window", "Ana Ruiz", "Painting", "window.jpg", "After nights.", "A lit window", "Burnout"),
        (
            "S-2",
            "Stairs",
            "Ben Okoro",
            "Photograph",
            "STAIRS.JPG",
            "Two floors.",
            "A stairwell",
            "Resilience",
        ),
        ("S-3", "Tray", "Chi Lan", "Drawing", "more/tray.png", "Lunch, late.", "A cold lunch", "Burnout"),
        ("S-4", "On Call", "Dee Moss", "Poem", "on-call.txt", "In the lot.", "", "Well-being"),
        ("S-5", "Été", "Zoë Brâncuși", "Poem", "ete.txt", "A summer.", "", "Well-being"),
    )
)

SETTLED = {"Status": "accepted", "Kiosk consent": "yes", "Content notes": "none"}


def write_submissions(folder: Path, rows: tuple[dict[str, str], ...] = ROWS) -> Path:
    """Write the folder and its sheet, everything settled, and return it."""
    picture(folder / "window.jpg", "navy")
    picture(folder / "stairs.jpg", "darkred")
    picture(folder / "more" / "tray.png", "darkgreen", size=(700, 900))
    (folder / "on-call.txt").write_text(POEM, encoding="utf-8")
    (folder / "ete.txt").write_text("Été.\nLa chaleur.\n", encoding="utf-8")
    write_sheet(folder, rows)
    return folder


def write_sheet(folder: Path, rows: tuple[dict[str, str], ...] = ROWS) -> None:
    """Write the sheet alone."""
    with (folder / "sheet.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, [*ROWS[0], *SETTLED])
        writer.writeheader()
        writer.writerows({**SETTLED, **row} for row in rows)
