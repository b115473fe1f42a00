"""Consents: how they stand, and one answer after another."""
