"""Which column of a sheet fills which field: by the headings, or as a mapping file says."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from exhibit.interchange import languages
from exhibit.interchange.fields import Meaning, fields, heading_key, meaning_of, nearest
from exhibit.interchange.near import near_meanings
from exhibit.interchange.tables import Row
from exhibit.model.refusals import SheetRefused
from exhibit.model.said import Said, either, sentences

IGNORE = "ignore"
NOTE = "note"

_SECTIONS = ("columns", "options")
_OPTIONS = ("separator", "sheet", "language", "layout", "encoding")
_SURE = frozenset({"submission_id", "received_on", "files"})
"""What a layout knows better of its standard columns than any heading does."""

_IN_A_LANGUAGE = re.compile(r"(?P<field>\w+) \((?P<language>[^()]+)\)")


@dataclass(frozen=True, slots=True)
class MappingFile:
    """What a curator laid down for a sheet: headings and the field (or ``ignore``, ``note``) of each.

    A field may be given with a language, ``title (es)``, where the heading does not name it.
    ``separator``, ``sheet``, ``layout`` and ``encoding`` help to read the sheet and are found out where they
    are empty; ``language`` is what its texts are written in.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    separator: str = ""
    sheet: str = ""
    language: str = "en"
    layout: str = ""
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a sheet by what they mean.

    ``by_meaning`` holds the column numbers of each field and language; ``noted`` those that are kept as
    private notes, each with its heading; ``unmatched`` are the headings among them that nobody mapped.
    ``offered`` holds for some of these the field that their words nearly say, as a mapping writes it, and how
    nearly in percent; none is taken before somebody says so (see ``with_offers``).
    """

    by_meaning: Mapping[tuple[str, str], tuple[int, ...]]
    noted: tuple[tuple[int, str], ...] = ()
    unmatched: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    offered: Mapping[str, tuple[str, int]] = field(default_factory=dict)

    def has(self, field_id: str) -> bool:
        """Tell whether the sheet has a column for a field, in whatever language."""
        return any(name == field_id for name, _ in self.by_meaning)

    def cell(self, row: Row, field_id: str, language: str = "") -> str:
        """Return a row's cell for a field, empty without one; several columns are joined by semicolons."""
        columns = self.by_meaning.get((field_id, language))
        if columns is None:
            return ""
        if len(columns) == 1:
            return row.cells[columns[0]].strip()
        parts = [row.cells[column].strip() for column in columns]
        return "; ".join(part for part in parts if part)

    def filled(self, row: Row) -> dict[tuple[str, str], str]:
        """Return all cells of a row that say anything, by field and language, each as ``cell`` has it."""
        cells = row.cells
        found = {
            meaning: cells[columns[0]].strip() if len(columns) == 1 else self.cell(row, *meaning)
            for meaning, columns in self.by_meaning.items()
        }
        return {meaning: cell for meaning, cell in found.items() if cell}

    def verbatim(self, row: Row, field_id: str, language: str = "") -> str:
        """Return a row's first cell for a field with its leading spaces, which indent a verse."""
        columns = self.by_meaning.get((field_id, language), ())
        return row.cells[columns[0]].rstrip().lstrip("\n") if columns else ""

    def languages(self, field_id: str) -> tuple[str, ...]:
        """Return the languages that a field's headings name; those without one are left out."""
        return tuple(language for name, language in self.by_meaning if name == field_id and language)


def read_mapping(path: Path) -> MappingFile:
    """Read a mapping file. Raises ``SheetRefused`` where it is no TOML or names an unknown field."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        what = Said("The mapping file {name} cannot be read: {reason}.", name=path.name, reason=_why(error))
        advice = 'It is TOML: a line [columns], and under it lines like "Heading in the sheet" = "title".'
        raise SheetRefused(what, advice=advice) from error
    for name in content:
        if name not in _SECTIONS:
            what = Said(
                "The mapping file {file} has “{part}” in it, which Lamplight does not know.",
                file=path.name,
                part=name,
            )
            raise SheetRefused(what, advice="It may hold two parts: [columns] and [options].")
    columns, options = _section(path, content, "columns"), _section(path, content, "options")
    for heading, name in columns.items():
        if name not in {IGNORE, NOTE} and stated_meaning(heading, name) is None:
            raise _unknown_field(path, heading, name)
    return MappingFile(columns, **_checked(path, options))


def _why(error: Exception) -> str:
    if isinstance(error, UnicodeDecodeError):
        return Said("it is not saved as UTF-8")
    return str(error.strerror or error) if isinstance(error, OSError) else str(error)


def _checked(path: Path, options: dict[str, str]) -> dict[str, str]:
    for name in options:
        if name not in _OPTIONS:
            what = Said(
                "The mapping file {file} has an option “{option}” that Lamplight does not know.",
                file=path.name,
                option=name,
            )
            raise SheetRefused(what, advice=Said("The options are {options}.", options=", ".join(_OPTIONS)))
    if len(options.get("separator", "")) > 1 or options.get("separator") in set('"\r\n'):
        what = Said(
            "The separator in the mapping file {file} is not one sign that parts columns.", file=path.name
        )
        raise SheetRefused(what, advice='Write a comma, a semicolon, or a tab: separator = "\\t".')
    language = options.get("language", "en")
    if not languages.tag(language):
        what = Said(
            "The mapping file {file} gives “{language}” as the language, which is not known here.",
            file=path.name,
            language=language,
        )
        raise SheetRefused(what, advice='Write it in its usual short form, such as "es" or "pt-BR".')
    return options | {"language": languages.tag(language)}


def match_columns(
    headings: tuple[str, ...], mapping: MappingFile | None = None, stated: Mapping[int, str] | None = None
) -> Columns:
    """Match headings with fields. Raises ``SheetRefused`` where the mapping names one that is not there.

    ``stated`` is what the sheet's layout says of some columns, by their places. Where several columns mean
    one field, a mapped one comes first, then the field's own name, then the leftmost synonym, and last what
    only the layout says; the others are kept as notes.
    """
    mapped = _mapped(headings, mapping or MappingFile())
    known = {place: stated_meaning(headings[place], name) for place, name in (stated or {}).items()}
    claims: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for column, heading in enumerate(headings):
        meaning = mapped[column] if column in mapped else known.get(column, meaning_of(heading))
        if column not in mapped and column in known and meaning is None:
            continue
        if isinstance(meaning, Meaning):
            rank = 0 if column in mapped else _rank(meaning, by_layout=column in known)
            claims.setdefault((meaning.field, meaning.language), []).append((rank, column))
    taken = {key: _columns(key[0], sorted(found)) for key, found in claims.items()}
    used = {column for columns in taken.values() for column in columns}
    left = [column for column in range(len(headings)) if column not in used and mapped.get(column) != IGNORE]
    unmatched = [
        headings[column] for column in left if column not in mapped and known.get(column, 0) is not None
    ]
    claimed = {headings[column] for found in claims.values() for _, column in found}
    offered = near_meanings([one for one in unmatched if one not in claimed], {key[0] for key in taken})
    return Columns(
        taken,
        tuple((column, headings[column]) for column in left),
        tuple(unmatched),
        (*_losers(headings, claims, used), *map(_offer_words, offered.items())),
        offered,
    )


def with_offers(mapping: MappingFile, columns: Columns) -> MappingFile:
    """Return a mapping that also says what was offered: for a person who looked at the offers."""
    accepted = {heading: name for heading, (name, _) in columns.offered.items()}
    return replace(mapping, columns={**mapping.columns, **accepted})


def _rank(meaning: Meaning, *, by_layout: bool) -> int:
    if by_layout:
        return 1 if meaning.field in _SURE else 3
    return 1 if meaning.exact else 2


def _offer_words(offer: tuple[str, tuple[str, int]]) -> str:
    heading, (name, percent) = offer
    return Said(
        "“{heading}” may mean {field} ({percent} %): "
        "say so in a mapping file, or import with --accept-offers.",
        heading=heading,
        field=name,
        percent=percent,
    )


def _columns(field_id: str, claims: list[tuple[int, int]]) -> tuple[int, ...]:
    """Return the column that has won a field, or for fields of several columns all of the best kind."""
    if not fields()[field_id].several:
        return (claims[0][1],)
    return tuple(sorted(column for _, column in claims))


def _losers(
    headings: tuple[str, ...], claims: Mapping[tuple[str, str], list[tuple[int, int]]], used: set[int]
) -> Iterator[str]:
    for (name, _), found in claims.items():
        for _, column in found:
            if column not in used:
                winner = headings[min(found)[1]]
                yield Said(
                    "“{heading}” also means {field}, which “{other}” fills; it is kept as a note.",
                    heading=headings[column],
                    field=name,
                    other=winner,
                )


def _mapped(headings: tuple[str, ...], mapping: MappingFile) -> dict[int, Meaning | str]:
    places = {heading_key(heading): column for column, heading in reversed(list(enumerate(headings)))}
    exact = {heading: column for column, heading in enumerate(headings)}
    found: dict[int, Meaning | str] = {}
    for heading, name in mapping.columns.items():
        column = exact.get(heading, places.get(heading_key(heading)))
        if column is None:
            raise _unknown_heading(heading, headings)
        found[column] = stated_meaning(heading, name) or name
    return found


def field_name(field_id: str, language: str = "") -> str:
    """Return how a mapping writes a field, with its language where one is given: ``title (es)``."""
    return f"{field_id} ({language})" if language else field_id


def stated_meaning(heading: str, name: str) -> Meaning | None:
    """Return what a mapping says of a heading; None where it names no field.

    A language that the mapping does not give is the one that the heading names.
    """
    match = _IN_A_LANGUAGE.fullmatch(name)
    if match is not None:
        language = languages.tag(match["language"])
        known = match["field"] in fields() and fields()[match["field"]].translated
        return Meaning(match["field"], language, exact=True) if known and language else None
    if name not in fields():
        return None
    own = meaning_of(heading)
    return Meaning(name, own.language if own is not None and own.field == name else "", exact=True)


def mapping_text(mapping: MappingFile) -> str:
    """Return a mapping as the text of a mapping file, which ``read_mapping`` reads as the same."""
    options = {
        "language": mapping.language,
        **{name: value for name in _OPTIONS if name != "language" and (value := getattr(mapping, name))},
    }
    sections = {"columns": mapping.columns, "options": options}
    return "\n".join(
        "\n".join([f"[{name}]", *(f"{_quoted(key)} = {_quoted(value)}" for key, value in lines.items()), ""])
        for name, lines in sections.items()
    )


def _quoted(text: str) -> str:
    """Write a text as a basic string of TOML 1.0: control characters, quotes and backslashes escaped."""
    return '"' + "".join(_escaped(char) for char in text) + '"'


def _escaped(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    return f"\\u{ord(char):04x}" if ord(char) < ord(" ") or char == "\x7f" else char


def _section(path: Path, content: Mapping[str, Any], name: str) -> dict[str, str]:
    section = content.get(name, {})
    if not isinstance(section, dict) or not all(isinstance(value, str) for value in section.values()):
        what = Said(
            "In the mapping file {file}, [{part}] must hold lines of a name and a text in quotes.",
            file=path.name,
            part=name,
        )
        raise SheetRefused(what, advice='For example: "Heading in the sheet" = "title".')
    return section


def _unknown_field(path: Path, heading: str, name: str) -> SheetRefused:
    near = nearest(name)
    what = Said(
        "The mapping file {file} gives “{heading}” the field “{field}”, which there is not.",
        file=path.name,
        heading=heading,
        field=name,
    )
    advice = (
        Said("Did you mean {fields}?", fields=either(near))
        if near
        else Said("The fields are {fields}.", fields=", ".join(sorted(fields())))
    )
    return SheetRefused(
        what,
        advice=sentences(advice, "To leave a column out, say ignore; to keep it as is, note."),
    )


def _unknown_heading(heading: str, headings: tuple[str, ...]) -> SheetRefused:
    import difflib  # noqa: PLC0415 - only for messages

    near = difflib.get_close_matches(heading, headings, n=3, cutoff=0.5) or headings
    what = Said(
        "The mapping file names a column “{heading}”, which the sheet does not have.", heading=heading
    )
    return SheetRefused(
        what, advice=Said("The sheet has {headings}.", headings=", ".join(f"“{each}”" for each in near))
    )
