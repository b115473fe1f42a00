"""Looking at files: what they are by their content, and the words of those that have some."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

import pytest

from exhibit.media.documents.pdf import NO_TEXT
from exhibit.media.looking import look
from exhibit.model.pieces import Family
from exhibit.model.secrets import Secret
from exhibit.ports import Looked, LookJob
from tests.exhibit.media.documents_made import open_document, p, pdf, rich, set_lines, word
from tests.exhibit.media.pictures_made import quarters, saved

WORDS = "The pager went off again and we ran down the long corridor, past the vending machine."
SAMPLES = {
    "docx": word(p(WORDS) + p("The lamp") * 20),
    "odt": open_document(f"<text:p>{WORDS}</text:p>" * 20),
    "rtf": rich(WORDS + r"\par\b So\b0\par \u8217?s {\i it}" * 20),
    "pdf": pdf([set_lines([WORDS] * 20), set_lines(["The lamp"] * 5)]),
    "vtt": f"WEBVTT\n\n00:01.000 --> 00:02.000\n{WORDS}\n".encode() * 5,
    "srt": f"1\n00:00:01,000 --> 00:00:02,000\n{WORDS}\n\n".encode() * 5,
    "txt": (WORDS + " Café. ").encode("cp1252") * 5,
}


def looked(folder: Path, data: bytes, name: str, store: Path | None = None) -> Looked:
    path = folder / name
    path.write_bytes(data)
    return look(LookJob(key=name, path=path, store=store))


@pytest.mark.parametrize(
    ("name", "family", "media_type"),
    [
        ("pdf", Family.PAGES, "application/pdf"),
        ("docx", Family.WORDS, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("odt", Family.WORDS, "application/vnd.oasis.opendocument.text"),
        ("rtf", Family.WORDS, "application/rtf"),
        ("vtt", Family.CAPTIONS, "text/vtt"),
        ("srt", Family.CAPTIONS, "application/x-subrip"),
        ("txt", Family.WORDS, "text/plain"),
    ],
)
def test_families_types_and_words(tmp_path: Path, name: str, family: Family, media_type: str) -> None:
    seen = looked(
        tmp_path, SAMPLES[name], f"any.{name if name in {'srt', 'txt', 'vtt'} else 'jpg'}", tmp_path
    )
    assert (family, media_type, name, "") == (seen.family, seen.media_type, seen.extension, seen.refusal)
    assert "pager went off" in (seen.words or "")
    assert hashlib.sha256(SAMPLES[name]).hexdigest() == seen.sha256
    assert (len(SAMPLES[name]), True) == (seen.byte_size, seen.fresh)


def test_a_picture_has_no_words(tmp_path: Path) -> None:
    assert looked(tmp_path, saved(quarters(), "JPEG"), "a.txt").words is None


def test_captions_under_the_name_of_a_text_are_captions(tmp_path: Path) -> None:
    seen = looked(tmp_path, b"WEBVTT\n\n00:01.000 --> 00:02.000\n*Rain*", "a.txt")
    assert (Family.CAPTIONS, "vtt") == (seen.family, seen.extension)
    assert "\u200b*Rain\u200b*" == seen.words


def test_a_text_named_as_captions_is_refused(tmp_path: Path) -> None:
    assert "no captions in it" in looked(tmp_path, WORDS.encode(), "a.srt").refusal


def test_verse_remarks_and_what_is_private_are_told(tmp_path: Path) -> None:
    poem = word(
        "".join(p(line) for line in ("The lamp", "hums", "", "and I walk")),
        docProps__core="<c><creator>Jane Roe</creator></c>",
        word__comments="<c><comment/></c>",
    )
    seen = looked(tmp_path, poem, "a.docx")
    assert ("The lamp\nhums\n\nand I walk", True) == (seen.words, seen.verse)
    assert ("It has comments, which were left out.",) == seen.remarks
    assert (Secret.AUTHOR, Secret.COMMENTS) == seen.private
    assert "Jane" not in repr(seen)


def test_a_pdf_of_pictures_has_empty_words(tmp_path: Path) -> None:
    seen = looked(tmp_path, pdf(["0 0 9 9 re f"]), "a.pdf")
    assert ("", (NO_TEXT,)) == (seen.words, seen.remarks)


def test_a_document_without_words_is_refused_and_says_what_it_has(tmp_path: Path) -> None:
    data = word(p("<w:r><w:drawing><a:blip/></w:drawing></w:r>"))
    refusal = looked(tmp_path, data, "a.docx", tmp_path / "store").refusal
    assert "The document has no words in it. It holds 1 picture" in refusal
    assert not (tmp_path / "store").exists()


@pytest.mark.parametrize("name", SAMPLES)
def test_a_file_cut_or_flipped_is_looked_at_or_refused(tmp_path: Path, name: str) -> None:
    whole, chance = SAMPLES[name], random.Random(name)
    cut = [whole[: len(whole) * part // 20] for part in range(20)]
    flipped = []
    for _ in range(50):
        changed = bytearray(whole)
        changed[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        flipped.append(bytes(changed))
    for data in (*cut, *flipped):
        seen = looked(tmp_path, data, f"a.{name}")
        assert (seen.sha256 == "") == bool(seen.refusal)
    if name in {"docx", "odt", "rtf", "pdf"}:
        assert all(looked(tmp_path, data, f"a.{name}").refusal for data in cut)
