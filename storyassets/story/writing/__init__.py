"""WRITING: what of a story is told, in which words. The script comes from here."""
