"""One module per picture; each holds ``RECORD`` (its row of the sheet) and ``draw(scale)``."""
