"""Named operations: each takes its ports and returns frozen values."""
