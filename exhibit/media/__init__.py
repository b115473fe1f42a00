"""Picture and text files: recognizing, keeping, decoding, making derivatives. Only here."""
