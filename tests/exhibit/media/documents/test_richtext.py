from __future__ import annotations

from pathlib import Path

import pytest

from exhibit.media.documents.richtext import read_richtext
from exhibit.media.documents.words import Written
from exhibit.model.refusals import FileRefused
from exhibit.model.secrets import Secret
from tests.exhibit.media.documents_made import rich

LONG = " and it goes on for as long as it takes to be a line that no verse of short lines has"


def read(folder: Path, data: bytes) -> Written:
    path = folder / "story.rtf"
    path.write_bytes(data)
    return read_richtext(path)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (r"Caf\'e9\par\b Stop\b0 , {\i please}", "Café\n\n**Stop**, *please*"),
        (r"\u8217?s \uc2\u8364??\uc0\u233 \uc1 \u-10179?\u-8704?", "’s €é😀"),
        (r"\ldblquote So\rdblquote\emdash it\~is \{so\} a\\b", "“So”—it\u00a0is {so} a\\b"),
        (r"{\f1 \'cf\'f0\'e8} \'cf", "При Ï"),
        (r"{\*\unknown gone}{\fonttbl{\f9 gone;}}{\header gone}kept", "kept"),
        (r"{\field{\*\fldinst{HYPERLINK file:///etc/passwd}}{\fldrslt here}}", "here"),
        (r"{\upr{ansi}{\*\ud{unicode}}}", "ansi"),
        ("a\r\nb\\\nc", "ab\n\nc"),
        (r"\plain\i x{\plain y}z", "x y z".replace(" ", "")),
    ],
)
def test_words_signs_and_encodings(tmp_path: Path, source: str, words: str) -> None:
    assert words + "\n\n" + LONG.strip() == read(tmp_path, rich(rf"{source}\plain\par{LONG}")).words


def test_headings_by_style_and_level(tmp_path: Path) -> None:
    head = r"\ansi{\stylesheet{\s0 Normal;}{\s4\b heading 2;}{\s5 Title;}}"
    body = rf"\s5 On Call\par\pard\s4 Night\par\pard\outlinelevel2 Late\par\pard\s0{LONG}"
    assert f"# On Call\n\n## Night\n\n### Late\n\n{LONG.strip()}" == read(tmp_path, rich(body, head)).words


def test_verse(tmp_path: Path) -> None:
    body = r"The lamp\line\tab hums\par\li720\fi360 and I\par\pard\par walk\par"
    assert Written(words="The lamp\n    hums\n      and I\n\nwalk", verse=True) == read(tmp_path, rich(body))


def test_footnotes_come_last(tmp_path: Path) -> None:
    body = rf"It rang{{\super\chftn{{\footnote\pard\plain {{\super\chftn}} A pager.\par More.}}}}{LONG}"
    assert f"It rang[1]{LONG}\n\n* * *\n\n[1] A pager.\n\nMore." == read(tmp_path, rich(body)).words


def test_pictures_changes_hidden_text_and_names(tmp_path: Path) -> None:
    body = (
        r"{\info{\author Jane}{\title T}{\*\company X}}"
        r"{\*\shppict{\pict\pngblip 8950}}{\nonshppict{\pict 00}}"
        r"{\object{\*\objdata 00}{\result shown}}{\v secret}{\deleted old}{\revised  new}"
        r"{\*\annotation why?}{\pict\bin4 }}\x}" + LONG
    )
    seen = read(tmp_path, rich(body))
    assert f"shown new{LONG}" == seen.words
    kept = (Secret.COMMENTS, Secret.DELETED, Secret.HIDDEN)
    assert (Secret.AUTHOR, Secret.COMPANY, *kept) == seen.private
    assert ["2 pictures", "1 embedded", "tracked", "hidden", "comments"] == [
        next(each for each in ("2 pictures", "1 embedded", "tracked", "hidden", "comments") if each in remark)
        for remark in seen.remarks
    ]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (rich("Night")[:-1], "The file ends before the document does."),
        (rich("{" * 1000 + "}" * 1000), "groups deep within groups"),
    ],
)
def test_what_is_cut_or_hostile_is_refused(tmp_path: Path, data: bytes, why: str) -> None:
    with pytest.raises(FileRefused, match=why):
        read(tmp_path, data)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (r"{\listtext\pard\plain \f1\'b7\tab}wash\par", "• wash"),
        (r"{\listtext\pard\plain 2)\tab}hands\par", "2) hands"),
        (r"\bullet \tab typed\par", "• typed"),
        (r"One\par\pard\brdrb\brdrs\par\pard Two\par", "One\n\n* * *\n\nTwo"),
        (
            r"{\shp{\*\shpinst{\sp{\sn gone}}{\shptxt\pard In \i a\i0  box\par}}{\shprslt gone}}Out\par",
            "Out\n\nIn *a* box",
        ),
        (r"{\header{\shp{\*\shpinst{\shptxt gone\par}}}}{\*\annotation{\footnote gone}}Out\par", "Out"),
    ],
)
def test_marks_rules_and_boxes(tmp_path: Path, source: str, words: str) -> None:
    assert words + "\n\n" + LONG.strip() == read(tmp_path, rich(rf"{source}\pard{LONG}")).words


def test_title_and_keywords_are_offered(tmp_path: Path) -> None:
    body = rf"{{\info{{\title Ward \u8211?7}}{{\author Jane}}{{\keywords ward, Jane}}}}{LONG}"
    seen = read(tmp_path, rich(body))
    assert [("keyword", "ward"), ("title", "Ward –7")] == [(each.field, each.value) for each in seen.embedded]
