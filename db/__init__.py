"""How the exhibit is kept: engines, migrations and the three stores. No Qt, no services."""
