"""The curator's store: one SQLite file with everything that is known, private data included."""
