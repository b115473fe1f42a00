"""Sound, film, captions and documents on the form: what is said of them, and what is written beside them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from exhibit.model.gate import Lack
from exhibit.model.pieces import MediumFile, MediumRole, TextKind
from tests.fakes.catalog import FakeCatalog
from tests.fakes.media import CAPTIONS, FILM, PDF, SOUND, add_media, draw_views
from tests.ui.curator.form.conftest import Curator
from tests.ui.curator.form.test_panel import field, newest, words, write
from ui.curator.form.medium_words import facts_of, roles_for, warning_of
from ui.curator.form.signs import paint_sign

PIECE = 3
"""A piece of words alone, accepted."""


def with_media(curator: Curator, catalog: FakeCatalog, *media: MediumFile, alt: str = "") -> list[int]:
    """Give the piece these files, and take it in hand."""
    with catalog.write("Add media") as work:
        added = add_media(work, PIECE, *media, alt=alt)
        work.commit()
    for medium in media:
        draw_views(curator.bench.tools.store, medium)
    curator.choose(PIECE)
    return [one.id for one in added]


def lacks(curator: Curator) -> list[str]:
    return [str(one.property("lack")) for one in curator.panel.sheet.header.lacks]


@pytest.mark.parametrize(
    ("medium", "parts"),
    [
        (SOUND, ("MP3", "4 min 10 s", "-18 LUFS, a good level")),
        (FILM, ("MP4", "1280 × 720", "1 min 5 s", "-23 LUFS, a good level", "h264, aac")),
        (replace(FILM, silent=True, loudness=None), ("without sound",)),
        (replace(SOUND, loudness=None), ("nothing is heard",)),
        (replace(SOUND, loudness=-4.2), ("-4 LUFS, very loud",)),
        (replace(SOUND, loudness=-31.0), ("-31 LUFS, quiet",)),
        (replace(SOUND, loudness=-52.0), ("-52 LUFS, very quiet",)),
        (CAPTIONS, ("VTT", "English")),
        (PDF, ("PDF", "600 × 800", "3 page")),
    ],
)
def test_what_a_file_is(medium: MediumFile, parts: tuple[str, ...], fonts: tuple[str, ...]) -> None:
    said = facts_of(medium).split(" · ")
    assert [] == [part for part in parts if not any(one.startswith(part) for one in said)]
    assert "LUFS" not in facts_of(replace(medium, loudness=None))
    assert len(said) == len(set(map(str.lower, said)))


def test_only_what_visitors_must_not_or_will_not_see_is_warned_of() -> None:
    assert ["", "", ""] == [warning_of(one) for one in (SOUND, replace(FILM, flashes=3), PDF)]
    assert "flashes up to 4" in warning_of(replace(FILM, flashes=4))
    assert "seizures" in warning_of(replace(FILM, flashes=4))
    assert "first 48 of 60 page" in warning_of(replace(PDF, pages=60))


def test_a_file_can_only_be_what_it_is() -> None:
    assert [MediumRole.AUDIO] == roles_for(SOUND)
    assert [MediumRole.VIDEO] == roles_for(FILM)
    assert MediumRole.DOCUMENT in roles_for(PDF)
    assert MediumRole.VIDEO not in roles_for(PDF)
    assert [MediumRole.AUDIO, MediumRole.PRIMARY] == roles_for(replace(SOUND, role=MediumRole.PRIMARY))


def test_a_film_shows_its_frame_and_is_told_in_words(curator: Curator, catalog: FakeCatalog) -> None:
    (film,) = with_media(curator, catalog, replace(FILM, silent=True, loudness=None))
    part = curator.panel.sheet.work
    curator.qtbot.waitUntil(lambda: part.picture.settled)
    assert part.picture.isVisible()
    assert "without sound" in part.facts.text()
    assert ["ALT_TEXT"] == [one for one in lacks(curator) if one == "ALT_TEXT"]
    write(curator, "long_description", "Two hands fold a towel.")
    curator.rest()
    assert words(catalog, TextKind.LONG_DESCRIPTION, medium_id=film) == "Two hands fold a towel."
    assert "long description" in newest(catalog)
    assert "ALT_TEXT" not in lacks(curator)
    assert "Not needed" in part.alt.count.text()
    curator.bench.undo()
    curator.rest()
    assert "" == field(curator, "long_description").property("plainText")
    assert "without it" in part.alt.count.text()


def test_what_is_heard_leads_to_its_transcript(curator: Curator, catalog: FakeCatalog) -> None:
    with_media(curator, catalog, SOUND)
    part = curator.panel.sheet.work
    assert (True, False) == (part.strip.isVisible(), part.picture.isVisible())
    assert not part.telling.isVisible()
    assert "TRANSCRIPT" in lacks(curator)
    curator.panel.focus_lack(Lack.TRANSCRIPT)
    assert QApplication.focusWidget() is field(curator, "transcript")
    QTest.keyClicks(field(curator, "transcript"), "[Rain] Good night.")
    curator.rest()
    assert "TRANSCRIPT" not in lacks(curator)
    curator.bench.undo()
    curator.rest()
    assert "TRANSCRIPT" in lacks(curator)


def test_a_film_that_flashes_is_led_to_and_says_why(curator: Curator, catalog: FakeCatalog) -> None:
    flashing = replace(FILM, sha256="e" * 64, flashes=9)
    _, bad = with_media(curator, catalog, FILM, flashing, alt="A corridor")
    part = curator.panel.sheet.work
    assert not part.warning.isVisible()
    curator.panel.focus_lack(Lack.FLASHES)
    assert part.chosen is not None
    assert bad == part.chosen.id
    assert part.warning.isVisible()
    assert "flashes up to 9" in part.warning.text()
    assert QApplication.focusWidget() is part.role


def test_pages_whose_words_are_read_need_no_alt_text(curator: Curator, catalog: FakeCatalog) -> None:
    with_media(curator, catalog, PDF)
    part = curator.panel.sheet.work
    assert "Not needed" in part.alt.count.text()
    assert "ALT_TEXT" not in lacks(curator)
    write(curator, "body", " ")
    QTest.keyClick(field(curator, "body"), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field(curator, "body"), Qt.Key.Key_Delete)
    curator.rest()
    assert "without it" in part.alt.count.text()
    assert "ALT_TEXT" in lacks(curator)


def test_long_descriptions_stand_beside_in_another_language(curator: Curator, catalog: FakeCatalog) -> None:
    (film,) = with_media(curator, catalog, FILM, alt="A corridor")
    curator.panel.sheet.words.tongues.open_named("Spanish")
    other = curator.panel.sheet.work.telling.long_other
    assert "Long description in Español" == other.field.accessibleName()
    other.field.setFocus()
    QTest.keyClicks(other.field, "Un pasillo largo.")
    curator.rest()
    assert words(catalog, TextKind.LONG_DESCRIPTION, "es", medium_id=film) == "Un pasillo largo."


def test_each_kind_of_file_has_a_sign_of_its_own(curator: Curator) -> None:
    roles = (MediumRole.AUDIO, MediumRole.VIDEO, MediumRole.CAPTIONS, MediumRole.DOCUMENT)
    signs = [sign_of(one) for one in roles]
    blank = QImage(signs[0].size(), signs[0].format())
    blank.fill(0)
    assert all(one != other for at, one in enumerate(signs) for other in [blank, *signs[:at]])


def sign_of(role: MediumRole) -> QImage:
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_sign(painter, image.rect(), role)
    painter.end()
    return image


def test_files_that_are_not_seen_are_shown_by_their_signs(curator: Curator, catalog: FakeCatalog) -> None:
    with_media(curator, catalog, SOUND, CAPTIONS, FILM, PDF, alt="Something")
    part = curator.panel.sheet.work
    curator.qtbot.waitUntil(lambda: not curator.bench.pictures.waiting)
    names = [one.accessibleName() for one in part.thumbs if one.isVisible()]
    assert ["Sound, 1 of 4", "Film, 2 of 4", "Captions, 3 of 4", "Document, 4 of 4"] == names
    shown = [thumb.grab().toImage() for thumb in part.thumbs if thumb.isVisible()]
    assert all(one != other for at, one in enumerate(shown) for other in shown[:at])
