"""The code by which somebody takes back what they left; only its digest is kept."""

from __future__ import annotations

import hashlib
import secrets

ALPHABET = "BCDFGHJKMNPQRSTVWXZ"
"""No vowels, so that no code is a word; no letters that are taken for another or for a digit."""

LENGTH = 6

_COST = {"n": 2**14, "r": 8, "p": 1, "maxmem": 2**26}
"""Some 40 ms and 16 MB for a code: to try all of a stolen store takes weeks."""


def new_code() -> str:
    """Return a code that nobody can guess."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def tidy(typed: str) -> str:
    """Return a code as it was given, however it was typed: small letters, spaces and hyphens are fine."""
    return "".join(letter for letter in typed.upper() if letter in ALPHABET)


def digest(code: str, salt: bytes) -> str:
    """Return what a code is recognized by."""
    return hashlib.scrypt(code.encode(), salt=salt, dklen=32, **_COST).hex()
