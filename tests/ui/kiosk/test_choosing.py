from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.edition import Card, ShownTerm
from exhibit.session import Choice, Order
from ui.kiosk.choosing import WAYS, chosen_cards, chosen_terms, facets, toggled

FORMS, THEMES = ("painting", "poem", "story"), ("burnout", "well-being")
TERMS = st.frozensets(
    st.sampled_from([("form", form) for form in FORMS] + [("theme", theme) for theme in THEMES]), max_size=4
)


def _card(number: int, form: str, *themes: str, door: str = "see", section: int = 0) -> Card:
    terms = [ShownTerm(vocabulary="form", slug=form, label=(("en", form),), position=FORMS.index(form))]
    terms += [ShownTerm(vocabulary="theme", slug=theme, label=(("en", theme),)) for theme in themes]
    return Card(
        piece_id=number,
        number=number,
        section=section,
        title=(("en", f"{number}"),),
        names=("A",),
        language="en",
        door=door,
        terms=tuple(terms),
        picture=None,
    )


CARDS = st.lists(
    st.builds(
        lambda form, themes: (form, themes),
        st.sampled_from(FORMS),
        st.lists(st.sampled_from(THEMES), unique=True, max_size=2),
    ),
    max_size=12,
).map(lambda drawn: tuple(_card(at, form, *themes) for at, (form, themes) in enumerate(drawn, start=1)))


def test_any_term_of_one_vocabulary_and_something_of_each() -> None:
    cards = (_card(1, "poem", "burnout"), _card(2, "story", "burnout"), _card(3, "poem", "well-being"))
    either = Choice(terms=frozenset({("form", "poem"), ("form", "story"), ("theme", "burnout")}))
    assert [1, 2] == [card.piece_id for card in chosen_cards(cards, either)]


def test_door_and_section_narrow_too() -> None:
    cards = (_card(1, "poem", door="read"), _card(2, "painting", section=1), _card(3, "painting"))
    assert [1] == [card.piece_id for card in chosen_cards(cards, Choice(door="read"))]
    assert [2] == [card.piece_id for card in chosen_cards(cards, Choice(section=1))]


@given(CARDS, TERMS)
def test_a_count_is_what_choosing_would_show(
    cards: tuple[Card, ...], terms: frozenset[tuple[str, str]]
) -> None:
    choice = Choice(terms=terms)
    for facet in facets(cards, choice):
        others = frozenset(pair for pair in terms if pair[0] != facet.vocabulary)
        for option in facet.options:
            alone = Choice(terms=others | {(facet.vocabulary, option.term.slug)})
            assert len(chosen_cards(cards, alone)) == option.count
            assert ((facet.vocabulary, option.term.slug) in terms) == option.chosen


@given(TERMS, st.sampled_from(FORMS))
def test_choosing_twice_changes_nothing(terms: frozenset[tuple[str, str]], form: str) -> None:
    choice = Choice(terms=terms)
    assert choice == toggled(toggled(choice, "form", form), "form", form)


def test_terms_are_offered_in_their_vocabulary_order_and_only_where_works_have_them() -> None:
    cards = (_card(1, "story", "burnout"), _card(2, "painting"))
    found = facets(cards, Choice())
    assert ["form", "theme"] == [facet.vocabulary for facet in found]
    assert ["painting", "story"] == [option.term.slug for option in found[0].options]
    assert ["story"] == [
        term.slug for term in chosen_terms(cards, Choice(terms=frozenset({("form", "story")})))
    ]


def test_places_count_as_a_vocabulary() -> None:
    one, two, three = (_card(number, "poem") for number in (1, 2, 3))
    cards = [replace(one, place="Omaha, Nebraska"), replace(two, place="Hilo, Hawaii"), three]
    choice = Choice(terms=frozenset({("place", "Hilo, Hawaii")}))
    assert [2] == [card.piece_id for card in chosen_cards(cards, choice)]
    _, facet = facets(cards, Choice(), WAYS)
    found = [(option.term.slug, option.count) for option in facet.options]
    assert ("place", [("Hilo, Hawaii", 1), ("Omaha, Nebraska", 1)]) == (facet.vocabulary, found)
    assert ["Hilo, Hawaii"] == [term.slug for term in chosen_terms(cards, choice)]


def test_a_work_of_two_tones_hangs_under_the_heavier() -> None:
    light, middle, heavy = (
        ShownTerm(vocabulary="tone", slug=slug, label=(), position=at) for at, slug in enumerate("abc")
    )
    one, two, three, four = (_card(number, "poem") for number in (1, 2, 3, 4))
    cards = [
        replace(one, terms=(light, heavy)),
        two,
        replace(three, terms=(middle,)),
        replace(four, terms=(light,)),
    ]
    hung = chosen_cards(cards, Choice(order=Order.TONE))
    assert [4, 3, 1, 2] == [card.piece_id for card in hung]
