from __future__ import annotations

from pathlib import Path

import pytest

from exhibit.media.documents.word import read_word
from exhibit.media.documents.words import Written
from exhibit.model.refusals import FileRefused
from exhibit.model.secrets import Secret
from tests.exhibit.media.documents_made import p, r, word, word_part, zipped

LONG = " and it goes on for as long as it takes to be a line that no verse of short lines has"


def read(folder: Path, data: bytes) -> Written:
    path = folder / "story.docx"
    path.write_bytes(data)
    return read_word(path)


def test_paragraphs_and_emphasis(tmp_path: Path) -> None:
    data = word(
        p("She ", r("ran", "<w:i/>"), r(" on", '<w:i w:val="1"/>'), ".") + p(r("Stop", "<w:b/>"), LONG)
    )
    assert Written(words=f"She *ran on*.\n\n**Stop**{LONG}") == read(tmp_path, data)


def test_emphasis_by_styles_can_be_switched_off(tmp_path: Path) -> None:
    styles = word_part(
        "styles",
        '<w:style w:styleId="S"><w:rPr><w:i/></w:rPr></w:style>'
        '<w:style w:styleId="Q"><w:basedOn w:val="S"/></w:style>',
    )
    runs = (r("soft", '<w:rStyle w:val="Q"/>'), " ", r("loud", '<w:rStyle w:val="Q"/><w:i w:val="0"/>'), LONG)
    assert f"*soft* loud{LONG}" == read(tmp_path, word(p(*runs), word__styles=styles)).words


def test_headings_by_name_level_and_title(tmp_path: Path) -> None:
    styles = word_part(
        "styles",
        '<w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:styleId="Mine"><w:basedOn w:val="berschrift2"/></w:style>',
    )
    styled = [
        p(name, properties=f'<w:pStyle w:val="{name}"/>')
        for name in ("Title", "berschrift2", "Mine", "Heading1")
    ]
    body = "".join(styled) + p("Level", properties='<w:outlineLvl w:val="2"/>') + p(LONG)
    expected = f"# Title\n\n## berschrift2\n\n## Mine\n\n# Heading1\n\n### Level\n\n{LONG.strip()}"
    assert expected == read(tmp_path, word(body, word__styles=styles)).words


def test_verse_keeps_lines_tabs_and_indents(tmp_path: Path) -> None:
    body = (
        p("<w:r><w:t>The lamp</w:t><w:br/><w:tab/><w:t>hums</w:t></w:r>")
        + p("and I", properties='<w:ind w:left="720" w:firstLine="360"/>')
        + p()
        + p("walk")
    )
    assert Written(words="The lamp\n    hums\n      and I\n\nwalk", verse=True) == read(tmp_path, word(body))


def test_lists_are_lines_with_bullets_and_numbers(tmp_path: Path) -> None:
    level = '<w:lvl w:ilvl="{}"><w:numFmt w:val="{}"/></w:lvl>'
    levels = level.format(0, "decimal") + level.format(1, "bullet")
    numbering = word_part(
        "numbering",
        f'<w:abstractNum w:abstractNumId="7">{levels}</w:abstractNum>'
        '<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>',
    )
    items = [("wash", 0), ("hands", 1), ("gloves", 0), (LONG.strip(), 0)]
    number = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="3"/></w:numPr>'
    body = "".join(p(text, properties=number.format(depth)) for text, depth in items)
    expected = f"1. wash\n\n• hands\n\n2. gloves\n\n3. {LONG.strip()}"
    assert expected == read(tmp_path, word(body, word__numbering=numbering)).words


def test_footnotes_come_last(tmp_path: Path) -> None:
    notes = word_part("footnotes", '<w:footnote w:id="2">' + p(" A pager.") + "</w:footnote>")
    body = p("It rang", '<w:r><w:footnoteReference w:id="2"/></w:r>', LONG)
    expected = f"It rang[1]{LONG}\n\n* * *\n\n[1] A pager."
    assert expected == read(tmp_path, word(body, word__footnotes=notes)).words


def test_tracked_changes_hidden_text_and_comments(tmp_path: Path) -> None:
    body = p(
        "Kept",
        f"<w:ins>{r(' new')}</w:ins>",
        f"<w:del>{r(' old')}<w:r><w:delText> older</w:delText></w:r></w:del>",
        r(" secret", "<w:vanish/>"),
        LONG,
    )
    seen = read(tmp_path, word(body, word__comments=word_part("comments", p("Who wrote this?"))))
    assert f"Kept new{LONG}" == seen.words
    assert ["tracked changes", "hidden", "comments"] == [
        next(word for word in ("tracked changes", "hidden", "comments") if word in each)
        for each in seen.remarks
    ]


def test_pictures_objects_macros_and_text_boxes(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{p('In a box')}</w:txbxContent>"
    ways = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    twice = f"<w:drawing><mc:AlternateContent>{ways}</mc:AlternateContent></w:drawing>"
    body = p(
        LONG.strip(),
        "<w:r><w:drawing><a:blip/></w:drawing></w:r>",
        "<w:r><w:pict><v:imagedata/></w:pict></w:r>",
        "<w:r><w:object><v:imagedata/><o:OLEObject/></w:object></w:r>",
        f"<w:r>{twice}</w:r>",
    )
    seen = read(tmp_path, word(body, word__vbaProject=b"\0").replace(b"vbaProject.xml", b"vbaProject.bin"))
    assert f"{LONG.strip()}\n\nIn a box" == seen.words
    assert (
        "It holds 2 pictures, which were left out: send them as files of their own.",
        "It holds 1 embedded object, which was left out.",
        "It has macros, which were left out and never run.",
    ) == seen.remarks


def test_links_fields_and_controls_keep_their_text(tmp_path: Path) -> None:
    body = p(
        f"<w:hyperlink>{r('Here')}</w:hyperlink>",
        "<w:r><w:fldChar/><w:instrText> HYPERLINK file:///etc/passwd </w:instrText></w:r>",
        f"<w:sdt><w:sdtContent>{r(' there')}</w:sdtContent></w:sdt>",
        r(" shout", "<w:caps/>"),
        '<w:r><w:sym w:char="F04A"/><w:sym w:char="2665"/><w:noBreakHyphen/></w:r>',
        LONG,
    )
    assert f"Here there SHOUT♥\u2011{LONG}" == read(tmp_path, word(body)).words


def test_a_table_is_read_cell_by_cell(tmp_path: Path) -> None:
    cells = "".join(f"<w:tc>{p(text)}</w:tc>" for text in ("One", LONG.strip()))
    assert f"One\n\n{LONG.strip()}" == read(tmp_path, word(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>")).words


def test_properties_that_name_people_are_private(tmp_path: Path) -> None:
    core = "<c xmlns:d='d'><d:creator>Jane Roe</d:creator><d:lastModifiedBy>J</d:lastModifiedBy></c>"
    seen = read(tmp_path, word(p(LONG), docProps__core=core, docProps__app="<p><Company>St. X</Company></p>"))
    assert (Secret.AUTHOR, Secret.CHANGED_BY, Secret.COMPANY) == seen.private
    assert () == read(tmp_path, word(p(LONG), docProps__core="<c><creator> </creator></c>")).private


@pytest.mark.parametrize(
    "xml",
    [
        "<!DOCTYPE d [<!ENTITY a 'aaaa'>]><d>&a;</d>",
        "<!DOCTYPE d SYSTEM 'file:///etc/passwd'><d/>",
        "<a>" * 5000 + "</a>" * 5000,
        "<a>",
        "",
        "\0\1",
        '<?xml version="1.0" encoding="no-such"?><a/>',
    ],
)
def test_hostile_and_broken_xml_is_refused(tmp_path: Path, xml: str) -> None:
    with pytest.raises(FileRefused):
        read(tmp_path, zipped({"[Content_Types].xml": "", "word/document.xml": xml}))


def test_an_empty_part_of_comments_is_no_comment(tmp_path: Path) -> None:
    assert () == read(tmp_path, word(p(LONG), word__comments=word_part("comments", ""))).remarks


def test_a_ruled_empty_paragraph_is_a_scene_break(tmp_path: Path) -> None:
    styles = word_part(
        "styles",
        '<w:style w:styleId="Line"><w:pPr><w:pBdr><w:bottom w:val="double"/></w:pBdr></w:pPr></w:style>',
    )
    none = "<w:pBdr><w:bottom w:val='none'/></w:pBdr>"
    rule = "<w:pBdr><w:bottom w:val='single'/></w:pBdr>"
    body = "".join(
        [
            p(LONG.strip(), properties=rule),
            p(properties=rule),
            p("Two", properties=none),
            p(properties=none),
            p(properties='<w:pStyle w:val="Line"/>'),
            p("Three"),
        ]
    )
    expected = f"{LONG.strip()}\n\n* * *\n\nTwo\n\n* * *\n\nThree"
    assert expected == read(tmp_path, word(body, word__styles=styles)).words


def test_lists_count_in_letters_and_figures_as_their_levels_say(tmp_path: Path) -> None:
    kinds = (("decimal", "%1)"), ("lowerLetter", "%1.%2"), ("upperRoman", "(%3)"))
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="3"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for at, (kind, text) in enumerate(kinds)
    )
    numbering = word_part(
        "numbering",
        f'<w:abstractNum w:abstractNumId="7">{levels}</w:abstractNum>'
        '<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>',
    )
    number = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="3"/></w:numPr>'
    items = [("a", 0), ("b", 1), ("c", 1), ("d", 2), (LONG.strip(), 0), ("e", 1)]
    body = "".join(p(text, properties=number.format(depth)) for text, depth in items)
    marks = [
        each.split()[0] for each in read(tmp_path, word(body, word__numbering=numbering)).words.split("\n\n")
    ]
    assert ["3)", "3.c", "3.d", "(III)", "4)", "4.c"] == marks


def test_the_indents_of_verse_may_come_from_its_style(tmp_path: Path) -> None:
    styles = word_part(
        "styles", '<w:style w:styleId="In"><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:style>'
    )
    body = p("The lamp") + p("hums", properties='<w:pStyle w:val="In"/>') + p() + p("on")
    assert "The lamp\n  hums\n\non" == read(tmp_path, word(body, word__styles=styles)).words


def test_short_cells_of_a_row_are_one_line(tmp_path: Path) -> None:
    rows = (("Dose", r("5 mg", "<w:i/>")), ("", ""), ("Only", ""))
    body = "".join(f"<w:tr>{''.join(f'<w:tc>{p(cell)}</w:tc>' for cell in row)}</w:tr>" for row in rows)
    expected = f"Dose\t*5 mg*\n\nOnly\n\n{LONG.strip()}"
    assert expected == read(tmp_path, word(f"<w:tbl>{body}</w:tbl>{p(LONG)}")).words


def test_title_and_keywords_are_offered(tmp_path: Path) -> None:
    core = (
        "<c xmlns:d='d'><d:title>Ward Seven</d:title><d:creator>Jane Roe</d:creator>"
        "<d:subject>Grief</d:subject><keywords>night, Jane Roe, ward</keywords></c>"
    )
    seen = read(tmp_path, word(p(LONG), docProps__core=core))
    assert [("title", "Ward Seven"), ("keyword", "Grief"), ("keyword", "night"), ("keyword", "ward")] == [
        (each.field, each.value) for each in seen.embedded
    ]
    assert {"Office"} == {each.source for each in seen.embedded}
