"""Providers: each behaves as the real one does, as far as we use it."""
