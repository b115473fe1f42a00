from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.consent import Consent, Use
from exhibit.model.gate import Lack
from exhibit.model.pieces import Piece, TextKind
from exhibit.model.refusals import NotFound
from exhibit.model.vocabulary import Tag, Term
from exhibit.ports import UnitOfWork
from exhibit.services.publishing.labelling import LabelSet, NoLabels, labels_of, require_labels, shortened
from tests.exhibit.services.galleries_made import SUPPORT, aliased, gallery_of, shown, with_text, withdrawn
from tests.fakes.catalog import FakeCatalog
from tests.fakes.media import SOUND, add_media
from tests.fakes.pieces import DAY


@pytest.fixture
def catalog() -> FakeCatalog:
    return FakeCatalog()


def found(catalog: FakeCatalog, *languages: str, use: Use = Use.KIOSK) -> LabelSet:
    with catalog.read() as view:
        return labels_of(view, "Rooms", DAY, SUPPORT, languages=languages, use=use)


def test_a_label_for_each_stop_that_passes_the_gate(catalog: FakeCatalog) -> None:
    gallery_of(catalog, shown(), withdrawn(), aliased())
    labels = found(catalog)
    assert [(one.number, one.accession, one.names) for one in labels.labels] == [
        (1, "LL-1", ("Ana Ruiz",)),
        (3, "LL-2", ("R. of Omaha",)),
    ]
    assert [(one.accession, one.lacks) for one in labels.refused] == [("LL-3", (Lack.CONSENT,))]
    assert "Mendoza" not in repr(labels)


def test_the_use_asked_about_can_be_that_of_a_traveling_print(catalog: FakeCatalog) -> None:
    def travels(work: UnitOfWork) -> Piece:
        piece = shown("LL-9")(work)
        work.consents.add(Consent(piece_id=piece.id, use=Use.TRAVEL))
        return piece

    gallery_of(catalog, shown(), travels)
    assert [one.accession for one in found(catalog, use=Use.TRAVEL).labels] == ["LL-9"]


def test_a_label_knows_how_long_a_work_plays(catalog: FakeCatalog) -> None:
    def played(work: UnitOfWork) -> Piece:
        piece = shown("LL-9")(work)
        add_media(work, piece.id, SOUND, transcript="Rain")
        return piece

    gallery_of(catalog, shown(), played)
    assert [None, 250.4] == [one.duration_seconds for one in found(catalog).labels]


def test_a_text_written_for_the_label_is_taken_whole(catalog: FakeCatalog) -> None:
    written = "Painted *after* nights. " * 40
    gallery_of(catalog, with_text(shown(), TextKind.LABEL, written))
    words = found(catalog).labels[0].words[0]
    assert (words.text, words.shortened) == (written.replace("*", "").strip(), False)


def test_else_the_statement_begins_it_and_that_is_told(catalog: FakeCatalog) -> None:
    gallery_of(catalog, with_text(shown(), TextKind.STATEMENT, "I painted it at night. " * 30))
    words = found(catalog).labels[0].words[0]
    assert words.shortened
    assert len(words.text.split()) == 60


def test_a_second_language_stands_only_where_it_was_written(catalog: FakeCatalog) -> None:
    gallery_of(catalog, shown(), with_text(shown("LL-2"), TextKind.TITLE, "Una lámpara", "es"))
    labels = found(catalog, "en", "es")
    assert [[words.title for words in one.words] for one in labels.labels] == [
        ["A lamp"],
        ["A lamp", "Una lámpara"],
    ]
    assert labels.languages == ("en", "es")


def test_a_work_that_needs_it_says_where_to_turn(catalog: FakeCatalog) -> None:
    def noted(work: UnitOfWork) -> Piece:
        piece = shown()(work)
        term = work.terms.add(
            Term(
                vocabulary="content_note",
                slug="grief",
                labels=(("en", "Grief"),),
                traits=(("support_footer", "true"),),
            )
        )
        work.tags.add(Tag(piece_id=piece.id, term_id=term.id))
        return piece

    gallery_of(catalog, noted, shown("LL-2"))
    first, second = (one.words[0] for one in found(catalog).labels)
    assert (first.note, first.support) == ("Grief", "Call or text 988.")
    assert (second.note, second.support) == ("", "")


def test_where_nothing_passes_there_is_nothing_to_print(catalog: FakeCatalog) -> None:
    gallery_of(catalog, withdrawn())
    with pytest.raises(NoLabels, match="lacks a consent"):
        require_labels(found(catalog))
    with pytest.raises(NotFound), catalog.read() as view:
        labels_of(view, "Halls", DAY, SUPPORT)


@given(st.text(alphabet="ab .!?,\n", max_size=600), st.integers(4, 60))
def test_shortening_takes_whole_words_from_the_beginning(text: str, longest: int) -> None:
    short, cut = shortened(text, longest)
    assert cut == (len(text.split()) > longest)
    if not cut:
        assert short == text
    else:
        words = short.split()
        assert 0 < len(words) <= longest
        assert words[:-1] == text.split()[: len(words) - 1]
