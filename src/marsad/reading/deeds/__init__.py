"""Sentences to clauses, and the words of a clause that name a happening."""
