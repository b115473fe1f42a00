"""Data that Lamplight ships: fonts, icons, vocabularies, help contacts and the sample gallery."""
