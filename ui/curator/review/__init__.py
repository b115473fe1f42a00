"""Judging: large works, scores, decisions, content notes and safe messaging."""
