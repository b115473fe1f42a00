"""How the exhibit is shown: knows ``exhibit``, never ``db``."""
