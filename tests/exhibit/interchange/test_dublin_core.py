from __future__ import annotations

import csv
import io
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from exhibit.interchange.dublin_core import COLUMNS, columns_of, private_row_of, row_of, to_csv
from exhibit.interchange.formulas import guarded
from exhibit.model.people import Contributor, Credit, DisplayChoice
from exhibit.model.pieces import Text, TextKind
from exhibit.model.vocabulary import Term
from tests.fakes.pieces import complete_dossier


def credited(role: str, name: str) -> tuple[Credit, Contributor]:
    return Credit(piece_id=1, contributor_id=1, role=role), Contributor(legal_name=name)


def test_makers_are_creators_and_helpers_contributors() -> None:
    people = (credited("artist", "Ana Ruiz"), credited("translator", "Ben Okoro"))
    roles = {"translator": Term(vocabulary="role", slug="translator", labels=(("en", "Translator"),))}
    row = row_of(complete_dossier(credits=people), roles)
    assert (row["dcterms:creator"], row["dcterms:contributor"]) == ("Ana Ruiz", "Ben Okoro (Translator)")


def test_a_helper_alone_made_it() -> None:
    row = row_of(complete_dossier(credits=(credited("translator", "Ben Okoro"),)), {})
    assert (row["dcterms:creator"], row["dcterms:contributor"]) == ("Ben Okoro", "")


def test_texts_stand_in_a_column_for_each_language() -> None:
    dossier = complete_dossier()
    more = Text(kind=TextKind.TITLE, language="es", value="Una lámpara", piece_id=1)
    row = row_of(replace(dossier, texts=(*dossier.texts, more)), {})
    assert (row["dcterms:title"], row["dcterms:title@es"]) == ("A lamp", "Una lámpara")
    assert columns_of([row])[len(COLUMNS) :] == ("dcterms:title@es",)


def test_somebody_anonymous_is_named_nowhere_nor_is_their_place() -> None:
    hidden = Contributor(
        legal_name="Rosa Mendoza", city="Omaha", display_choice=DisplayChoice.ANONYMOUS, email="r@example.org"
    )
    dossier = complete_dossier(credits=((Credit(piece_id=1, contributor_id=1), hidden),))
    dossier = replace(dossier, piece=replace(dossier.piece, copyright_holder="rosa mendoza"))
    row = row_of(dossier, {})
    assert row["dcterms:creator"] == "Anonymous"
    assert [word for word in ("Mendoza", "mendoza", "Omaha", "r@") if word in repr(row)] == []
    assert private_row_of(dossier)["private:legalNames"] == "Rosa Mendoza"


@given(st.lists(st.fixed_dictionaries({"a": st.text(), "b": st.text()}), max_size=5))
def test_what_is_written_reads_back(rows: list[dict[str, str]]) -> None:
    rows = [{name: value.encode("utf-8", "replace").decode() for name, value in row.items()} for row in rows]
    content = to_csv(rows, ("a", "b")).decode("utf-8-sig")
    read = list(csv.reader(io.StringIO(content, newline="")))
    assert read[0] == ["a", "b"]
    assert read[1:] == [[guarded(row["a"]), guarded(row["b"])] for row in rows]
