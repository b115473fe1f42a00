from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exhibit.model.gate import Lack
from exhibit.model.people import DisplayChoice
from exhibit.model.pieces import Likeness, Setting, TextKind
from exhibit.model.vocabulary import in_language
from exhibit.services.cataloguing.describing import change_piece
from tests.fakes.catalog import FakeCatalog
from tests.fakes.curated import fill_catalog
from tests.ui.curator.conftest import tools_of
from tests.ui.curator.form.conftest import Curator, name_of, reachable
from ui.actions import Actions
from ui.curator.form.panel import FormPanel
from ui.curator.targets import Target
from ui.curator.workbench import Workbench


def words(catalog: FakeCatalog, kind: TextKind, language: str = "en", **owner: int) -> str:
    with catalog.read() as view:
        found = view.texts.find(kind=kind, language=language, **owner)
    return found[0].value if found else ""


def newest(catalog: FakeCatalog) -> str:
    with catalog.read() as view:
        return view.steps()[0].label


def labels_since(catalog: FakeCatalog, number: int) -> list[str]:
    with catalog.read() as view:
        return [one.label for one in view.steps()][: len(view.steps()) - number]


def field(curator: Curator, name: str) -> QWidget:
    for section in curator.panel.sheet.sections:
        if name in section.body.fields:  # type: ignore[attr-defined]
            found: QWidget = section.body.fields[name]  # type: ignore[attr-defined]
            return found
    raise AssertionError(name)


def write(curator: Curator, name: str, text: str) -> None:
    curator.panel.focus_field(name)
    QTest.keyClick(field(curator, name), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field(curator, name), text)


def test_it_says_what_to_do_where_nothing_is_chosen(curator: Curator) -> None:
    asked: list[str] = []
    curator.bench.asked_for.connect(lambda page, _target: asked.append(page))
    assert curator.panel.stack.currentWidget() is curator.panel.nothing
    QTest.mouseClick(curator.panel.nothing.take_in, Qt.MouseButton.LeftButton)
    assert asked == ["import"]


def test_the_piece_in_hand_is_shown_with_its_number_and_status(curator: Curator) -> None:
    curator.choose(1)
    header = curator.panel.sheet.header
    assert header.title.text() == "Night facade"
    assert header.facts.text() == "LL-001 · Accepted"


def test_a_title_is_saved_as_one_step_while_it_is_typed(curator: Curator, catalog: FakeCatalog) -> None:
    curator.choose(1)
    with catalog.read() as view:
        before = len(view.steps())
    write(curator, "title", "Day facade")
    curator.qtbot.waitUntil(lambda: words(catalog, TextKind.TITLE, piece_id=1) == "Day facade")
    QTest.keyClicks(field(curator, "title"), " again")
    curator.rest()
    assert words(catalog, TextKind.TITLE, piece_id=1) == "Day facade again"
    assert labels_since(catalog, before) == ["Change the title of “Night facade”"]
    assert curator.panel.sheet.header.title.text() == "Day facade again"


def test_undo_reaches_the_field(curator: Curator, catalog: FakeCatalog) -> None:
    curator.choose(1)
    write(curator, "title", "Day facade")
    curator.rest()
    curator.bench.undo()
    curator.rest()
    assert field(curator, "title").property("text") == "Night facade"


def test_the_next_piece_keeps_the_field_and_gets_only_its_own_words(
    curator: Curator, catalog: FakeCatalog
) -> None:
    turned: list[int] = []
    curator.panel.turn_asked.connect(turned.append)
    curator.panel.turn_asked.connect(lambda by: curator.bench.selection.choose((1 + by,)))
    curator.choose(1)
    write(curator, "title", "First")
    curator.panel.turn(1)
    QTest.keyClicks(field(curator, "title"), "lost on the way")
    curator.rest()
    assert field(curator, "title").hasFocus()
    write(curator, "title", "Second")
    curator.rest()
    assert turned == [1]
    assert [words(catalog, TextKind.TITLE, piece_id=one) for one in (1, 2)] == ["First", "Second"]


@pytest.mark.parametrize(("lack", "name"), [(Lack.TITLE, "title"), (Lack.LIKENESS, "likeness")])
def test_a_lack_leads_to_its_field(curator: Curator, catalog: FakeCatalog, lack: Lack, name: str) -> None:
    with catalog.write("Spoil") as work:
        for one in work.texts.find(piece_id=1, kind=TextKind.TITLE):
            work.texts.remove(one.id)
        work.commit()
    change_piece(catalog, 1, likeness=Likeness.MISSING)
    curator.choose(1)
    for section in curator.panel.sheet.sections:
        section.set_open(False)
    button = next(one for one in curator.panel.sheet.header.lacks if one.property("lack") == lack.name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is field(curator, name)


def test_mending_the_last_lack_makes_it_ready(curator: Curator, catalog: FakeCatalog) -> None:
    curator.choose(1)
    header = curator.panel.sheet.header
    assert [one.text() for one in header.lacks] == ["alt text for every picture"]
    QTest.mouseClick(header.lacks[0], Qt.MouseButton.LeftButton)
    QTest.keyClicks(field(curator, "alt"), "A dark house, one window lit.")
    curator.rest()
    assert "Ready for the kiosk" in header.verdict.text()
    assert header.lacks == []


def test_a_missing_consent_leads_to_its_page(curator: Curator, catalog: FakeCatalog) -> None:
    asked: list[tuple[str, object]] = []
    curator.bench.asked_for.connect(lambda page, target: asked.append((page, target)))
    curator.choose(1)
    curator.panel.focus_lack(Lack.CONSENT)
    assert asked == [("consent", Target(piece_id=1, lack=Lack.CONSENT))]


def test_several_pieces_are_counted_and_handed_on(curator: Curator, qtbot: QtBot) -> None:
    curator.choose(1, 2, 3, 4, 5)
    many = curator.panel.many
    assert many.heading.text().startswith("5 piece")
    assert "2 of 5 lack alt text for every picture" in many.lacks.text()
    with qtbot.waitSignal(curator.panel.batch_asked):
        QTest.mouseClick(many.batch, Qt.MouseButton.LeftButton)


def test_a_language_is_added_beside_the_original(curator: Curator, catalog: FakeCatalog) -> None:
    curator.choose(1)
    part = curator.panel.sheet.words
    part.tongues.open_named("Spanish")
    assert "Missing in Español: title, statement" in part.missing.text()
    right = part.other.fields[TextKind.TITLE]
    right.setFocus()
    QTest.keyClicks(right, "Fachada de noche")
    curator.rest()
    assert words(catalog, TextKind.TITLE, "es", piece_id=1) == "Fachada de noche"
    assert "title" not in part.missing.text()
    curator.choose(2)
    assert part.tongues.language == "es"


def test_a_language_that_nobody_knows_is_said(curator: Curator) -> None:
    said: list[str] = []
    curator.bench.refused.connect(said.append)
    curator.choose(1)
    curator.panel.sheet.words.tongues.open_named("Klingonese")
    assert "no language" in said[0]


def test_a_poem_is_set_as_visitors_will_read_it(curator: Curator, catalog: FakeCatalog) -> None:
    curator.choose(1)
    story = curator.panel.sheet.story
    write(curator, "body", "One *slanted* line")
    curator.rest()
    curator.qtbot.waitUntil(lambda: story.reading.toPlainText() == "One slanted line")
    story.setting.setFocus()
    QTest.keyClick(story.setting, Qt.Key.Key_Down)
    curator.rest()
    with catalog.read() as view:
        assert view.texts.find(piece_id=1, kind=TextKind.BODY)[0].setting is Setting.VERSE
    assert newest(catalog) == "Set “Night facade” as verse"


def test_verse_chosen_before_the_first_word_stays(curator: Curator, catalog: FakeCatalog) -> None:
    curator.choose(1)
    story = curator.panel.sheet.story
    story.setting.setFocus()
    QTest.keyClick(story.setting, Qt.Key.Key_Down)
    write(curator, "body", "A line")
    curator.rest()
    with catalog.read() as view:
        assert view.texts.find(piece_id=1, kind=TextKind.BODY)[0].setting is Setting.VERSE


def test_facts_are_written_and_a_refusal_is_said_beside(curator: Curator, catalog: FakeCatalog) -> None:
    curator.choose(1)
    write(curator, "duration_seconds", "3:45")
    curator.rest()
    with catalog.read() as view:
        assert view.pieces.get(1).duration_seconds == 225.0
    write(curator, "duration_seconds", "a while")
    curator.panel.flush()
    header = curator.panel.sheet.header
    curator.qtbot.waitUntil(lambda: header.word.text().startswith("Not saved: “a while” is no duration."))
    QTest.keyClick(field(curator, "duration_seconds"), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field(curator, "duration_seconds"), Qt.Key.Key_Delete)
    curator.rest()
    with catalog.read() as view:
        assert view.pieces.get(1).duration_seconds is None


def test_the_form_is_chosen_from_its_vocabulary(curator: Curator, catalog: FakeCatalog) -> None:
    curator.choose(1)
    form = curator.panel.sheet.facts.form
    form.setFocus()
    QTest.keyClicks(form, "Poem")
    curator.rest()
    with catalog.read() as view:
        terms = view.terms.find(id=[one.term_id for one in view.tags.find(piece_id=1)])
    assert ["Poem"] == [in_language(one.labels, "en") for one in terms if one.vocabulary == "form"]


def test_how_somebody_will_be_named_is_said_before_it_is_saved(
    curator: Curator, catalog: FakeCatalog
) -> None:
    curator.choose(1)
    card = curator.panel.sheet.people.cards[0]
    assert card.preview.text() == "Visitors will read: Rosa M."
    card.choice.setCurrentIndex(card.choice.findData(DisplayChoice.ANONYMOUS.value))
    assert card.preview.text() == "Visitors will read: Anonymous"
    card.choice.setCurrentIndex(card.choice.findData(DisplayChoice.PSEUDONYM.value))
    assert "would read nothing" in card.preview.text()
    QTest.keyClicks(card.display, "Night Heron")
    assert card.preview.text() == "Visitors will read: Night Heron"


def test_somebody_is_credited_moved_and_removed(curator: Curator, catalog: FakeCatalog) -> None:
    curator.choose(1)
    people = curator.panel.sheet.people
    people.name.setFocus()
    QTest.keyClicks(people.name, "Cy Lam")
    QTest.keyClick(people.name, Qt.Key.Key_Return)
    curator.rest()
    assert newest(catalog) == "Credit Cy Lam for “Night facade”"
    assert [card.name.text() for card in people.cards] == ["Rosa Elena Mendoza", "Cy Lam"]
    QTest.mouseClick(people.cards[1].earlier, Qt.MouseButton.LeftButton)
    curator.rest()
    assert [card.name.text() for card in people.cards] == ["Cy Lam", "Rosa Elena Mendoza"]
    QTest.mouseClick(people.cards[0].remove, Qt.MouseButton.LeftButton)
    curator.rest()
    assert [card.name.text() for card in people.cards if card.isVisible()] == ["Rosa Elena Mendoza"]


def test_a_note_is_added_and_written(curator: Curator, catalog: FakeCatalog) -> None:
    curator.choose(1)
    notes = curator.panel.sheet.notes
    QTest.mouseClick(notes.add, Qt.MouseButton.LeftButton)
    curator.rest()
    assert notes.cards[1].heading.hasFocus()
    QTest.keyClicks(notes.cards[1].heading, "Call")
    curator.rest()
    with catalog.read() as view:
        assert [one.heading for one in view.notes.find(piece_id=1)] == ["How did you hear of us?", "Call"]


def test_what_is_folded_away_is_remembered(curator: Curator) -> None:
    heading = curator.panel.sheet.sections[3].heading
    heading.setFocus()
    QTest.keyClick(heading, Qt.Key.Key_Space)
    state = curator.panel.state()
    assert state["folded"] == ["facts"]
    curator.panel.restore({"folded": ["story", "of old"], "language": "fr"})
    assert [one.name for one in curator.panel.sheet.sections if not one.is_open] == ["story"]
    curator.panel.restore({"folded": 7})
    assert all(one.is_open for one in curator.panel.sheet.sections)


def test_every_field_has_a_name_and_tab_goes_from_top_to_bottom(curator: Curator) -> None:
    curator.choose(1)
    found = reachable(curator.panel.sheet)
    assert [] == [type(one).__name__ for one in found if not name_of(one)]
    order, start = [], field(curator, "alt")
    start.setFocus()
    while (focused := QApplication.focusWidget()) is not None and focused not in order:
        order.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert set(found) <= set(order)
    names = ["alt", "title", "statement", "body", "form", "accession", "credit", "note"]
    places = [order.index(field(curator, name)) for name in names]
    assert places == sorted(places)


def test_a_piece_that_goes_leaves_the_form_empty(curator: Curator, catalog: FakeCatalog) -> None:
    with catalog.write("Add") as work:
        from exhibit.model.pieces import Piece

        gone = work.pieces.add(Piece(accession="LL-GONE"))
        work.commit()
    curator.choose(gone.id)
    curator.bench.undo()
    curator.rest()
    assert curator.panel.stack.currentWidget() is curator.panel.nothing


def test_it_reads_nothing_while_nobody_looks(curator: Curator) -> None:
    curator.panel.hide()
    curator.choose(1)
    assert curator.panel.in_hand is None
    curator.panel.show()
    curator.rest()
    assert curator.panel.in_hand is not None


def test_it_can_be_narrow(curator: Curator) -> None:
    curator.choose(1)
    curator.panel.resize(400, 700)
    QTest.qWait(0)
    assert curator.panel.width() == 400
    area = curator.panel.sheet.area
    inside = area.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= area.viewport().width() + 8


def test_all_deeds_can_be_registered_and_lead_there(curator: Curator) -> None:
    curator.choose(1)
    actions = Actions(curator.panel)
    for deed in curator.panel.deeds():
        actions.add(deed)
    for name in ("title", "statement", "alt", "body", "made"):
        actions.run(f"form.go-to-{name}")
        assert QApplication.focusWidget() is field(curator, name)


def test_at_a_desk_that_may_only_read_nothing_can_be_typed(
    tmp_path: Path, qtbot: QtBot, fonts: tuple[str, ...]
) -> None:
    catalog = FakeCatalog()
    fill_catalog(catalog)
    catalog.writable = False
    bench = Workbench(tools_of(tmp_path, catalog))
    panel = FormPanel(bench)
    qtbot.addWidget(panel)
    panel.show()
    reader = Curator(panel, bench, qtbot)
    reader.choose(1)
    write(reader, "title", "changed")
    reader.rest()
    assert words(catalog, TextKind.TITLE, piece_id=1) == "Night facade"
    assert "read" in panel.sheet.header.word.text()
    changing = [one for one in panel.sheet.findChildren(QPushButton) if one.text() == "Remove credit"]
    assert changing
    assert not any(one.isEnabled() for one in changing)
    bench.close()
