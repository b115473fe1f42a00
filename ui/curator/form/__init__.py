"""The detail form: everything that is known of one piece, to be read and written."""
