"""The visitor's program, in Qt Quick."""
