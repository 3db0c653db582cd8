"""DECISIONS: plain functions from nouns to nouns. No I/O, no vendor, no Dagster."""
