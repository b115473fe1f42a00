"""Which SQLite this program uses.

The ``pysqlite3`` wheel carries a current SQLite; releases before 3.51.3 have a rare fault when two
connections write and checkpoint a WAL file at once. Where no wheel exists, the standard library's serves.
"""

from __future__ import annotations

import importlib
from typing import Any


def sqlite_module() -> Any:
    """Return the DB-API module to open every database with."""
    try:
        return importlib.import_module("pysqlite3")
    except ImportError:
        return importlib.import_module("sqlite3")


def sqlite_version() -> str:
    """Return the version of the SQLite library in use, such as ``3.53.4``."""
    return str(sqlite_module().sqlite_version)
