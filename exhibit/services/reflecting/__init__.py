"""What visitors leave: leaving it, pointing out what should not be in it, approving it, taking it back."""
