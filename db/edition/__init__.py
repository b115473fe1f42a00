"""The edition's ``gallery.db``: written once by publishing, only ever read by the kiosk."""
