"""Labels, checklist and PDF: what fits, what does not, and that none of it is cut in silence."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from exhibit.services.publishing.labelling import Label, LabelWords
from ui.printing.checklist import draw_checklist_page, lay_out_checklist
from ui.printing.label_text import whole_lines
from ui.printing.labels import LabelPages, draw_page, lay_out
from ui.printing.paper import FORMS, PAPERS, Paper, dots, form_named, paper_named, places, points
from ui.printing.pdf import write_checklist, write_labels

STATEMENT = (
    "I painted this after the fourth night in a row, when the corridor lights had turned the color of weak "
    "tea and nobody spoke. I wanted it to be handed on."
)
A4 = PAPERS[0]


def label(number: int = 1, text: str = STATEMENT, **words: str) -> Label:
    return Label(
        piece_id=number * 10,
        number=number,
        accession=f"LL-{number}",
        names=("Ana Ruiz", ""),
        made="2024",
        dimensions="60 × 80 cm",
        words=(LabelWords(language="en", title="The Passing Cup", form="Painting", text=text, **words),),  # type: ignore[arg-type]
    )


def drawn(pages: LabelPages, number: int = 0) -> QImage:
    image = QImage(1050, 1485, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.scale(1050 / dots(pages.paper.width), 1050 / dots(pages.paper.width))
    draw_page(painter, pages, number)
    painter.end()
    return image


def dark_rows(image: QImage, left: float, right: float) -> list[int]:
    """Rows of a drawn page in which something black stands between two distances in millimeters."""
    columns = range(int(left * 5), int(right * 5))
    return [y for y in range(image.height()) if any(image.pixelColor(x, y).value() < 80 for x in columns)]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_labels_stand_apart_within_what_can_be_printed(form: object, paper: Paper) -> None:
    spots = places(form, paper)  # type: ignore[arg-type]
    assert spots
    for spot in spots:
        assert spot.left() >= dots(9.9)
        assert spot.right() <= dots(paper.width - 9.9)
        assert spot.bottom() <= dots(paper.height - 9.9)
    assert not any(a.intersects(b.adjusted(1, 1, -1, -1)) for a in spots for b in spots if a is not b)


def test_a_usual_label_fits_on_every_form(fonts: tuple[str, ...]) -> None:
    for form in FORMS:
        pages = lay_out([label()], form, A4)
        assert pages.overflows == ()
        assert pages.pages[0][0].fitted.scale >= form.least


def test_a_label_tells_how_long_a_work_plays_once(fonts: tuple[str, ...]) -> None:
    played = replace(label(), dimensions="", duration_seconds=250.4)
    both = replace(played, words=(*played.words, replace(played.words[0], language="es", title="La taza")))
    text = lay_out([both], FORMS[0], A4).pages[0][0].fitted.document.toPlainText()
    assert 1 == text.count("Painting · 2024 · 4 min 10 s")
    assert 1 == text.count("4 min 10 s")
    still = lay_out([label()], FORMS[0], A4).pages[0][0].fitted.document.toPlainText()
    assert "Painting · 2024 · 60 × 80 cm" in still.splitlines()


def test_large_print_is_never_smaller_than_eighteen_points() -> None:
    form = form_named("large-print")
    assert form.text * form.least >= 18


def test_what_does_not_fit_is_told_with_the_words_left_out(fonts: tuple[str, ...]) -> None:
    long = " ".join(f"word{number}" for number in range(400))
    pages = lay_out([label(1), label(2, long)], FORMS[0], A4)
    (overflow,) = pages.overflows
    assert (overflow.piece_id, overflow.number) == (20, 2)
    assert overflow.text.endswith("word399")
    assert "word0 " not in overflow.text


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 160), st.sampled_from(FORMS))
def test_all_of_a_text_is_on_the_label_or_among_what_is_told(
    fonts: tuple[str, ...], count: int, form: object
) -> None:
    text = " ".join(f"w{number}" for number in range(count))
    pages = lay_out([label(1, text)], form, A4)  # type: ignore[arg-type]
    fitted = pages.pages[0][0].fitted
    left_over = pages.overflows[0].text if pages.overflows else ""
    assert fitted.document.toPlainText().replace("\n", " ").endswith(text or "cm")
    assert text.endswith(left_over)
    height, room = fitted.document.size().height(), dots(form.height - 14)  # type: ignore[attr-defined]
    assert bool(left_over) or height < room + points(4)  # the last line's leading may hang over
    assert not left_over or height > room
    assert not left_over or fitted.scale == form.least  # type: ignore[attr-defined]


def test_where_to_turn_is_never_what_is_left_out(fonts: tuple[str, ...]) -> None:
    support = "To talk with a person at any hour, call or text 988."
    for form in FORMS:
        pages = lay_out([label(1, "word " * 400, support=support)], form, A4)
        fitted = pages.pages[0][0].fitted
        assert fitted.foot.toPlainText() == support
        assert "988" not in pages.overflows[0].text
        drawn_words = whole_lines(fitted.document, dots(form.height - 14) - fitted.foot.size().height())
        assert drawn_words + fitted.foot.size().height() <= dots(form.height - 14)


def test_a_statement_that_is_only_begun_gives_way_and_a_chosen_text_does_not(fonts: tuple[str, ...]) -> None:
    text = "It rained on the parking deck all night. " * 12
    small = form_named("small")
    assert len(lay_out([label(1, text)], small, A4).overflows) == 1
    begun = label(1, text)
    begun = replace(begun, words=(replace(begun.words[0], shortened=True),))
    pages = lay_out([begun], small, A4)
    assert pages.overflows == ()
    assert pages.pages[0][0].fitted.document.toPlainText().endswith(("night.", "…"))


def test_what_is_told_as_left_out_is_not_drawn_by_halves(fonts: tuple[str, ...]) -> None:
    form = FORMS[0]
    pages = lay_out([label(1, "word " * 400)], form, A4)
    bottom = max(dark_rows(drawn(pages), 70, 175)) / 5
    spot = pages.pages[0][0].place
    assert bottom < (spot.bottom() / dots(1)) - 7


def test_number_and_code_stand_beside_the_words(fonts: tuple[str, ...]) -> None:
    pages = lay_out([label(14)], FORMS[0], A4)
    spot = pages.pages[0][0].place
    left = spot.left() / dots(1)
    rows = dark_rows(drawn(pages), left + 6, left + 30)
    code = [row for row in rows if row / 5 > spot.top() / dots(1) + 60]
    assert 15 <= (max(code) - min(code)) / 5 <= 18  # 21 of 29 modules of 22 mm


def test_a_pdf_has_its_pages_its_size_and_its_fonts(fonts: tuple[str, ...], tmp_path: Path) -> None:
    out = tmp_path / "new" / "labels.pdf"
    write_labels(lay_out([label(number) for number in range(1, 6)], FORMS[0], A4), "Rooms", out)
    content = out.read_bytes()
    assert content.startswith(b"%PDF-")
    assert b"/Count 3" in content
    boxes = [tuple(map(float, box.split())) for box in re.findall(rb"/MediaBox \[([^\]]*)\]", content)]
    assert {(round(box[2]), round(box[3])) for box in boxes} == {(595, 842)}
    assert content.count(b"/FontFile") >= 2
    assert b"/Subtype /Image" not in content  # shapes and text alone


def test_a_text_that_looks_like_markup_stays_as_it_was_typed(fonts: tuple[str, ...]) -> None:
    pages = lay_out([label(1, '<img src="file:///etc/passwd"> <b>')], FORMS[0], A4)
    assert '<img src="file:///etc/passwd"> <b>' in pages.pages[0][0].fitted.document.toPlainText()


def test_the_checklist_has_a_row_for_each_work(fonts: tuple[str, ...], tmp_path: Path) -> None:
    picture = QImage(300, 200, QImage.Format.Format_RGB32)
    picture.fill(0)
    picture.save(str(tmp_path / "picture.jpg"))
    labels = [replace(label(number), picture="x" if number % 2 else "") for number in range(1, 21)]
    pages = lay_out_checklist(labels, "Rooms", paper_named("letter"), lambda _: tmp_path / "picture.jpg")
    assert [len(page) for page in pages.pages] == [9, 9, 2]
    write_checklist(pages, "Rooms", tmp_path / "list.pdf")
    content = (tmp_path / "list.pdf").read_bytes()
    assert b"/Count 3" in content
    assert len(zlib.compress(content)) > 1000


def test_a_picture_that_is_not_there_leaves_its_place_empty(fonts: tuple[str, ...]) -> None:
    pages = lay_out_checklist([replace(label(), picture="x")], "Rooms", A4, lambda _: Path("nowhere.jpg"))
    image = QImage(420, 594, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.scale(420 / dots(210), 420 / dots(210))
    draw_checklist_page(painter, pages, 0)
    painter.end()
    assert image.pixelColor(2 * 36, 2 * 46).value() == 255
