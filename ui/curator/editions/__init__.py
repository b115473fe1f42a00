"""Publishing editions, and what became of those there are."""
