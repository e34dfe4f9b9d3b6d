"""Accounts of one happening to one mention: what speaks for and against it, what they take over, the record."""
