"""Serving: ui."""
