"""SurveyMonkey: a row of questions, a row of choices, and a column for each choice of a question."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exhibit.interchange.fields import meaning_of
from exhibit.interchange.layouts.choices import Question, joined
from exhibit.interchange.layouts.layout import (
    NOTE,
    Layout,
    first_lines,
    keys,
    place,
    state,
    tell_private,
)
from exhibit.interchange.mapping import field_name
from exhibit.interchange.rawsheet import RawSheet
from exhibit.interchange.tables import Table, table_below
from exhibit.model.said import Said

_TITLE = "SurveyMonkey"
_MEANINGS = {
    "respondentid": "submission_id",
    "enddate": "received_on",
    "datemodified": "received_on",
    "emailaddress": "email",
    "firstname": "given_name",
    "lastname": "family_name",
    **dict.fromkeys(
        ("collectorid", "startdate", "datecreated", "ipaddress", "customdata1", "customdata"), NOTE
    ),
}
_ANSWERS = frozenset({"", "response", "openendedresponse", "respuesta", "respuestaabierta"})
"""What stands in the second row where a question has one column and no choices."""


def signs(raw: RawSheet, filled: Sequence[int]) -> str:
    """Recognize the ids of respondent and collector above an empty second row."""
    names = keys(raw.lines[filled[0]])
    own = place(names, "respondentid")
    if own is None or place(names, "collectorid") is None or not filled[1:]:
        return ""
    below = raw.lines[filled[1]]
    empty = own >= len(below) or not below[own].strip()
    return Said("two rows of headings, with Respondent ID and Collector ID") if empty else ""


def table(raw: RawSheet, filled: Sequence[int]) -> Table:
    """Take questions for headings, and join their choices."""
    first, second = first_lines(raw, filled, 2, _TITLE)
    found = table_below(raw, filled, filled[1])
    width = max(len(found.names), len(first))
    asked = [*first, *[""] * (width - len(first))]
    labels = [*second, *[""] * (width - len(second))]
    questions = list(_questions(asked, labels))
    found.names = _names(asked, labels, questions)
    names = [key if not labels[column].strip() else "" for column, key in enumerate(keys(asked))]
    state(found, names, _MEANINGS)
    found.id_column = place(names, "respondentid")
    found.time_column = place(names, "enddate", "datemodified")
    found.address_column = place(names, "emailaddress")
    tell_private(found)
    _state_by_label(found, labels)
    return joined(found, questions)


def _questions(asked: list[str], labels: list[str]) -> Iterator[Question]:
    """A question goes on to the right as long as only the row of choices says something."""
    begins = [column for column, words in enumerate(asked) if words.strip()]
    for begin, end in zip(begins, [*begins[1:], len(asked)], strict=True):
        columns = [begin, *(column for column in range(begin + 1, end) if labels[column].strip())]
        choices = tuple(labels[column].strip() for column in columns)
        yield Question(" ".join(asked[begin].split()), tuple(columns), choices)


def _names(asked: list[str], labels: list[str], questions: list[Question]) -> list[str]:
    """Name the columns of questions that are not joined by the question and the label."""
    names = list(asked)
    for question in questions:
        for column in question.columns:
            label = "" if keys([labels[column]])[0] in _ANSWERS else labels[column].strip()
            several = len(question.columns) > 1
            names[column] = f"{question.words}: {label}" if several and label else question.words
    return names


def _state_by_label(found: Table, labels: list[str]) -> None:
    """Questions about a contact have the usual words as their labels: Name, City/Town, Email Address."""
    for column, label in enumerate(labels):
        meaning = meaning_of(label)
        if column not in found.meanings and meaning is not None and meaning_of(found.names[column]) is None:
            found.meanings[column] = field_name(meaning.field, meaning.language)


_ABOUT = (
    "Two rows of headings: questions and choices, whose columns are joined; the parts of a contact are read "
    "by their own names."
)
LAYOUT = Layout("surveymonkey", _TITLE, _ABOUT, signs, table)
