"""Word documents as Microsoft Word writes them: its own marks around and within the words."""

from __future__ import annotations

from pathlib import Path

import pytest

from exhibit.media.documents.remarks import CHANGES, COMMENTS, HIDDEN, SIGNS
from exhibit.media.documents.word import read_word
from exhibit.media.documents.words import Written
from exhibit.model.secrets import Secret
from tests.exhibit.media.documents_made import p, r, word, word_part

LONG = " and it goes on for as long as it takes to be a line that no verse of short lines has"


def read(folder: Path, *paragraphs: str, **parts: str) -> Written:
    path = folder / "story.docx"
    path.write_bytes(word("".join(paragraphs), **parts))
    return read_word(path)


def mark(kind: str) -> str:
    return f'<w:r w:rsidR="00A1"><w:fldChar w:fldCharType="{kind}"/></w:r>'


def code(text: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve"> {text} </w:instrText></w:r>'


def control(content: str, properties: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def test_words_are_whole_however_their_runs_are_split(tmp_path: Path) -> None:
    """Spelling, grammar, saving and every session of editing part them."""
    inside = (
        '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="_GoBack"/>'
        '<w:r w:rsidRPr="00B7"><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t>ni</w:t></w:r>'
        '<w:r w:rsidR="00C1"><w:lastRenderedPageBreak/><w:t>ght</w:t></w:r><w:bookmarkEnd w:id="0"/>'
        '<w:proofErr w:type="spellEnd"/><w:r><w:t xml:space="preserve"> in </w:t></w:r>'
        '<w:smartTag w:uri="urn:x" w:element="City"><w:smartTagPr/><w:smartTag w:element="place">'
        "<w:r><w:t>Chi</w:t></w:r></w:smartTag><w:r><w:t>cago</w:t></w:r></w:smartTag>"
        "<w:r><w:t>un</w:t><w:softHyphen/><w:t>told\u00ad</w:t></w:r>"
    )
    data = f'<w:p w14:paraId="1" w:rsidR="00A1" xmlns:w14="urn:w14">{inside}{r(LONG)}</w:p>'
    assert Written(words=f"night in Chicagountold{LONG}") == read(tmp_path, data)


def test_controls_show_what_was_filled_in_and_not_what_word_says_to_fill_in(tmp_path: Path) -> None:
    asked = "<w:showingPlcHdr/>"
    body = (
        control(p("In a control", LONG), "<w:alias w:val='Story'/>"),
        control(p("Click or tap here to enter text."), asked),
        p("Name: ", control(r("Ann")), control(r("Enter a name."), asked), LONG),
        control(p("Off", LONG), '<w:showingPlcHdr w:val="0"/>'),
        f"<w:customXml><w:customXmlPr/>{p('Tagged', LONG)}</w:customXml>",
    )
    expected = [f"In a control{LONG}", f"Name: Ann{LONG}", f"Off{LONG}", f"Tagged{LONG}"]
    assert expected == read(tmp_path, *body).words.split("\n\n")


def test_of_tracked_changes_the_last_word_counts(tmp_path: Path) -> None:
    by = 'w:id="1" w:author="Ann" w:date="2024-01-01T00:00:00Z"'
    body = p(
        "She ",
        f"<w:del {by}><w:r><w:delText>walked</w:delText></w:r></w:del>",
        f"<w:ins {by}>{r('ran')}<w:del {by}>{r(' fast')}</w:del></w:ins>",
        f"<w:moveFromRangeStart {by}/><w:moveFrom {by}>{r(' home')}</w:moveFrom>",
        "<w:moveFromRangeEnd w:id='1'/>",
        f"<w:moveTo {by}>{r(' away')}</w:moveTo>",
        r("!", f"<w:b/><w:rPrChange {by}><w:rPr><w:vanish/></w:rPr></w:rPrChange>"),
        LONG,
    )
    seen = read(tmp_path, body)
    assert (f"She ran away**!**{LONG}", (CHANGES,)) == (seen.words, seen.remarks)
    assert (Secret.DELETED,) == seen.private


def test_lines_whose_ends_were_deleted_are_one_and_leave_no_gap(tmp_path: Path) -> None:
    deleted = '<w:rPr><w:del w:id="1" w:author="Ann"/></w:rPr>'
    gone = "<w:del w:id='2'><w:r><w:delText>A line too much</w:delText></w:r></w:del>"
    body = (
        p("The lamp"),
        p(gone, properties=deleted),
        p("hums ", properties=deleted),
        p("and I"),
        p("walk on"),
        p("and on", properties=deleted),
    )
    assert Written(
        words="The lamp\nhums and I\nwalk on\nand on",
        verse=True,
        remarks=(CHANGES,),
        private=(Secret.DELETED,),
    ) == read(tmp_path, *body)


@pytest.mark.parametrize(
    ("runs", "shown"),
    [
        ((mark("begin"), code("DATE"), mark("separate"), r("1 May"), mark("end")), "1 May"),
        ((mark("begin"), code("XE night"), mark("end")), ""),
        (
            (
                mark("begin"),
                code("IF"),
                mark("begin"),
                code("MERGEFIELD Ward"),
                mark("separate"),
                r("Ward 7"),
                mark("end"),
                r(' = "x" "y"'),
                mark("separate"),
                r("Seven"),
                mark("end"),
            ),
            "Seven",
        ),
        (('<w:fldSimple w:instr=" AUTHOR "><w:r><w:t>Ann</w:t></w:r></w:fldSimple>',), "Ann"),
        (
            (
                mark("begin"),
                code('HYPERLINK "file:///etc/passwd"'),
                mark("separate"),
                f'<w:hyperlink w:history="1">{r("here")}</w:hyperlink>',
                mark("end"),
            ),
            "here",
        ),
        ((mark("begin"), code("PAGE"), r("kept")), "kept"),
        ((r("kept"), mark("end")), "kept"),
        ((mark("separate"), r("kept")), "kept"),
    ],
)
def test_fields_show_their_results(tmp_path: Path, runs: tuple[str, ...], shown: str) -> None:
    assert f"Now{shown}{LONG}" == read(tmp_path, p("Now", *runs, LONG)).words


def test_a_field_that_goes_on_in_the_next_paragraph_swallows_nothing(tmp_path: Path) -> None:
    body = (
        p(mark("begin"), code("TOC"), mark("separate"), "First", LONG),
        p("Second", LONG),
        p("Last", mark("end"), LONG),
    )
    assert 3 == read(tmp_path, *body).words.count(LONG)


def test_what_a_style_hides_is_hidden_too(tmp_path: Path) -> None:
    styles = word_part(
        "styles",
        '<w:style w:type="character" w:styleId="Note"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Ask"><w:rPr><w:vanish/></w:rPr></w:style>',
    )
    body = (
        p("Seen", r(" secret", '<w:rStyle w:val="Note"/>'), LONG),
        p("All secret", properties='<w:pStyle w:val="Ask"/><w:rPr><w:vanish/></w:rPr>'),
        p(r("But this.", '<w:vanish w:val="0"/>'), properties='<w:pStyle w:val="Ask"/>'),
    )
    seen = read(tmp_path, *body, word__styles=styles)
    assert (f"Seen{LONG}\n\nBut this.", (HIDDEN,)) == (seen.words, seen.remarks)
    assert (Secret.HIDDEN,) == seen.private


def test_comments_stay_out_and_are_private(tmp_path: Path) -> None:
    comments = word_part(
        "comments", f'<w:comment w:id="0" w:author="Ann">{p("Is this her name?")}</w:comment>'
    )
    body = p(
        '<w:commentRangeStart w:id="0"/>',
        "Mary",
        '<w:commentRangeEnd w:id="0"/>',
        '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="0"/></w:r>',
        LONG,
    )
    seen = read(tmp_path, body, word__comments=comments)
    assert (f"Mary{LONG}", (COMMENTS,), (Secret.COMMENTS,)) == (seen.words, seen.remarks, seen.private)


def test_a_text_box_is_read_once_after_its_paragraph(tmp_path: Path) -> None:
    shape = "<wps:wsp xmlns:wps='urn:wps'><wps:txbx>{}</wps:txbx></wps:wsp>".format
    box = f"<w:txbxContent>{p('Boxed', LONG)}</w:txbxContent>"
    choice = f"<mc:Choice Requires='wps'><w:drawing>{shape(box)}</w:drawing></mc:Choice>"
    fallback = f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
    run = f"<w:r><mc:AlternateContent>{choice}{fallback}</mc:AlternateContent></w:r>"
    assert f"Out{LONG}\n\nBoxed{LONG}" == read(tmp_path, p("Out", run, LONG)).words


@pytest.mark.parametrize("kind", ["page", "column"])
def test_a_new_page_parts_words_and_is_no_line_of_verse(tmp_path: Path, kind: str) -> None:
    turn = f'<w:r><w:br w:type="{kind}"/></w:r>'
    body = (p("One", LONG, turn, "Two", LONG), p(turn), p(turn, "Three", LONG))
    assert Written(words=f"One{LONG}\n\nTwo{LONG}\n\nThree{LONG}") == read(tmp_path, *body)


def test_signs_of_symbol_fonts_are_letters_where_unicode_has_them(tmp_path: Path) -> None:
    sign = '<w:r><w:sym w:font="{}" w:char="{}"/></w:r>'.format
    body = p(
        "5 ",
        sign("Symbol", "F06D"),
        "g ",
        sign("Wingdings", "F0E0"),
        " ",
        sign("Wingdings", "F04A"),
        sign("Segoe UI Symbol", "2665"),
        r("\uf0b3 3", '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'),
        LONG,
    )
    assert Written(words=f"5 μg → ☺♥≥ 3{LONG}") == read(tmp_path, body)
    seen = read(tmp_path, p("5", sign("Webdings", "F021"), r("\uf021"), sign("Symbol", "none"), LONG))
    assert (f"5{LONG}", (SIGNS,)) == (seen.words, seen.remarks)


def test_a_document_within_is_told(tmp_path: Path) -> None:
    seen = read(tmp_path, p("Out", LONG), '<w:altChunk r:id="rId9" xmlns:r="urn:r"/>')
    assert ("It holds 1 embedded object, which was left out.",) == seen.remarks
