"""Reading the help contacts: ``gallery_assets/support.toml``."""

from __future__ import annotations

import tomllib
from pathlib import Path

from exhibit.model.edition import Contact, Support


def read_support(path: Path) -> Support:
    """Return the support screen's words and contacts in the order of showing."""
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    contacts = tuple(
        Contact(
            slug=entry["id"],
            kind=entry["kind"],
            region=entry["region"],
            name=tuple(entry["name"].items()),
            explanation=tuple(entry["explanation"].items()),
            call=entry.get("call", ""),
            text=entry.get("text", ""),
            web=entry.get("web", ""),
            hours=entry.get("hours", ""),
            audience=entry.get("audience", ""),
            languages=tuple(entry.get("languages", ())),
            last_verified=entry.get("last_verified", ""),
        )
        for entry in content["contact"]
    )
    return Support(opening=tuple(content["opening"].items()), contacts=contacts)
