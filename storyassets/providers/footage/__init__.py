"""Footage: adapters to stock photos and videos, one a file."""
