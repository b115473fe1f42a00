"""Rich text as Microsoft Word and WordPad write it: fonts with encodings, Unicode with what stands for it,
fields, revisions and notes.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from exhibit.media.documents.remarks import CHANGES, COMMENTS, HIDDEN, SIGNS
from exhibit.media.documents.richtext import read_richtext
from exhibit.media.documents.words import Written
from exhibit.model.secrets import Secret

LONG = " and it goes on for as long as it takes to be a line that no verse of short lines has"
FONTS = (
    r"{\fonttbl{\f0\fbidi \froman\fcharset0\fprq2{\*\panose 02020603050405020304}Times New Roman;}"
    r"{\f3\fbidi \froman\fcharset2\fprq2{\*\panose 05050102010706020507}Symbol;}"
    r"{\f10\fbidi \fnil\fcharset2\fprq2{\*\panose 05000000000000000000}Wingdings{\*\falt Arial};}"
    r"{\f20\fscript\fcharset2 Grandmother;}"
    r"{\f37\fbidi \fswiss\fcharset204\fprq2 Calibri Cyr;}{\f38\fbidi \fswiss\fcharset238\fprq2 Calibri CE;}}"
)
HEAD = r"\rtf1\adeflang1025\ansi\ansicpg1252\uc1\adeff31507\deff0\stshfdbch31505" + FONTS
TABLES = (
    r"{\colortbl;\red0\green0\blue0;}{\*\defchp \f31506\fs24 }{\*\defpap \ql \li0\ri0 }\noqfpromote "
    r"{\stylesheet{\ql \li0\ri0\widctlpar \snext0 Normal;}"
    r"{\s1\ql \outlinelevel0 \b \sbasedon0 \snext0 heading 1;}{\*\cs10 \additive Default Paragraph Font;}}"
    r"{\*\rsidtbl \rsid1\rsid2}{\mmathPr\mmathFont34}{\*\generator Riched20 10.0.19041;}"
    r"{\*\xmlnstbl {\xmlns1 http://schemas.example.org/}}\paperw12240\paperh15840 "
)


def run(text: str, marks: str = "") -> str:
    return rf"{{\rtlch\fcs1 \af0 \ltrch\fcs0 {marks}\insrsid1 \hich\af0\dbch\af31505\loch\f0 {text}}}"


def read(folder: Path, *paragraphs: str, head: str = HEAD) -> Written:
    path = folder / "story.rtf"
    body = "".join(rf"\pard\plain \ltrpar\ql \li0\ri0 {each}{run(chr(92) + 'par ')}" for each in paragraphs)
    path.write_bytes(("{" + head + TABLES + body + "{\\*\\themedata 504b0304}}\r\n\0").encode("cp1252"))
    return read_richtext(path)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (run("ni") + run("ght") + run(r"\'e9t\'e9"), "nightété"),
        (run(r"\u1055\'cf\u1088\'f0\u1080\'e8", r"\f37"), "При"),
        (run("x") + r"{\f37 \'cf\'f0\'e8}{\f38 \'e8\'f8}", "xПриčř"),
        (r"{\uc2\u12354\'82\'a0\u1087??}{\uc0\u233}{\u8217 \'92 s}", "あпé’ s"),
        (r"\u-10179\'3f\u-8704\'3f", "😀"),
        (r"un\-told non\_stop a\~b", "untold non\u2011stop a\u00a0b"),
        (r"{\f3 \u-3987\'6d}g {\f10 \u-3872\'e0}{\f10 J}{\f3\'b3}", "μg →☺≥"),
        (r"{\f20 Dear}{\f20\u-3999?}", "Deara"),
    ],
)
def test_letters_are_what_they_mean(tmp_path: Path, source: str, words: str) -> None:
    assert Written(words=f"{words}{LONG}") == read(tmp_path, source + run(LONG))


def test_an_encoding_of_the_file_holds_where_a_font_has_none(tmp_path: Path) -> None:
    head = r"\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fnil Arial;}}"
    assert f"Ночь{LONG}" == read(tmp_path, rf"\f0 \'cd\'ee\'f7\'fc{LONG}", head=head).words
    wrong = r"\rtf1\ansi\ansicpg99999\deff0{\fonttbl{\f0\fnil Arial;}}"
    assert f"é{LONG}" == read(tmp_path, rf"\f0 \'e9{LONG}", head=wrong).words


def test_fields_show_their_results_and_not_their_codes(tmp_path: Path) -> None:
    link = (
        r'{\field\fldedit{\*\fldinst {\rtlch\fcs1 \af0 \insrsid1  HYPERLINK "http://example.org/" }'
        r"{\*\datafield 00d0c9ea}}{\fldrslt {\rtlch\fcs1 \cs15\ul\insrsid1 here}}}\sectd "
    )
    nested = (
        r'{\field{\*\fldinst { IF }{\field{\*\fldinst { MERGEFIELD Ward }}{\fldrslt {Ward 7}}}{ = "x" }}'
        r"{\fldrslt {Seven}}}"
    )
    index = r"{\xe {night}}{\*\bkmkstart _Toc1}{\*\bkmkend _Toc1}"
    assert f"here Seven{LONG}" == read(tmp_path, f"{link}{run(' ')}{nested}{index}{run(LONG)}").words


def test_revisions_comments_and_hidden_text(tmp_path: Path) -> None:
    source = (
        run("She ")
        + run("walked", r"\deleted\revauthdel1\revdttmdel1 ")
        + run("ran", r"\revised\revauth1\revdttm1 ")
        + run(" secret", r"\v ")
        + r"{\*\atrfstart 1}Mary{\*\atrfend 1}{\*\atnid AB}{\*\atnauthor Ann}\chatn "
        + r"{\*\annotation{\*\atnref 1}\pard\plain {Is this her name?}}"
        + run(LONG)
    )
    seen = read(tmp_path, source)
    assert (f"She ranMary{LONG}", (CHANGES, HIDDEN, COMMENTS)) == (seen.words, seen.remarks)
    assert {Secret.COMMENTS, Secret.DELETED, Secret.HIDDEN} == set(seen.private)


def test_headings_lists_tables_notes_and_boxes(tmp_path: Path) -> None:
    bullet = r"{\listtext\pard\plain\ltrpar \f3\fs24\insrsid1 \loch\af3\dbch\af31505\hich\f3 \'b7\tab}\ls1 "
    row = (
        r"\trowd \irow0\cellx4000\cellx8000 \pard \intbl {left\cell right\cell }"
        r"{\trowd \irow0\cellx4000\cellx8000 \row }{\nonesttables gone\par }\pard "
    )
    note = r"{\cs16\super \chftn {\footnote \ltrpar \pard\plain {\cs16\super \chftn }{ A pager.}}}"
    box = (
        r"{\shp{\*\shpinst\shpleft0{\sp{\sn shapeType}{\sv 202}}{\shptxt \ltrpar \pard\plain {Boxed\par }}}"
        r"{\shprslt{\*\do\dobxcolumn{\dptxbxtext \pard\plain {Boxed}}}}}"
    )
    words = read(
        tmp_path,
        r"\s1\outlinelevel0 {\b Night}",
        bullet + "wash",
        row + "It rang" + note + LONG,
        box + LONG,
    ).words
    rang, out = f"It rang[1]{LONG}", LONG.strip()
    expected = ["# Night", "• wash", "left\tright", rang, out, "Boxed", "* * *", "[1] A pager."]
    assert expected == words.split("\n\n")


def test_signs_that_are_no_letters_are_told(tmp_path: Path) -> None:
    seen = read(tmp_path, rf"{{\f10 \'21}}Night{LONG}")
    assert (f"Night{LONG}", (SIGNS,)) == (seen.words, seen.remarks)
