"""The host's desk: one page in large type for whoever looks after the exhibit on the day."""
