"""Playing sound and film where nobody hears or sees it: the proof that the kiosk can.

Runs in decoding workers. Nothing of Qt is loaded before the first file is to be proved.
"""
