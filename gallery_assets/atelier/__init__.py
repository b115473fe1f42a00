"""The script that makes the sample gallery: pictures drawn by code, and the sheet that describes them.

Run it with ``python -m gallery_assets.atelier [--only NAME] [--scale 0.2] [--out DIR]``.
The works are demonstration pieces made for Lamplight; no real person made or is shown in them.
"""
