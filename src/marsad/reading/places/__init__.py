"""Where: phrases that name a place, and which place of the gazetteer each means."""
