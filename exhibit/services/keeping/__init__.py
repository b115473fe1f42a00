"""Care of the stores: backups, restoring, and the doctor."""
