"""The facts of a piece: what it is, how large, whose right, and whether a patient could be recognized."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QLineEdit

from exhibit.model.history import Step
from exhibit.model.pieces import Likeness, Piece
from exhibit.ports import Catalog
from exhibit.services.cataloguing.describing import choose_term, clock
from exhibit.services.cataloguing.wording import languages_of, set_original_language
from ui.curator.autosave import Autosave, Autosaves, Save
from ui.curator.field_values import Field
from ui.curator.form.fields import Choice, Pair, chain, column_of, hint_of, labeled
from ui.curator.form.in_hand import InHand
from ui.curator.form.names import deidentified_name
from ui.curator.form.part import Part
from ui.curator.form.tongues import COMMON
from ui.curator.naming import likeness_name
from ui.curator.workbench import Workbench
from ui.formatting import own_name

_ANSWERS = {"": None, "yes": True, "no": False}


class FactsPart(Part):
    """Lines and choices, two beside each other."""

    def __init__(self, bench: Workbench, saves: Autosaves) -> None:
        super().__init__(bench, saves)
        self.form, self.language, self.likeness, self.deidentified = Choice(), Choice(), Choice(), Choice()
        self.lines = {
            name: QLineEdit()
            for name in ("made", "dimensions", "duration_seconds", "accession", "copyright_holder", "license")
        }
        self.likeness.offer([(one.value, likeness_name(one)) for one in Likeness])
        self.deidentified.offer([(value, deidentified_name(said)) for value, said in _ANSWERS.items()])
        self.received = hint_of()
        self.fields = {
            "form": self.form,
            "language": self.language,
            **self.lines,
            "likeness": self.likeness,
            "deidentified": self.deidentified,
        }
        self._saving: dict[str, Autosave] = {}
        self._lay_out()

    def show_piece(self, found: InHand) -> None:
        """Show a piece's facts."""
        piece = found.dossier.piece
        self.form.offer(self._forms(found))
        self.language.offer(
            [(one, own_name(one)) for one in dict.fromkeys((*languages_of(found.dossier), *COMMON))]
        )
        self._saving["form"].bind(self._saving_form(piece.id), self._form_of(found), piece.id)
        for name, saving in self._saving.items():
            if name == "language":
                saving.bind(self._saving_language(piece.id), piece.language, piece.id)
            elif name != "form":
                saving.bind(self.saving_fact(piece.id, name), _written(piece, name), piece.id)
        played = found.dossier.duration_seconds
        hint = clock(round(played)) if played else self.tr("minutes:seconds")
        self.lines["duration_seconds"].setPlaceholderText(hint)
        day = piece.received_on
        words = (
            QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
            if day
            else ""
        )
        self.received.setText(self.tr("Received on {day}").format(day=words) if words else "")

    def _forms(self, found: InHand) -> list[tuple[str, str]]:
        own = {term.id for term in found.dossier.terms_of("form")}
        terms = [one for one in self.bench.terms("form") if not one.retired or one.id in own]
        offered = [(str(one.id), one.label(self.bench.language)) for one in terms]
        return [("", self.tr("Not said")), *offered]

    def _form_of(self, found: InHand) -> str:
        forms = found.dossier.terms_of("form")
        return str(forms[0].id) if forms else ""

    def _saving_form(self, piece_id: int) -> Save | None:
        who = self.bench.who

        def save(catalog: Catalog, value: str, extends: int | None) -> Step | None:
            return choose_term(catalog, piece_id, "form", int(value or 0), who=who, extends=extends)

        return save if self.bench.writable else None

    def _saving_language(self, piece_id: int) -> Save | None:
        who = self.bench.who

        def save(catalog: Catalog, value: str, _extends: int | None) -> Step | None:
            return set_original_language(catalog, piece_id, value, who=who)

        return save if self.bench.writable else None

    def _lay_out(self) -> None:
        sides = [column_of(), column_of()]
        for place, (name, field) in enumerate(self.fields.items()):
            labeled(self._name(name), field, sides[place % 2][1])
            if isinstance(field, Field):
                self._saving[name] = self.saves.add(field)
        for _, layout in sides:
            layout.addStretch(1)
        self.rows.addWidget(Pair(sides[0][0], sides[1][0], least=44))
        chain(*[field for side in (0, 1) for field in list(self.fields.values())[side::2]])
        self.rows.addWidget(self.received)

    def _name(self, name: str) -> str:
        return {
            "form": self.tr("Form"),
            "language": self.tr("Language of the original"),
            "made": self.tr("Made in"),
            "dimensions": self.tr("Dimensions"),
            "duration_seconds": self.tr("Duration"),
            "accession": self.tr("Accession number"),
            "copyright_holder": self.tr("Copyright holder"),
            "license": self.tr("License"),
            "likeness": self.tr("Patient likeness"),
            "deidentified": self.tr("Checked for what tells who a patient is"),
        }[name]


def _written(piece: Piece, name: str) -> str:
    value: Any = getattr(piece, name)
    if name == "duration_seconds":
        return clock(value)
    if name == "deidentified":
        return next(word for word, said in _ANSWERS.items() if said is value)
    return str(value.value if isinstance(value, Likeness) else value)
