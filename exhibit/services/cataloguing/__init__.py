"""Describing what is in the catalog: pieces, words, people, tags, terms, many at once or one by one."""
