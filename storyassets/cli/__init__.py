"""Arguments, progress and exit codes only."""
