"""The typeset stories of the sample gallery, a module each: ``RECORD``, ``TITLE``, ``BYLINE`` and
``PARAGRAPHS``.
"""
