"""The films of the sample gallery, a module each: ``RECORD``, ``RATE``, ``frames(scale)`` and ``sound()``."""
