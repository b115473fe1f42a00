"""The catalog's migrations, run by Alembic as a library."""
