"""What a query's conditions mean, said by examples; ``test_agreement`` asks at random."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from exhibit.model.consent import Consent, Use
from exhibit.model.finding import Facet, PieceRow, Query, Sort, parse_query
from exhibit.model.gate import Lack
from exhibit.model.pieces import MediumFile, Piece, Status, Text, TextKind
from exhibit.model.review import Review, ReviewKind
from exhibit.model.vocabulary import Term
from exhibit.ports import Catalog
from tests.fakes.pieces import DAY, store_piece

PICTURE = MediumFile(piece_id=0, sha256="ab" * 32, extension="jpg", media_type="image/jpeg", byte_size=9,
                     width=30, height=20, color="#aabbcc")  # fmt: skip


def fill(catalog: Catalog) -> None:
    """Store a finished painting, a poem in review without a title, and something nobody has looked at."""
    with catalog.write("Fill") as work:
        painting = work.terms.add(Term(vocabulary="form", slug="painting", labels=(("en", "Painting"),)))
        poem = work.terms.add(Term(vocabulary="form", slug="poem", labels=(("en", "Poem"),)))
        store_piece(work, "LL-10", title="Night shift", picture=PICTURE, terms=(painting,))
        second = store_piece(work, "LL-9", title=" ", body="Lamps", terms=(poem,))
        work.pieces.put(replace(second, status=Status.IN_REVIEW, received_on=date(2026, 3, 1)))
        for reviewer, insight in (("Ana", 4), ("Bo", 5), ("Ana", 3)):
            work.reviews.add(
                Review(piece_id=second.id, kind=ReviewKind.SELECTION, reviewer=reviewer, insight=insight)
            )
        work.pieces.add(Piece(accession="X", language="es"))
        work.commit()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", ["LL-9", "LL-10", "X"]),
        ("status:review", ["LL-9"]),
        ("-status:review", ["LL-10", "X"]),
        ("status:accepted status:submitted", ["LL-10", "X"]),
        ("form:po form:painting", ["LL-9", "LL-10"]),
        ("form:painting status:review", []),
        ("lacks:title", ["LL-9", "X"]),
        ("-lacks:any", ["LL-10"]),
        ("consent:held", ["LL-9", "LL-10"]),
        ("consent:missing", ["X"]),
        ("person:ruiz", ["LL-9", "LL-10"]),
        ("accession:ll", ["LL-9", "LL-10"]),
        ("has:body", ["LL-9"]),
        ("has:picture", ["LL-10"]),
        ("reviewer:ana", ["LL-9"]),
        ("reviewer:none", ["LL-10", "X"]),
        ("language:es", ["X"]),
        ("night shift", ["LL-10"]),
        ("night form:poem", []),
        ("lam", ["LL-9"]),
    ],
)
def test_conditions(catalog: Catalog, line: str, expected: list[str]) -> None:
    fill(catalog)
    query = parse_query(line, DAY, ("form",))
    with catalog.read() as view:
        assert [row.accession for row in view.rows(query)] == expected
        assert view.count(query) == len(expected)


def test_a_row_shows_what_a_list_needs(catalog: Catalog) -> None:
    fill(catalog)
    with catalog.read() as view:
        scored, finished, bare = view.rows(Query(day=DAY))
    assert finished == PieceRow(
        id=1, accession="LL-10", title="Night shift", people=("Ana Ruiz",), status=Status.ACCEPTED,
        language="en", made="", received_on=None, terms=(("form", "painting"),), picture="ab" * 32,
        width=30, height=20, color="#aabbcc",
    )  # fmt: skip
    assert (scored.insight, scored.impact, scored.reviewers) == (4.0, None, 2)
    assert scored.lacks == (Lack.TITLE, Lack.ACCEPTANCE)
    assert scored.received_on == date(2026, 3, 1)
    assert Lack.CONSENT in bare.lacks


def test_a_page_is_a_part_of_the_whole(catalog: Catalog) -> None:
    with catalog.write("Fill") as work:
        for number in range(25):
            work.pieces.add(Piece(accession=f"A-{number}", made=str(number % 3)))
        work.commit()
    query = Query(day=DAY, sort=Sort.MADE, descending=True)
    with catalog.read() as view:
        everything = view.rows(query)
        assert [row.id for row in everything] == list(view.matching(query))
        assert [row.made for row in everything] == sorted((row.made for row in everything), reverse=True)
        assert view.rows(query, 20, 10) == everything[20:]
        assert view.rows(query, 7, 5) == everything[7:12]


def test_what_is_not_there_comes_last_both_ways(catalog: Catalog) -> None:
    fill(catalog)
    for descending in (False, True):
        with catalog.read() as view:
            rows = view.rows(Query(day=DAY, sort=Sort.INSIGHT, descending=descending))
        assert [row.accession for row in rows] == ["LL-9", "LL-10", "X"]


def test_a_consent_is_asked_about_on_the_day(catalog: Catalog) -> None:
    with catalog.write("Fill") as work:
        piece = work.pieces.add(Piece(accession="A"))
        for first, last in ((0, 10), (11, 20), (50, 60)):
            work.consents.add(
                Consent(piece_id=piece.id, use=Use.KIOSK, starts_on=DAY + timedelta(days=first),
                        expires_on=DAY + timedelta(days=last))
            )  # fmt: skip
        work.commit()
    held = {}
    for ahead in (-1, 0, 10, 11, 20, 21, 49, 50, 60, 61):
        day = DAY + timedelta(days=ahead)
        with catalog.read() as view:
            (row,) = view.rows(Query(day=day))
            held[ahead] = Lack.CONSENT not in row.lacks
            assert view.count(parse_query("consent:held", day)) == held[ahead]
            assert view.count(parse_query("lacks:consent", day)) == (not held[ahead])
            assert view.count(parse_query("consent:expiring", day)) == held[ahead]
    assert [ahead for ahead, one in held.items() if one] == [0, 10, 11, 20, 50, 60]


def test_facets_show_the_alternatives_of_a_choice(catalog: Catalog) -> None:
    fill(catalog)
    with catalog.read() as view:
        facets = view.facets(parse_query("form:poem status:review", DAY, ("form",)))
    assert [one for one in facets if one.field in ("form", "status", "language")] == [
        Facet("form", "poem", 1),
        Facet("language", "en", 1),
        Facet("status", "in review", 1),
    ]
    with catalog.read() as view:
        facets = view.facets(parse_query("form:poem", DAY, ("form",)))
    assert [one for one in facets if one.field == "form"] == [
        Facet("form", "painting", 1),
        Facet("form", "poem", 1),
    ]


def test_what_was_just_changed_is_found_before_it_is_committed(catalog: Catalog) -> None:
    with catalog.write("Add") as work:
        piece = work.pieces.add(Piece(accession="A"))
        text = work.texts.add(Text(kind=TextKind.TITLE, language="en", value="Lamp", piece_id=piece.id))
        query = Query(words="lamp", day=DAY)
        assert (work.matching(query), work.search("lamp").piece_ids) == ((piece.id,), (piece.id,))
        work.texts.put(replace(text, value="Door"))
        assert (work.count(query), work.rows(Query(day=DAY))[0].title) == (0, "Door")
        assert Facet("language", "en", 1) in work.facets(Query(day=DAY))


@pytest.mark.parametrize(("days", "expiring"), [(0, True), (60, True), (61, False)])
def test_a_consent_expires_within_sixty_days(catalog: Catalog, days: int, expiring: bool) -> None:
    with catalog.write("Fill") as work:
        piece = work.pieces.add(Piece(accession="A"))
        work.consents.add(
            Consent(piece_id=piece.id, use=Use.KIOSK, expires_on=DAY + timedelta(days=days))
        )  # fmt: skip
        work.commit()
    with catalog.read() as view:
        assert view.count(parse_query("consent:expiring", DAY)) == expiring
        assert view.count(parse_query("consent:held", DAY)) == 1
