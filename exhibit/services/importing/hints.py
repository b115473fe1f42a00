"""What a person may want to know of columns that match no field: that they name files, or ask for consents.

Nothing of it is taken: a column means what its heading or a mapping file says.
"""

from __future__ import annotations

from collections.abc import Iterator

from exhibit.interchange.fields import consent_field
from exhibit.model.consent import Use
from exhibit.model.folding import words
from exhibit.model.said import Said
from exhibit.services.importing.matching import FileNames
from exhibit.services.importing.sources import Source

_CONSENTS = frozenset(
    """
    consent consents permission permissions permit agree allow authorize authorise release consentimiento
    autorizo autorizacion permiso einwilligung einverstanden erlaubnis consentement autorisation autorizo
    consentimento autorizacao consenso
    """.split()  # noqa: SIM905 - as a paragraph it is read and mended
)
_ASKED = (("may", "we"), ("can", "we"), ("could", "we"))
_LOOKED_AT = 200
_LEAST = 2


def hints(source: Source) -> Iterator[str]:
    """Say which of the columns that match no field may name the files, and which may be consents."""
    names = FileNames(source.found.files)
    asking = [heading for heading in source.columns.unmatched if _asks_for_consent(heading)]
    if asking:
        fields = ", ".join(consent_field(use) for use in Use)
        yield (
            Said(
                "No consent was taken from {headings}. Where one is given there, say in a "
                "mapping file for which use: {fields}; a patient's release is likeness.",
                headings=", ".join(f"“{each}”" for each in asking),
                fields=fields,
            )
        )
    if ("files", "") in source.columns.by_meaning:
        return
    for heading in source.columns.unmatched:
        if heading not in asking:
            found = _files_named(source, heading, names)
            if found >= _LEAST or (found and found == len(source.sheet.rows)):
                yield (
                    Said(
                        "“{heading}” names {count} of the files in the folder, and no column is known to "
                        "name any. If that is what it is for, say so in a mapping file: files.",
                        heading=heading,
                        count=found,
                    )
                )


def _asks_for_consent(heading: str) -> bool:
    said = words(heading)
    return bool(_CONSENTS & set(said)) or said[:2] in _ASKED


def _files_named(source: Source, heading: str, names: FileNames) -> int:
    place = source.sheet.headings.index(heading)
    cells = [row.cells[place].strip() for row in source.sheet.rows[:_LOOKED_AT]]
    return sum(bool(cell and names.find(cell).files) for cell in cells)
