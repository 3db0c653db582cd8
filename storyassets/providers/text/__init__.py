"""Text: adapters to language models, one a file."""
