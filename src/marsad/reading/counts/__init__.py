"""How many: numbers with what they count."""
