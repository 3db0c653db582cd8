"""The sound effects of the embedded composer, made of shaped noise."""
