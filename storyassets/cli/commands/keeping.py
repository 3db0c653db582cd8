"""Keeping house: doctor, gc, archive, delete, backup and restore."""
