from __future__ import annotations

from pathlib import Path

import pytest

from exhibit.media.documents.opendocument import read_opendocument
from exhibit.media.documents.words import Written
from exhibit.model.refusals import FileRefused
from exhibit.model.secrets import Secret
from tests.exhibit.media.documents_made import open_document

LONG = "and it goes on for as long as it takes to be a line that no verse of short lines has"
STYLES = """
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="In" style:family="paragraph">
<style:paragraph-properties fo:margin-left="0.5in"/></style:style>
"""


def read(folder: Path, data: bytes) -> Written:
    path = folder / "story.odt"
    path.write_bytes(data)
    return read_opendocument(path)


def test_paragraphs_headings_emphasis_and_white_space(tmp_path: Path) -> None:
    body = (
        '<text:h text:outline-level="2">Night</text:h><text:p text:style-name="Title">On Call</text:p>'
        '<text:p> She\n  <text:span text:style-name="I">ran '
        '<text:span text:style-name="B">on</text:span></text:span>'
        f'<text:s text:c="2"/>{LONG}</text:p>'
    )
    expected = f"## Night\n\n# On Call\n\nShe *ran* **_on_**  {LONG}"
    assert Written(words=expected) == read(tmp_path, open_document(body, STYLES))


def test_verse(tmp_path: Path) -> None:
    body = (
        "<text:p>The lamp<text:line-break/><text:tab/>hums</text:p>"
        '<text:p text:style-name="In">and I</text:p><text:p/><text:p>walk</text:p>'
    )
    expected = Written(words="The lamp\n    hums\n    and I\n\nwalk", verse=True)
    assert expected == read(tmp_path, open_document(body, STYLES))


def test_lists_notes_and_links(tmp_path: Path) -> None:
    inside = "<text:note-body><text:p>Pager.</text:p></text:note-body>"
    note = f"<text:note><text:note-citation>1</text:note-citation>{inside}</text:note>"
    body = (
        "<text:list><text:list-item><text:p>wash</text:p></text:list-item></text:list>"
        f"<text:p><text:a>It rang</text:a>{note} {LONG}</text:p>"
    )
    assert f"• wash\n\nIt rang[1] {LONG}\n\n* * *\n\n[1] Pager." == read(tmp_path, open_document(body)).words


def test_changes_comments_hidden_text_pictures_and_boxes(tmp_path: Path) -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        f"<text:p>{LONG}<office:annotation><text:p>why?</text:p></office:annotation>"
        '<text:span text:style-name="H">secret</text:span>'
        "<draw:frame><draw:image/></draw:frame>"
        "<draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame></text:p>"
    )
    seen = read(tmp_path, open_document(body, STYLES))
    assert f"{LONG}\n\nIn a box" == seen.words
    assert ["1 picture", "tracked changes", "hidden", "comments"] == [
        next(each for each in ("1 picture", "tracked changes", "hidden", "comments") if each in remark)
        for remark in seen.remarks
    ]


def test_properties_that_name_people_are_private(tmp_path: Path) -> None:
    meta = "<meta:initial-creator>Jane</meta:initial-creator><meta:printed-by>Joe</meta:printed-by>"
    seen = read(tmp_path, open_document(f"<text:p>{LONG}</text:p>", meta=meta))
    assert (Secret.AUTHOR, Secret.PRINTED_BY) == seen.private


def test_a_locked_document_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "locked.odt"
    data = open_document("<text:p>a</text:p>")
    path.write_bytes(data.replace(b"content.xml", b"content.bin"))
    with pytest.raises(FileRefused, match="damaged"):
        read_opendocument(path)
    manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    locked = open_document(
        "<text:p>a</text:p>", **{"META-INF/manifest": manifest.replace("manifest:", "meta:")}
    )
    path.write_bytes(locked)
    with pytest.raises(FileRefused, match="protected by a password"):
        read_opendocument(path)


def test_lists_are_numbered_as_their_styles_say(tmp_path: Path) -> None:
    styles = (
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" '
        'style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" '
        'style:num-prefix="(" style:num-suffix=")"/></text:list-style>'
    )
    item = "<text:list-item>{}</text:list-item>".format
    inner = f"<text:list>{item('<text:p>aa</text:p>')}{item('<text:p>bb</text:p>')}</text:list>"
    body = (
        f'<text:list text:style-name="L">{item(f"<text:p>one</text:p>{inner}")}'
        f"{item('<text:p>two</text:p>')}</text:list>"
        f'<text:p>{LONG}</text:p><text:list text:style-name="L" text:continue-numbering="true">'
        f"{item('<text:p>three</text:p>')}</text:list>"
        f'<text:list text:style-name="L">{item("<text:p>new</text:p>")}</text:list>'
    )
    expected = f"1. one\n\n(a) aa\n\n(b) bb\n\n2. two\n\n{LONG}\n\n3. three\n\n1. new"
    assert expected == read(tmp_path, open_document(body, styles)).words


def test_drawn_lines_are_scene_breaks(tmp_path: Path) -> None:
    styles = (
        '<style:style style:name="Rule" style:family="paragraph">'
        '<style:paragraph-properties fo:border-bottom="1pt solid #000"/></style:style>'
    )
    body = (
        f'<text:p>{LONG}</text:p><text:p text:style-name="Rule"/><text:p text:style-name="Rule">Two</text:p>'
        "<text:p><draw:rect><text:p/></draw:rect></text:p><text:p>Three</text:p>"
    )
    assert f"{LONG}\n\n* * *\n\nTwo\n\n* * *\n\nThree" == read(tmp_path, open_document(body, styles)).words


def test_indents_and_slant_may_come_from_a_parent_style(tmp_path: Path) -> None:
    styles = STYLES + '<style:style style:name="C" style:family="paragraph" style:parent-style-name="In"/>'
    body = '<text:p>The lamp</text:p><text:p text:style-name="C">hums</text:p><text:p/><text:p>on</text:p>'
    assert "The lamp\n    hums\n\non" == read(tmp_path, open_document(body, styles)).words


def test_title_and_keywords_are_offered(tmp_path: Path) -> None:
    meta = (
        "<dc:title>Ward Seven</dc:title><meta:keyword>ward</meta:keyword><meta:keyword>night</meta:keyword>"
    )
    seen = read(tmp_path, open_document(f"<text:p>{LONG}</text:p>", meta=meta))
    assert [("title", "Ward Seven"), ("keyword", "ward"), ("keyword", "night")] == [
        (each.field, each.value) for each in seen.embedded
    ]


def test_fields_show_their_results(tmp_path: Path) -> None:
    body = (
        '<text:p>Page <text:page-number text:select-page="current">7</text:page-number>, '
        f'<text:date text:date-value="2024-05-01">1 May</text:date> {LONG}</text:p>'
    )
    assert f"Page 7, 1 May {LONG}" == read(tmp_path, open_document(body)).words
