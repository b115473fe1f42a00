"""The gallery board: sections of stops arranged by hand or by keys, their words, their balance."""
