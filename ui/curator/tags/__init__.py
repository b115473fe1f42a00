"""Giving terms to pieces: by typing, from a tree, again and again."""
