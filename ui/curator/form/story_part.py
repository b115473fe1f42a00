"""The story or poem: its words as they are typed, and beside them as visitors will read them."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from exhibit.model.history import Step
from exhibit.model.pieces import Setting, TextKind
from exhibit.ports import Catalog
from exhibit.services.cataloguing.wording import Owner, languages_of, set_setting, write_text
from ui.curator.autosave import Autosaves, Save
from ui.curator.form.fields import Choice, GrowingText, Pair, column_of, hint_of, labeled
from ui.curator.form.in_hand import InHand
from ui.curator.form.part import Part
from ui.curator.form.reading import Reading
from ui.curator.naming import setting_name
from ui.curator.workbench import Workbench
from ui.formatting import own_name

_SET_ANEW_MS = 120


class StoryPart(Part):
    """An editor of plain text, prose or verse, with a live reading."""

    def __init__(self, bench: Workbench, saves: Autosaves) -> None:
        super().__init__(bench, saves)
        self._found: InHand | None = None
        self._also = ""
        self.setting, self.language = Choice(), Choice()
        self.setting.offer([(one.value, setting_name(one)) for one in Setting])
        self.setting.activated.connect(self._set)
        self.language.activated.connect(self._turned)
        self.body, self.reading = GrowingText(least=4, most=26), Reading()
        self.count = hint_of()
        self._saving = saves.add(self.body)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SET_ANEW_MS)
        self._soon.timeout.connect(self._read_again)
        self.body.document().contentsChanged.connect(self._soon.start)
        self.rows.addWidget(self._choices())
        self._side = self._read()
        self.rows.addWidget(Pair(self._writing(), self._side, least=76))
        self.fields = {"body": self.body, "setting": self.setting}

    def show_piece(self, found: InHand) -> None:
        """Show a piece's body in the language that is chosen."""
        anew = self._found is None or self._found.piece_id != found.piece_id
        if anew:
            self.language.setCurrentIndex(-1)
        self._found = found
        languages = dict.fromkeys((*languages_of(found.dossier), *filter(None, [self._also])))
        self.language.offer([(one, own_name(one)) for one in languages])
        if self.language.currentIndex() < 0:
            self.language.setCurrentIndex(0)
        if anew or found.dossier.words(TextKind.BODY):
            self.setting.setCurrentIndex(self.setting.findData(found.dossier.setting.value))
        self.setting.setEnabled(self.bench.writable)
        self._bind(found)

    def also_in(self, language: str) -> None:
        """Offer a language that no text is written in yet."""
        self._also = language
        if self._found is not None:
            self.show_piece(self._found)

    def _bind(self, found: InHand) -> None:
        language = str(self.language.currentData() or found.original)
        save = self._saving_body(found.piece_id, language)
        self._saving.bind(save, found.text(TextKind.BODY, language), (found.piece_id, language))
        self._read_again()

    def _saving_body(self, piece_id: int, language: str) -> Save | None:
        who, setting = self.bench.who, Setting(self.setting.currentData())

        def save(catalog: Catalog, value: str, extends: int | None) -> Step | None:
            owner = Owner("piece", piece_id)
            return write_text(
                catalog, owner, TextKind.BODY, language, value, setting=setting, who=who, extends=extends
            )

        return save if self.bench.writable else None

    def _turned(self) -> None:
        if self._found is not None:
            self._bind(self._found)

    def _set(self) -> None:
        if self._found is not None:
            piece_id, setting = self._found.piece_id, Setting(self.setting.currentData())
            self.change(lambda catalog: set_setting(catalog, piece_id, setting, who=self.bench.who))
            self._bind(self._found)

    def _read_again(self) -> None:
        value = self._saving.value
        self.reading.show_body(value, Setting(self.setting.currentData() or Setting.PROSE))
        self._side.setVisible(bool(value.strip()))
        self.count.setText(self.tr("%n word(s)", "", len(value.split())))

    def _choices(self) -> QWidget:
        left, first = column_of()
        right, second = column_of()
        labeled(self.tr("Set as"), self.setting, first)
        labeled(self.tr("Language"), self.language, second)
        return Pair(left, right, least=44)

    def _writing(self) -> QWidget:
        side, layout = column_of()
        hint = self.tr("*slanted*, **strong**; in prose an empty line parts paragraphs.")
        labeled(self.tr("Story or poem"), self.body, layout, hint)
        layout.addWidget(self.count)
        layout.addStretch(1)
        return side

    def _read(self) -> QWidget:
        side, layout = column_of()
        label = QLabel(self.tr("As visitors will read it"))
        label.setBuddy(self.reading)
        layout.addWidget(label)
        layout.addWidget(self.reading, 1)
        return side
