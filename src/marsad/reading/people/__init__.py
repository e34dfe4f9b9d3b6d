"""People of public role by name, rank and office; whose names are private and to be covered."""
