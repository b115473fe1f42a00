"""From an arranged gallery to what leaves the house: editions, previews, labels, tables."""
