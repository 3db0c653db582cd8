"""DAGSTER, and only here."""
