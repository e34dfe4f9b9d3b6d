"""Who did it to whom: the roles of a clause's actors, by markers and grammar."""
