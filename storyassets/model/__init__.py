"""Nouns: frozen pydantic models with no I/O and no decisions. Import them from their modules."""
