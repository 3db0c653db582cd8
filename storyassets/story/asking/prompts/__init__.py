"""Prompts: one per file, each with its version. A version is raised with its wording: it is part of a take's key."""
