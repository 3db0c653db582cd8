"""SLOTS: which episode has which slot, and what ticks do about it."""
