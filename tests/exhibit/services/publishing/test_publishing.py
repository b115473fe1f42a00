"""Publishing end to end over the fake catalog: the gate, the bytes, the folder that is whole or not there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import bagit
import pytest

from db.edition.reader import open_edition
from exhibit.media.store import LONG_EDGES
from exhibit.model.consent import Consent, Use
from exhibit.model.gate import Lack
from exhibit.model.people import Contributor, DisplayChoice
from exhibit.model.pieces import MediumFile, Piece, Setting, Status, Text, TextKind
from exhibit.model.refusals import NotFound, PublishRefused, Stopped
from exhibit.model.review import Review, ReviewKind
from exhibit.model.vocabulary import Tag, Term
from exhibit.services.arranging import create_from_accepted
from exhibit.services.installing.verifying import verify_edition
from exhibit.services.publishing.hanging import Press
from exhibit.services.publishing.publishing import NothingToShow, publish
from tests.exhibit.services.presses import CANARY
from tests.fakes.catalog import FakeCatalog, FakeUnitOfWork
from tests.fakes.media import CAPTIONS, FILM, PDF, SOUND, add_media, draw_views
from tests.fakes.pieces import store_piece


def catalog_with(*stores: Callable[[FakeUnitOfWork], object]) -> FakeCatalog:
    catalog = FakeCatalog()
    with catalog.write("pieces") as work:
        for store in stores:
            store(work)
        work.commit()
    return catalog


def published(catalog: FakeCatalog, press: Press, out: Path) -> Any:
    create_from_accepted(catalog, "Rooms")
    return publish(catalog, "Rooms", out, press)


def all_bytes(folder: Path) -> bytes:
    return b"\n".join(
        str(path).encode() + path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    )


def test_an_edition_holds_what_may_be_seen(press: Press, picture: MediumFile, tmp_path: Path) -> None:
    term = Term(vocabulary="form", slug="painting", labels=(("en", "Painting"),), traits=(("door", "see"),))

    def store(work: FakeUnitOfWork) -> None:
        store_piece(work, "A", title="Window", picture=picture, terms=(work.terms.add(term),))
        store_piece(work, "B", title="Poem", body="One\n  two\n\nthree")

    report = published(catalog_with(store), press, tmp_path / "out" / "edition")
    assert (report.works, report.number, report.refused) == (2, 1, ())
    reader = open_edition(tmp_path / "out" / "edition")
    window, poem = (reader.page(card.piece_id) for card in reader.cards())
    assert window.card.title == (("en", "Window"),)
    assert window.card.names == ("Ana Ruiz",)
    assert (window.card.door, poem.card.door) == ("see", "read")
    assert window.place == "Omaha, Nebraska"
    assert [(one.width, one.height) for one in window.pictures[0].renditions] == [
        (512, 329),
        (1280, 823),
        (1400, 900),
    ]
    assert all((reader.root / one.path).is_file() for one in window.pictures[0].renditions)
    assert [(block.kind, block.markup, block.indent) for block in poem.body[0][1]] == [
        ("line", "One", 0), ("line", "two", 2), ("gap", "", 0), ("line", "three", 0),
    ]  # fmt: skip
    assert poem.card.excerpt == (("en", "One\ntwo\nthree"),)
    assert reader.search("window").piece_ids == (window.card.piece_id,)
    reader.close()


def test_what_is_heard_and_read_goes_in_as_words_and_pictures(press: Press, tmp_path: Path) -> None:
    def store(work: FakeUnitOfWork) -> None:
        film = store_piece(work, "A", title="Rain")
        add_media(work, film.id, FILM, CAPTIONS, alt="A street", transcript="[Rain]\n\nGood *night*.")
        sound = store_piece(work, "B", title="Ward")
        add_media(work, sound.id, SOUND, transcript="Count the doors.")
        story = store_piece(work, "C", title="Letter", body="Dear you", setting=Setting.PROSE)
        add_media(work, story.id, PDF)

    for medium in (FILM, PDF):
        draw_views(press.store, medium)
    published(catalog_with(store), press, tmp_path / "edition")
    reader = open_edition(tmp_path / "edition")
    film, sound, story = (reader.page(card.piece_id) for card in reader.cards())
    assert ["watch", "listen", "read"] == [one.card.door for one in (film, sound, story)]
    assert [65.0, 250.4, None] == [one.duration_seconds for one in (film, sound, story)]
    assert [["[Rain]", "Good <i>night</i>."]] == [[b.markup for b in said] for _, said in film.transcript]
    assert (("en", "A street"),) == film.pictures[0].alt
    assert film.card.picture == film.pictures[0]
    assert (None, (("en", "Count the doors."),)) == (sound.card.picture, sound.card.excerpt)
    assert (None, [1, 2, 3]) == (story.card.picture, [one.page for one in story.pictures])
    paths = [one.renditions[-1].path for one in story.pictures]
    assert [
        (press.store.derivative(PDF.sha256, LONG_EDGES[-1], page).read_bytes()) for page in (1, 2, 3)
    ] == [(reader.root / path).read_bytes() for path in paths]
    found = all_bytes(tmp_path / "edition")
    assert not any(each in found for each in (b"private name", b"h264", b"LUFS"))
    reader.close()


def test_a_film_told_at_length_alone_is_told_so(press: Press, tmp_path: Path) -> None:
    def store(work: FakeUnitOfWork) -> None:
        piece = store_piece(work, "A")
        (film,) = add_media(work, piece.id, replace(FILM, silent=True))
        told = Text(kind=TextKind.LONG_DESCRIPTION, language="en", value="Rain on a roof", medium_id=film.id)
        work.texts.add(told)

    draw_views(press.store, FILM)
    published(catalog_with(store), press, tmp_path / "edition")
    reader = open_edition(tmp_path / "edition")
    (page,) = (reader.page(card.piece_id) for card in reader.cards())
    (picture,) = page.pictures
    assert (("en", "Rain on a roof"),) == picture.alt == picture.description
    assert page.silent
    assert page.card.picture is not None
    assert () == page.card.picture.description
    reader.close()


def test_the_public_bag_tool_and_our_own_find_it_whole(
    press: Press, picture: MediumFile, tmp_path: Path
) -> None:
    published(catalog_with(lambda work: store_piece(work, picture=picture)), press, tmp_path / "edition")
    assert bagit.Bag(str(tmp_path / "edition")).is_valid()
    check = verify_edition(tmp_path / "edition", open_edition)
    assert (check.ok, check.problems) == (True, ())


def test_the_same_gallery_gives_the_same_bytes(press: Press, picture: MediumFile, tmp_path: Path) -> None:
    catalog = catalog_with(lambda work: store_piece(work, picture=picture))
    first = published(catalog, press, tmp_path / "a")
    second = publish(catalog, "Rooms", tmp_path / "b", press)
    assert (first.number, second.number) == (1, 2)
    a, b = ({p.relative_to(r): p.read_bytes() for p in (r / "data").rglob("*") if p.is_file()}
            for r in (tmp_path / "a", tmp_path / "b"))  # fmt: skip
    assert a == b


def test_nothing_private_is_anywhere_in_the_bytes(press: Press, picture: MediumFile, tmp_path: Path) -> None:
    person = Contributor(
        legal_name=f"{CANARY}-legal", display_choice=DisplayChoice.PSEUDONYM, display_name="Wren",
        email=f"{CANARY}@example.org", phone=f"{CANARY}-phone", guardian=f"{CANARY}-guardian",
        organization=f"{CANARY}-org", specialty=f"{CANARY}-spec", biography=f"{CANARY}-bio",
    )  # fmt: skip

    def store(work: FakeUnitOfWork) -> None:
        piece = store_piece(
            work, f"{CANARY}-acc", person=person, picture=picture,
            each=lambda piece: replace(piece, source_key=f"{CANARY}-key"),
        )  # fmt: skip
        (credit,) = work.credits.find(piece_id=piece.id)
        work.credits.put(replace(credit, role=f"{CANARY}-role"))
        add_private_rows(work, piece)

    report = published(catalog_with(store), press, tmp_path / "edition")
    assert report.works == 1
    found = all_bytes(tmp_path / "edition")
    assert b"Wren" in found
    for form in (CANARY.encode(), CANARY.lower().encode(), CANARY.encode("utf-16-le")):
        assert form not in found
    assert all_bytes(tmp_path / "media").count(CANARY.encode()) > 0  # the search finds what is there


def add_private_rows(work: FakeUnitOfWork, piece: Piece) -> None:
    from exhibit.model.pieces import Note

    work.notes.add(Note(piece_id=piece.id, heading=f"{CANARY}-heading", value=f"{CANARY}-note"))
    work.consents.add(
        Consent(
            piece_id=piece.id,
            use=Use.WEB,
            given_by=f"{CANARY}-by",
            form=f"{CANARY}-form",
            limits=f"{CANARY}-limits",
            guardian=f"{CANARY}-g",
        )
    )
    work.reviews.add(
        Review(piece_id=piece.id, kind=ReviewKind.SELECTION, reviewer=f"{CANARY}-who", reason=f"{CANARY}-why")
    )


def test_what_the_gate_refuses_stays_out_and_is_listed(press: Press, tmp_path: Path) -> None:
    def store(work: FakeUnitOfWork) -> None:
        store_piece(work, "A", title="Shown")
        piece = store_piece(work, "B", title="SECRETTITLE")
        for consent in work.consents.find(piece_id=piece.id):
            work.consents.remove(consent.id)

    report = published(catalog_with(store), press, tmp_path / "edition")
    assert report.works == 1
    assert [(one.accession, one.lacks) for one in report.refused] == [("B", (Lack.CONSENT,))]
    assert report.to_json()["refused"] == [
        {"piece": "B", "title": "SECRETTITLE", "lacks": ["a consent that holds on the day"]}
    ]
    assert "“SECRETTITLE” (B) lacks a consent that holds on the day." in report.to_words()
    assert b"SECRETTITLE" not in all_bytes(tmp_path / "edition")
    assert b"secrettitle" not in all_bytes(tmp_path / "edition")


def test_where_nothing_may_be_shown_nothing_is_published(press: Press, tmp_path: Path) -> None:
    catalog = catalog_with(lambda work: store_piece(work, "A"))
    create_from_accepted(catalog, "Rooms")
    with catalog.write("reject") as work:
        (piece,) = work.pieces.find()
        work.pieces.put(replace(piece, status=Status.WITHDRAWN))
        work.commit()
    with pytest.raises(NothingToShow, match="lacks an accepted review"):
        publish(catalog, "Rooms", tmp_path / "edition", press)
    assert [path.name for path in tmp_path.iterdir()] == []


def test_an_existing_folder_is_never_touched(press: Press, tmp_path: Path) -> None:
    (tmp_path / "edition").mkdir()
    catalog = catalog_with(store_piece)
    with pytest.raises(PublishRefused, match="there already"):
        published(catalog, press, tmp_path / "edition")
    assert list((tmp_path / "edition").iterdir()) == []


def test_an_unknown_gallery_is_named(press: Press, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="There is no gallery “Nowhere”"):
        publish(FakeCatalog(), "Nowhere", tmp_path / "edition", press)


def test_stopped_at_any_step_nothing_half_done_is_left(
    press: Press, picture: MediumFile, tmp_path: Path
) -> None:
    catalog = catalog_with(lambda work: store_piece(work, picture=picture))
    create_from_accepted(catalog, "Rooms")
    steps = 0
    while True:
        try:
            publish(catalog, "Rooms", tmp_path / "out" / "edition", press, progress=stop_after(steps))
        except Stopped:
            assert list((tmp_path / "out").iterdir()) == []
            with catalog.read() as view:
                assert view.publications(1) == ()
            steps += 1
        else:
            break
    assert steps > 3
    assert verify_edition(tmp_path / "out" / "edition", open_edition).ok


def test_what_a_kill_left_behind_goes_with_the_next_publishing(press: Press, tmp_path: Path) -> None:
    left = tmp_path / ".incoming-edition" / "data"
    left.mkdir(parents=True)
    (left / "half").write_bytes(b"half")
    published(catalog_with(store_piece), press, tmp_path / "edition")
    assert [path.name for path in tmp_path.iterdir()] == ["edition"]
    assert verify_edition(tmp_path / "edition", open_edition).ok


def stop_after(steps: int) -> Callable[..., None]:
    seen = 0

    def progress(done: int, total: int, what: str = "") -> None:
        nonlocal seen
        seen += 1
        if seen > steps:
            raise Stopped

    return progress


def test_lost_derivatives_are_made_again(press: Press, picture: MediumFile, tmp_path: Path) -> None:
    catalog = catalog_with(lambda work: store_piece(work, picture=picture))
    first = published(catalog, press, tmp_path / "a")
    for edge in LONG_EDGES:
        press.store.derivative(picture.sha256, edge).unlink()
    publish(catalog, "Rooms", tmp_path / "b", press)
    assert first.works == 1
    assert all_bytes(tmp_path / "a" / "data").count(b"\xff\xd8\xff") == all_bytes(
        tmp_path / "b" / "data"
    ).count(b"\xff\xd8\xff")


def test_content_notes_veil_and_offer_support(press: Press, tmp_path: Path) -> None:
    note = Term(vocabulary="content_note", slug="grief", labels=(("en", "Grief"),),
                traits=(("blur", "yes"), ("support_footer", "yes")))  # fmt: skip

    def store(work: FakeUnitOfWork) -> None:
        piece = store_piece(work, "A")
        work.tags.add(Tag(piece_id=piece.id, term_id=work.terms.add(note).id))
        work.texts.add(
            Text(kind=TextKind.CONTENT_NOTE, language="en", value="Speaks of a death.", piece_id=piece.id)
        )

    published(catalog_with(store), press, tmp_path / "edition")
    reader = open_edition(tmp_path / "edition")
    (card,) = reader.cards()
    page = reader.page(card.piece_id)
    assert (card.noted, card.veiled, page.support) == (True, True, True)
    assert page.content_note == (("en", "Speaks of a death."),)
    assert [term.slug for term in page.content_notes] == ["grief"]
    assert card.terms == ()
    reader.close()
