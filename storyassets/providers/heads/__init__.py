"""Heads: adapters that make a portrait speak, one a file."""
