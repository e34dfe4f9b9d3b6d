"""How the schema grew, a step a file, from the first table on. Alembic runs them; a step that is out never changes."""
