"""One module per step, the newest named in ``db.catalog.schema.REVISION``."""
