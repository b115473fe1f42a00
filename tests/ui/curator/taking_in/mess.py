"""Submissions as they really come in: missing files, doubles, odd encodings, odd headings."""

from __future__ import annotations

from tests.exhibit.services.importing.desk import BROKEN, World

ROWS = 350


def fill(world: World, rows: int = ROWS) -> list[dict[str, str]]:
    """Put a folder and its sheet there: one in ten files is missing, one row in twenty is there twice."""
    sheet = []
    for number in range(rows - rows // 20):
        name = f"work {number}.jpg" if number % 3 else f"Gedicht {number}.txt"
        _put(world, name, number)
        sheet.append(
            {
                "Nr": f"S-{number}",
                "How is it called?": f"Étude №{number}",
                "Upload": name.upper() if number % 7 == 1 else name,
                "Who made it": f"Ana {number % 40}",
                "Kind of work": "painting" if number % 3 else "poem",
                "Anything else": "call me" if number % 11 == 0 else "",
            }
        )
    sheet += [dict(sheet[20 * number]) for number in range(rows // 20)]
    world.sheet(sheet)
    return sheet


def _put(world: World, name: str, number: int) -> None:
    if number % 10 == 9:
        return
    if number % 50 == 2:
        world.put(name, BROKEN)
    elif name.endswith("txt"):
        words = f"Nächte {number}\nohne Schlaf\nund doch\n"
        encodings = ("utf-8", "cp1252", "utf-16")
        world.put(name, words.encode(encodings[number // 3 % 3]))
    else:
        world.put(name)
