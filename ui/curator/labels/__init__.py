"""Wall labels and the checklist at the desk: chosen, looked at, saved."""
