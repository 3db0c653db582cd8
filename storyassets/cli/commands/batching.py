"""Batches: batch."""
