from __future__ import annotations

import errno
import os
import unicodedata
from pathlib import Path

import pytest

from exhibit.model.pieces import MediumRole, Setting, TextKind
from exhibit.model.refusals import NotFound, SheetRefused
from exhibit.services.importing.report import RefusedThing
from exhibit.services.importing.report_words import double_words
from tests.exhibit.services.importing.desk import BROKEN, World, counts, picture


def test_a_row_names_several_files_and_the_first_is_primary(world: World) -> None:
    for name in ("a.jpg", "deep/er/b.jpg", "c.jpg"):
        world.put(name)
    world.sheet([{"Title": "Three", "Files": "a.jpg; deep/er/b.jpg;c.jpg"}])

    report = world.run()

    media = world.only().media
    assert (1, 0, 0, 0, 0) == counts(report)
    assert [MediumRole.PRIMARY, MediumRole.DETAIL, MediumRole.DETAIL] == [one.role for one in media]
    assert ["a.jpg", "deep/er/b.jpg", "c.jpg"] == [one.original_name for one in media]
    assert ["exactly"] * 3 == [file.how for file in report.rows[0].files]


@pytest.mark.parametrize(
    ("file", "said", "how"),
    [
        ("IMG_01.JPG", "img_01.jpg", "without regard to case or Unicode form"),
        (unicodedata.normalize("NFD", "Éte.jpg"), "éTE.jpg", "without regard to case or Unicode form"),
        ("sub/a.jpg", "a.jpg", "by its name, in a subfolder"),
        ("sub/A.jpg", "a.JPG", "by its name in a subfolder, without regard to case or Unicode form"),
        ("sub/a.jpg", "sub\\a.jpg", "exactly"),
        ("a.jpg", "C:\\Users\\Ana\\Pictures\\a.jpg", "by its name, in a subfolder"),
        ("one, two; three.jpg", "one, two; three.jpg", "exactly"),
    ],
)
def test_a_file_is_found_and_the_report_says_how(world: World, file: str, said: str, how: str) -> None:
    world.put(file)
    world.sheet([{"Title": "A", "Files": said}])

    report = world.run()

    (found,) = report.rows[0].files
    assert (said, file, how) == (found.name, found.matched, how if found.how == how else found.how)
    assert 1 == len(world.dossiers())


def test_commas_part_names_only_where_each_part_is_a_file(world: World) -> None:
    world.put("a.jpg")
    world.put("b.jpg")
    world.sheet([{"Title": "Two", "Files": "a.jpg, b.jpg"}, {"Title": "None", "Files": "x.jpg, y.jpg"}])

    report = world.run()

    assert 2 == len(report.rows[0].files)
    assert ("row 3: x.jpg, y.jpg",) == report.missing_files


def test_an_exact_name_wins_over_a_looser_one(world: World) -> None:
    world.put("a.jpg", picture("small"))
    world.put("sub/A.jpg", picture("large"))
    world.sheet([{"Title": "A", "Files": "a.jpg"}])

    assert "a.jpg" == world.run().rows[0].files[0].matched


def test_an_ambiguous_name_is_refused_and_both_files_are_named(world: World) -> None:
    world.put("one/a.jpg", picture("1"))
    world.put("two/a.jpg", picture("2"))
    world.sheet([{"Title": "A", "Files": "a.jpg"}])

    report = world.run()

    assert (1, 0, 0, 1, 0) == counts(report)
    assert "one/a.jpg and two/a.jpg" in report.rows[0].refused[0].reason
    assert () == world.only().media


def test_a_file_without_a_row_becomes_a_draft(world: World) -> None:
    world.put("a.jpg")
    world.sheet([{"Title": "Words", "Statement": "only"}])

    report = world.run()

    words, draft = world.dossiers()
    assert ("a.jpg",) == report.files_without_row
    assert ("2026-0001", "2026-0002") == (words.piece.accession, draft.piece.accession)
    assert () == draft.texts
    assert [("Import", "no row")] == [(note.heading, note.value) for note in draft.notes]


def test_a_row_without_its_file_is_a_piece_and_reported(world: World) -> None:
    world.sheet([{"Title": "A", "Files": "gone.jpg", "Statement": "kept"}])

    report = world.run()

    assert ("row 2: gone.jpg",) == report.missing_files
    assert (1, 0, 0, 0, 0) == counts(report)
    assert (("en", "kept"),) == world.only().words(TextKind.STATEMENT)


def test_a_missing_file_can_come_later_and_meets_its_own_alt_text(world: World) -> None:
    world.put("b.jpg")
    world.sheet([{"ID": "1", "Title": "A", "Files": "a.jpg; b.jpg", "Alt text": "of a | of b"}])
    world.run()
    world.put("a.jpg")

    report = world.run()

    dossier = world.only()
    assert (0, 1, 0, 0, 0) == counts(report)
    assert ["a.jpg", "b.jpg"] == [medium.original_name for medium in dossier.pictures]
    assert [(("en", "of a"),), (("en", "of b"),)] == [dossier.alt_of(medium) for medium in dossier.pictures]


def test_bad_files_cost_themselves_alone(world: World) -> None:
    world.put("good.jpg")
    world.put("cut.jpg", BROKEN)
    world.put("empty.jpg").write_bytes(b"")
    world.put("letter.docx", b"PK\x03\x04 word")
    world.sheet([{"Title": "A", "Files": "good.jpg; cut.jpg"}])

    report = world.run()

    assert (1, 0, 0, 3, 0) == counts(report)
    refused = [thing.what for row in report.rows for thing in row.refused]
    assert ["cut.jpg", "empty.jpg", "letter.docx"] == refused
    assert ["good.jpg"] == [medium.original_name for medium in world.only().media]
    assert [] == [path for path in (world.root / "store").rglob("*") if BROKEN == _bytes(path)]


def test_the_same_bytes_are_taken_once(world: World) -> None:
    world.put("a.jpg", picture("same"))
    world.put("copy of a.jpg", picture("same"))

    report = world.run()

    assert (1, 0, 0, 0, 1) == counts(report)
    assert ["copy of a.jpg (the same as a.jpg of piece 2026-0001)"] == [
        double_words(one) for one in report.rows[1].duplicates
    ]


def test_a_row_of_nothing_but_anothers_file_is_no_piece(world: World) -> None:
    world.put("a.jpg")
    row = {"Title": "A", "Files": "a.jpg", "Notes": "first"}
    world.sheet([row, row | {"Notes": "second"}, row | {"Title": "", "Notes": "third"}])

    assert (1, 0, 0, 0, 2) == counts(world.run())


def test_two_works_may_share_a_file_where_somebody_says_so(world: World) -> None:
    world.put("a.jpg")
    world.sheet([{"Title": "A", "Files": "a.jpg"}, {"Title": "B", "Files": "a.jpg"}])

    assert (1, 0, 0, 0, 1) == counts(world.run())
    assert (1, 0, 1, 0, 1) == counts(world.run(take_duplicates=True))
    assert (0, 0, 2, 0, 1) == counts(world.run())


def test_a_repeated_row_is_a_duplicate_and_a_repeated_id_is_refused(world: World) -> None:
    rows = [{"ID": "1", "Title": "A"}, {"ID": "1", "Title": "A"}, {"ID": "1", "Title": "B"}]
    world.sheet(rows)

    report = world.run()

    assert (1, 0, 0, 1, 1) == counts(report)
    assert "row 2" in report.rows[2].refused[0].reason


def test_litter_and_files_about_the_folder_are_left_out(world: World) -> None:
    for name in ("Thumbs.db", ".DS_Store", "._a.jpg", "~$sheet.xlsx", ".git/x.jpg", "README.md", "map.toml"):
        world.put(name, b"litter")
    world.put("a.jpg")

    report = world.run()

    assert (1, 0, 0, 0, 0) == counts(report)
    assert any("README.md, map.toml" in note for note in report.notes)


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_out_of_the_folder_and_in_circles_are_refused(world: World) -> None:
    (world.root / "secret.jpg").write_bytes(picture("secret"))
    (world.source / "out.jpg").symlink_to(world.root / "secret.jpg")
    (world.source / "up").symlink_to(world.root)
    (world.source / "circle").symlink_to(world.source)
    (world.source / "nowhere.jpg").symlink_to("nothing")
    (world.source / "self.jpg").symlink_to("self.jpg")
    world.put("a.jpg")

    report = world.run()

    assert (1, 0, 0, 5, 0) == counts(report)
    assert {"out.jpg", "up", "circle", "nowhere.jpg", "self.jpg"} == {
        thing.what for row in report.rows for thing in row.refused
    }


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such thing there")
def test_what_is_neither_file_nor_folder_is_not_opened(world: World) -> None:
    os.mkfifo(world.source / "pipe.jpg")

    assert (0, 0, 0, 1, 0) == counts(world.run())


def test_the_only_sheet_is_found_and_several_are_refused(world: World) -> None:
    world.put("deeper/other.csv", "no sheet of ours")
    sheet = world.sheet([{"Title": "A"}])
    assert (1, 0, 0, 1, 0) == counts(world.run())

    world.put("second.tsv", "Title\nB\n")
    with pytest.raises(SheetRefused, match=r"second\.tsv"):
        world.run()
    assert 1 == world.run(sheet=sheet).to_json()["same"]


def test_no_such_folder(world: World) -> None:
    world.source.rmdir()

    with pytest.raises(NotFound):
        world.run()


def test_a_poem_keeps_its_lines_and_a_story_flows(world: World) -> None:
    world.put("poem.txt", "Roses\n  are red\n\nviolets\n")
    world.put(
        "story.md", "Once there was a long line that goes on and on and on, as lines in prose do, far.\n"
    )
    world.put("loose.txt", "Short\nlines\nare\nverse\n")
    world.sheet(
        [
            {"Title": "P", "Files": "poem.txt", "Form": "Poem"},
            {"Title": "S", "Files": "story.md", "Form": "story"},
        ]
    )
    world.run()

    bodies = [next(text for text in one.texts if text.kind is TextKind.BODY) for one in world.dossiers()]
    assert [Setting.VERSE, Setting.PROSE, Setting.VERSE] == [body.setting for body in bodies]
    assert "Roses\n  are red\n\nviolets" == bodies[0].value
    assert ["text/plain", "text/markdown"] == [one.media[0].media_type for one in world.dossiers()[:2]]
    assert MediumRole.DOCUMENT is world.dossiers()[0].media[0].role


def test_a_body_may_stand_in_the_sheet(world: World) -> None:
    world.sheet([{"Title": "P", "Form": "haiku", "Body": "  old pond\na frog\n  splash"}])
    world.run()

    body = next(text for text in world.only().texts if text.kind is TextKind.BODY)
    assert ("  old pond\na frog\n  splash", Setting.VERSE) == (body.value, body.setting)


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


def test_a_folder_that_cannot_be_read_is_named(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.put("open/poem.txt", "some words")
    world.put("closed/poem.txt", "other words")
    listing = os.scandir

    def guarded(folder: str) -> object:
        if str(folder).endswith("closed"):
            raise PermissionError(errno.EACCES, "Permission denied", folder)
        return listing(folder)

    monkeypatch.setattr(os, "scandir", guarded)
    refused = [thing for row in world.dry_run().rows for thing in row.refused]
    assert [RefusedThing("closed", "The folder cannot be read: Permission denied.")] == refused
