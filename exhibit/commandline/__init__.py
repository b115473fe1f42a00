"""The command line: its map, how an answer is said, and what each command does that needs no window.

``main.py`` says which command is found where; those with windows or paper are in ``ui.commandline``.
"""
