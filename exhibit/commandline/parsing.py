"""The command line as a map: every command with its words and options.

Which room does what a command asks is for ``main.py`` alone to know.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from exhibit.folders import default_root

TEXT_SIZES = (100, 125, 150, 200)

LABEL_SIZES = ("standard", "small", "large-print")
PAPERS = ("a4", "letter")
LAYOUTS = (
    "plain",
    "google-forms",
    "microsoft-forms",
    "qualtrics",
    "surveymonkey",
    "omeka-classic",
    "omeka-s",
    "collectionbuilder",
)
"""How sheets may be laid out: the names of ``exhibit.interchange.layouts``, known here without loading it."""
USES = ("kiosk", "travel", "web", "publicity", "excerpt")

_SMALLEST = 320
"""Pixels of the shorter side of a screen that is worth drawing."""


def parser() -> argparse.ArgumentParser:
    """Return the map of the command line; a parsed command names its ``job``."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="where everything is kept"
    )
    answers = argparse.ArgumentParser(add_help=False, parents=[common])
    answers.add_argument("--json", action="store_true", help="answer with one JSON object")
    top = argparse.ArgumentParser(
        prog="lamplight",
        description="A traveling exhibit of art and stories. Without a command it opens the kiosk.",
        epilog="A usual way: import, gallery create, publish; then install and kiosk on the kiosk's machine.",
    )
    top.add_argument(
        "--data", type=Path, metavar="DIR", default=None, help=f"where everything is kept ({default_root()})"
    )
    top.set_defaults(job="kiosk", edition=None, fullscreen=False, at=0)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _curator_commands(commands, answers)
    _care_commands(commands, answers)
    desk = _add(commands, "curate", common, "open the curator's desk")
    desk.add_argument("--name", default="", metavar="WHO", help="who works here and signs every step")
    _kiosk_commands(commands, common, answers)
    _host_commands(commands, common, answers)
    return top


def _curator_commands(commands: Any, answers: argparse.ArgumentParser) -> None:
    taking = _add(commands, "import", answers, "take a folder of works and a sheet into the catalog")
    taking.add_argument("source", type=Path, metavar="SOURCE", help="the folder")
    taking.add_argument(
        "--sheet", type=Path, metavar="FILE", help="CSV, XLSX, ODS or XLS; the one in the folder is found"
    )
    taking.add_argument(
        "--mapping", type=Path, metavar="FILE", help="TOML that says which column is which field"
    )
    taking.add_argument("--dry-run", action="store_true", help="only report what would happen")
    _sheet_choices(taking)
    taking.add_argument(
        "--take-duplicates", action="store_true", help="take what another piece has already, as new pieces"
    )
    galleries = commands.add_parser("gallery", help="list the galleries, or make one")
    inner = galleries.add_subparsers(dest="action", metavar="ACTION", required=True)
    _add(inner, "list", answers, "list the galleries", job="gallery list")
    making = _add(inner, "create", answers, "make a gallery", job="gallery create")
    making.add_argument("title", metavar="TITLE")
    making.add_argument(
        "--all-accepted", action="store_true", required=True, help="with every accepted piece"
    )
    publishing = _add(commands, "publish", answers, "make an edition of a gallery, through the gate")
    publishing.add_argument("gallery", metavar="GALLERY", help="its title or id")
    publishing.add_argument("out", type=Path, metavar="OUT", help="a folder that does not exist yet")
    _paper_commands(commands, answers)


def _sheet_choices(taking: argparse.ArgumentParser) -> None:
    taking.add_argument(
        "--layout",
        choices=LAYOUTS,
        default="",
        metavar="NAME",
        help=f"what exported the sheet, where that is not recognized: {', '.join(LAYOUTS)}",
    )
    taking.add_argument(
        "--encoding",
        default="",
        metavar="NAME",
        help="of a CSV, where it was read wrongly: mac_roman, cp850 ...",
    )
    taking.add_argument(
        "--accept-offers", action="store_true", help="take the fields that headings nearly name, as reported"
    )
    taking.add_argument(
        "--remember",
        default="",
        metavar="NAME",
        help="keep what the columns mean for sheets with these headings",
    )
    taking.add_argument(
        "--report",
        type=Path,
        metavar="FILE",
        help="where to write the whole report; a dry run writes it nowhere else",
    )


def _paper_commands(commands: Any, answers: argparse.ArgumentParser) -> None:
    labels = _add(commands, "labels", answers, "draw wall labels, or a checklist, as PDF, through the gate")
    labels.add_argument("gallery", metavar="GALLERY", help="its title or id")
    labels.add_argument("out", type=Path, metavar="OUT", help="the PDF to write")
    labels.add_argument(
        "--size", choices=LABEL_SIZES, default=LABEL_SIZES[0], help="150x100, 105x74 or 190x130 mm"
    )
    labels.add_argument("--paper", choices=PAPERS, default=PAPERS[0])
    labels.add_argument(
        "--language", action="append", default=[], metavar="L", help="may be given twice, for two on a label"
    )
    labels.add_argument("--use", choices=USES[:2], default=USES[0], help="which consent must hold")
    labels.add_argument("--checklist", action="store_true", help="a list to tick off instead of labels")
    taking_out = _add(commands, "export", answers, "write a gallery, or the catalog, as a table")
    taking_out.add_argument(
        "gallery", nargs="?", default="", metavar="GALLERY", help="its title or id; every piece without one"
    )
    taking_out.add_argument("out", type=Path, metavar="OUT", help="the file to write")
    taking_out.add_argument("--as", dest="form", choices=("csv",), required=True, help="CSV, Dublin Core")
    taking_out.add_argument(
        "--use", choices=USES, default=USES[0], help="which consent must hold; kiosk unless given"
    )
    taking_out.add_argument(
        "--private", action="store_true", help="every piece with all that is known, for the house alone"
    )
    taking_out.add_argument(
        "--no-bom", action="store_true", help="without the mark by which Excel knows UTF-8"
    )


def _care_commands(commands: Any, answers: argparse.ArgumentParser) -> None:
    backing = _add(
        commands, "backup", answers, "copy catalog, originals and reflections, verified, to carry away"
    )
    backing.add_argument("out", type=Path, metavar="OUT", help="a folder that does not exist yet")
    going_back = _add(
        commands, "restore", answers, "put a backup in the catalog's place, and keep that one aside"
    )
    going_back.add_argument(
        "backup",
        type=Path,
        metavar="FILE",
        help="a folder that backup made, or a file the desk made by itself",
    )
    looking = _add(commands, "doctor", answers, "look at every store and say what is wrong, changing nothing")
    looking.add_argument("--deep", action="store_true", help="read every byte of originals and editions")


def _kiosk_commands(commands: Any, common: argparse.ArgumentParser, answers: argparse.ArgumentParser) -> None:
    showing = _add(commands, "kiosk", common, "open the visitor's program")
    showing.add_argument(
        "--edition", type=Path, metavar="PATH", help="show this edition instead of the installed one"
    )
    showing.add_argument(
        "--fullscreen", action="store_true", help="fill the screen, with no way out for visitors"
    )
    showing.add_argument(
        "--at", type=int, default=0, metavar="NUMBER", help="begin at the stop of this number, as previews do"
    )
    for name, words in (
        ("verify", "check an edition completely"),
        ("install", "bring an edition to this kiosk, after checking it"),
    ):
        _add(commands, name, answers, words).add_argument("edition", type=Path, metavar="EDITION")
    _add(commands, "rollback", answers, "go back to the edition shown before")
    drawing = _add(commands, "shots", common, "render every screen to PNG files")
    drawing.add_argument("directory", type=Path, metavar="DIR")
    drawing.add_argument(
        "--edition", type=Path, metavar="PATH", help="of this edition, not the installed one"
    )
    drawing.add_argument(
        "--size",
        type=_size,
        metavar="WxH",
        help="unless given, 1920x1080 for the kiosk and 1440x900 for the desk",
    )
    drawing.add_argument("--language", default="en", metavar="L", help="en unless given")
    drawing.add_argument("--text", type=int, default=100, metavar="PERCENT", choices=TEXT_SIZES)
    drawing.add_argument("--only", default="", metavar="NAME", help="only screens whose name contains this")


def _host_commands(commands: Any, common: argparse.ArgumentParser, answers: argparse.ArgumentParser) -> None:
    _add(commands, "host", common, "open the host's desk: read what visitors left, and decide what is shown")
    left = commands.add_parser("reflections", help="list what visitors left, approve or decline it")
    inner = left.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = _add(inner, "list", answers, "list what waits to be read", job="reflections list")
    listing.add_argument("--all", action="store_true", help="also what was approved or declined")
    for name, words in (
        ("approve", "have visitors see one from now on"),
        ("decline", "keep one from being seen, or no longer"),
    ):
        deciding = _add(inner, name, answers, words, job=f"reflections {name}")
        deciding.add_argument("number", type=int, metavar="NUMBER")


def _add(commands: Any, name: str, parent: argparse.ArgumentParser, words: str, *, job: str = "") -> Any:
    added = commands.add_parser(name, help=words, description=words.capitalize() + ".", parents=[parent])
    added.set_defaults(job=job or name)
    return added


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit() and min(int(width), int(height)) >= _SMALLEST):
        raise argparse.ArgumentTypeError("a size is written like 1920x1080")
    return int(width), int(height)
