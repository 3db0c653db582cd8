"""ASKING: what is asked of providers, and in which words. Nothing is asked here."""
