"""Keeping house: what may go, what is put away, what can be brought back. One matter a file."""
