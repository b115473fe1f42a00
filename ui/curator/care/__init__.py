"""Backups and the doctor at the desk."""
