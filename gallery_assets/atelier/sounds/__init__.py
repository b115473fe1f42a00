"""The sounds of the sample gallery, a module each: ``RECORD`` and ``play()``."""
