from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.media.texts import MAX_BYTES, read_text
from exhibit.model.refusals import FileRefused

POEM = "Night shift —\n\n  the “quiet” room,\n\tcafé light.\n"


def read(folder: Path, data: bytes) -> tuple[str, str]:
    path = folder / "poem.txt"
    path.write_bytes(data)
    return read_text(path)


@pytest.mark.parametrize(
    ("encoding", "mark", "note"),
    [
        ("utf-8", b"", ""),
        ("utf-8-sig", b"", "UTF-8 with a byte order mark"),
        ("utf-16-le", b"\xff\xfe", "UTF-16 with a byte order mark"),
        ("utf-16-be", b"\xfe\xff", "UTF-16 with a byte order mark"),
        ("utf-32-le", b"\xff\xfe\0\0", "UTF-32 with a byte order mark"),
        ("utf-32-be", b"\0\0\xfe\xff", "UTF-32 with a byte order mark"),
        ("utf-16-le", b"", "UTF-16 without a byte order mark"),
        ("utf-16-be", b"", "UTF-16 without a byte order mark"),
        ("cp1252", b"", "Windows text (cp1252)"),
        ("mac_roman", b"", "older Macintosh (mac_roman)"),
    ],
)
def test_every_usual_encoding_is_read(tmp_path: Path, encoding: str, mark: bytes, note: str) -> None:
    text, said = read(tmp_path, mark + POEM.encode(encoding))
    assert POEM == text
    assert note in said
    assert bool(note) == bool(said)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("El niño miró la niña y el corazón quedó así, por el médico.", "cp850"),
        ("Ночная смена. Пейджер молчал, и я смотрел в окно.", "cp1251"),
        ("Mon cœur, mon œuvre, 5 € de bonté.", "iso8859-15"),
        ("夜勤のあと、わたしは窓の光を見ていた。", "cp932"),
        ("夜班之后，我在窗前看着那一点光。他们不在，我也不说话。", "gb18030"),
    ],
)
def test_older_encodings_are_told_where_that_is_safe(tmp_path: Path, text: str, encoding: str) -> None:
    read_as, note = read(tmp_path, text.encode(encoding))
    assert text == read_as
    assert "It is not UTF-8 and was read as " in note


def test_what_cannot_be_told_is_cp1252_and_the_first_unclear_word_is_shown_in_both(tmp_path: Path) -> None:
    text, note = read(tmp_path, b"She said \x93wait\x94 to Jos\xe8 and left")
    assert "She said “wait” to Josè and left" == text
    assert "several older encodings fit" in note
    assert "“Josè” as Windows text (cp1252), which would be “Josč” as central European" in note


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\u2028", "\v", "\x85"])
def test_every_line_break_is_one_line_break(tmp_path: Path, newline: str) -> None:
    assert "a\n\nb\n" == read(tmp_path, newline.join(["a", "", "b", ""]).encode())[0]


def test_a_word_processors_line_break_in_cp1252(tmp_path: Path) -> None:
    assert "café\nnoir" == read(tmp_path, b"caf\xe9\x0bnoir")[0]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"a\0b", "The file is not a text."),
        (b"a\x1bb", "The file is not a text."),
        (b"%PDF-1.4\n\0\1", "This is a PDF document."),
        (b"PK\3\4word/\0\0", "This is a Word document."),
        (b"caf\xe9 \x81", "The file looks like Windows text (cp1252)"),
        (b"\xef\xbb\xbfcaf\xe9", "The file looks like UTF-8"),
        (b"\xff\xfea", "The file looks like UTF-16"),
        (b"\xff\xfe\0\0a\0\0", "The file looks like UTF-32"),
        (b"", "The file has no words in it."),
        (b" \r\n\t", "The file has no words in it."),
        (b"a" * (MAX_BYTES + 1), "The file has more than 10 MB"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes, what: str) -> None:
    with pytest.raises(FileRefused) as caught:
        read(tmp_path, data)
    assert caught.value.what.startswith(what)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="cannot be read"):
        read_text(tmp_path / "gone.txt")


@given(st.binary(max_size=60))
def test_any_bytes_are_a_text_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    try:
        text, _ = read(tmp_path_factory.getbasetemp(), data)
    except FileRefused:
        return
    assert not set("\r\0\v\f") & set(text)
    assert "" != text.strip()
