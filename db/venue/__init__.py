"""The venue's store: what the kiosk keeps of the place where it stands, and nothing about anybody."""
