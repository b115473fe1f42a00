"""Who watches a catalog is told what was touched, of every catalog alike."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from exhibit.model.gallery import Gallery, Section, Stop
from exhibit.model.people import Contributor, Credit
from exhibit.model.pieces import MediumFile, Piece, Text, TextKind
from exhibit.model.vocabulary import Tag, Term
from exhibit.ports import Catalog, Touched
from exhibit.services.history import redo, undo
from tests.db.catalog.test_steps import add_piece, watched


def test_who_watches_is_told_in_the_thread_that_wrote(catalog: Catalog) -> None:
    threads: list[threading.Thread] = []
    catalog.watch(lambda _: threads.append(threading.current_thread()))
    writer = threading.Thread(target=add_piece, args=(catalog,))
    writer.start()
    writer.join()
    assert threads == [writer]


def test_who_watches_reads_what_was_committed(catalog: Catalog) -> None:
    seen: list[int] = []

    def look(_: Touched) -> None:
        with catalog.read() as view:
            seen.append(len(view.pieces.find()))

    catalog.watch(look)
    add_piece(catalog)
    undo(catalog)
    redo(catalog)
    assert seen == [1, 0, 1]


def test_undoing_and_redoing_touch_what_the_step_touched(catalog: Catalog) -> None:
    seen = watched(catalog)
    piece = add_piece(catalog)
    undo(catalog)
    redo(catalog)
    told = [(one.kinds, one.piece_ids, one.step and (one.step.label, one.step.undone)) for one in seen]
    assert told == [
        (frozenset({"piece"}), frozenset({piece.id}), ("Add A", undone)) for undone in (False, True, False)
    ]


def test_nothing_committed_or_changed_touches_nothing(catalog: Catalog) -> None:
    seen = watched(catalog)
    with catalog.write("Not committed") as work:
        work.pieces.add(Piece(accession="A"))
    with pytest.raises(ZeroDivisionError), catalog.write("Fails") as work:
        work.pieces.add(Piece(accession=str(1 // len(work.notes.find()))))
    with catalog.write("Nothing") as work:
        work.commit()
    assert seen == []


def test_what_is_not_recorded_touches_without_a_step(catalog: Catalog) -> None:
    seen = watched(catalog)
    with catalog.write("Vocabulary") as work:
        work.terms.add(Term(vocabulary="form", slug="poem"))
        work.commit(recorded=False)
    assert seen == [Touched(frozenset({"term"}), frozenset())]


def test_pieces_are_touched_through_whatever_they_show(catalog: Catalog) -> None:
    with catalog.write("Fill") as work:
        pieces = [work.pieces.add(Piece(accession=name)) for name in "ABCDE"]
        term = work.terms.add(Term(vocabulary="form", slug="poem"))
        tag = work.tags.add(Tag(piece_id=pieces[0].id, term_id=term.id))
        person = work.contributors.add(Contributor(legal_name="Ana"))
        work.credits.add(Credit(piece_id=pieces[1].id, contributor_id=person.id))
        medium = work.media.add(MediumFile(piece_id=pieces[2].id, sha256="0", extension="jpg",
                                           media_type="image/jpeg", byte_size=1))  # fmt: skip
        gallery = work.galleries.add(Gallery(identity="g"))
        section = work.sections.add(Section(gallery_id=gallery.id))
        stop = work.stops.add(Stop(section_id=section.id, piece_id=pieces[3].id))
        work.commit()
    seen = watched(catalog)
    with catalog.write("Rename the term") as work:
        work.terms.put(replace(term, slug="verse"))
        work.commit()
    with catalog.write("Take the tag off") as work:
        work.tags.remove(tag.id)
        work.commit()
    with catalog.write("Rename the person") as work:
        work.contributors.put(replace(person, display_name="A."))
        work.commit()
    with catalog.write("Describe the picture") as work:
        work.texts.add(Text(kind=TextKind.ALT, language="en", value="A lamp", medium_id=medium.id))
        work.commit()
    with catalog.write("Number the stop") as work:
        work.stops.put(replace(stop, number=7))
        work.commit()
    with catalog.write("Write on the wall") as work:
        work.texts.add(Text(kind=TextKind.WALL_TEXT, language="en", value="Here", stop_id=stop.id))
        work.commit()
    with catalog.write("Remove the fifth") as work:
        work.pieces.remove(pieces[4].id)
        work.commit()
    with catalog.write("Place the gallery") as work:
        work.galleries.put(replace(gallery, place="Omaha"))
        work.commit()
    ids = [frozenset({piece.id}) for piece in pieces]
    assert [one.piece_ids for one in seen] == [*ids[:1], *ids[:4], ids[3], ids[4], frozenset()]
    assert [sorted(one.kinds) for one in seen[:3]] == [["term"], ["tag"], ["contributor"]]
