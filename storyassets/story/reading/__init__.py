"""READING: what words let one see: deeds, things, places, light. Nothing is decided here."""
