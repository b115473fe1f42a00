"""What of a work a picture shows: the words for it in the names of files and in the cells of sheets."""

from __future__ import annotations

import re

from exhibit.interchange import answers
from exhibit.model.folding import words
from exhibit.model.pieces import PictureView
from exhibit.model.said import Said
from exhibit.services.importing.drafts import FileUse
from exhibit.services.importing.rowview import RowView

FIELD = "view"

_SHOWS = {
    PictureView.WHOLE: "whole overall full entera entero",
    PictureView.FRONT: "front recto frente anverso",
    PictureView.BACK: "back verso reverse reverso dorso",
    PictureView.SIDE: "side lado",
    PictureView.DETAIL: "detail details closeup detalle detalles",
    PictureView.INSTALLED: "installed installation instalada instalado",
}
VIEWS = {word: view for view, said in _SHOWS.items() for word in said.split()}
"""The words that the name of a file may end with."""

_IN_CELLS = {
    PictureView.WHOLE: "complete completa completo general total",
    PictureView.FRONT: "frontal delantera delantero",
    PictureView.BACK: "rear behind trasera trasero posterior",
    PictureView.SIDE: "left right lateral costado perfil",
    PictureView.DETAIL: "close zoom acercamiento",
    PictureView.INSTALLED: "situ instalacion sala exhibited hung expuesta expuesto",
}
_WORDS = VIEWS | {word: view for view, said in _IN_CELLS.items() for word in said.split()}
_PARTED = re.compile(r"[|;,\n]")


def view_in_words(said: str) -> PictureView | None:
    """Return the view that a cell says, such as "Back of the quilt"; None where it says none or several.

    "Detail of the back" is a detail.
    """
    found = {_WORDS[word] for word in words(said) if word in _WORDS}
    if PictureView.DETAIL in found:
        return PictureView.DETAIL
    return found.pop() if len(found) == 1 else None


def read_views(view: RowView, pictures: list[FileUse | None]) -> None:
    """Give each picture of a row the view that its cell says, in the order of the row's files.

    An empty place leaves the matter to the file's name. None stands for a picture that was not taken.
    """
    cell = view.cell(FIELD)
    if not cell:
        return
    parts = [part.strip() for part in _PARTED.split(cell)] if len(pictures) > 1 else [cell]
    for use, part in zip(pictures, parts, strict=False):
        shown = view_in_words(part)
        if part and shown is None and not answers.says_nothing(part):
            view.keep(
                FIELD,
                part,
                Said("“{part}” is none of: {views}.", part=part, views=", ".join(filter(None, PictureView))),
            )
        elif shown is not None and use is not None and use.file.is_picture:
            view.draft.views[use.file.sha256] = shown
    if len(parts) > len(pictures) and any(parts[len(pictures) :]):
        left = " | ".join(parts[len(pictures) :])
        view.keep(
            FIELD,
            left,
            Said("{views} views for {pictures} pictures.", views=len(parts), pictures=len(pictures)),
        )
