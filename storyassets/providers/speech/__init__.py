"""Speech: adapters to voices, one a file."""
