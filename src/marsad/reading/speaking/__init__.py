"""Who says it: verbs of saying, sources and channels, and how far each speaks."""
