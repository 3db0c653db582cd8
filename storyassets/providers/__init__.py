"""The outside world: protocols, and one adapter a file."""
