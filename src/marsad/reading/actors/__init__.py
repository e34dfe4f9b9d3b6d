"""Who is named: phrases that name an actor, and whom words mean that go back to one."""
