from __future__ import annotations

import pytest

from exhibit.model.pieces import Status, TextKind
from exhibit.model.review import ReviewKind
from tests.exhibit.services.importing.desk import World, counts, pages


def reviewed(world: World) -> list[bool]:
    kind = ReviewKind.CONTENT_NOTES
    return [review.finished for review in world.only().reviews if review.kind is kind]


@pytest.mark.parametrize(
    ("cell", "slugs", "finished"),
    [
        ("none", [], [True]),
        ("-", [], [True]),
        ("n/a", [], [True]),
        ("", [], []),
        ("Grief", ["grief"], [True]),
        ("grief; bereavement", ["grief"], [True]),
        ("duelo", ["grief"], [True]),
        ("grief; car crash", ["grief"], [False]),
        ("car crash", [], [False]),
    ],
)
def test_content_notes_are_a_review(world: World, cell: str, slugs: list[str], finished: list[bool]) -> None:
    world.sheet([{"Title": "A", "Content notes": cell}])
    world.run()

    assert slugs == [term.slug for term in world.only().terms_of("content_note")]
    assert finished == reviewed(world)
    assert (["car crash"] if "car" in cell else []) == [note.value for note in world.only().notes]


def test_a_new_note_that_nobody_knows_opens_the_review_again(world: World) -> None:
    world.sheet([{"ID": "1", "Title": "A", "Content notes": "none"}])
    world.run()
    world.sheet([{"ID": "1", "Title": "A", "Content notes": "car crash"}])
    world.run()

    assert [False] == reviewed(world)


def test_terms_are_known_by_id_label_in_any_language_and_synonym(world: World) -> None:
    world.sheet(
        [
            {
                "Title": "A",
                "Form": "oil painting",
                "Themes": "BURNOUT; Resiliencia",
                "Factors": "Culture, leadership, and staff engagement; Bureaucracy",
                "Perspective": "family member",
                "Keywords": "night shift, Tea,  tea ",
                "Favorite color": "red",
            }
        ]
    )
    report = world.run()

    dossier = world.only()
    assert ["painting"] == [term.slug for term in dossier.terms_of("form")]
    assert ["burnout", "resilience"] == [term.slug for term in dossier.terms_of("theme")]
    assert 2 == len(dossier.terms_of("factor"))
    assert ["loved-one"] == [term.slug for term in dossier.terms_of("perspective")]
    assert {"night-shift", "tea"} == {term.slug for term in dossier.terms_of("keyword")}
    assert ("Favorite color",) == report.unmatched_columns
    assert [("Favorite color", "red")] == [(note.heading, note.value) for note in dossier.notes]


def test_unknown_and_ambiguous_terms_are_kept_and_listed(world: World) -> None:
    world.sheet(
        [{"Title": "A", "Form": "holography", "Factors": "Mentorship", "Themes": "burnout; xylophone"}]
    )
    report = world.run()

    notes = {note.heading: note.value for note in world.only().notes}
    assert {"Form": "holography", "Factors": "Mentorship", "Themes": "xylophone"} == notes
    assert any("may mean" in warning for warning in report.rows[0].warnings)
    assert ["burnout"] == [term.slug for term in world.only().terms_of("theme")]


def test_texts_stand_in_their_languages(world: World) -> None:
    rows = [
        {"Title": "Los números", "Title (es)": "", "Language": "Spanish", "Statement": "Mi mamá"},
        {"Title": "Numbers", "Title (es)": "Los números", "Language": "es", "Statement": "Hm"},
        {"Title": "Hands", "Title (es)": "Manos", "Language": "", "Statement": "x"},
        {"Title": "Hm", "Title (es)": "", "Language": "Elvish", "Statement": "x"},
    ]
    world.sheet(rows)
    world.run()

    titles = [one.words(TextKind.TITLE) for one in world.dossiers()]
    assert (("es", "Los números"),) == titles[0]
    assert {("en", "Numbers"), ("es", "Los números")} == set(titles[1])
    assert {("en", "Hands"), ("es", "Manos")} == set(titles[2])
    assert (("en", "Hm"),) == titles[3]
    assert ["es", "es", "en", "en"] == [one.piece.language for one in world.dossiers()]


def test_facts_and_judgments(world: World) -> None:
    world.sheet(
        [
            {
                "Title": "A",
                "Status": "Approved",
                "Received": "3/14/2026",
                "Duration": "3:45",
                "Year": "2019",
                "Size": "46 × 58 cm",
                "Patient likeness": "n/a",
                "De-identified": "yes",
                "Insight": "4",
                "Artistic impact": "high",
                "Reviewer": "Ana",
                "Review date": "2026-04-02",
                "Safe messaging review": "done",
            }
        ]
    )
    world.run()

    dossier = world.only()
    reviews = {review.kind: review for review in dossier.reviews}
    assert (Status.ACCEPTED, "2019", 225.0, True) == (
        dossier.piece.status,
        dossier.piece.made,
        dossier.piece.duration_seconds,
        dossier.piece.deidentified,
    )
    assert (4, None, "Ana") == (
        reviews[ReviewKind.SELECTION].insight,
        reviews[ReviewKind.SELECTION].artistic_impact,
        reviews[ReviewKind.SELECTION].reviewer,
    )
    assert reviews[ReviewKind.SAFE_MESSAGING].finished
    assert {"Artistic impact": "high"} == {note.heading: note.value for note in dossier.notes}


@pytest.mark.parametrize(
    ("heading", "cell"),
    [("Status", "perhaps"), ("Duration", "long"), ("Received", "03/04/2026"), ("Language", "Elvish")],
)
def test_cells_that_cannot_be_read_are_kept_and_named(world: World, heading: str, cell: str) -> None:
    world.sheet([{"Title": "A", heading: cell}])
    report = world.run()

    assert [(heading, cell)] == [(note.heading, note.value) for note in world.only().notes]
    assert cell in report.rows[0].warnings[0]


def test_alt_texts_belong_to_pictures_in_their_order(world: World) -> None:
    for name in ("a.jpg", "b.jpg"):
        world.put(name)
    world.put("poem.txt", "words\n")
    world.sheet(
        [{"Title": "A", "Files": "poem.txt; a.jpg; b.jpg", "Alt text": "A | B", "Alt text (es)": "Á | É"}]
    )
    world.run()

    dossier = world.only()
    assert [{"en": "A", "es": "Á"}, {"en": "B", "es": "É"}] == [
        dict(dossier.alt_of(m)) for m in dossier.pictures
    ]


def test_too_many_and_too_few_alt_texts_are_named(world: World) -> None:
    world.put("a.jpg")
    world.put("b.jpg")
    world.sheet(
        [
            {"Title": "A", "Files": "a.jpg", "Alt text": "one | whole"},
            {"Title": "B", "Files": "b.jpg", "Alt text": ""},
            {"Title": "C", "Files": "", "Alt text": "of nothing"},
        ]
    )
    report = world.run()

    assert (("en", "one | whole"),) == world.dossiers()[0].alt_of(world.dossiers()[0].media[0])
    assert ["of nothing"] == [note.value for note in world.dossiers()[2].notes]
    assert "1 alt texts for 0 pictures" in report.rows[2].warnings[0]
    assert 3 == counts(report)[0]


def test_a_document_gives_a_body_without_its_own_title_and_names_and_a_plain_text_all_of_it(
    world: World,
) -> None:
    words = "Night Shift\nby Ana Ruiz, MD\n\nThe hall is long.\nI count the doors."
    world.put("story.pdf", pages(words))
    world.put("story.txt", words)
    row = {"Title": "Night shift", "Artist": "Ana Ruiz"}
    world.sheet([row | {"File": "story.pdf"}, row | {"File": "story.txt"}])
    world.run(take_duplicates=True)

    def bodies() -> list[str]:
        return [text.value for one in world.dossiers() for text in one.texts if text.kind is TextKind.BODY]

    assert ["The hall is long.\nI count the doors.", words] == bodies()
    world.sheet([row | {"File": "story.pdf", "Title": "Another title"}, row | {"File": "story.txt"}])
    assert ["title"] == [change.field for change in world.run().rows[0].changes]
    assert "The hall is long.\nI count the doors." == bodies()[0]
