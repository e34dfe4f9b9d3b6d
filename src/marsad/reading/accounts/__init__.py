"""Clauses to accounts: the happening that a clause tells, with its kind, day, place and status."""
