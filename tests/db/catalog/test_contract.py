"""What every catalog promises, asked of the fake and of SQLite alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from exhibit.model.consent import Consent, Use
from exhibit.model.gallery import Gallery, Publication, Section
from exhibit.model.history import Change
from exhibit.model.people import Contributor, Credit, DisplayChoice
from exhibit.model.pieces import MediumFile, Note, Piece, Status, Text, TextKind
from exhibit.model.refusals import HistoryConflict, NotFound
from exhibit.model.review import Review, ReviewKind
from exhibit.model.vocabulary import Tag, Term
from exhibit.ports import Catalog, UnitOfWork
from exhibit.services.history import redo, undo


def add_piece(work: UnitOfWork, accession: str, title: str = "") -> Piece:
    piece = work.pieces.add(Piece(accession=accession))
    if title:
        work.texts.add(Text(kind=TextKind.TITLE, language="en", value=title, piece_id=piece.id))
    return piece


def test_what_is_added_is_found_again_with_every_field(catalog: Catalog) -> None:
    full = Piece(accession="A-1", status=Status.ACCEPTED, duration_seconds=2.5, deidentified=False,
                 received_on=date(2026, 3, 14), made="2025", source_key="k")  # fmt: skip
    with catalog.write("add") as work:
        piece = work.pieces.add(full)
        consent = work.consents.add(Consent(piece_id=piece.id, use=Use.KIOSK, expires_on=date(2027, 1, 1)))
        term = work.terms.add(Term(vocabulary="form", slug="poem", labels=(("en", "Poem"), ("es", "Poema")),
                                   synonyms=("verse",), traits=(("door", "read"),)))  # fmt: skip
        review = work.reviews.add(Review(piece_id=piece.id, kind=ReviewKind.SELECTION, insight=4))
        work.commit()
    with catalog.read() as view:
        assert view.pieces.get(piece.id) == replace(full, id=piece.id)
        assert view.consents.find(piece_id=piece.id) == (consent,)
        assert view.terms.find(vocabulary="form") == (term,)
        assert view.reviews.get(review.id) == review


def test_without_commit_nothing_stays(catalog: Catalog) -> None:
    with catalog.write("add") as work:
        add_piece(work, "A-1")
    with pytest.raises(ZeroDivisionError), catalog.write("fail") as work:
        add_piece(work, str(1 // len(work.notes.find())))
    with catalog.read() as view:
        assert view.pieces.find() == ()
        assert view.steps() == ()


def test_find_takes_several_conditions_and_lists(catalog: Catalog) -> None:
    with catalog.write("add") as work:
        first, second, third = (add_piece(work, name) for name in ("A", "B", "C"))
        work.pieces.put(replace(second, status=Status.ACCEPTED))
        assert [one.id for one in work.pieces.find(id=[third.id, first.id])] == [first.id, third.id]
        assert work.pieces.find(id=()) == ()
        assert [one.id for one in work.pieces.find(accession={"A", "B"}, status=Status.ACCEPTED)] == [
            second.id
        ]
        work.commit()


def test_missing_things_are_refused(catalog: Catalog) -> None:
    with catalog.write("edit") as work:
        with pytest.raises(NotFound):
            work.pieces.get(7)
        with pytest.raises(NotFound):
            work.pieces.put(Piece(id=7, accession="A"))
        with pytest.raises(NotFound):
            work.pieces.remove(7)
        with pytest.raises(ValueError, match="id"):
            work.pieces.add(Piece(id=7, accession="A"))


def test_nothing_that_is_pointed_at_is_removed(catalog: Catalog) -> None:
    with catalog.write("edit") as work:
        piece = add_piece(work, "A", "Title")
        with pytest.raises(ValueError, match="piece"):
            work.pieces.remove(piece.id)


def test_nothing_points_at_what_is_not_there(catalog: Catalog) -> None:
    with pytest.raises(ValueError, match="note"):
        add_note(catalog, piece_id=99)


def test_a_step_records_what_changed(catalog: Catalog) -> None:
    with catalog.write("Add a piece", "Ana") as work:
        piece = add_piece(work, "A")
        work.pieces.put(replace(piece, made="2024"))
        work.pieces.put(replace(piece, made="2024"))
        step = work.commit()
    assert step is not None
    with catalog.read() as view:
        assert [(one.label, one.who) for one in view.steps()] == [("Add a piece", "Ana")]
        assert view.step(step.id).changes == (
            Change("piece", None, piece),
            Change("piece", piece, replace(piece, made="2024")),
        )
        assert [change for _, change in view.changes_of("piece", piece.id)] == list(
            view.step(step.id).changes
        )


def test_what_was_removed_from_a_piece_is_told_until_that_is_undone(catalog: Catalog) -> None:
    with catalog.write("Add") as work:
        piece, other = add_piece(work, "A"), add_piece(work, "B")
        notes = [work.notes.add(Note(piece_id=one.id, heading="H", value="v")) for one in (piece, other)]
        medium = work.media.add(
            MediumFile(piece_id=piece.id, sha256="0", extension="jpg", media_type="image/jpeg", byte_size=1)
        )
        alt = work.texts.add(Text(kind=TextKind.ALT, language="en", value="A hand.", medium_id=medium.id))
        work.commit()
    with catalog.write("Remove", "Ana") as work:
        for note in notes:
            work.notes.remove(note.id)
        work.texts.remove(alt.id)
        work.commit()

    with catalog.read() as view:
        told = view.removals({piece.id}, {medium.id})
        assert [Change("note", notes[0], None), Change("text", alt, None)] == [one for _, one in told]
        assert {("Remove", "Ana", ())} == {(step.label, step.who, step.changes) for step, _ in told}
        assert (Change("note", notes[1], None),) == tuple(one for _, one in view.removals({other.id}))
    undo(catalog)
    with catalog.read() as view:
        assert () == view.removals({piece.id, other.id}, {medium.id})
    redo(catalog)
    with catalog.read() as view:
        assert 3 == len(view.removals({piece.id, other.id}, {medium.id}))


def test_a_step_that_changes_nothing_is_none(catalog: Catalog) -> None:
    with catalog.write("Look") as work:
        assert work.commit() is None


def test_undo_and_redo(catalog: Catalog) -> None:
    with catalog.write("Add") as work:
        piece = add_piece(work, "A", "One")
        work.commit()
    with catalog.write("Rename") as work:
        (text,) = work.texts.find(piece_id=piece.id)
        work.texts.put(replace(text, value="Two"))
        work.commit()
    assert undo(catalog).label == "Rename"
    assert titles(catalog) == ["One"]
    assert undo(catalog).label == "Add"
    assert titles(catalog) == []
    with pytest.raises(NotFound):
        undo(catalog)
    assert redo(catalog).label == "Add"
    assert redo(catalog).label == "Rename"
    assert titles(catalog) == ["Two"]
    with pytest.raises(NotFound):
        redo(catalog)


def test_a_new_step_ends_redo(catalog: Catalog) -> None:
    with catalog.write("First") as work:
        first = add_piece(work, "A", "One")
        work.commit()
    undo(catalog)
    with catalog.write("Second") as work:
        second = add_piece(work, "B", "Two")
        work.commit()
    with pytest.raises(NotFound):
        redo(catalog)
    assert second.id != first.id


def test_a_change_that_does_not_fit_the_present_is_refused(catalog: Catalog) -> None:
    with catalog.write("Add") as work:
        piece = add_piece(work, "A")
        work.commit()
    other = replace(piece, made="1999")
    with pytest.raises(HistoryConflict), catalog.write("replay") as work:
        work.apply([Change("piece", other, piece)])


def test_a_step_whose_work_is_needed_elsewhere_is_not_taken_back(catalog: Catalog) -> None:
    with catalog.write("Gallery") as work:
        gallery = work.galleries.add(Gallery(identity="g"))
        work.commit()
    with catalog.write("Unrecorded") as work:
        work.sections.add(Section(gallery_id=gallery.id))
        work.commit(recorded=False)
    with pytest.raises(HistoryConflict, match="cannot be taken back"):
        undo(catalog)
    with catalog.read() as view:
        assert view.galleries.find() == (gallery,)
        assert [step.undone for step in view.steps()] == [False]


def test_names_that_change_hands_are_taken_back(catalog: Catalog) -> None:
    with catalog.write("Add") as work:
        first, second = add_piece(work, "A"), add_piece(work, "B")
        work.commit()
    with catalog.write("Swap") as work:
        work.pieces.put(replace(first, accession="C"))
        work.pieces.put(replace(second, accession="A"))
        work.pieces.put(replace(first, accession="B"))
        work.commit()
    undo(catalog)
    with catalog.read() as view:
        assert view.pieces.find() == (first, second)
    redo(catalog)
    with catalog.read() as view:
        assert [piece.accession for piece in view.pieces.find()] == ["B", "A"]


def test_search_folds_and_finds_beginnings(catalog: Catalog) -> None:
    with catalog.write("Add") as work:
        piece = add_piece(work, "LL-7", "Été à l’hôpital")
        person = work.contributors.add(
            Contributor(legal_name="Zoë Brâncuși", display_choice=DisplayChoice.ANONYMOUS)
        )
        work.credits.add(Credit(piece_id=piece.id, contributor_id=person.id))
        term = work.terms.add(Term(vocabulary="form", slug="poem", labels=(("en", "Poem"),)))
        work.tags.add(Tag(piece_id=piece.id, term_id=term.id))
        medium = work.media.add(MediumFile(piece_id=piece.id, sha256="0" * 64, extension="jpg",
                                           media_type="image/jpeg", byte_size=1))  # fmt: skip
        work.texts.add(Text(kind=TextKind.ALT, language="en", value="A red door", medium_id=medium.id))
        add_piece(work, "LL-8", "Something else")
        work.commit()
    for query in ("ete", "HOPITAL", "l'hop", "zoe brancusi", "poem", "red do", "ll 7"):
        assert found(catalog, query) == [piece.id], query
    for query in ("nothing here", "", "   ", '"', "été AND", "poem -poem elsewhere"):
        assert found(catalog, query) == [], query


def test_search_knows_words_by_their_vowel_signs(catalog: Catalog) -> None:
    with catalog.write("Add") as work:
        story = add_piece(work, "A", "एक कहानी, नमस्ते").id
        other = add_piece(work, "B", "कह नया, ผ้า").id
        work.commit()
    told = {"कहानी": [story], "कहा": [story], "नमस्": [story], "नी": [], "कह": [story, other], "ผ้": [other]}
    assert told == {query: found(catalog, query) for query in told}


def test_search_follows_changes_undo_and_terms(catalog: Catalog) -> None:
    with catalog.write("Add") as work:
        piece = add_piece(work, "A", "Lantern")
        term = work.terms.add(Term(vocabulary="form", slug="x", labels=(("en", "Etching"),)))
        work.tags.add(Tag(piece_id=piece.id, term_id=term.id))
        work.commit()
    with catalog.write("Rename term") as work:
        work.terms.put(replace(term, labels=(("en", "Aquatint"),)))
        work.commit()
    assert (found(catalog, "etching"), found(catalog, "aquatint")) == ([], [piece.id])
    undo(catalog)
    assert (found(catalog, "etching"), found(catalog, "aquatint")) == ([piece.id], [])
    undo(catalog)
    assert found(catalog, "lantern") == []


def test_titles_count_most(catalog: Catalog) -> None:
    with catalog.write("Add") as work:
        body = add_piece(work, "A", "Something")
        work.texts.add(Text(kind=TextKind.BODY, language="en", value="the lamp", piece_id=body.id))
        title = add_piece(work, "B", "Lamp")
        work.commit()
    with catalog.read() as view:
        hits = view.search("lamp", limit=1)
    assert hits.total == 2
    if type(catalog).__name__ != "FakeCatalog":
        assert hits.piece_ids == (title.id,)


@pytest.mark.parametrize(
    "text", ["NEAR(", "title:", "*", "a OR b", "--", "'; DROP TABLE piece; --", "\x00", "𓀀", "ﷺ"]
)
def test_no_text_is_read_as_a_query_language(catalog: Catalog, text: str) -> None:
    assert found(catalog, text) == []


def test_what_is_not_recorded_is_kept_but_is_no_step(catalog: Catalog) -> None:
    with catalog.write("Vocabulary") as work:
        term = work.terms.add(Term(vocabulary="form", slug="poem"))
        assert work.commit(recorded=False) is None
    with catalog.read() as view:
        assert (view.terms.find(), view.steps()) == ((term,), ())


def test_publications_are_kept_outside_undo(catalog: Catalog) -> None:
    with catalog.write("Gallery") as work:
        gallery = work.galleries.add(Gallery(identity="g"))
        work.commit()
    with catalog.write("Publish") as work:
        kept = work.record_publication(
            Publication(gallery_id=gallery.id, number=1, digest="d", published_on="2026-01-01", works=3)
        )
        assert work.commit() is None
    with catalog.read() as view:
        assert view.publications(gallery.id) == (kept,)
        assert [step.label for step in view.steps()] == ["Gallery"]


def add_note(catalog: Catalog, piece_id: int) -> None:
    with catalog.write("note") as work:
        work.notes.add(Note(piece_id=piece_id, heading="h", value="v"))
        work.commit()


def titles(catalog: Catalog) -> list[str]:
    with catalog.read() as view:
        return [text.value for text in view.texts.find(kind=TextKind.TITLE)]


def found(catalog: Catalog, query: str) -> list[int]:
    with catalog.read() as view:
        return list(view.search(query).piece_ids)


def test_looks_and_openings_are_told_of_pieces_alone(catalog: Catalog) -> None:
    plain = MediumFile(piece_id=0, sha256="a" * 64, extension="jpg", media_type="image/jpeg", byte_size=1)
    with catalog.write("add") as work:
        piece = add_piece(work, "A-1")
        seen = work.media.add(replace(plain, piece_id=piece.id, perceptual="00ff00ff00ff00ff"))
        blank = work.media.add(replace(plain, piece_id=piece.id))
        body = Text(kind=TextKind.BODY, language="es", value="Ñandú y más", piece_id=piece.id)
        text = work.texts.add(body)
        work.texts.add(replace(body, piece_id=None, medium_id=blank.id))
        work.texts.add(replace(body, kind=TextKind.STATEMENT))
        assert ((seen.id, "00ff00ff00ff00ff"),) == work.looks()
        assert ((text.id, "Ñandú"),) == work.openings(TextKind.BODY, 5)
        work.commit()
    with catalog.read() as view:
        assert ((seen.id, "00ff00ff00ff00ff"),) == view.looks()
        assert ((text.id, body.value),) == view.openings(TextKind.BODY, 99)
