"""What is drawn for paper: wall labels and checklists, in millimeters."""
