"""The page on which the vocabularies are edited."""
