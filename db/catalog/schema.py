"""The catalog's tables. Every constraint is named, so that a migration can find it.

The full-text index ``piece_search`` is no table of SQLAlchemy's; the first migration makes it. ``piece_row``
and ``piece_shown`` are worked out from the rest like it (see ``db.catalog.listing``), never a source.

Each table of an entity has that entity's fields as columns, in their order; ``records`` translates.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import CheckConstraint, Column, Float, ForeignKey, Index, Integer, MetaData, Table, Text
from sqlalchemy.schema import SchemaItem

REVISION = "0004"
"""The newest migration; a catalog at any other revision is upgraded or refused."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _words(*names: str) -> list[Column[str]]:
    return [Column(name, Text, nullable=False) for name in names]


def _days(*names: str) -> list[Column[str]]:
    """Columns for dates, kept as ISO 8601 text, which sorts as the days do."""
    return [Column(name, Text, nullable=True) for name in names]


def _to(kind: str, *, required: bool = True) -> Column[int]:
    return Column(f"{kind}_id", ForeignKey(f"{kind}.id"), nullable=not required, index=True)


def _entity(name: str, *parts: SchemaItem) -> Table[Any]:
    # AUTOINCREMENT: an id is never given twice, so the history of a removed thing stays its own.
    key: Column[int] = Column("id", Integer, primary_key=True)
    return Table(name, metadata, key, *parts, sqlite_autoincrement=True)


term = _entity(
    "term",
    *_words("vocabulary", "slug", "version", "parent"),
    Column("position", Integer, nullable=False),
    Column("retired", Integer, nullable=False),
    *_words("labels", "descriptions", "synonyms", "traits"),
    Index(None, "vocabulary", "slug", unique=True),
)

piece = _entity(
    "piece",
    Column("accession", Text, nullable=False, unique=True),
    Column("status", Text, nullable=False, index=True),
    *_words("language", "made", "dimensions"),
    Column("duration_seconds", Float),
    *_words("copyright_holder", "license", "likeness"),
    Column("deidentified", Integer),
    *_days("received_on"),
    Column("source_key", Text, nullable=False, index=True),
    *_words("release_form", "release_scan"),
    Column("source_sheet", Text, nullable=False, index=True),
)

contributor = _entity(
    "contributor",
    *_words("kind", "legal_name", "display_name", "display_choice", "email", "phone", "guardian"),
    *_words("specialty", "organization", "city", "region", "country", "biography"),
    Index(None, "legal_name"),
)

gallery = _entity(
    "gallery", Column("identity", Text, nullable=False, unique=True), *_words("language", "place", "prompts")
)

section = _entity("section", _to("gallery"), Column("position", Integer, nullable=False))

stop = _entity(
    "stop",
    _to("section"),
    _to("piece"),
    Column("position", Integer, nullable=False),
    Column("number", Integer, nullable=False),
)

tour = _entity("tour", _to("gallery"), Column("position", Integer, nullable=False))

tour_stop = _entity(
    "tour_stop",
    _to("tour"),
    _to("stop"),
    Column("position", Integer, nullable=False),
    *_words("narration", "sounds"),
)

saved_search = _entity("saved_search", *_words("name", "line"), Column("position", Integer, nullable=False))

credit = _entity(
    "credit", _to("piece"), _to("contributor"), *_words("role"), Column("position", Integer, nullable=False)
)

medium = _entity(
    "medium",
    _to("piece"),
    *_words("role"),
    Column("position", Integer, nullable=False),
    Column("sha256", Text, nullable=False, index=True),
    *_words("extension", "media_type"),
    Column("byte_size", Integer, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    *_words("color", "original_name"),
    Column("pages", Integer, nullable=False),
    Column("duration_seconds", Float),
    Column("loudness", Float),
    Column("silent", Integer, nullable=False),
    Column("flashes", Integer, nullable=False),
    *_words("codecs", "perceptual"),
    Column("tiled", Integer, nullable=False),
    *_words("language", "view", "region"),
)

text = _entity(
    "text",
    *_words("kind", "language", "value", "setting"),
    _to("piece", required=False),
    _to("medium", required=False),
    _to("gallery", required=False),
    _to("section", required=False),
    _to("stop", required=False),
    _to("tour", required=False),
    CheckConstraint(
        "(piece_id IS NOT NULL) + (medium_id IS NOT NULL) + (gallery_id IS NOT NULL)"
        " + (section_id IS NOT NULL) + (stop_id IS NOT NULL) + (tour_id IS NOT NULL) = 1",
        name="one_owner",
    ),
)

note = _entity("note", _to("piece"), *_words("heading", "value"))

tag = _entity("tag", _to("piece"), _to("term"), Index(None, "piece_id", "term_id", unique=True))

consent = _entity(
    "consent",
    _to("piece"),
    *_words("use"),
    Column("granted", Integer, nullable=False),
    *_words("given_by", "form"),
    *_days("signed_on", "expires_on", "withdrawn_on"),
    *_words("limits", "guardian"),
    *_days("starts_on"),
    *_words("places", "scan"),
)

review = _entity(
    "review",
    _to("piece"),
    *_words("kind"),
    Column("finished", Integer, nullable=False),
    *_words("reviewer"),
    *_days("decided_on"),
    Column("insight", Integer),
    Column("artistic_impact", Integer),
    *_words("reason"),
    Column("outcome", Text),
)

publication = _entity(
    "publication",
    _to("gallery"),
    Column("number", Integer, nullable=False),
    *_words("digest", "published_on"),
    Column("works", Integer, nullable=False),
    *_words("folder", "sent_to", "pieces"),
)

step = _entity("step", *_words("label", "who", "at"), Column("undone", Integer, nullable=False))

change = _entity(
    "change",
    _to("step"),
    *_words("kind"),
    Column("entity_id", Integer, nullable=False),
    Column("before", Text),
    Column("after", Text),
    Index(None, "kind", "entity_id"),
)

piece_row = Table(
    "piece_row",
    metadata,
    Column("id", Integer, primary_key=True),
    *(Column(name, Text, index=True) for name in ("accession", "title", "people", "form")),
    Column("status", Integer, nullable=False, index=True),
    *(Column(name, Text, index=True) for name in ("language", "made", "received")),
    *(Column(name, Float, index=True) for name in ("insight", "impact")),
    *(Column(name, Integer, nullable=False) for name in ("lack_count", "lacks", "has")),
    *(Column(name, Integer, nullable=False) for name in ("held_from", "held_until")),
    *_words("held_again"),
    *(
        Column(name, Integer, nullable=False)
        for name in ("answers", "refused", "withdrawn_from", "expires_first")
    ),
    *_words("scorers"),
)
"""What pieces are sorted by and asked about, in narrow rows: ``db.catalog.listing`` says what each means."""

piece_shown = Table(
    "piece_shown",
    metadata,
    Column("id", Integer, primary_key=True),
    *_words("names"),
    Column("folded_accession", Text, nullable=False, index=True),
    *_words("shown"),
)
"""What a list shows of a piece, ready to be read."""
