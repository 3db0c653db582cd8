"""PAGES: what a person sees of an artifact in the pages of Dagster."""
