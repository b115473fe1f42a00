"""Judging pieces, and what their makers allowed."""
