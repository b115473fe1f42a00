"""What could tell who somebody is, is pointed out; what everybody writes is not."""

from __future__ import annotations

import string
import time
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from exhibit.services.reflecting import spelled
from exhibit.services.reflecting.warning import Pointed, Trace, look_over
from tests.exhibit.services.reflecting import notations_made
from tests.naughty import NAUGHTY

PLAIN = st.text(st.sampled_from(string.ascii_letters + " .,;:!?'’–-\n¿ñé"), max_size=80)


@pytest.mark.parametrize(
    ("text", "trace"),
    [
        ("write to ana.b@example.org", Trace.EMAIL),
        ("ana (at) example.org", Trace.EMAIL),
        ("ａｎａ＠example.org", Trace.EMAIL),
        ("call 555-1234", Trace.PHONE),
        ("call (402) 555-1234.", Trace.PHONE),
        ("call 402.555.1234 tonight", Trace.PHONE),
        ("+34 612 34 56 78", Trace.PHONE),
        ("llame al 612 345 678", Trace.PHONE),
        ("55 5555 5555", Trace.PHONE),
        ("MRN 44821", Trace.RECORD),
        ("mrn: 004-482", Trace.RECORD),
        ("patient number 3312", Trace.RECORD),
        ("expediente 88213", Trace.RECORD),
        ("he was 20061234 to us", Trace.RECORD),
        ("١٢٣٤٥٦٧", Trace.RECORD),
        ("123-45-6789", Trace.RECORD),
        ("03/04/1980", Trace.DATE),
        ("1980-04-03", Trace.DATE),
        ("born March 4, 1980", Trace.DATE),
        ("nació el 3 de abril de 1980", Trace.DATE),
    ],
)
def test_what_tells_who_somebody_is_is_pointed_out(text: str, trace: Trace) -> None:
    assert [trace] == [one.trace for one in look_over(text)]


@pytest.mark.parametrize(
    "text",
    [
        "24/7",
        "24/7/365",
        "call 911, or 988",
        "at 3 a.m. and at 7:45",
        "in 2020",
        "2019-2021",
        "2020, 2021 and 2022",
        "12-hour shifts, 16-18 of them",
        "120/80",
        "room 4012, bed 12",
        "pi is 3.14159265",
        "1,000,000 people",
        "1.000.000 de personas",
        "100 000 000",
        "300000 nurses",
        "COVID-19",
        "10 20 30 40",
        "I was born in 1980",
        "born at 3 a.m. after 12 hours",
        "on March 4, 2020 we closed the doors",
        "love @ first sight",
        "1980s-1990s",
    ],
)
def test_few_false_alarms(text: str) -> None:
    assert () == look_over(text)


SPOKEN = st.text(st.sampled_from(string.ascii_lowercase + " "), max_size=40)
ZEROS = [at for at in range(0x110000) if unicodedata.decimal(chr(at), None) == 0]
"""The zero of every script that has digits; the other nine follow it."""


@pytest.mark.parametrize("address", notations_made.ADDRESSES)
def test_an_address_is_pointed_out_however_it_is_written(address: str) -> None:
    assert [Trace.EMAIL] == [one.trace for one in look_over(address)]


@pytest.mark.parametrize("number", [*notations_made.TELEPHONES, *notations_made.RECORDS])
def test_a_number_is_pointed_out_however_it_is_written(number: str) -> None:
    assert {Trace.PHONE, Trace.RECORD} & {one.trace for one in look_over(number)}


@pytest.mark.parametrize("number", notations_made.SPELLED)
def test_a_number_in_words_is_pointed_out_as_a_whole(number: str) -> None:
    (one,) = look_over(f"well, {number}. Then")
    assert one.trace in {Trace.PHONE, Trace.RECORD}
    assert one.words in number
    assert one.trace is Trace.RECORD or one.words == number


@pytest.mark.parametrize("number", [*notations_made.DISGUISED, *notations_made.BROKEN])
def test_letters_for_digits_and_the_end_of_a_line_hide_no_number(number: str) -> None:
    (one,) = look_over(f"well, {number}.")
    assert one.trace in {Trace.PHONE, Trace.RECORD}


@pytest.mark.parametrize("address", notations_made.BROKEN_ADDRESSES)
def test_the_end_of_a_line_hides_no_address(address: str) -> None:
    (one,) = look_over(f"well\n{address}")
    assert Trace.EMAIL is one.trace


@pytest.mark.parametrize("text", notations_made.EVERYDAY)
def test_what_is_said_every_day_is_let_alone(text: str) -> None:
    for written in (text, text.upper(), text.replace("\n", " "), text.replace(" ", "\n")):
        assert () == look_over(written)


WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
PALABRAS = ("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve")


@given(st.from_regex(r"\A[2-9][0-9]{2}[2-9][0-9]{6}\Z"), st.sampled_from([WORDS, PALABRAS]))
def test_any_telephone_number_may_be_said_in_words(number: str, words: list[str]) -> None:
    assume(len({int(after) - int(before) for before, after in pairwise(number)}) > 1)  # else one counts
    groups = (" ".join(words[int(digit)] for digit in part) for part in (number[:3], number[3:6], number[6:]))
    said = ", ".join(groups)
    assert [said] == [one.words for one in look_over(f"I am at {said}.")]


@given(
    st.from_regex(r"\A[2-9][2-9]{2}-[2-9][0-9]{2}-[0-9]{3}[2-9]\Z"),
    st.sampled_from([("0", "O"), ("0", "o"), ("1", "I"), ("1", "l")]),
    st.sampled_from([4, 8]),
    st.booleans(),
)
def test_any_telephone_number_may_hold_a_letter_and_go_on_in_the_next_line(
    number: str, letter: tuple[str, str], at: int, hanging: bool
) -> None:
    written = number.replace(*letter, 1)
    broken = written[: at if hanging else at - 1] + "\n" + written[at:]
    assume("l\n" not in broken)  # a liter
    for text in (written, broken):
        assert look_over(f"well\n{text}\nthen")


@given(st.integers(1, 99), st.integers(1, 99), st.sampled_from(["en", "es"]))
def test_one_or_two_numbers_in_words_are_let_alone(one: int, other: int, language: str) -> None:
    first, second = (in_words(number, language) for number in (one, other))
    link, rooms, age, day = {
        "en": ("and", "room", "She was {}.", "At {} and at {}."),
        "es": ("o", "habitación", "Tenía {} años.", "A las {} y a las {}."),
    }[language]
    for text in (
        f"{first} {link} {second}",
        f"{rooms} {first}, {rooms} {second}",
        age.format(first),
        day.format(first, second),
    ):
        assert () == look_over(text)


def in_words(number: int, language: str) -> str:
    """Return a number below a hundred in words."""
    names = spelled._ENGLISH if language == "en" else spelled._SPANISH
    by_value = {value: word for word, value in reversed(names.items())}
    if number in by_value:
        return by_value[number]
    return by_value[number // 10 * 10] + (" " if language == "en" else " y ") + by_value[number % 10]


@pytest.mark.parametrize("day", notations_made.DATES)
def test_a_day_is_pointed_out_however_it_is_written(day: str) -> None:
    assert [Trace.DATE] == [one.trace for one in look_over(day)]


@pytest.mark.parametrize("text", notations_made.QUIET)
def test_what_everybody_writes_is_let_alone(text: str) -> None:
    assert () == look_over(text)


@given(st.lists(st.sampled_from([*notations_made.QUIET, *notations_made.EVERYDAY]), max_size=5))
def test_nor_does_it_become_something_beside_other_things(texts: list[str]) -> None:
    assert () == look_over("\n".join(texts))


EVERY = (
    *notations_made.ADDRESSES,
    *notations_made.TELEPHONES,
    *notations_made.RECORDS,
    *notations_made.DATES,
    *notations_made.SPELLED,
    *notations_made.DISGUISED,
    *notations_made.BROKEN,
    *notations_made.BROKEN_ADDRESSES,
)


@given(SPOKEN, SPOKEN, st.sampled_from(EVERY))
def test_it_is_found_in_the_midst_of_words(before: str, after: str, written: str) -> None:
    assert look_over(f"{before}.\n{written}\n{after}")


@given(st.sampled_from([one for one in EVERY if one.isascii()]), st.sampled_from(ZEROS))
def test_it_is_found_in_the_digits_of_every_script(written: str, zero: int) -> None:
    digits = {str(digit): chr(zero + digit) for digit in range(10)}
    assert look_over("".join(digits.get(sign, sign) for sign in written))


@given(st.sampled_from([one for one in EVERY if one.isascii()]), st.data())
def test_signs_of_no_width_hide_nothing(written: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(written) - 1))
    hidden = written[:at] + "\u200b\u2060" + written[at:]
    (first, *_) = look_over(hidden)
    assert first.words in hidden


@given(st.integers(1800, 2099), st.integers(1800, 2099), st.sampled_from(["{}", "{}-{}", "{}–{}", "{}, {}"]))
def test_years_are_let_alone(year: int, other: int, form: str) -> None:
    assert () == look_over(f"in {form.format(year, other)} we began")


@given(
    st.integers(1, 9999),
    st.sampled_from(["room {}", "Room {}", "habitación {}", "bed {}", "floor {}", "unit {}B"]),
)
def test_rooms_are_let_alone(number: int, form: str) -> None:
    assert () == look_over(f"he died in {form.format(number)}, at night")


@given(PLAIN)
def test_words_alone_are_never_pointed_out(text: str) -> None:
    assert () == look_over(text)


@given(PLAIN, PLAIN, st.from_regex(r"\A[a-z]{1,9}(\.[a-z]{1,9})?@[a-z]{1,9}(\.[a-z]{2,5}){1,2}\Z"))
def test_an_address_is_found_wherever_it_stands(before: str, after: str, address: str) -> None:
    found = look_over(f"{before} {address} {after}")
    assert any(one.trace is Trace.EMAIL and address in one.words for one in found)


@example("", "", "200.200.2001")
@given(PLAIN, PLAIN, st.from_regex(r"\A\(?[2-9][0-9]{2}\)?[-. ][2-9][0-9]{2}[-.][0-9]{3}[1-9]\Z"))
def test_a_telephone_number_is_found_wherever_it_stands(before: str, after: str, number: str) -> None:
    found = look_over(f"{before}\n{number}\n{after}")
    assert [number] == [one.words for one in found if one.trace is Trace.PHONE]


@given(st.text(max_size=200))
def test_what_is_pointed_out_is_in_the_text(text: str) -> None:
    for one in look_over(text):
        assert one.words in text
        assert one.words


def test_each_place_is_pointed_out_once_in_order() -> None:
    text = "MRN 4482177, born 3/4/1980, ana@example.org"
    assert [Trace.RECORD, Trace.DATE, Trace.EMAIL] == [one.trace for one in look_over(text)]
    assert (Pointed(Trace.EMAIL, "ana@example.org"),) == look_over(text)[2:]


def test_no_text_takes_it_long_or_breaks_it() -> None:
    for text in NAUGHTY:
        look_over(text[:600] * 2)
    look_over("1 " * 600)
    look_over("a." * 600)
    begun = time.process_time()
    for part in (
        "a at ",
        "a dot ",
        "(at)",
        "a@",
        "1-",
        "no. ",
        "A1",
        "born ",
        "id ",
        "tel ",
        ". ",
        "patient # ",
        "one ",
        "one-",
        "treinta y ",
        "double ",
        "l1",
        "O\n",
        "555\n",
        "a at\n",
        "a\n@",
    ):
        look_over((part * 600)[:600])
    assert time.process_time() - begun < 1.0
