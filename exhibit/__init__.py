"""What the exhibit is and does: the model, the ports it needs, and its services. No Qt, no SQL."""
