"""Taking in: the import assistant, a new piece by hand, and the files of a piece."""
