"""SOURCES: where the next story comes from: the inbox, feeds, and the pool."""
